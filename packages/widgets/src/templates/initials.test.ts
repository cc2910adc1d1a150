import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { initials, nameHue } from './initials.ts';

const cases: [string, string][] = [
  ['Rosa Whitlock', 'RW'],
  ['rosa maria whitlock', 'RW'],
  ['Cher', 'C'],
  ['佐々木 恵', '佐'],
  ['김철수', '김'],
  ['ليلى الحدّاد', 'ل'],
  ['Zoë', 'Z'],
  ['E\u0301mile Zola', 'ÉZ'],
  ['q\u0307\u0323 a', 'Q\u0323\u0307A'],
  ['@tomek@pedal.example', 'TE'],
  ['𝒜da', '𝒜'],
  ['(Dr.) Ng', 'DN'],
  ['⭐️ 🎉', ''],
  ['', ''],
];

for (const [name, expected] of cases) {
  test(`initials of "${name}"`, () => assert.equal(initials(name), expected));
}

test('any name gives few whole characters and a hue that stays', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
      assert.ok(initials(name).length <= 60);
      assert.ok(!/[\ud800-\udbff]$/.test(initials(name)) || /[\ud800-\udbff]/.test(name));
      assert.equal(nameHue(name), nameHue(name));
      assert.ok(nameHue(name) >= 0 && nameHue(name) < 12);
    }),
  );
});

test('ten thousand combining marks do not make a tower', () => {
  assert.ok(initials(`a${'\u0301'.repeat(10_000)}`).length <= 9);
});

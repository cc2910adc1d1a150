import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repeatsStart } from './repeats-start.ts';

test('a title that only repeats how the words begin says nothing', () => {
  for (const [title, words] of [
    ['They mended it', 'They mended it. Twice!'],
    ['They mended it', 'They  mended it'],
    ['They mended it. Tw…', 'They mended it. Twice!'],
    ['They mended ...', 'They mended it. Twice!'],
    ['They mended it [...]', 'They mended it. Twice!'],
    ['They "mended" it…', 'They “mended” it\n\nTwice'],
    ['店员很友好', '店员很友好而且快'],
    ['Ein Tag:', 'Ein Tag: lang'],
  ] as const)
    assert.ok(repeatsStart(title, words), title);
});

test('one that says something of its own stays', () => {
  for (const [title, words] of [
    ['Good', 'Goodbye to old tyres'],
    ['Recommended', 'Recommended to all who garden'],
    ['A kettle', 'It boils.'],
    ['They mended it well', 'They mended it'],
    ['…', 'Words'],
    ['Words', ''],
    ['', 'Words'],
    ['', ''],
    ['mended', 'They mended it'],
  ] as const)
    assert.ok(!repeatsStart(title, words), title);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csvLine } from './csv.ts';

test('quotes, commas and line ends stay inside their cell', () => {
  assert.equal(csvLine(['a "b"', 'c,d\ne', null, 4.5, true]), '"a ""b""","c,d\ne",,4.5,true\r\n');
});

test('no text can be taken for a formula', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＠'])
    assert.equal(csvLine([`${start}HYPERLINK("x")`]), `"'${start}HYPERLINK(""x"")"\r\n`);
  fc.assert(
    fc.property(fc.string(), (text) => {
      assert.doesNotMatch(csvLine([text]), /^"(?!\+[\d ()/.-]*"\r\n$)[=+\-@\t\r\n]/);
    }),
  );
});

test('a telephone number stays one', () => {
  assert.equal(csvLine(['+49 (30) 901-820', '+1+cmd|x']), `"+49 (30) 901-820","'+1+cmd|x"\r\n`);
});

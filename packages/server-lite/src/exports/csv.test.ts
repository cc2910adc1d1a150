import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csvLine, unguarded } from './csv.ts';

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

test('nor where a spreadsheet splits lines elsewhere than we do', () => {
  const split = (line: string) => line.split(/[;\t\r\n]/).map((part) => part.replace(/^[" ]+/, ''));
  for (const text of [
    `x;=cmd|'/C calc'!A0`,
    'x\n=1+1',
    'x;"@SUM(1)',
    'x\t-2+3+cmd|x',
    'x; +HYPERLINK("x")',
    'x\r\n＝1',
  ])
    for (const part of split(csvLine(['a', text]))) assert.doesNotMatch(part, /^[=@＝＠]|^[+\-].*[(|!]/, text);
  const list = 'What I liked:\n- the tea\n- the price; it was fair\n+ all else';
  assert.equal(csvLine([list]), `"${list}"\r\n`, 'a list stays one');
  // Not by bringing it in again, which takes it away, but where the words have an apostrophe of their own.
  assert.equal(csvLine(["x;'=1"]), `"x;''=1"\r\n`);
  assert.ok(csvLine([`${'-'.repeat(200_000)};${' '.repeat(200_000)}-${'-'.repeat(200_000)}`]).length > 600_000);
});

test('a telephone number stays one', () => {
  assert.equal(csvLine(['+49 (30) 901-820', '+1+cmd|x']), `"+49 (30) 901-820","'+1+cmd|x"\r\n`);
});

test('what was put in front is taken away again, and nothing else', () => {
  const signs = fc.constantFrom("'", '=', '+', '-', '@', ';', '\t', '\n', '"', ' ', '(', '|', '1', 'a', '＝', '\r\n');
  const cells = fc.array(signs, { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(cells, (cell) => {
      const written = csvLine([cell]).slice(1, -3).replaceAll('""', '"');
      assert.equal(unguarded(written), cell);
    }),
    { numRuns: 5000 },
  );
});

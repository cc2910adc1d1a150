import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { DelimitedSplitter, type Dialect } from './delimited-splitter.ts';

const COMMA: Dialect = { delimiter: ',', quoted: true, backslash: false };

function split(text: string, dialect: Dialect = COMMA, columns: number | null = null, cuts: readonly number[] = []) {
  const rows: string[][] = [];
  const lines: number[] = [];
  const bad: { line: number; reason: string; raw: string }[] = [];
  const splitter = new DelimitedSplitter(dialect, columns, {
    record: (cells, line) => {
      rows.push(cells as string[]);
      lines.push(line);
    },
    bad: (line, reason, raw) => void bad.push({ line, reason, raw }),
  });
  let start = 0;
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    splitter.push(text.slice(start, Math.max(start, Math.min(cut, text.length))));
    start = Math.max(start, Math.min(cut, text.length));
  }
  splitter.push(text.slice(start));
  splitter.end();
  return { rows, lines, bad };
}

/** Splits as a reader does that takes every other stretch of `stretch` records. */
function splitMine(text: string, columns: number | null, stretch: number) {
  const seen: { cells: string[]; line: number; mine: boolean }[] = [];
  const bad: { line: number; reason: string; raw: string }[] = [];
  const wants = () => Math.floor((seen.length + bad.length) / stretch) % 2 === 0;
  const splitter = new DelimitedSplitter(COMMA, columns, {
    wants,
    record: (cells, line) => void seen.push({ cells: cells as string[], line, mine: wants() }),
    bad: (line, reason, raw) => void bad.push({ line, reason, raw }),
  });
  splitter.push(text);
  splitter.end();
  return { seen, bad };
}

describe('DelimitedSplitter', () => {
  test('takes CR, LF and CRLF, also mixed, and leaves blank lines out', () => {
    assert.deepEqual(split('a,b\rc,d\n\r\ne,f\r\n\ng,h').rows, [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ]);
  });

  test('keeps line ends and doubled quotes of a quoted cell, and says on which line a row begins', () => {
    const { rows, lines } = split('a,"one\r\ntwo ""x"""\nb,c\n');
    assert.deepEqual(rows, [
      ['a', 'one\r\ntwo "x"'],
      ['b', 'c'],
    ]);
    assert.deepEqual(lines, [1, 3]);
  });

  test('leaves quotes inside an unquoted cell as they are', () => {
    assert.deepEqual(split('a 5" screen,b"c\n').rows, [['a 5" screen', 'b"c']]);
  });

  test('keeps a bare quote inside a quoted cell', () => {
    assert.deepEqual(split('1,"He said "wow" twice",2\n', COMMA, 3).rows, [['1', 'He said "wow" twice', '2']]);
    assert.deepEqual(split('5,"He said "wow",\nand left",2024\n1,x,2\n', COMMA, 3).rows.at(-1), ['1', 'x', '2']);
  });

  test('takes \\" for a quote where the dialect says so', () => {
    assert.deepEqual(split('"a \\"b\\" c",d\n', { ...COMMA, backslash: true }).rows, [['a "b" c', 'd']]);
  });

  test('an unclosed quote costs its own line alone', () => {
    const { rows, bad } = split('1,"never, ever, closed,5\n2,"fine",4\n3,"also ""fine""",3\n', COMMA, 3);
    assert.deepEqual(rows, [
      ['2', 'fine', '4'],
      ['3', 'also "fine"', '3'],
    ]);
    assert.deepEqual(bad, [
      { line: 1, reason: 'a quote opens a cell and is never closed', raw: '1,"never, ever, closed,5' },
    ]);
  });

  test('an unclosed quote costs nothing where its line has the right number of cells', () => {
    assert.deepEqual(split('1,"open,5\n2,b,4\n', COMMA, 3).rows, [
      ['1', '"open', '5'],
      ['2', 'b', '4'],
    ]);
  });

  test('an unclosed quote before a million characters is found out before they are all held', () => {
    const tail = '2,fine,4\n'.repeat(200_000);
    const { rows, bad } = split(`1,"open, and on,5\n${tail}`, COMMA, 3);
    assert.equal(rows.length, 200_000);
    assert.equal(bad.length, 1);
  });

  test('any table comes back the same, however it is written and wherever it is cut', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'ü', '字', '"', ',', ';', '\t', '|', '\n', '\r', ' ', '=', "'"),
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        fc
          .integer({ min: 2, max: 5 })
          .chain((columns) =>
            fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 12 }),
          ),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        fc.array(fc.nat(300), { maxLength: 8 }),
        (table, delimiter, newline, end, cuts) => {
          const written =
            table.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter)).join(newline) +
            (end ? newline : '');
          const { rows, bad } = split(
            written,
            { delimiter, quoted: true, backslash: false },
            table[0]?.length ?? 0,
            cuts,
          );
          assert.deepEqual(bad, []);
          assert.deepEqual(rows, table);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('where a text is cut never changes what is found in it, however broken it is', () => {
    const broken = fc.string({ unit: fc.constantFrom('a', '"', '"', ',', '\n', '\r', ' ', '\\'), maxLength: 60 });
    fc.assert(
      fc.property(broken, fc.array(fc.nat(60), { maxLength: 10 }), fc.boolean(), (text, cuts, backslash) => {
        const dialect = { ...COMMA, backslash };
        assert.deepEqual(split(text, dialect, 3, cuts), split(text, dialect, 3));
      }),
      { numRuns: 500 },
    );
  });

  test('finds the same records, whichever of them are wanted', () => {
    const piece = fc.constantFrom('a', 'bc', ',', ',', '"', '""', '"x\ny"', '\n', '\r\n', ' ', 'd,e,f\n');
    const texts = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, fc.constantFrom(null, 3), fc.integer({ min: 1, max: 3 }), (text, columns, stretch) => {
        const all = split(text, COMMA, columns);
        const { seen, bad } = splitMine(text, columns, stretch);
        assert.deepEqual(bad, all.bad);
        assert.deepEqual(
          seen.map(({ line }) => line),
          all.lines,
        );
        seen.forEach(({ cells, mine }, i) => {
          const whole = all.rows[i] as string[];
          assert.equal(cells.length, whole.length);
          assert.equal(cells[0], whole[0]);
          if (mine) assert.deepEqual(cells, whole);
        });
      }),
    );
  });
});

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { takeSource } from '../../testing/take-source.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-json-table-'));
after(() => rmSync(dir, { recursive: true }));

const NAMES = ['No', 'Guest', 'What they said', 'Stars', 'Date'];
const ROWS = [
  [71, 'Nora Sample', 'The bread was still warm.', 5, '2026-03-01'],
  [72, 'Otto Example', 'Far too loud in the evening.', 2, '2026-03-14'],
  [73, null, 'We waited for forty minutes.', 3, '2026-04-02'],
];
const EXPECTED = ROWS.map(([, author, body, stars, date]) => [author ?? undefined, body, stars, date]);

const read = async (content: string) => {
  const { rows, rejected, notes } = await takeSource(join(dir, 'table.json'), content);
  const said = rows.map(({ item }) => [
    item.authorName,
    item.body,
    item.rating?.ratingValue,
    item.datePublished?.slice(0, 10),
  ]);
  return { said, rejected, notes };
};
const named = NAMES.map((name) => ({ name, type: 'STRING' }));
const inCells = (row: readonly unknown[]) => row.map((v) => (v === null ? null : { v }));
const GOOGLE = {
  version: '0.6',
  table: {
    cols: NAMES.map((label, i) => ({ id: 'ABCDE'[i], label, type: label === 'Date' ? 'date' : 'string' })),
    rows: ROWS.map((row) => {
      const [year, month, day] = String(row[4]).split('-').map(Number) as [number, number, number];
      return { c: [...inCells(row.slice(0, 4)), { v: `Date(${year},${month - 1},${day})`, f: `${day}/${month}` }] };
    }),
  },
};

describe('JSON that keeps the names of a table apart from its rows', () => {
  const SHAPES: Record<string, unknown> = {
    'columns and rows': { query: 'What guests said', columns: NAMES, rows: ROWS },
    'rows before their columns': { rows: ROWS, columns: NAMES },
    'fields and records': { fields: named, records: ROWS },
    'header and data': { header: NAMES, data: ROWS },
    'columns, index and data of a data frame': { columns: NAMES, index: [0, 1, 2], data: ROWS },
    'cols with names to show, in an answer': {
      status: 'done',
      data: { rows: ROWS, cols: NAMES.map((display_name, i) => ({ name: `c_${i}`, display_name })) },
    },
    'a table of Google’s charts': GOOGLE,
    'one whose names are in its first row': {
      table: {
        cols: NAMES.map((_, i) => ({ id: 'ABCDE'[i], label: '' })),
        rows: [NAMES, ...ROWS].map((row) => ({ c: inCells(row) })),
      },
    },
    'an answer of BigQuery': { schema: { fields: named }, rows: ROWS.map((row) => ({ f: row.map((v) => ({ v })) })) },
    'rows of which the first has the names': [NAMES, ...ROWS],
    'values of a sheet': { range: 'Sheet1!A1:E4', majorDimension: 'ROWS', values: [NAMES, ...ROWS] },
    'names that are the first row as well': { columns: NAMES, rows: [NAMES, ...ROWS] },
  };
  for (const [what, document] of Object.entries(SHAPES))
    test(what, async () =>
      assert.deepEqual(await read(JSON.stringify(document, null, 1)), { said: EXPECTED, rejected: [], notes: [] }),
    );

  test('with a title above, which is said to be none of them', async () => {
    const notes = ['What stands above the table is no review, and was left out: “What guests said”.'];
    const document = [['What guests said'], [], NAMES, ...ROWS];
    assert.deepEqual(await read(JSON.stringify(document)), { said: EXPECTED, rejected: [], notes });
  });

  test('in a script, and as a row on each line', async () => {
    const script = `/*O_o*/\ngoogle.visualization.Query.setResponse(${JSON.stringify(GOOGLE)});`;
    assert.deepEqual((await read(script)).said, EXPECTED);
    assert.deepEqual((await read([NAMES, ...ROWS].map((row) => JSON.stringify(row)).join('\n'))).said, EXPECTED);
  });

  test('seconds since 1970 where a column says that it holds times', async () => {
    const rows = ROWS.map((row) => ({ f: [...row.slice(0, 4), '1.7723664E9'].map((v) => ({ v })) }));
    const fields = named.map((each) => (each.name === 'Date' ? { ...each, type: 'TIMESTAMP' } : each));
    assert.deepEqual(
      (await read(JSON.stringify({ schema: { fields }, rows }))).said.map((each) => each[3]),
      ['2026-03-01', '2026-03-01', '2026-03-01'],
    );
  });

  test('a row with too many cells and what is no row are left out with their reasons; a short row is filled', async () => {
    const rows = [
      ...ROWS,
      [74, 'Ida Specimen', 'Fine.', 4, '2026-05-01', 'x', 'y'],
      { a: 1 },
      [75, 'Leo Instance', 'Good soup.'],
      [],
    ];
    const { said, rejected } = await read(
      `{"columns": ${JSON.stringify(NAMES)},\n"rows": [\n${rows.map((row) => JSON.stringify(row)).join(',\n')}]}`,
    );
    assert.deepEqual(said, [...EXPECTED, ['Leo Instance', 'Good soup.', undefined, undefined]]);
    assert.deepEqual(rejected, [
      { line: 6, reason: 'it has 7 cells where the table has 5 columns' },
      { line: 7, reason: 'it is no row of the table beside it' },
    ]);
  });

  test('a second table of reviews is named, and other lists as long as a row are no names', async () => {
    const filters = ['a', 'b', 'c', 'd', 'e'];
    const sheets = { mill: { filters, rows: ROWS, columns: NAMES }, harbour: { columns: NAMES, rows: ROWS.slice(1) } };
    const { said, notes } = await read(JSON.stringify({ sheets }));
    assert.deepEqual(said, EXPECTED);
    assert.equal(notes.length, 1);
    assert.match(notes[0] as string, /^“sheets\.harbour\.rows” looks like a table.*only “sheets\.mill\.rows” was read/);
  });

  test('more than is looked at first', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [i + 71, ...(ROWS[i % 3] as unknown[]).slice(1)]);
    const { said, rejected } = await read(JSON.stringify({ columns: NAMES, rows }));
    assert.equal(said.length, 20_000);
    assert.deepEqual(rejected, []);
  });

  test('lists of numbers in a record are no table', async () => {
    const records = ROWS.map(([, author, comment, stars]) => ({
      author,
      comment,
      stars,
      box: [
        [1, 2],
        [3, 4],
      ],
    }));
    assert.deepEqual(
      (
        await read(
          JSON.stringify({
            records,
            names: ['x', 'y'],
            points: [
              [1, 2],
              [3, 4],
            ],
          }),
        )
      ).said.map(([, body]) => body),
      ROWS.map((row) => row[2]),
    );
  });
});

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { takeSource } from '../../testing/take-source.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-xml-workbook-'));
after(() => rmSync(dir, { recursive: true }));

type Cell = string | [text: string, index: number];
const cell = (given: Cell): string => {
  const [text, index] = typeof given === 'string' ? [given, 0] : given;
  return `<Cell${index > 0 ? ` ss:Index="${index}"` : ''}><Data ss:Type="String">${text}</Data></Cell>`;
};
const sheet = (name: string, ...rows: Cell[][]): string =>
  `<Worksheet ss:Name="${name}"><Table>${rows.map((row) => `<Row>${row.map(cell).join('')}</Row>`).join('')}</Table></Worksheet>`;
const taken = async (...sheets: string[]) =>
  takeSource(
    join(dir, 'reviews.xml'),
    `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${sheets.join('')}</Workbook>`,
  );

const HEAD = ['ID', 'Created At', 'Nickname', 'Review', 'Rating'];

test('rows of a workbook in XML stand under the names of its first row, whatever cells are left out', async () => {
  const { rows } = await taken(
    sheet(
      'reviews',
      ['Reviews of the shop'],
      HEAD,
      ['7', '2024-04-12 09:15:02', 'Ada', 'Warm, and here in two days &amp; a half.', '5'],
      ['8', '2024-04-14 17:40:55', ['A bit tight, they gave after a week.', 4], '4'],
      ['9', ['Bo', 3], 'Worth every cent.', '5'],
    ),
  );
  assert.deepEqual(
    rows.map(({ item }) => [item.authorName, item.body, item.rating?.ratingValue, item.datePublished?.slice(0, 10)]),
    [
      ['Ada', 'Warm, and here in two days & a half.', 5, '2024-04-12'],
      [undefined, 'A bit tight, they gave after a week.', 4, '2024-04-14'],
      ['Bo', 'Worth every cent.', 5, undefined],
    ],
  );
});

test('each of its sheets has names of its own', async () => {
  const { rows } = await taken(
    sheet('one', HEAD, ['1', '2024-04-12', 'Ada', 'Warm, and here in two days.', '5']),
    sheet('two', HEAD, ['2', '2024-05-12', 'Bo', 'A bit tight, they gave after a week.', '4']),
  );
  assert.deepEqual(
    rows.map(({ item }) => item.authorName),
    ['Ada', 'Bo'],
  );
});

test('one without rows says so', async () => {
  await assert.rejects(taken(sheet('reviews', HEAD)), /is a workbook without a row under names/);
});

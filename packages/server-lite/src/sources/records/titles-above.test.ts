import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { takeSource } from '../../testing/take-source.ts';
import { sniffDelimited } from './sniff-delimited.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-titles-'));
after(() => rmSync(dir, { recursive: true }));

/** Names that nobody knows: only their place tells that they are a header. */
const NAMES = ['Zorv', 'Plim ta vu', 'Krot'];
const ROWS = [
  ['21/9/2026', 'Nora Sample', 'The bread was still warm, and the butter too.'],
  ['14/9/2026', 'Otto Example', 'Far too loud in the evening, even on Mondays.'],
  ['2/9/2026', 'Ida Specimen', 'Friendly people; they mended my bicycle, twice.'],
  ['30/8/2026', 'Leo Instance', 'We waited for forty minutes.'],
];

const tableOf = (delimiter: string, names = NAMES) =>
  [names, ...ROWS]
    .map((row) => row.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell)).join(delimiter))
    .join('\n');

const TITLES: Record<string, string[]> = {
  'one line': ['Voices of our guests – The Old Mill'],
  'one with a comma': ['Voices of our guests, The Old Mill'],
  some: ['The Old Mill', 'Written down by hand, in the shop', 'Last on 21 September, by Nora'],
  'more than the table has': Array.from({ length: 12 }, (_, i) => `Remark ${i + 1} on how this list is kept`),
};

describe('a table with a title above it', () => {
  for (const [delimiter, sign] of [
    ['\t', 'tabs'],
    [';', 'semicolons'],
    ['|', 'bars'],
  ] as const)
    for (const [what, titles] of Object.entries(TITLES))
      test(`${sign}, ${what}`, () => {
        const shape = sniffDelimited(`${titles.join('\n')}\n\n${tableOf(delimiter)}\n`, true);
        assert.ok(shape.kind === 'delimited');
        assert.deepEqual([shape.dialect.delimiter, shape.names, shape.skip], [delimiter, NAMES, titles.length + 1]);
        assert.match(shape.notes?.join() ?? '', new RegExp(`^What stands above the table.*“${titles[0] as string}”`));
      });

  test('commas, a title without any', () => {
    const shape = sniffDelimited(`The Old Mill\n\n${tableOf(',')}\n`, true);
    assert.ok(shape.kind === 'delimited');
    assert.deepEqual([shape.dialect.delimiter, shape.names], [',', NAMES]);
  });

  test('its rows alone come in, and the title is said to be none', async () => {
    const names = ['Day', 'Who', 'What was said to us'];
    const { rows, rejected, notes } = await takeSource(
      join(dir, 'list.csv'),
      `The Old Mill\r\n\r\n${tableOf('\t', names)}`,
    );
    assert.deepEqual(
      rows.map(({ item }) => item.body),
      ROWS.map((row) => row[2]),
    );
    assert.deepEqual(rejected, []);
    assert.deepEqual(notes, ['What stands above the table is no review, and was left out: “The Old Mill”.']);
  });

  test('lines of text with a sign here and there stay text', () => {
    for (const text of [
      'A lovely place.\nWarm, friendly, cheap.\nCame twice, with kids, and dogs.\nGood, honest, quick.\n',
      'A lovely place.\nSoup; bread; wine.\nTea and cake.\nFine; good; nice.\n',
      'Nora was here | twice\nA lovely place\nWarm and friendly\n',
    ])
      assert.deepEqual(sniffDelimited(text, true), { kind: 'text' });
  });

  test('a header of another sign is no title', () => {
    const rows = ['5,0', '4,0', '3,5', '2,0'].map(
      (stars, i) => `${ROWS[i]?.[1] ?? ''};${stars};good, and quick, and near`,
    );
    const shape = sniffDelimited(`Zorv;Plim;Krot\n${rows.join('\n')}\n`, true);
    assert.ok(shape.kind === 'delimited');
    assert.deepEqual([shape.dialect.delimiter, shape.columns], [';', 3]);
  });
});

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { takeSource } from '../testing/take-source.ts';
import { isSum } from './names-of-sums.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-sum-lines-'));
after(() => rmSync(dir, { recursive: true }));

/** Ratings of the rows that are taken, and how many are left. */
async function take(...lines: string[]): Promise<[ratings: string, left: number]> {
  const { rows, rejected } = await takeSource(join(dir, 'export.csv'), lines.join('\n'));
  // A line of separators alone is told later: nothing stands in it.
  const told = rows.filter(({ item }) => item.rating ?? item.body ?? item.authorName);
  const ratings = told.map(({ item: { rating } }) => (rating ? `${rating.ratingValue}/${rating.bestRating}` : '-'));
  return [ratings.join(' '), rejected.length];
}

const ROWS = [
  'No;Day;Guest;Table;Rating;Comment',
  '1;12.04.2026;Nora Sample;4;5;The soup was hot and the waiter kind',
  '2;13.04.2026;Tom Probe;11;4;Lovely place, only the music was loud',
  '3;14.04.2026;Ida Muster;2;2;We waited an hour for our table',
  '4;15.04.2026;;7;5;',
  '5;16.04.2026;Emil Test;9;5;We shall come again next year',
];

describe('sums below ratings have no say in their scale', () => {
  for (const line of [
    ';;TOTAL;;21;',
    ';;;Укупно:;21;',
    'Jumla;;;;21;',
    ';;Σύνολο;;21;',
    ';;;;21;',
    ';Average guest rating;;;42;',
  ])
    test(line, async () => {
      const [ratings, left] = await take(...ROWS, ';;;;;', line);
      assert.equal(ratings, '5/5 4/5 2/5 5/5 5/5');
      assert.equal(left, 1);
    });

  test('a mean beside a label in a column of rooms', async () => {
    const [ratings, left] = await take(...ROWS, ';;;Wastani;4;');
    assert.equal(ratings, '5/5 4/5 2/5 5/5 5/5');
    assert.equal(left, 1);
  });

  test('a high rating with a day and a name has one', async () => {
    const [ratings, left] = await take(...ROWS, '6;17.04.2026;Kim Sample;3;9;Best evening of the year');
    assert.equal(ratings, '5/10 4/10 2/10 5/10 5/10 9/10');
    assert.equal(left, 0);
  });
});

test('what sums, means and counts are called', () => {
  for (const name of ['Wastani', 'Purata:', 'Kabuuan', 'Batez bestekoa', 'Cyfartaledd', 'Meán', 'Mesatarja', 'Вкупно'])
    assert.ok(isSum(name), name);
  for (const name of ['საშუალო', 'Միջին', 'Cəmi', 'Орташа', "O'rtacha", 'اوسط', 'சராசரி', 'Просечна оцена', 'Meðaltal'])
    assert.ok(isSum(name), name);
  for (const name of ['Marko', 'Good on average, but never mind the sum', 'Average!', 'Sumatra', ''])
    assert.ok(!isSum(name), name);
});

describe('marks whose header says what they are', () => {
  const rated = (header: string, cells: readonly number[], said: readonly string[]) =>
    take(
      `Dato;Navn;${header};Kommentar`,
      ...cells.map((cell, i) => `0${i + 1}.02.2026;Sample ${'ABCDEFG'[i]};${cell};${said[i] ?? ''}`),
    );
  const NONE = ['Fin hytte ved vannet', 'Kaldt da vi kom'];

  test('throws of the dice are out of six', async () => {
    assert.deepEqual(await rated('Terningkast', [6, 4, 2, 3, 5], NONE), ['6/6 4/6 2/6 3/6 5/6', 0]);
    assert.deepEqual(await rated('Terningkast', [5, 4, 2], NONE), ['5/6 4/6 2/6', 0]);
    assert.deepEqual(await rated('Terning', [6, 4, 2], NONE), ['6/6 4/6 2/6', 0]);
  });

  test('a one beside praise and a five beside a complaint in German', async () => {
    const said = [
      'Alles tadellos, gerne wieder',
      'Freundlich und kompetent',
      'Leider viel zu teuer',
      'Immer noch kaputt, nie wieder',
      'Sehr zuverlässig',
    ];
    assert.deepEqual(await rated('Note', [1, 2, 4, 5, 1], said), ['6/6 5/6 3/6 2/6 6/6', 0]);
    assert.deepEqual(await rated('Note', [5, 4, 2, 1, 5], said), ['5/5 4/5 2/5 1/5 5/5', 0]);
  });
});

import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { UntrustedItem } from '../../domain/model.ts';
import { takeSource } from '../../testing/take-source.ts';
import { delimited } from './write-table.ts';

/** Invented people and words. */
export const PEOPLE = [
  'Nora Sample',
  'Käthe Beispiel',
  'Tom Probe',
  'Zoé Exemple',
  'J. Muster',
  'Mia Prova',
  'Omar Voorbeeld',
];
export const STAFF = ['Petra Team', 'Kim Helper'];
export const SAID = [
  'The lamp came two days early and was packed with care.',
  'We waited an hour for a table that we had booked.',
  'Friendly people, and prices that are fair.',
  'It does what it should, the manual could be clearer.',
  'Would come back any time with the whole family.',
  'They explained every step before they began.',
  'The handle broke after a week, they replaced it.',
];
export const THANKS = ['Thank you for your kind words!', 'We are sorry, please call us.'];
export const day = (i: number, after = 0) => `2024-0${1 + i}-${String(10 + after + i).padStart(2, '0')}`;
export const at = <T>(list: readonly T[], i: number) => list[i % list.length] as T;

export type Columns = Readonly<Record<string, (i: number) => string>>;

/** What comes of a table of seven rows, and what is said of it. @param dir where it may lie */
export async function sevenRows(dir: string, columns: Columns): Promise<{ items: UntrustedItem[]; notes: string[] }> {
  const rows = SAID.map((_, i) => Object.values(columns).map((cell) => cell(i)));
  const { rows: taken, notes } = await takeSource(
    join(dir, 'export.csv'),
    delimited([Object.keys(columns), ...rows], ','),
  );
  assert.equal(taken.length, SAID.length);
  return { items: taken.map(({ item }) => item), notes };
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ImportSummary } from '../sources/import/import-file.ts';
import { describeSummary } from './import-summary.ts';

const SUMMARY: ImportSummary = {
  file: 'reviews.csv',
  recognised: ['table'],
  columns: [{ body: ['Review'] }],
  encoding: ['UTF-8'],
  read: 1,
  added: 1,
  merged: 0,
  rejected: 0,
  changed: 0,
  published: 0,
  held: 0,
  datesUnclear: 0,
  pictures: { broughtAlong: 0, toFetch: 0, leftOut: [] },
  firstRejected: [],
  rejectedFile: null,
  notes: [],
  import: 1,
};
const HOW = { dryRun: false, compared: false, publish: false, collection: null };
const notes = (count: number) => Array.from({ length: count }, (_, i) => `Note ${i + 1}.`);

test('prints five notes, and how many it leaves to --json', () => {
  const told = (count: number) => describeSummary({ ...SUMMARY, notes: notes(count) }, HOW);
  assert.doesNotMatch(told(5), /more note/);
  assert.match(told(5), /Note 5\./);
  assert.match(told(6), /1 more note:/);
  assert.doesNotMatch(told(6), /Note 6\./);
  assert.match(told(9), /4 more notes:/);
});

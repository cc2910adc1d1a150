import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DateStyle } from './date-style.ts';
import { settleOrders } from './settle-orders.ts';

const open: DateStyle = { order: null, serial: false, open: true };
const monthFirst: DateStyle = { order: 'mdy', serial: false, open: false };
const settle = (styles: DateStyle[], names: string[]) =>
  [...settleOrders(new Map(styles.map((style, i) => [i, style])), names).values()].map(
    ({ order, settledBy }) => `${order} ${settledBy ?? ''}`,
  );

test('another date column of the file settles the order', () => {
  assert.deepEqual(settle([open, monthFirst], ['Datum', 'Reply date']), ['mdy another column', 'mdy ']);
});

test('a name in a language that writes the day first settles it', () => {
  assert.deepEqual(settle([open], ['Fecha de la reseña']), ['dmy its name']);
  assert.deepEqual(settle([open], ['Date de l’avis']), ['dmy its name']);
});

test('an English name leaves it open, and so do columns that contradict one another', () => {
  assert.deepEqual(settle([open], ['Date']), ['null ']);
  assert.deepEqual(settle([open, monthFirst, { ...monthFirst, order: 'dmy' }], ['Date', 'A', 'B']), [
    'null ',
    'mdy ',
    'dmy ',
  ]);
});

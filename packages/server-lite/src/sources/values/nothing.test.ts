import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNothing, isPlaceholder } from './nothing.ts';

test('what programs write into an empty cell is nothing, in brackets in any language', () => {
  for (const cell of [
    'NULL',
    'nan',
    '#N/A',
    '(空)',
    '（跳过）',
    '[not answered]',
    '<leer>',
    '(sans réponse)',
    '【無回答】',
  ])
    assert.equal(isNothing(cell), true, cell);
});

test('what somebody may complain of, or be called, is something', () => {
  for (const cell of [
    'No answer',
    'keine Antwort',
    '(null)',
    'Leer',
    'Emptiness',
    '(see below)',
    '空',
    'Nan Sample',
    '(5)',
  ])
    assert.equal(isNothing(cell), false, cell);
});

test('a dash and dots hold a place, a word behind them is one', () => {
  for (const cell of ['-', '–', '--', '.', '…', 'n/a', 'N.A.']) assert.equal(isPlaceholder(cell), true, cell);
  for (const cell of ['', '- ok', '5', 'na', '.com', '----']) assert.equal(isPlaceholder(cell), false, cell);
});

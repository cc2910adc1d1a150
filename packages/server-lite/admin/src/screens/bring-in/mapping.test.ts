import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ALL_FIELDS, FIELD_GROUPS, fieldWords } from './field-words.ts';
import type { Column, Field } from './import-calls.ts';
import { remapped, withMap } from './mapping.ts';

const column = (key: string, field: Field | null, form = 0): Column => ({ name: key, key, field, examples: [], form });
const COLUMNS = [column('Comment', 'body'), column('Name', 'author'), column('Town', null), column('When', 'date')];

test('only what differs is said', () => {
  assert.deepEqual(remapped({}, COLUMNS, { key: 'Town', form: 0 }, 'tags'), { tags: 'Town' });
  assert.deepEqual(remapped({}, COLUMNS, { key: 'When', form: 0 }, null), { date: null });
  assert.deepEqual(remapped({}, COLUMNS, { key: 'Name', form: 0 }, 'author'), {});
});

test('a column that becomes something else leaves what it was', () => {
  assert.deepEqual(remapped({}, COLUMNS, { key: 'Name', form: 0 }, 'title'), { author: null, title: 'Name' });
  assert.deepEqual(remapped({ tags: 'Town' }, withMap(COLUMNS, { tags: 'Town' }), { key: 'Town', form: 0 }, 'body'), {
    tags: null,
    body: 'Town',
  });
});

test('of two columns for one field the other one stays', () => {
  const two = [...COLUMNS, column('Text', 'body')];
  assert.deepEqual(remapped({}, two, { key: 'Comment', form: 0 }, null), { body: 'Text' });
});

test('a choice is shown at once, and takes the field from the column that had it', () => {
  const shown = withMap(COLUMNS, { author: 'Town', date: null });
  assert.deepEqual(
    shown.map(({ field }) => field),
    ['body', null, 'author', null],
  );
});

test('every field can be chosen, once, and no two have the same words', () => {
  assert.deepEqual(Object.values(FIELD_GROUPS).flat().toSorted(), ALL_FIELDS.toSorted());
  assert.equal(new Set(ALL_FIELDS.map(fieldWords)).size, ALL_FIELDS.length);
});

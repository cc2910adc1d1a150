import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Item } from './model.ts';
import { sanitize } from './sanitize.ts';
import { takeFromSource } from './source-edit.ts';

const RECEPTION = { id: 'x', subject: 's', dateReceived: '2026-11-22T10:00:00Z', imported: true };
const posting = (body: string): Item =>
  sanitize({ type: 'SocialMediaPosting', source: 'mastodon', authorName: 'Sample Anna', body }, RECEPTION);

test('links follow the words of the source, and what the business marked stays while its words do', () => {
  const item = posting('<p>Good <a href="https://a.example/">bread</a> and tea</p>');
  item.facets.push({ start: 15, end: 18, type: 'highlight' });
  assert.equal(item.body.slice(15, 18), 'tea');
  const { fields, isOther } = takeFromSource(
    item,
    posting('<p>Edited: tea and <a href="https://b.example/">rolls</a></p>'),
  );
  assert.deepEqual([fields, isOther], [['body', 'facets'], true]);
  assert.deepEqual(
    item.facets.map(({ start, end, type, url }) => [item.body.slice(start, end), type, url]),
    [
      ['tea', 'highlight', undefined],
      ['rolls', 'link', 'https://b.example/'],
    ],
  );
  takeFromSource(item, posting('<p>Nothing of it</p>'));
  assert.deepEqual(item.facets, []);
});

test('a title that was taken while it only repeated the words goes without anybody being asked', () => {
  const item = { ...posting('They mended it within the hour'), title: 'They mended it…' };
  assert.deepEqual(takeFromSource(item, posting('They mended it within the hour')), {
    fields: ['title'],
    isOther: false,
  });
  assert.equal(item.title, null);
  const other = { ...posting('They mended it within the hour'), title: 'Quick' };
  assert.equal(takeFromSource(other, posting('They mended it within the hour')).isOther, true);
});

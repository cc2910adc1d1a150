import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Item, UntrustedItem } from './model.ts';
import { sanitize } from './sanitize.ts';
import { takeOver } from './take-over.ts';

const WORDS = 'Good bread, kind people.';
const item = (said: Partial<UntrustedItem> = {}, own: Partial<Item> = {}): Item => ({
  ...sanitize(
    { type: 'Review', source: 'file', authorName: 'Sample Anna', body: WORDS, ...said },
    { id: 'x', subject: 's', dateReceived: '2026-11-22T10:00:00Z', imported: true },
  ),
  ...own,
});
const marked = (start: number, end: number): Item['facets'] => [{ start, end, type: 'highlight' }];
const BREAD = { start: 0, end: 10 };

test('where the terms of its source ask for the whole, nothing is cut or marked', () => {
  const heir = item({ source: 'x' });
  const taken = takeOver(item({}, { excerpt: BREAD, facets: marked(5, 10) }), heir, { isLanguageSaid: false });
  assert.deepEqual(taken, { fields: [], left: ['excerpt', 'facets'] });
  assert.deepEqual([heir.excerpt, heir.facets], [null, []]);
});

test('what was said of itself before stands', () => {
  const own = { excerpt: { start: 12, end: 24 }, facets: marked(12, 16), language: 'de' };
  const heir = item({}, own);
  const taken = takeOver(item({}, { excerpt: BREAD, facets: marked(5, 10), language: 'en' }), heir, {
    isLanguageSaid: false,
  });
  assert.deepEqual(taken, { fields: [], left: [] });
  assert.deepEqual({ excerpt: heir.excerpt, facets: heir.facets, language: heir.language }, own);
});

test('a language that was told from the words makes room for one that was said, and a source for a person', () => {
  const told = item({}, { language: 'nl', isLanguageDetected: true });
  assert.deepEqual(takeOver(item({ language: 'af' }), told, { isLanguageSaid: false }).fields, ['language']);
  assert.deepEqual([told.language, told.isLanguageDetected], ['af', undefined]);
  const sources = item({ language: 'de' });
  assert.deepEqual(takeOver(item({ language: 'en' }), sources, { isLanguageSaid: true }).fields, ['language']);
  const others = item({ body: 'Gutes Brot, nette Leute.', language: 'de' });
  assert.deepEqual(takeOver(item({ language: 'en' }), others, { isLanguageSaid: true }).left, ['language']);
  assert.equal(others.language, 'de');
  const detected = item({}, { language: 'en', isLanguageDetected: true });
  assert.deepEqual(takeOver(detected, item(), { isLanguageSaid: false }).fields, [], 'what was told is told anew');
});

test('a connection goes along, and is named', () => {
  const connection = { type: 'employee', text: 'Works here' } as const;
  const heir = item();
  assert.deepEqual(takeOver(item({}, { materialConnection: connection }), heir, { isLanguageSaid: false }).fields, [
    'materialConnection',
  ]);
  assert.deepEqual(heir.materialConnection, connection);
});

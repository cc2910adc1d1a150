import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { UntrustedItem } from '../model.ts';
import { editItem } from '../../storage/edit-item.ts';
import { contentData, itemColumns, toItem } from '../../storage/item-row.ts';
import type { ItemTable } from '../../storage/tables.ts';
import { RowPreparer } from '../../sources/import/row-preparer.ts';

const preparer = new RowPreparer({ subject: 'shop', digest: 'd'.repeat(64), received: '2026-11-22T10:00:00Z' });

function taken(given: Partial<UntrustedItem>) {
  const item: UntrustedItem = { type: 'Review', source: 'file', ...given };
  const row = preparer.prepare({ item, held: false, dateUnclear: false }, 1);
  assert.ok(typeof row !== 'string', String(row));
  return row.item;
}

const GERMAN = 'Die Beratung war ausführlich und wir kommen sehr gerne wieder.';

test('a language that is told from the words is marked so', () => {
  const { language, isLanguageDetected } = taken({ body: GERMAN });
  assert.deepEqual({ language, isLanguageDetected }, { language: 'de', isLanguageDetected: true });
});

test('what the source says stands, whatever the words look like', () => {
  const { language, isLanguageDetected } = taken({ body: GERMAN, language: 'fr' });
  assert.deepEqual({ language, isLanguageDetected }, { language: 'fr', isLanguageDetected: undefined });
});

test('a short text has none, and its title helps it', () => {
  assert.equal(taken({ body: 'Top!' }).language, null);
  assert.equal(taken({ body: 'Sehr gut', title: 'Wir waren sehr zufrieden mit der Beratung' }).language, 'de');
});

test('the mark is kept, and goes when a person says which language it is', () => {
  const item = taken({ body: GERMAN });
  const row = { ...itemColumns(item), seq: 1 } as unknown as ItemTable;
  const kept = toItem(row, 'shop', contentData(item));
  assert.equal(kept.isLanguageDetected, true);
  editItem(kept, { language: 'de-AT' });
  assert.equal(kept.language, 'de-AT');
  assert.equal(kept.isLanguageDetected, undefined);
  assert.ok(!contentData(kept).includes('isLanguageDetected'));
});

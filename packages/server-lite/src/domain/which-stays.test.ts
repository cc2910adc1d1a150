import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Item } from './model.ts';
import { sanitize } from './sanitize.ts';
import { ALSO_FROM, alsoFrom, isAsStrict, itemPolicy } from './strictest-policy.ts';
import { sourcePolicy } from './source-policy.ts';
import { type Rival, staysBefore } from './which-stays.ts';

let made = 0;
function rival(change: Partial<Item> = {}, more: Partial<Rival> = {}): Rival {
  const item = sanitize(
    { type: 'Review', source: 'google', body: 'Good', authorName: 'Ada' },
    {
      id: `id-${String(made++).padStart(3, '0')}`,
      subject: 'shop',
      dateReceived: '2026-01-01T00:00:00Z',
      imported: true,
    },
  );
  return { item: { ...item, ...change }, isSent: false, isPinned: false, ...more };
}

test('which stays is the same whichever is asked about first, in the order that is said', () => {
  const order = [
    rival({}, { isSent: true }),
    rival({ state: 'withdrawn' }),
    rival({ state: 'published' }),
    rival({ state: 'hidden' }),
    rival({ featured: true }),
    rival({ url: 'https://example.org/1', language: 'en' }),
    rival({ sourceId: '1' }),
    rival(),
    rival(),
    rival({ source: 'direct' }),
  ];
  for (const [i, one] of order.entries())
    for (const other of order.slice(i + 1)) {
      assert.equal(staysBefore(one, other), true, `${i}`);
      assert.equal(staysBefore(other, one), false);
    }
});

test('terms of all sources hold together', () => {
  const of = (...also: string[]) => itemPolicy({ source: 'google', extra: { [ALSO_FROM]: also } });
  assert.deepEqual(itemPolicy({ source: 'google', extra: null }), sourcePolicy('google'));
  assert.deepEqual(of(), sourcePolicy('google'));
  const strict = of('x', 'youtube', 'google');
  assert.equal(strict.name, 'Google');
  assert.equal(strict.needsPermission, true);
  assert.equal(strict.mayExcerpt, false);
  assert.equal(strict.retentionDays, 30);
  assert.equal(strict.attribution, 'Google, X, YouTube');
  assert.equal(itemPolicy({ source: 'direct', extra: { [ALSO_FROM]: ['google'] } }).mayMarkUp, false);
  assert.equal(isAsStrict(sourcePolicy('judge-me'), of('judge-me')), false, 'attribution');
  assert.deepEqual(alsoFrom({ source: 'google', extra: { [ALSO_FROM]: 'a column of somebody’s' } }), []);
});

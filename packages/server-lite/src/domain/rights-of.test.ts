import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rightsOf, termsOf } from './rights-of.ts';

const now = new Date('2026-05-01T00:00:00Z');
const item = {
  type: 'Review',
  source: 'direct',
  state: 'pending',
  title: null,
  body: 'Good bread',
  rating: null,
  url: null,
  videos: [],
  dateReceived: '2026-04-01T00:00:00.000Z',
  extra: null,
} satisfies Parameters<typeof rightsOf>[0];
const own = { isImported: false, consents: null, now };

test('what may be shown, and what that needs', () => {
  const free = rightsOf(item, own);
  assert.deepEqual([free.mayShow, free.why, free.needs, free.until], [true, null, [], null]);
  assert.deepEqual(rightsOf({ ...item, source: 'x' }, { ...own, isImported: true }).needs, [
    'attestation',
    'permission',
  ]);
  assert.equal(rightsOf({ ...item, extra: { permission: 'letter of May' } }, own).permission, 'letter of May');
});

test('why not', () => {
  const of = (change: object, more: object = {}) => rightsOf({ ...item, ...change }, { ...own, ...more });
  const old = of({ source: 'youtube', dateReceived: '2026-03-01T00:00:00.000Z' });
  assert.deepEqual([old.mayShow, old.until], [false, '2026-03-31']);
  assert.match(old.why!, /import it again/);
  assert.equal(of({ source: 'youtube', dateReceived: '2026-04-15T00:00:00.000Z' }).mayShow, true);
  assert.match(of({ source: 'google-places' }).why!, /may not be kept/);
  assert.match(of({ state: 'withdrawn' }).why!, /withdrew/);
  assert.match(of({ state: 'erased' }).why!, /gone/);
  assert.match(of({}, { consents: ['name'] }).why!, /without agreeing/);
  assert.equal(of({}, { consents: ['name', 'publish'] }).mayShow, true);
});

test('a link has no words, so no terms hold for it', () => {
  const link = { ...item, type: 'SocialMediaPosting', body: '', url: 'https://x.com/sample/status/1' } as const;
  for (const source of ['x', 'threads', 'google-places', 'youtube']) {
    const rights = rightsOf({ ...link, source }, own);
    assert.deepEqual([rights.mayShow, rights.needs, rights.until], [true, [], null], source);
  }
});

test('what the terms of a source ask for, until it is on record', () => {
  assert.deepEqual(termsOf(item), { needsPermission: false, until: null });
  assert.deepEqual(termsOf({ ...item, source: 'x' }), { needsPermission: true, until: null });
  const asked = { ...item, source: 'x', extra: { permission: 'letter of May' } };
  assert.deepEqual(termsOf(asked), { needsPermission: false, until: null });
  assert.deepEqual(termsOf({ ...item, source: 'youtube' }), { needsPermission: false, until: '2026-05-01' });
});

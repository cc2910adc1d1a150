import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Feed, Outcome } from './calls.ts';
import { outcomeWords, pacesOf, paceWords, stateOf } from './feed-words.ts';

const FINE: Feed = {
  ...{ id: 1, kind: 'feed', kindName: 'Feed', address: 'https://blog.example/', title: null, subject: 'shop' },
  ...{ publish: false, listen: false, only: null, everyMinutes: 60, leastMinutes: 60, state: 'active', isGone: false },
  ...{ createdAt: '2026-11-01T10:00:00Z', createdBy: 'cli', lastSyncAt: '2026-11-23T10:00:00Z' },
  ...{ nextSyncAt: '2026-11-23T11:00:00Z', failures: 0, lastError: null, movedTo: null, doubtedAt: null },
  ...{ items: 2, received: 2, edited: 0, gone: 0, key: null, look: null },
};
const NOTHING: Outcome = {
  ...{ status: 'done', added: 0, published: 0, merged: 0, edited: 0, returned: 0, gone: 0, erased: 0 },
  ...{ passedOver: 0, keptOut: 0, doubted: 0, rejected: [], rejectedCount: 0, why: null, next: null, terms: [] },
};

test('how a feed is: the worst of it first, with why and what to do', () => {
  const said = (change: Partial<Feed>): string => stateOf({ ...FINE, ...change }).label;
  assert.equal(said({}), 'Fine');
  assert.equal(said({ lastSyncAt: null }), 'Not looked at yet');
  assert.equal(said({ state: 'paused' }), 'Paused');
  assert.equal(said({ state: 'paused', isGone: true, lastError: 'It is gone.' }), 'Gone');
  assert.equal(said({ failures: 3, lastError: 'It is out of order.' }), 'Failed 3 times');
  assert.equal(said({ state: 'failing', failures: 8 }), 'Failing');
  assert.equal(said({ doubtedAt: '2026-11-23T10:00:00Z' }), 'Much is missing');
  assert.equal(said({ movedTo: 'https://elsewhere.example/' }), 'Moved');
  assert.equal(said({ key: { variable: 'SMM_X_KEY', how: 'Buy one.', isSet: false }, failures: 2 }), 'Key missing');
  for (const change of [
    { state: 'failing', failures: 9 },
    { failures: 1, lastError: 'x' },
    { movedTo: 'y' },
  ] as const) {
    const { why, todo, tone } = stateOf({ ...FINE, ...change });
    assert.ok(tone === 'warn' && why !== undefined && todo !== undefined, JSON.stringify(change));
  }
});

test('how often, in words; never more often than the place lets it be', () => {
  assert.deepEqual([15, 60, 360, 1440, 2880, 10_080].map(paceWords), [
    'every 15 minutes',
    'every hour',
    'every 6 hours',
    'every day',
    'every 2 days',
    'every week',
  ]);
  assert.equal(pacesOf(120)[0], 120);
  assert.ok(pacesOf(15, 45).includes(45), 'what is kept can be kept');
  assert.ok(pacesOf(15).includes(60));
});

test('what came of a look', () => {
  assert.equal(outcomeWords({ ...NOTHING, added: 2, gone: 1 }, 5, false), '5 entries read: 2 new and 1 gone.');
  assert.equal(outcomeWords(NOTHING, 1, true), '1 entry read: nothing new. Nothing was written.');
  assert.match(
    outcomeWords({ ...NOTHING, status: 'failed', why: 'It is out of order.' }, 0, false),
    /could not be read. It is/,
  );
  assert.match(outcomeWords({ ...NOTHING, status: 'unchanged' }, 0, false), /Nothing has changed/);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Identifier } from '@smm/sdk/schema';
import { PolicyError } from '../errors/policy-error.ts';
import { foldStates, whyNot } from './moderate.ts';
import { assertMayPublish, assertMayStore, SOURCE_POLICIES, sourcePolicy } from './source-policy.ts';

const DAY = 86_400_000;
const publication = { id: 'x', imported: true, attested: true, permission: false, received: 0, now: DAY };

test('keys are fit for the wire and for one source each', () => {
  for (const { key } of SOURCE_POLICIES) Identifier.parse(key);
  assert.equal(new Set(SOURCE_POLICIES.map(({ key }) => key)).size, SOURCE_POLICIES.length);
});

test('no platform’s words enter structured data', () => {
  assert.deepEqual(
    SOURCE_POLICIES.filter(({ mayMarkUp }) => mayMarkUp).map(({ key }) => key),
    ['direct'],
  );
});

test('what may not be stored is refused with what to do instead', () => {
  assert.throws(() => assertMayStore(sourcePolicy('google-places')), /Link to them instead/);
  assert.throws(() => assertMayStore(sourcePolicy('threads')), PolicyError);
  assertMayStore(sourcePolicy('never-heard-of'));
});

test('what may be shown, and what that needs', () => {
  assertMayPublish(sourcePolicy('google'), publication);
  assert.throws(() => assertMayPublish(sourcePolicy('google'), { ...publication, attested: false }), /--attest/);
  assert.throws(() => assertMayPublish(sourcePolicy('x'), publication), /--permission/);
  assertMayPublish(sourcePolicy('x'), { ...publication, permission: true });
  assertMayPublish(sourcePolicy('youtube'), { ...publication, now: 30 * DAY });
  assert.throws(
    () => assertMayPublish(sourcePolicy('youtube'), { ...publication, now: 30 * DAY + 1 }),
    /after 30 days/,
  );
});

test('states lead where they may', () => {
  assert.equal(whyNot('pending', 'published'), null);
  assert.equal(whyNot('hidden', 'published'), null);
  assert.match(whyNot('withdrawn', 'published')!, /author/);
  assert.match(whyNot('erased', 'hidden')!, /gone/);
  assert.equal(
    foldStates(['received', 'edited', 'published', 'featured', 'hidden', 'replied'].map((type) => ({ type }))),
    'hidden',
  );
});

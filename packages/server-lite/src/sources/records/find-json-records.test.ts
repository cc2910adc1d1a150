import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findJsonRecords } from './find-json-records.ts';

const reply = { text: 'Thank you, we look forward to your next visit.', author: 'Sample shop', date: '2026-01-02' };

test('what a business answered is nobody’s review, also where there are no words beside it', () => {
  for (const name of ['reply', 'owner_response', 'reviewReply', 'businessResponse'])
    assert.deepEqual(
      findJsonRecords([{ id: 'a', url: 'https://place.example/1', body: '', [name]: reply }]),
      undefined,
    );
  const exported = { type: 'SocialMediaPosting', body: '', hideReason: null, dateReceived: '2026-01-02T00:00:00Z' };
  assert.equal(findJsonRecords([{ ...exported, verification: { level: 'imported' }, reply }]), undefined);
  const said = { body: 'They mended my bicycle.', author: 'Ada Sample', rating: 5 };
  assert.deepEqual(findJsonRecords([{ ...said, reply }]), []);
  assert.deepEqual(findJsonRecords([{ response: { reviews: [said, said] } }]), ['response', 'reviews', '*']);
});

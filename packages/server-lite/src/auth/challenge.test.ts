import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHALLENGE_MS, issueChallenge, readChallenge } from './challenge.ts';
import { DEVICE_MS, issueDevice, readDevice } from './device.ts';

const NOW = new Date('2026-05-01T10:00:00Z');
const later = (ms: number) => new Date(NOW.getTime() + ms);

test('a challenge is good for one purpose, of one store, for five minutes, whole', () => {
  const bytes = issueChallenge('key', 'sign-in', NOW);
  const text = Buffer.from(bytes).toString('base64url');
  assert.ok(readChallenge('key', 'sign-in', text, later(CHALLENGE_MS - 1)));
  assert.equal(readChallenge('key', 'sign-in', text, later(CHALLENGE_MS)), undefined);
  assert.equal(readChallenge('key', 'link.x', text, NOW), undefined);
  assert.equal(readChallenge('other', 'sign-in', text, NOW), undefined);
  for (let i = 0; i < bytes.length; i += 1) {
    const bent = Uint8Array.from(bytes);
    bent[i] = (bent[i] as number) ^ 1;
    assert.equal(readChallenge('key', 'sign-in', Buffer.from(bent).toString('base64url'), NOW), undefined, String(i));
  }
  assert.equal(readChallenge('key', 'sign-in', '', NOW), undefined);
  assert.notDeepEqual(issueChallenge('key', 'sign-in', NOW), bytes);
});

test('a mark of a browser is good for one account', () => {
  const mark = issueDevice('key', 'ada', NOW);
  assert.ok(readDevice('key', 'ada', mark, NOW));
  assert.equal(readDevice('key', 'eve', mark, NOW), undefined);
  assert.equal(readDevice('other', 'ada', mark, NOW), undefined);
  assert.equal(readDevice('key', 'ada', mark.replace('.', 'x.'), NOW), undefined);
  assert.equal(readDevice('key', 'ada', mark, later(DEVICE_MS)), undefined);
  assert.equal(readDevice('key', 'ada', undefined, NOW), undefined);
});

import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { digest16, saltedDigest } from './secrets.ts';

test('saltedDigest is HMAC-SHA256, whatever the text and the salt', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.uint8Array({ minLength: 1, maxLength: 70 }),
      (text, salt) => {
        assert.equal(saltedDigest(salt, text), createHmac('sha256', salt).update(text).digest('base64url'));
      },
    ),
  );
  const long = 'é'.repeat(50_000);
  assert.equal(
    saltedDigest(new Uint8Array(16), long),
    createHmac('sha256', new Uint8Array(16)).update(long).digest('base64url'),
  );
});

test('digest16 is the first half of SHA-256', () => {
  assert.deepEqual(Buffer.from(digest16('wörter')), createHash('sha256').update('wörter').digest().subarray(0, 16));
});

import { createHmac, hash, randomFillSync } from 'node:crypto';
import { itemId } from '../domain/item-id.ts';

const POOL = new Uint8Array(8192);
let used = POOL.length;

const scratch = Buffer.alloc(64 * 1024);
const outer = Buffer.alloc(96);

/** Random bytes from a pool: a call into the system for each row would show in an import. */
export function randomBytes(count: number): Uint8Array {
  if (used + count > POOL.length) {
    randomFillSync(POOL);
    used = 0;
  }
  const bytes = POOL.slice(used, used + count);
  used += count;
  return bytes;
}

export function newItemId(time: number): string {
  return itemId(time, randomBytes(10));
}

/** Names an item in the ledger; means nothing elsewhere. */
export function newRef(): string {
  return Buffer.from(randomBytes(16)).toString('base64url');
}

export function newSalt(): Uint8Array {
  return randomBytes(16);
}

/** A key that a store signs with: 256 random bits, base64url. */
export function newSigningKey(): string {
  return Buffer.from(randomBytes(32)).toString('base64url');
}

/** Random word of a list, part of its pages' names. */
export function newEpoch(): string {
  return Buffer.from(randomBytes(6)).toString('hex');
}

/** HMAC-SHA256(salt, text), base64url: what the ledger holds of a text. */
export function saltedDigest(salt: Uint8Array, text: string): string {
  const length = text.length * 3;
  if (salt.length > 64 || length > scratch.length - 64)
    return createHmac('sha256', salt).update(text).digest('base64url');
  // RFC 2104 by two one-shot hashes: an Hmac object costs three times as much as the words of a review take to hash.
  for (let i = 0; i < 64; i++) {
    const byte = i < salt.length ? (salt[i] as number) : 0;
    scratch[i] = byte ^ 0x36;
    outer[i] = byte ^ 0x5c;
  }
  const end = 64 + scratch.write(text, 64);
  // As text and back: node:crypto makes a text in half the time that it takes to make a Buffer.
  outer.write(hash('sha256', scratch.subarray(0, end), 'hex'), 64, 'hex');
  return hash('sha256', outer, 'base64url');
}

/**
 * First 16 bytes of SHA-256.
 * A duplicate key outlives an erased item, so that the same import does not bring the words back. It says nothing by
 * itself: only who already has author, text, rating and date to the letter can tell that they were here.
 */
export function digest16(text: string): Uint8Array {
  return Buffer.from(hash('sha256', text, 'hex').slice(0, 32), 'hex');
}

/** What is kept of a token, a word or a link. */
export function tokenHash(token: string): Uint8Array {
  return hash('sha256', token, 'buffer');
}

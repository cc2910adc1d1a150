import { createHmac, hash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { UsedChallenge } from '../storage/sign-in.ts';

export const CHALLENGE_MS = 5 * 60 * 1000;
const RANDOM = 16;
const EXPIRY = 6;
const SIGNATURE = 32;

/**
 * What a passkey is to sign: random, dated, and signed by the store, so that asking for one writes nothing and any
 * process of the store knows it again. That it is answered once is kept when it is answered.
 *
 * @param key of the store
 * @param purpose what the answer will be for; one for another purpose does not fit
 */
export function issueChallenge(key: string, purpose: string, now: Date): Uint8Array<ArrayBuffer> {
  const said = Buffer.alloc(RANDOM + EXPIRY);
  randomBytes(RANDOM).copy(said);
  said.writeUIntBE(now.getTime() + CHALLENGE_MS, RANDOM, EXPIRY);
  return Uint8Array.from(Buffer.concat([said, sign(key, purpose, said)]));
}

/** Undefined for one that is not this store's, is for another purpose, or is too old. */
export function readChallenge(key: string, purpose: string, given: string, now: Date): UsedChallenge | undefined {
  const bytes = Buffer.from(given, 'base64url');
  if (bytes.length !== RANDOM + EXPIRY + SIGNATURE) return undefined;
  const said = bytes.subarray(0, RANDOM + EXPIRY);
  if (!timingSafeEqual(sign(key, purpose, said), bytes.subarray(RANDOM + EXPIRY))) return undefined;
  const expiresAt = new Date(said.readUIntBE(RANDOM, EXPIRY));
  return expiresAt > now ? { hash: hash('sha256', bytes, 'buffer'), expiresAt } : undefined;
}

function sign(key: string, purpose: string, said: Uint8Array): Buffer {
  return createHmac('sha256', key).update(`passkey.${purpose}.`).update(said).digest();
}

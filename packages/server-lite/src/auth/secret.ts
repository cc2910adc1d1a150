import { hash, randomBytes } from 'node:crypto';

const SECRET = /^[\w-]{43}$/;

/** 256 random bits for an address or a cookie. Only its hash is kept. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Undefined for what is not a secret of ours, so that nothing is looked up for it. */
export function secretHash(secret: string | undefined): Uint8Array | undefined {
  return secret !== undefined && SECRET.test(secret) ? hash('sha256', secret, 'buffer') : undefined;
}

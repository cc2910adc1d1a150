import { createHmac, hash, randomBytes } from 'node:crypto';

/** Without I, L, O and U, which people mistake for others. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A number for people to name a receipt by: 50 random bits, as `QW7F-3K20-C9`. It opens nothing. */
export function newReceiptNumber(): string {
  const letters = Array.from(randomBytes(10), (byte) => LETTERS[byte & 31]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
}

/**
 * The secret in a receipt's address. It is made of what the sender alone keeps (the request's key) and what the store
 * alone keeps, so that the same request gets the same receipt again while the store holds no secret.
 */
export function receiptSecret(signingKey: string, key: string, nonce: Uint8Array): string {
  const said = `receipt.${Buffer.from(nonce).toString('hex')}.${key}`;
  return createHmac('sha256', signingKey).update(said).digest('base64url');
}

export function sha256(text: string | Uint8Array): Uint8Array {
  return hash('sha256', text, 'buffer');
}

import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

export const DEVICE_MS = 180 * 24 * 60 * 60 * 1000;
const DEVICE = /^([\w-]{16})\.([0-9a-z]{1,12})\.([\w-]{43})$/;

/**
 * Says that somebody signed in to this account in this browser before. It opens nothing: its wrong passwords are counted
 * apart from everybody else's, so that a stranger who guesses makes strangers wait, and not the person.
 */
export function issueDevice(key: string, account: string, now: Date): string {
  const id = randomBytes(12).toString('base64url');
  const expiry = (now.getTime() + DEVICE_MS).toString(36);
  return `${id}.${expiry}.${sign(key, account, id, expiry).toString('base64url')}`;
}

/** The browser's number; undefined for another account's, an invented one, and one that is too old. */
export function readDevice(key: string, account: string, given: string | undefined, now: Date): string | undefined {
  const [, id, expiry, signature] = DEVICE.exec(given ?? '') ?? [];
  if (id === undefined || expiry === undefined || signature === undefined) return undefined;
  if (!timingSafeEqual(sign(key, account, id, expiry), Buffer.from(signature, 'base64url'))) return undefined;
  return Number.parseInt(expiry, 36) > now.getTime() ? id : undefined;
}

function sign(key: string, account: string, id: string, expiry: string): Buffer {
  return createHmac('sha256', key).update(`device.${account}.${id}.${expiry}`).digest();
}

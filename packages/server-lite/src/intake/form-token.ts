import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a form's token says: for which collection it was asked for, in which language and words, and when. */
export interface FormToken {
  slug: string;
  language: string;
  /** Names the consents' words. */
  wording: string;
  /** Milliseconds since 1970. */
  issued: number;
  /** Of the invitation that led to the form. */
  invite?: string | undefined;
}

const LONGEST = 400;

/** @param key of the store; the same in every process. */
export function issueToken(key: string, { slug, language, wording, issued, invite }: FormToken): string {
  const parts = [slug, language, wording, issued.toString(36), randomBytes(12).toString('base64url')];
  // None of the parts can hold a full stop.
  const said = [...parts, ...(invite === undefined ? [] : [invite])].join('.');
  return `${said}.${sign(key, said)}`;
}

/** Undefined for a token that is not one of this store's, whole and unchanged. */
export function readToken(key: string, token: string): FormToken | undefined {
  if (token.length > LONGEST) return undefined;
  const end = token.lastIndexOf('.');
  const said = token.slice(0, end);
  const given = Buffer.from(token.slice(end + 1));
  const right = Buffer.from(sign(key, said));
  if (end < 0 || given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  const [slug = '', language = '', wording = '', issued = '', , invite] = said.split('.');
  return { slug, language, wording, issued: Number.parseInt(issued, 36), invite };
}

function sign(key: string, said: string): string {
  return createHmac('sha256', key).update(`form.${said}`).digest('base64url');
}

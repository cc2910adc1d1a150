import { SourceError } from '../sources/source-error.ts';
import type { FeedBody, FeedGet, FeedGetOptions } from './adapter.ts';
import { assertShallow } from './assert-shallow.ts';
import { describePage } from './describe-page.ts';

export interface JsonAnswer {
  value: unknown;
  body: FeedBody;
}

const KINDS = ['application/json', 'application/*', 'text/plain', 'text/javascript'];

/**
 * What an address answers as JSON; null where nothing has changed.
 *
 * @param name what is asked, for people
 * @throws OutboundError, SourceError where it is no JSON
 */
export async function askJson(
  get: FeedGet,
  url: string,
  name: string,
  options: FeedGetOptions = {},
): Promise<JsonAnswer | null> {
  const body = await get(url, { accept: KINDS, ...options });
  if (body === null) return null;
  const text = new TextDecoder().decode(body.bytes);
  if (/^\s*</.test(text)) throw new SourceError(`${name} answered with ${describePage(text)}`);
  assertShallow(text, name);
  try {
    return { value: JSON.parse(text) as unknown, body };
  } catch (cause) {
    throw new SourceError(
      `${name} answered with ${body.type || 'something'} that is no JSON: “${text.trim().slice(0, 80)}”. Check the address, or try again later.`,
      { cause },
    );
  }
}

/** The same of a page that is never conditional, so that something always comes. */
export async function askJsonNow(
  get: FeedGet,
  url: string,
  name: string,
  options: FeedGetOptions = {},
): Promise<JsonAnswer> {
  const answer = await askJson(get, url, name, { ...options, conditional: false });
  if (answer === null) throw new TypeError(`${url} answered 304 to a plain question`);
  return answer;
}

import type { Refusal, RefusalMeaning } from '../../outbound/refusal.ts';
import { objectIn, type Json } from '../../sources/postings/reading.ts';
import { SourceError } from '../../sources/source-error.ts';
import type { FeedGet } from '../adapter.ts';
import { assertShallow } from '../assert-shallow.ts';

/** Some serve JSON as a script. */
const KINDS = ['application/json', 'application/*', 'text/javascript', 'text/json'];

export interface KeyedQuestion {
  /** What answers, for people: “YouTube”. */
  name: string;
  headers: Readonly<Record<string, string>>;
  /** Whatever in an answer would tell a key: taken out before anything is read. */
  secrets: readonly string[];
  explain: (refusal: Refusal) => RefusalMeaning | undefined;
  conditional?: boolean;
  form?: Readonly<Record<string, string>>;
}

export interface KeyedAnswer {
  json: Json;
  url: string;
}

/**
 * An object of JSON from a place that answers to a key.
 *
 * @returns null where nothing has changed since this was asked last
 * @throws OutboundError; SourceError where the answer is something else
 */
export async function askWithKey(get: FeedGet, url: string, question: KeyedQuestion): Promise<KeyedAnswer | null> {
  const { name, headers, secrets, explain, conditional = false, form } = question;
  const body = await get(url, { accept: KINDS, headers, explain, conditional, ...(form && { form }) });
  if (body === null) return null;
  const text = redacted(new TextDecoder().decode(body.bytes), secrets);
  assertShallow(text, name);
  const json = jsonIn(text);
  if (!json) throw new SourceError(`${name} answered with something that is no JSON. Try again later.`);
  return { json, url: redacted(body.url, secrets) };
}

/** What may be half a letter by itself, which no address can hold. */
const HALVES = /\\ud[89a-f]/i;

function wellFormed(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

/** The object in a text of JSON; undefined where it is none. */
export function jsonIn(text: string): Json | undefined {
  try {
    return objectIn(JSON.parse(text, HALVES.test(text) ? wellFormed : undefined));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A text without these secrets, also where they are written as in an address or in JSON. */
export function redacted(text: string, secrets: readonly string[]): string {
  let clean = text;
  for (const secret of secrets) {
    if (secret === '') continue;
    const spellings = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];
    for (const spelling of new Set([...spellings, ...spellings.map((each) => each.replaceAll('/', '\\/'))]))
      clean = clean.replaceAll(spelling, '-');
  }
  return clean;
}

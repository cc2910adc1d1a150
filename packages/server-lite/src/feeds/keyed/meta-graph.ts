import type { Refusal, RefusalMeaning } from '../../outbound/refusal.ts';
import { objectIn, textIn, type Json } from '../../sources/postings/reading.ts';
import type { FeedGet } from '../adapter.ts';
import { askWithKey, jsonIn } from './ask-with-key.ts';

const API = 'https://graph.facebook.com/v24.0';
const HOUR = 3_600_000;
/** Of the app, of the page, of the business, of one kind of call. */
const TOO_OFTEN = new Set([4, 17, 32, 613, 80001, 80002, 80006]);

/** @returns null where nothing has changed */
export async function askGraph(
  get: FeedGet,
  path: string,
  { name, variable, key, conditional = false }: { name: string; variable: string; key: string; conditional?: boolean },
): Promise<Json | null> {
  const answer = await askWithKey(get, `${API}/${path}`, {
    name,
    // In a header: an address stands in logs and messages, and its pages name the next ones with the key in them.
    headers: { Authorization: `Bearer ${key}` },
    secrets: [key],
    explain: (refusal) => graphRefusal(refusal, { name, variable }),
    conditional,
  });
  return answer?.json ?? null;
}

/** Where the next page begins. Its address itself holds the key, and is left. */
export function graphNext(list: Json): string | null {
  const paging = objectIn(list['paging']);
  const after = textIn(objectIn(paging?.['cursors'])?.['after']) ?? afterIn(textIn(paging?.['next']));
  return paging?.['next'] === undefined ? null : (after ?? null);
}

function afterIn(address: string | undefined): string | undefined {
  return address === undefined ? undefined : (URL.parse(address)?.searchParams.get('after') ?? undefined);
}

export function graphRefusal(
  { status, headers, text }: Refusal,
  { name, variable }: { name: string; variable: string },
): RefusalMeaning | undefined {
  const error = objectIn(jsonIn(text)?.['error']);
  const code = Number(error?.['code']);
  const sub = Number(error?.['error_subcode']);
  if (TOO_OFTEN.has(code) || status === 429)
    return { message: `${name} was asked too often. It is asked again when it lets us.`, retryAfter: waitIn(headers) };
  if (code === 190 || code === 102 || status === 401)
    return {
      message:
        sub === 463
          ? `${name}: the access token in ${variable} ran out. Make a new one that does not (docs/keys.md).`
          : `${name} does not let the access token in ${variable} in: it is wrong, ran out or was taken back. Make a new one (docs/keys.md).`,
    };
  if (code === 10 || (code >= 200 && code < 300))
    return {
      message: `${name}: the access token in ${variable} lacks the permission for this. Give it the permissions that docs/keys.md names.`,
    };
  if (code === 100 || code === 803 || status === 404)
    return {
      message: `${name} has no such page for the access token in ${variable}: check the name, and that the token is that page’s own.`,
    };
  if (code === 1 || code === 2 || error?.['is_transient'] === true)
    return { message: `${name} is out of order. It is asked again later.`, retryAfter: HOUR / 4 };
  return undefined;
}

/** Minutes that it asks to be left alone, in one of its headers; an hour where it says none. */
function waitIn(headers: Readonly<Record<string, string>>): number {
  const minutes = Object.values(jsonIn(headers['x-business-use-case-usage'] ?? '') ?? {})
    .flatMap((list): unknown[] => (Array.isArray(list) ? list : []))
    .map((use) => Number(objectIn(use)?.['estimated_time_to_regain_access']))
    .filter((wait) => wait > 0);
  return Math.min(minutes.length === 0 ? HOUR : Math.max(...minutes) * 60_000, 24 * HOUR);
}

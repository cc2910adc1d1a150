import { plainLine } from '../domain/sanitize-text.ts';
import type { Exceptions } from '../outbound/allowed-address.ts';
import { safeFetch } from '../outbound/safe-fetch.ts';
import { parsePage } from '../sources/page/dom.ts';
import { tellTranslation } from '../sources/translate/translation.ts';
import { describePage } from './describe-page.ts';
import { FEED_KINDS } from './feed-kinds.ts';
import { feedLinksIn } from './find-feeds.ts';
import { entriesMarkedIn } from './h-feed.ts';

const MOST_BYTES = 5 * 1024 * 1024;
const TIMEOUT_MS = 20_000;
const MOST_OFFERED = 20;
const MOST_TITLE = 200;
/** What begins a page stands within so many characters. */
const HEAD = 1 << 16;

export interface FeedsOfPage {
  /** Addresses that can be added; the page itself where it is a feed, or marks its postings. */
  found: { address: string; title: string | null }[];
  /** Why there are none. */
  why: string | null;
}

/**
 * Asks a page which feeds it names.
 *
 * @throws OutboundError where it cannot be asked; SourceError for a page that is too large to be looked through
 */
export async function lookForFeeds(
  address: string,
  { exceptions, signal }: { exceptions: Exceptions; signal?: AbortSignal },
): Promise<FeedsOfPage> {
  const answer = await safeFetch(address, {
    accept: FEED_KINDS,
    most: MOST_BYTES,
    timeout: TIMEOUT_MS,
    exceptions,
    ...(signal && { signal }),
  });
  if (!answer) return { found: [], why: `${address} did not answer with a page.` };
  const chunks: Uint8Array[] = [];
  for await (const chunk of answer.body) chunks.push(chunk);
  const text = decoded(Buffer.concat(chunks), answer.charset);
  if (tellTranslation(text.slice(0, HEAD)) !== 'page') return { found: [{ address, title: null }], why: null };
  const page = parsePage(text);
  const named = feedLinksIn(page, answer.url).slice(0, MOST_OFFERED);
  if (named.length > 0)
    return {
      found: named.map((each) => ({
        address: each.address,
        title: plainLine(each.title).trim().slice(0, MOST_TITLE).toWellFormed() || null,
      })),
      why: null,
    };
  if (entriesMarkedIn(page, answer.url).length > 0) return { found: [{ address, title: null }], why: null };
  return { found: [], why: `${address} answered with ${describePage(text)}` };
}

function decoded(bytes: Uint8Array, charset = 'utf-8'): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch (error) {
    // Nobody knows the name that it gives its characters.
    if (error instanceof RangeError) return new TextDecoder().decode(bytes);
    throw error;
  }
}

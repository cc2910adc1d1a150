import type { Exceptions } from '../outbound/allowed-address.ts';
import { safeFetch, webAddress } from '../outbound/safe-fetch.ts';
import type { FeedClaim, Feeds, Validators } from '../storage/feeds.ts';
import type { FeedAdapter, FeedBody, FeedGet } from './adapter.ts';
import { BudgetError } from './budget-error.ts';

const KINDS = ['application/*', 'text/*'];
const MOST = 20 * 1024 * 1024;
/** For one request, redirects and body included. */
const TIMEOUT = 30_000;

interface GetOptions {
  feeds: Feeds;
  claim: FeedClaim;
  adapter: FeedAdapter;
  exceptions: Exceptions;
  signal: AbortSignal;
  /** Everything is asked for anew, whatever is known of the last answer. */
  isAnew: boolean;
  isTried: boolean;
  timeout?: number;
}

export interface BoundGet {
  get: FeedGet;
  /** What the address of the feed said of its answer; null where it said nothing or was not asked. */
  validators(): Validators | null;
  /** Where the feed has moved to for good. */
  movedTo(): string | null;
  /** The host that was asked last. */
  host(): string | undefined;
}

/** The way out for one look at a feed: each request is counted, for all processes, before it is made. */
export function feedGet({
  feeds,
  claim,
  adapter,
  exceptions,
  signal,
  isAnew,
  isTried,
  timeout = TIMEOUT,
}: GetOptions): BoundGet {
  let validators: Validators | null = null;
  let moved: string | null = null;
  let host: string | undefined;

  const get: FeedGet = async (url, options = {}) => {
    const { accept = KINDS, headers, form, explain, most = MOST, conditional = false } = options;
    host = webAddress(url).host;
    const until = await feeds.spend(isTried ? null : claim, host, adapter.perHour);
    if (until !== null) throw new BudgetError(host, until);
    const known = conditional && !isAnew && claim.validators?.url === url ? claim.validators : undefined;
    const found = await safeFetch(url, {
      accept,
      most,
      timeout,
      exceptions,
      signal,
      ...(headers && { headers }),
      ...(form && { form }),
      ...(explain && { explain }),
      ...(known && { known }),
    });
    if (!found) return null;
    if (conditional) {
      const { etag, lastModified } = found;
      validators = etag === undefined && lastModified === undefined ? null : { url, etag, lastModified };
      moved = found.isMoved ? found.url : null;
    }
    return { ...found, bytes: await whole(found.body) } satisfies FeedBody;
  };
  return { get, validators: () => validators, movedTo: () => moved, host: () => host };
}

async function whole(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

import { hash } from 'node:crypto';
import { join } from 'node:path';
import { RejectedFile } from '../sources/import/rejected-file.ts';
import type { Feed, FeedTaken } from '../storage/feeds.ts';

type Rejected = FeedTaken['rejected'];
/** Of a place that answers with more that cannot be taken, the rest is written down at each look. */
const MOST_REMEMBERED = 2000;

/**
 * Writes what could not be taken to `rejected/`, as imports do, once for each: a feed says the same every hour.
 *
 * @param known digests of what could not be taken last time
 * @returns the digests of this time, and the file where there was something new
 */
export function keepRejectedItems(
  { id, kind, address }: Feed,
  rejected: Rejected,
  { known, data, now }: { known: readonly string[]; data: string; now: Date },
): { digests: string[]; file: string | null } {
  const before = new Set(known);
  const startedAt = now.toISOString();
  const file = new RejectedFile(join(data, 'rejected'), `feed-${id}-${kind}-${hostOf(address)}`, { startedAt });
  const digests = new Set<string>();
  for (const row of rejected) {
    const digest = hash('sha256', JSON.stringify([row.where, row.reason, row.raw]), 'hex').slice(0, 32);
    if (digests.has(digest)) continue;
    digests.add(digest);
    if (!before.has(digest)) file.add({ feed: id, where: row.where, reason: row.reason, raw: row.raw });
  }
  return { digests: [...digests].slice(0, MOST_REMEMBERED), file: file.finish() ?? null };
}

function hostOf(address: string): string {
  return URL.parse(address)?.host ?? address;
}

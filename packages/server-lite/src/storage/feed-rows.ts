import type { Kysely } from 'kysely';
import { ConflictError } from '../errors/conflict-error.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import { PolicyError } from '../errors/policy-error.ts';
import type { FeedTable } from './feed-tables.ts';
import type { Feed, FeedClaim, FeedOnly, FeedState, Validators } from './feeds.ts';
import { findSubject } from './subjects.ts';
import type { Tables } from './tables.ts';
import type { Change } from './write-queue.ts';

/** @throws PolicyError: whoever listens can't have looked at what comes. */
export function assertMayListen({ listen, publish }: { listen: boolean; publish: boolean }): void {
  if (!listen || !publish) return;
  throw new PolicyError(
    'What listening finds are words of others that nobody has looked at, so it always waits for a person. Take --publish away (--no-publish), or do not let the feed listen (--no-listen).',
  );
}

/** For so long a claim holds after each thing that is done under it; longer than any one of them takes. */
const CLAIM_MS = 5 * 60_000;

export function missingFeed(id: number): NotFoundError {
  return new NotFoundError(`There is no feed ${id}. See smm feed list.`);
}

export async function feedRow(db: Kysely<Tables>, id: number): Promise<FeedTable> {
  const row = await db.selectFrom('feed').selectAll().where('seq', '=', id).executeTakeFirst();
  if (!row) throw missingFeed(id);
  return row;
}

export async function toFeeds(db: Kysely<Tables>, rows: readonly FeedTable[]): Promise<Feed[]> {
  if (rows.length === 0) return [];
  const counts = await db
    .selectFrom('feed_item')
    .select((eb) => ['feed', eb.fn.countAll().as('n')])
    .where(
      'feed',
      'in',
      rows.map(({ seq }) => seq),
    )
    .where('gone_at', 'is', null)
    .groupBy('feed')
    .execute();
  const items = new Map(counts.map(({ feed, n }) => [feed, Number(n)]));
  const slugs = new Map<number, string>();
  for (const seq of new Set(rows.map(({ subject }) => subject))) slugs.set(seq, await slugOf(db, seq));
  return rows.map((row) => toFeed(row, slugs.get(row.subject)!, items.get(row.seq) ?? 0));
}

/** Of what its subject was merged into, where it was. */
async function slugOf(db: Kysely<Tables>, seq: number): Promise<string> {
  const { slug } = await db.selectFrom('subject').select('slug').where('seq', '=', seq).executeTakeFirstOrThrow();
  return (await findSubject(db, slug))?.slug ?? slug;
}

function toFeed(row: FeedTable, subject: string, items: number): Feed {
  return {
    id: row.seq,
    kind: row.kind,
    address: row.address,
    subject,
    title: row.title,
    publish: row.publish === 1,
    only: row.only_type as FeedOnly | null,
    everyMinutes: row.every_minutes,
    listen: row.listen === 1,
    state: row.state as FeedState,
    createdAt: row.created_at,
    createdBy: row.created_by,
    lastSyncAt: row.last_sync_at,
    nextSyncAt: row.next_sync_at,
    failures: row.failures,
    failingSince: row.failing_since,
    lastError: row.last_error,
    movedTo: row.moved_to,
    doubtedAt: row.doubted_at,
    items,
    received: row.received,
    edited: row.edited,
    gone: row.gone,
  };
}

export function toClaim(row: FeedTable, feed: Feed, by: string): FeedClaim {
  return {
    feed,
    by,
    validators: row.validators === null ? null : (JSON.parse(row.validators) as Validators),
    cursor: row.next_page,
    round: row.round,
    deepAt: row.deep_at,
    listing: row.listing === null ? [] : (JSON.parse(row.listing) as string[]),
    rejected: row.rejected === null ? [] : (JSON.parse(row.rejected) as string[]),
  };
}

export function claimEnd(now: Date): string {
  return new Date(now.getTime() + CLAIM_MS).toISOString();
}

/** The claim holds on. @throws ConflictError where it is somebody else's by now, or the feed was removed */
export async function holdClaim({ db, now }: Pick<Change, 'db' | 'now'>, { feed, by }: FeedClaim): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('feed')
    .set({ claimed_until: claimEnd(now) })
    .where('seq', '=', feed.id)
    .where('claimed_by', '=', by)
    .executeTakeFirstOrThrow();
  if (Number(numUpdatedRows) === 1) return;
  throw new ConflictError(
    `Feed ${feed.id} was removed, paused or taken over by another process meanwhile. What was taken in until then stays.`,
  );
}

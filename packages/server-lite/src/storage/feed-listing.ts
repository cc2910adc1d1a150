import type { Kysely } from 'kysely';
import { duplicateId } from '../domain/duplicate-key.ts';
import { digest16 } from './secrets.ts';
import type { FeedTable } from './feed-tables.ts';
import type { Tables } from './tables.ts';

/** Of the first page of an answer, so many ids are compared with those of the next. */
export const MOST_LISTED = 5000;
/** As an id of a source may be at most. */
export const LONGEST_LISTED = 500;

/** What has no id at its source is told by its key. */
const OWN_KEY = /^=[0-9a-f]{32}$/;
/** Of one statement. */
const KEYS = 400;

type Db = Kysely<Tables>;

/** Items are about to be erased: what feeds remember of their last answer names them no more. */
export async function forgetListed(db: Db, seqs: readonly number[]): Promise<void> {
  if (seqs.length === 0) return;
  const rows = await db
    .selectFrom('feed_item')
    .innerJoin('feed', 'feed.seq', 'feed_item.feed')
    .select(['feed.seq', 'feed_item.source_id'])
    .where('feed_item.item_seq', 'in', seqs)
    .where('feed.listing', 'is not', null)
    .execute();
  for (const [seq, gone] of Map.groupBy(rows, (row) => row.seq)) {
    const feed = await db.selectFrom('feed').select('listing').where('seq', '=', seq).executeTakeFirstOrThrow();
    const isGone = new Set(gone.map(({ source_id }) => source_id));
    const listed = listedIn(feed.listing) ?? [];
    const left = listed.filter((id) => !isGone.has(id));
    if (left.length < listed.length)
      await db
        .updateTable('feed')
        .set({ listing: JSON.stringify(left) })
        .where('seq', '=', seq)
        .execute();
  }
}

/**
 * What a look found listed, as it may be kept: without what was erased while it was under way.
 *
 * @param before what was kept when it began
 */
export async function keepable(
  db: Db,
  feed: number,
  found: readonly string[],
  before: readonly string[],
): Promise<string> {
  const row = await db.selectFrom('feed').select('listing').where('seq', '=', feed).executeTakeFirst();
  const still = new Set(listedIn(row?.listing ?? null));
  const erased = new Set(before.filter((id) => !still.has(id)));
  return JSON.stringify(found.filter((id) => !erased.has(id)).slice(0, MOST_LISTED));
}

/** What is wrong with what a feed remembers of its last answer; null where nothing is. */
export async function listingFault(db: Db, feed: Pick<FeedTable, 'subject' | 'listing'>): Promise<string | null> {
  if (feed.listing === null) return null;
  const listed = listedIn(feed.listing);
  if (!listed) return 'What it lists is no list of ids.';
  if (listed.length > MOST_LISTED) return `It lists ${listed.length} ids, and at most ${MOST_LISTED} are kept.`;
  if (listed.some((id) => id === '' || id.length > LONGEST_LISTED || /[\n\r]/.test(id)))
    return 'What it lists is not all ids of a source.';
  return (await namesErased(db, feed.subject, listed)) ? 'It lists the id of an item that is erased.' : null;
}

/** Ids by the keys under which erased items are kept out. */
async function namesErased(db: Db, subject: number, listed: readonly string[]): Promise<boolean> {
  if (listed.length === 0) return false;
  const rows = await db
    .selectFrom('item')
    .innerJoin('subject', 'subject.seq', 'item.subject')
    .select(['item.source', 'subject.slug'])
    .distinct()
    .where('item.state', '=', 'erased')
    .where('item.key', 'is not', null)
    .where((eb) =>
      eb.or([
        eb('item.subject', '=', subject),
        eb(
          'item.subject',
          'in',
          eb.selectFrom('subject_merge').select('into_subject').where('from_subject', '=', subject),
        ),
      ]),
    )
    .execute();
  for (const { source, slug } of rows) {
    const keys = listed.map((id) =>
      OWN_KEY.test(id) ? Buffer.from(id.slice(1), 'hex') : digest16(duplicateId(slug, source, id)),
    );
    for (let at = 0; at < keys.length; at += KEYS) {
      const erased = await db
        .selectFrom('duplicate_key')
        .innerJoin('item', 'item.seq', 'duplicate_key.item_seq')
        .select('item.seq')
        .where('duplicate_key.key', 'in', keys.slice(at, at + KEYS))
        .where('item.state', '=', 'erased')
        .limit(1)
        .executeTakeFirst();
      if (erased) return true;
    }
  }
  return false;
}

function listedIn(json: string | null): string[] | undefined {
  if (json === null) return [];
  try {
    const value = JSON.parse(json) as unknown;
    return Array.isArray(value) && value.every((id) => typeof id === 'string') ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

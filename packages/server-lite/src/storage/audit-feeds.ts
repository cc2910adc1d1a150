import type { Kysely } from 'kysely';
import { listingFault } from './feed-listing.ts';
import type { Tables } from './tables.ts';

const STATES = ['active', 'paused', 'failing'];

/** What is kept of feeds, against the items that came by them. */
export async function auditFeeds(db: Kysely<Tables>, say: (where: string, what: string) => void): Promise<void> {
  for (const feed of await db.selectFrom('feed').selectAll().execute()) {
    const where = `feed ${feed.seq}`;
    if (!STATES.includes(feed.state)) say(where, `It is “${feed.state}”, which is none of: ${STATES.join(', ')}.`);
    for (const column of ['validators', 'rejected'] as const)
      if (!isJson(feed[column])) say(where, `What is kept of its last answer (${column}) cannot be read.`);
    const fault = await listingFault(db, feed);
    if (fault !== null) say(where, fault);
  }
  const lost = await db
    .selectFrom('feed_item')
    .leftJoin('feed', 'feed.seq', 'feed_item.feed')
    .leftJoin('item', 'item.seq', 'feed_item.item_seq')
    .select(['feed_item.feed', 'item.id', 'item.state'])
    .where((eb) => eb.or([eb('feed.seq', 'is', null), eb('item.seq', 'is', null), eb('item.state', '=', 'erased')]))
    .execute();
  for (const { feed, id, state } of lost)
    say(
      `feed ${feed}`,
      state === 'erased'
        ? `Item ${id} is erased, and where it came from is still kept.`
        : `It names ${id === null ? 'an item' : `item ${id} of a feed`} that is not there.`,
    );
}

function isJson(text: string | null): boolean {
  if (text === null) return true;
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

import type { Kysely } from 'kysely';
import type { InboxChoice, InboxCounts, InboxFilter } from '../inbox.ts';
import { COUNT_LIMIT, FACET_LIMIT } from '../search.ts';
import type { Tables } from '../tables.ts';
import type { InboxWalk, Sought } from './inbox-walk.ts';

type Narrow = Pick<Sought, 'watch' | 'feed'>;

/** By what an item was found, and by which feed it came, as numbers; nothing where a filter names neither. */
export function foundBy({ watch, feed }: InboxFilter): Narrow {
  return {
    ...(watch !== undefined && { watch: Number(watch) }),
    ...(feed !== undefined && { feed: Number(feed) }),
  };
}

/** Watches and feeds that can be chosen, each kind counted under all the other conditions. */
export async function foundByChoices(
  { db, walk }: { db: Kysely<Tables>; walk: InboxWalk },
  sought: Sought,
  narrow: Narrow,
  due: () => boolean,
): Promise<Pick<InboxCounts, 'watches' | 'feeds' | 'isComplete'>> {
  let isComplete = true;
  const count = async (rows: readonly { seq: number; name: string }[], within: (seq: number) => Narrow) => {
    const choices: InboxChoice[] = [];
    for (const { seq, name } of rows) {
      if (due()) {
        isComplete = false;
        break;
      }
      const found = walk.upTo({ ...sought, ...within(seq) }, COUNT_LIMIT + 1);
      if (found > 0)
        choices.push({ value: `${seq}`, name, count: Math.min(found, COUNT_LIMIT), isAtLeast: found > COUNT_LIMIT });
      await new Promise(setImmediate);
    }
    return choices.sort((a, b) => b.count - a.count);
  };
  const watches = await db
    .selectFrom('watch')
    .select(['seq', 'text as name'])
    .orderBy('found', 'desc')
    .limit(FACET_LIMIT)
    .execute();
  const feeds = await db
    .selectFrom('feed')
    .select((eb) => ['seq', eb.fn.coalesce('title', 'address').as('name')])
    .orderBy('received', 'desc')
    .limit(FACET_LIMIT)
    .execute();
  return {
    watches: await count(watches, (watch) => ({ ...narrow, watch })),
    feeds: await count(feeds, (feed) => ({ ...narrow, feed })),
    isComplete,
  };
}

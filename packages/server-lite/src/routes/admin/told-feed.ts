import type * as z from 'zod/mini';
import type { FeedAdapter } from '../../feeds/adapter.ts';
import type { FeedLook } from '../../feeds/feed-looks.ts';
import { GONE } from '../../feeds/gone-words.ts';
import type { Feed } from '../../storage/feeds.ts';
import { keyOf } from './feed-kinds.ts';
import type { AdminFeed } from './feeds-schema.ts';

/** A feed as the admin API gives it. @param adapter undefined for a kind of a newer smm */
export function told(
  feed: Feed,
  adapter: FeedAdapter | undefined,
  { env, look }: { env: Record<string, string | undefined>; look: FeedLook | undefined },
): z.infer<typeof AdminFeed> {
  const { id, kind, address, title, subject, publish, listen, only, everyMinutes, state } = feed;
  const { createdAt, createdBy, lastSyncAt, nextSyncAt, failures, lastError, movedTo, doubtedAt } = feed;
  const { items, received, edited, gone } = feed;
  return {
    ...{ id, kind, address, title, subject, publish, listen, only, everyMinutes, state },
    ...{ createdAt, createdBy, lastSyncAt, failures, lastError, movedTo, doubtedAt },
    ...{ items, received, edited, gone },
    kindName: adapter?.name ?? kind,
    leastMinutes: adapter?.everyMinutes ?? everyMinutes,
    isGone: state === 'paused' && (lastError?.endsWith(GONE) ?? false),
    nextSyncAt: state === 'paused' ? null : nextSyncAt,
    key: adapter ? keyOf(adapter, env) : null,
    look: look ?? null,
  };
}

import type { FeedAdapter } from './adapter.ts';
import { activitypub } from './adapters/activitypub.ts';
import { appStore } from './adapters/app-store.ts';
import { bluesky } from './adapters/bluesky.ts';
import { discourse } from './adapters/discourse.ts';
import { feed } from './adapters/feed.ts';
import { forum } from './adapters/forum.ts';
import { hackerNews } from './adapters/hacker-news.ts';
import { lemmy } from './adapters/lemmy.ts';
import { mastodon } from './adapters/mastodon.ts';
import { pinterest } from './adapters/pinterest.ts';
import { reddit } from './adapters/reddit.ts';
import { steam } from './adapters/steam.ts';
import { tumblr } from './adapters/tumblr.ts';
import { woocommerce } from './adapters/woocommerce.ts';
import { wordpress } from './adapters/wordpress.ts';
import { youtubeChannel } from './adapters/youtube-channel.ts';
import { assertNotLinkOnly } from './keyed/assert-not-link-only.ts';
import { KEYED_ADAPTERS } from './keyed/keyed-adapters.ts';

/** Every kind of place that can be asked, in the order in which an address is offered to them: the general feed last. */
export const ADAPTERS: readonly FeedAdapter[] = [
  // Some of their addresses are those of others, and say more: a channel’s comments.
  ...KEYED_ADAPTERS,
  mastodon,
  bluesky,
  activitypub,
  lemmy,
  reddit,
  discourse,
  forum,
  hackerNews,
  tumblr,
  pinterest,
  youtubeChannel,
  wordpress,
  woocommerce,
  appStore,
  steam,
  feed,
];

/**
 * Whose kind an address, handle or hashtag is, and its one spelling; undefined where it is nobody's. Asks nobody.
 *
 * @throws PolicyError where it leads to words that can only be linked to
 */
export function adapterFor(given: string): { adapter: FeedAdapter; address: string } | undefined {
  for (const adapter of ADAPTERS) {
    // Before the general feed, which would take their addresses for pages.
    if (adapter === feed) assertNotLinkOnly(given);
    const address = adapter.tell(given);
    if (address !== undefined) return { adapter, address };
  }
  return undefined;
}

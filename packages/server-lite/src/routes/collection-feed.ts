import { feedHead, itemsIn, passedOn } from '../exports/feeds/collection-feed.ts';
import type { FeedWriter } from '../exports/feeds/feed.ts';
import { JSON_FEED } from '../exports/feeds/json-feed.ts';
import { LeftOut } from '../exports/feeds/left-out.ts';
import { RSS } from '../exports/feeds/rss.ts';
import { type Answer, CACHE } from '../http/answer.ts';
import type { AppContext, AppDeps } from '../http/context.ts';
import { publicFolder } from '../http/file-host.ts';
import { SLUG } from './further-page.ts';

const FEEDS: Readonly<Record<string, FeedWriter>> = { rss: RSS, jsonfeed: JSON_FEED };
const FILE = /^(.+)\.(rss|jsonfeed)$/;
/** A browser that opens it by itself runs nothing in it. */
const ALONE = ['Content-Security-Policy', "default-src 'none'; sandbox"];

/**
 * The newest of a collection as a feed: what its sources let be passed on. Undefined for another file, or a collection that is
 * not there.
 */
export async function collectionFeed(c: AppContext, deps: AppDeps, file: string): Promise<Answer | undefined> {
  const [, slug = '', ending = ''] = FILE.exec(file) ?? [];
  const writer = FEEDS[ending];
  const rows = writer && SLUG.test(slug) ? await deps.storage.read.head(slug, 'selection') : undefined;
  if (!writer || !rows) return undefined;
  const { folder, isSettled } = publicFolder(c, deps);
  const head = feedHead(rows, {
    address: folder,
    self: `${folder}v1/collections/${slug}.${ending}`,
    files: deps.files,
  });
  const leftOut = new LeftOut();
  const items = await passedOn(deps.storage, itemsIn(rows.items), leftOut);
  const written = items.map((item, index) => writer.item(item, head, index)).join('');
  return {
    type: writer.type,
    // Without a setting its addresses are those that one caller asked by: nobody else gets them, whatever keys a cache.
    cacheControl: isSettled ? CACHE.changing : CACHE.never,
    body: writer.begin(head) + written + writer.end(rows.selection.text + leftOut.text(), items.length),
    keep: isSettled,
    headers: ALONE,
  };
}

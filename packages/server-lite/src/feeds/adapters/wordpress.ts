import type { UntrustedItem } from '../../domain/model.ts';
import { markupText } from '../../sources/feed/markup-text.ts';
import { idIn, objectIn, objectsIn, textIn, type Json } from '../../sources/postings/reading.ts';
import { SourceError } from '../../sources/source-error.ts';
import type { FeedAdapter, FeedAnswer, FeedRequest } from '../adapter.ts';
import { askJson, askJsonNow } from '../ask-json.ts';
import { FEED_KINDS } from '../feed-kinds.ts';
import { extentOf } from '../newest-first.ts';
import { pageOf, pagesOf } from '../paged-rest.ts';
import { readAnswer } from '../read-answer.ts';
import { toldRefusal } from '../told-refusal.ts';
import { isOfOnePlace, webAddressOf } from '../web-address.ts';

const PAGE = 100;
const REST = /^(.*\/wp-json)\/wp\/v2\/comments\/?$/;

/**
 * The approved comments of a WordPress site or of one post: by its REST API, or by the feed of its comments.
 *
 * The API gives the newest first and says how many pages there are: a single page is `whole`, others are a `window` while
 * their dates go down. It can be asked for ids (`include`), and those that it leaves out are gone. A feed holds the
 * newest ten and is a `list`: what vanished from between others was taken back. Pingbacks and trackbacks are links of other sites and left out.
 *
 * Limits: each site's own; hosts commonly let 60 requests a minute through. Far fewer are made.
 */
export const wordpress: FeedAdapter = {
  kind: 'wordpress',
  name: 'WordPress comments',
  everyMinutes: 60,
  perHour: 60,
  examples: [
    'https://blog.example/wp-json/wp/v2/comments',
    'https://blog.example/wp-json/wp/v2/comments?post=12',
    'https://blog.example/comments/feed/',
  ],
  takes: ['all comments of a site', 'the comments on a post'],
  limits: ['Pingbacks and trackbacks are left out. A feed of comments holds the newest ten.'],

  tell(given) {
    const url = webAddressOf(given);
    if (!url || isOfOnePlace(url)) return undefined;
    const route = url.searchParams.get('rest_route') ?? '';
    const root = REST.exec(url.pathname)?.[1];
    const post = /^[1-9]\d{0,11}$/.exec(url.searchParams.get('post') ?? '')?.[0];
    if (root !== undefined || /^\/wp\/v2\/comments\/?$/.test(route)) {
      const at = root === undefined ? `${url.pathname}?rest_route=/wp/v2/comments` : `${root}/wp/v2/comments`;
      return `${url.origin}${at}${post === undefined ? '' : `${root === undefined ? '&' : '?'}post=${post}`}`;
    }
    return /\/comments\/feed\/?$/.test(url.pathname) ? `${url.origin}${url.pathname.replace(/\/?$/, '/')}` : undefined;
  },

  ask: (request) => (isFeed(request.address) ? askFeed(request) : askRest(request)),

  async gone(ids, { address, get }) {
    const known = ids.filter((id) => /^\d{1,15}$/.test(id));
    const gone: string[] = [];
    for (let at = 0; !isFeed(address) && at < known.length; at += PAGE) {
      const lot = known.slice(at, at + PAGE);
      const url = new URL(address);
      url.searchParams.delete('post');
      url.searchParams.set('include', lot.join(','));
      url.searchParams.set('per_page', String(PAGE));
      const { value } = await askJsonNow(get, url.href, address);
      if (!Array.isArray(value)) throw notAList(address);
      const there = new Set(objectsIn(value).map(({ id }) => idIn(id)));
      gone.push(...lot.filter((id) => !there.has(id)));
    }
    return gone;
  },
};

function isFeed(address: string): boolean {
  return address.endsWith('/comments/feed/');
}

function notAList(address: string): SourceError {
  return new SourceError(`${address} answered with something that is no list of comments. Check the address.`);
}

async function askFeed({ address, get }: FeedRequest): Promise<FeedAnswer | null> {
  const body = await get(address, { accept: FEED_KINDS, conditional: true });
  if (body === null) return null;
  const { items, rejected, gone } = await readAnswer(body.bytes, { name: address, ...body, source: 'wordpress' });
  const title = items[0]?.extra?.['feed title'];
  return {
    // Its title only says, in the site's language, who commented on what.
    items: items.map(({ title: _, ...item }) => item),
    rejected,
    gone,
    next: null,
    extent: 'list',
    ...(typeof title === 'string' && { title }),
  };
}

async function askRest({ address, cursor, get }: FeedRequest): Promise<FeedAnswer | null> {
  const page = pageOf(cursor);
  const url = new URL(address);
  for (const [name, value] of Object.entries({
    per_page: PAGE,
    page,
    orderby: 'date_gmt',
    order: 'desc',
    _embed: 'up',
  }))
    url.searchParams.set(name, String(value));
  const closed = `${address}: the site shows its comments to nobody by this API. Subscribe to the feed of its comments (…/comments/feed/).`;
  const answer = await toldRefusal(askJson(get, url.href, address, { conditional: page === 1 }), {
    401: closed,
    403: closed,
    404: `${address}: there is no such API. Subscribe to the feed of its comments (…/comments/feed/).`,
  });
  if (answer === null) return null;
  if (!Array.isArray(answer.value)) throw notAList(address);
  const comments = objectsIn(answer.value);
  const rejected: FeedAnswer['rejected'] = [];
  const items = comments.flatMap((comment, index) => {
    const item = commentItem(comment);
    if (typeof item !== 'string') return [item];
    rejected.push({ where: textIn(comment['link']) ?? idIn(comment['id']) ?? `comment ${index + 1}`, reason: item });
    return [];
  });
  const { isOnly, next } = pagesOf(answer.body, page);
  return { items, rejected, gone: [], next, extent: isOnly ? 'whole' : extentOf(items) };
}

/** A comment as an item, or why it is none. */
function commentItem(given: Json): UntrustedItem | string {
  const id = idIn(given['id']);
  const body = textIn(objectIn(given['content'])?.['rendered']);
  if (id === undefined || body === undefined) return 'it has no words';
  if (!/^(?:comment|review|)$/.test(textIn(given['type']) ?? '')) return 'it is a link of another site, or no comment';
  if (given['status'] !== undefined && given['status'] !== 'approved') return 'it is not approved';
  const date = textIn(given['date_gmt']);
  const post = objectsIn(objectIn(given['_embedded'])?.['up'])[0];
  const title = textIn(objectIn(post?.['title'])?.['rendered']);
  const link = textIn(post?.['link']);
  const [name, url, page] = [textIn(given['author_name']), textIn(given['author_url']), textIn(given['link'])];
  const picture = textIn(objectIn(given['author_avatar_urls'])?.['96']);
  return {
    type: 'Review',
    source: 'wordpress',
    sourceId: id,
    body,
    ...(name !== undefined && { authorName: name }),
    ...(url !== undefined && { authorUrl: url }),
    ...(picture !== undefined && { authorImage: picture }),
    ...(date !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(date) && { datePublished: `${date}Z` }),
    ...(page !== undefined && { url: page }),
    ...(title !== undefined && {
      itemReviewed: { name: markupText(title).text, ...(link !== undefined && { url: link }) },
    }),
    extra: { comment: given },
  };
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FeedAdapter, FeedAnswer } from '../feeds/adapter.ts';
import { SourceError } from '../sources/source-error.ts';
import type { UntrustedItem } from '../domain/model.ts';

export interface Post {
  id: string;
  text: string;
  date: string;
  author?: string;
  likes?: number;
  /** Of its own page. */
  url?: string;
  source?: string;
  /** Addresses of pictures, and what they show. */
  images?: string[];
  imageTexts?: Record<string, string>;
}

type Answering = (request: IncomingMessage, response: ServerResponse) => void;

/** A place on this machine whose posts are added, edited, deleted and hidden between two looks. */
export interface FeedPlace {
  url: string;
  host: string;
  /** Newest first. */
  posts: Post[];
  /** Ids that it names as deleted. */
  deleted: string[];
  extent: FeedAnswer['extent'];
  perPage: number;
  /** Answers instead, for as long as it is set. */
  instead: Answering | undefined;
  etag: string | undefined;
  /** Paths that were asked for. */
  asked: string[];
  close(): Promise<void>;
}

export async function openFeedPlace(): Promise<FeedPlace> {
  const server = createServer((request, response) => {
    place.asked.push(request.url as string);
    if (place.instead) return place.instead(request, response);
    const url = new URL(request.url as string, 'http://place.example');
    const one = /^\/post\/(.+)$/.exec(url.pathname)?.[1];
    if (one !== undefined) {
      response.writeHead(place.posts.some(({ id }) => id === one) ? 200 : 404, { 'Content-Type': 'application/json' });
      return void response.end('{}');
    }
    if (place.etag !== undefined && request.headers['if-none-match'] === place.etag)
      return void response.writeHead(304).end();
    const at = Number(url.searchParams.get('at') ?? 0);
    const posts = place.posts.slice(at, at + place.perPage);
    const next = at + place.perPage < place.posts.length ? String(at + place.perPage) : null;
    response.writeHead(200, {
      'Content-Type': 'application/json',
      ...(place.etag !== undefined && { ETag: place.etag }),
    });
    response.end(JSON.stringify({ title: 'Sample place', extent: place.extent, posts, next, deleted: place.deleted }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const place: FeedPlace = {
    url: `http://${host}/posts`,
    host,
    posts: [],
    deleted: [],
    extent: 'window',
    perPage: 100,
    instead: undefined,
    etag: undefined,
    asked: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return place;
}

/** How such a place is asked. `source`: whose policy its words have, where a post names none. */
export function placeAdapter(change: Partial<FeedAdapter> = {}, source = 'feed'): FeedAdapter {
  return {
    kind: 'place',
    name: 'Sample place',
    everyMinutes: 15,
    perHour: 1000,
    examples: ['http://place.example/posts'],
    takes: ['an address'],
    tell: (address) => (address.endsWith('/posts') ? address : undefined),
    async ask({ address, cursor, get }) {
      const body = await get(cursor === null ? address : `${address}?at=${cursor}`, { conditional: cursor === null });
      if (body === null) return null;
      const text = Buffer.from(body.bytes).toString();
      if (body.type !== 'application/json') throw new SourceError(`${address} answered with ${body.type}.`);
      const { title, extent, posts, next, deleted } = JSON.parse(text) as {
        title: string;
        extent: FeedAnswer['extent'];
        posts: Post[];
        next: string | null;
        deleted: string[];
      };
      return { items: posts.map((post) => itemOf(post, source)), rejected: [], next, extent, gone: deleted, title };
    },
    ...change,
  };
}

function itemOf(
  { id, text, date, author = 'Sample Author', likes, url, source: own, images, imageTexts }: Post,
  source: string,
): UntrustedItem {
  return {
    type: 'SocialMediaPosting',
    source: own ?? source,
    sourceId: id,
    body: text,
    isPlain: true,
    authorName: author,
    datePublished: date,
    ...(url !== undefined && { url }),
    ...(images && { images }),
    ...(imageTexts && { imageTexts }),
    ...(likes !== undefined && {
      counters: [{ interactionType: 'LikeAction' as const, userInteractionCount: likes }],
      countedAt: '2026-11-22T10:00:00Z',
    }),
  };
}

/** So many posts, the newest first, one a day. */
export function samplePosts(count: number, first = 1): Post[] {
  return Array.from({ length: count }, (_, i) => {
    const n = first + count - 1 - i;
    return { id: `p${n}`, text: `Sample words number ${n}`, date: new Date(Date.UTC(2026, 0, n, 12)).toISOString() };
  });
}

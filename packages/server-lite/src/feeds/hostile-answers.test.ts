import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sanitize } from '../domain/sanitize.ts';
import { InvalidItemError } from '../errors/invalid-item-error.ts';
import { OutboundError } from '../errors/outbound-error.ts';
import { SourceError } from '../sources/source-error.ts';
import type { FeedAdapter, FeedAnswer, FeedGet } from './adapter.ts';
import { adapterFor } from './adapters.ts';
import { many } from '../testing/many.ts';

const GOLDEN = fileURLToPath(new URL('../sources/golden/', import.meta.url));
const SHARED = fileURLToPath(new URL('../../../../../shared/data/social/', import.meta.url));
const golden = (name: string) => GOLDEN + name;
const shared = (name: string) => SHARED + name;

/** An address of each kind, and what its place answered: to the question itself, whatever was asked before it. */
const ANSWERS: [address: string, path: string][] = [
  ['@anna@social.example', golden('mastodon.statuses.json')],
  ['@anna@social.example', shared('mastodon/bigbone/public_timeline.json')],
  ['#bread@social.example', shared('mastodon/bigbone/tag_timeline.json')],
  ['#bread@social.example', shared('mastodon/mastodonpy/test_public_tl.2.json')],
  ['@anna.example', golden('bluesky.author-feed.json')],
  ['@anna.example', shared('bluesky/dart/bluesky/test/src/services/suite/app/bsky/feed/getAuthorFeed.json')],
  ['https://social.example/users/anna', golden('mastodon.outbox.json')],
  ['https://social.example/users/anna', shared('activitypub/lemmy_assets/lemmy/collections/group_outbox.json')],
  ['https://social.example/users/anna', shared('activitypub/fedify/example.com/inline-paged-collection.json')],
  ['https://lemmy.example/post/1', golden('lemmy.comments.json')],
  ['https://forum.example/t/bread/7', golden('discourse.posts.json')],
  ['https://forum.example/t/bread/7', shared('discourse/topic.json')],
  ['https://forum.example/posts', shared('discourse/posts_latest.json')],
  ['https://hn.algolia.com/?q=bread', golden('hacker-news.search.json')],
  ['https://hn.algolia.com/?q=bread', shared('hackernews/algolia_story_hit.json')],
  ['https://blog.example/wp-json/wp/v2/comments', golden('wordpress.rest.json')],
  ['https://blog.example/wp-json/wp/v2/comments', shared('wordpress_comments/comments-v2-view-context-success.json')],
  ['https://shop.example/wp-json/wc/store/v1/products/reviews', golden('woocommerce.rest.json')],
  ['https://apps.apple.com/us/app/id123456789', golden('app-store.rss.json')],
  ['https://blog.example/feed.json', golden('feed.json-feed.json')],
  ['https://blog.example/feed.xml', golden('feed.entries.xml')],
  ['https://www.reddit.com/r/bread/new/', golden('feed.entries.xml')],
  ['https://board.example/feed.php?t=3', shared('forums/phpbb_topic.atom')],
  ['https://sample.tumblr.com/', golden('feed.entries.xml')],
  ['https://www.youtube.com/playlist?list=PLaaaaaaaaaaaaaaaa', golden('feed.entries.xml')],
  ['https://www.pinterest.com/anna/bread/', golden('feed.entries.xml')],
];

/** What stands where something else was meant to: wrong kinds, nothing, and far too much. */
const ODD: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  '',
  ' \u0000\ud800',
  'x'.repeat(100_000),
  [],
  [null],
  {},
  { '': null },
  'javascript:alert(1)',
  [[[]]],
  '9999-99-99T99:99:99Z',
];
const MOST = many(40, 400);

/** Every place in a value, the first two of each list alone. */
function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? value.slice(0, 2).map((each, i) => [i, each] as const) : Object.entries(value);
  return [path, ...entries.flatMap(([key, each]) => placesIn(each, [...path, key]))];
}

function changed(value: unknown, path: readonly (string | number)[], to: unknown): unknown {
  const copy = structuredClone({ value });
  const whole: (string | number)[] = ['value', ...path];
  const last = whole.pop() as string | number;
  const parent = whole.reduce<Record<string | number, unknown>>(
    (each, key) => each[key] as Record<string | number, unknown>,
    copy as Record<string, unknown>,
  );
  parent[last] = to;
  return copy.value;
}

/** To whatever is asked first: whom an address means. */
const WHO = JSON.stringify({
  id: '1',
  did: 'did:plc:a',
  outbox: 'https://social.example/users/anna/outbox',
  type: 'Person',
  name: 'Sample',
});

function answering(text: string | Uint8Array): FeedGet {
  return async (url) => {
    const isWho = /lookup|resolveHandle|webfinger|users\/anna$/.test(url);
    const bytes = isWho ? Buffer.from(WHO) : typeof text === 'string' ? Buffer.from(text) : text;
    return Promise.resolve({
      url,
      type: '',
      charset: undefined,
      bytes,
      headers: { link: '<x', 'x-wp-totalpages': 'NaN' },
    });
  };
}

/** @returns what came of it, or undefined where it was refused in words */
async function taken(
  adapter: FeedAdapter,
  address: string,
  text: string | Uint8Array,
): Promise<FeedAnswer | undefined> {
  const get = answering(text);
  let answer: FeedAnswer | null;
  try {
    answer = await adapter.ask({ address, cursor: null, get });
  } catch (error) {
    assert.ok(error instanceof SourceError || error instanceof OutboundError, String((error as Error).stack));
    assert.ok(error.message.length < 1000, error.message.slice(0, 300));
    return undefined;
  }
  assert.ok(answer);
  for (const item of answer.items) {
    JSON.stringify(item);
    try {
      sanitize(item, { id: 'sample', subject: 'sample', dateReceived: '2026-11-22T10:00:00Z', imported: true });
    } catch (error) {
      assert.ok(error instanceof InvalidItemError, String((error as Error).stack));
    }
  }
  for (const id of answer.gone) assert.equal(typeof id, 'string');
  for (const { where, reason } of answer.rejected) assert.ok(typeof where === 'string' && typeof reason === 'string');
  return answer;
}

describe('answers with something odd in every place end in items or in words', () => {
  for (const [given, path] of ANSWERS) {
    const name = `${given}: ${path.split('/').slice(-1).join('')}`;
    test(name, { skip: existsSync(path) ? false : 'shared data is absent' }, async () => {
      const { adapter, address } = adapterFor(given) as { adapter: FeedAdapter; address: string };
      const text = readFileSync(path, 'utf8');
      if (text.startsWith('<')) return hostileXml(adapter, address, text);
      const value: unknown = JSON.parse(text);
      await taken(adapter, address, text);
      const places = placesIn(value).flatMap((place) => ODD.map((odd) => [place, odd] as const));
      const step = Math.max(1, Math.ceil(places.length / MOST));
      // A step that shares no factor with the odd things meets all of them.
      for (let i = 0; i < places.length; i += step + (step % 2 === 0 || step % 7 === 0 ? 1 : 0)) {
        const [place, odd] = places[i] as (typeof places)[number];
        await taken(adapter, address, JSON.stringify(changed(value, place, odd)));
      }
      await taken(adapter, address, text.slice(0, text.length >> 1));
      for (const deep of ['['.repeat(10_000), '{"a":'.repeat(10_000), `${'['.repeat(10_000)}${']'.repeat(10_000)}`])
        assert.equal(await taken(adapter, address, deep), undefined);
    });
  }
});

async function hostileXml(adapter: FeedAdapter, address: string, text: string): Promise<void> {
  await taken(adapter, address, text);
  for (let at = 0; at < text.length; at += Math.max(1, Math.ceil(text.length / 60))) {
    await taken(adapter, address, text.slice(0, at));
    await taken(adapter, address, `${text.slice(0, at)}<![CDATA[${text.slice(at + 20)}`);
    await taken(adapter, address, `${text.slice(0, at)}\u0000&#0;&a;</${text.slice(at)}`);
  }
  await taken(adapter, address, text.replace(/(<(?:title|content|description)[^<>]*>)/, `$1${'<a>'.repeat(10_000)}`));
  await taken(adapter, address, `<rss><channel>${'<item>'.repeat(9000)}`);
}

test('bytes that are no text, and an answer of another kind, are refused in words', async () => {
  for (const given of new Set(ANSWERS.map(([address]) => address))) {
    const { adapter, address } = adapterFor(given) as { adapter: FeedAdapter; address: string };
    for (const odd of [
      new Uint8Array(0),
      Buffer.alloc(5000, 0xff),
      Buffer.from('PK\u0003\u0004 zip'),
      Buffer.from('null'),
      Buffer.from('"x"'),
      Buffer.from('<!doctype html><title>x</title>'),
    ])
      assert.equal(
        await taken(adapter, address, odd),
        undefined,
        `${adapter.kind}: ${Buffer.from(odd).toString('latin1').slice(0, 20)}`,
      );
  }
});

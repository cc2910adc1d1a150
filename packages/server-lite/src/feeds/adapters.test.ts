import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ADAPTERS, adapterFor } from './adapters.ts';

/** What people paste, whose it is, and the one spelling that is kept. */
const GIVEN: [given: string, kind: string | undefined, kept?: string][] = [
  ['@anna@social.example', 'mastodon', '@anna@social.example'],
  [' @Anna@Social.Example ', 'mastodon', '@Anna@social.example'],
  ['https://social.example/@anna', 'mastodon', '@anna@social.example'],
  ['http://social.example/@anna/', 'mastodon', '@anna@social.example'],
  ['https://social.example/@anna@other.example', 'mastodon', '@anna@other.example'],
  ['#Bäckerei@social.example', 'mastodon', '#bäckerei@social.example'],
  ['https://social.example/tags/bread', 'mastodon', '#bread@social.example'],
  ['https://blog.example/tags/bread/', 'feed', 'https://blog.example/tags/bread/'],
  ['https://social.example/@anna/110000000000000001', 'feed'],
  ['https://medium.com/@anna', 'feed'],
  ['https://www.youtube.com/@SampleBakery', 'youtube-channel', 'https://www.youtube.com/@samplebakery'],
  ['https://www.youtube.com/@samplebakery/videos', 'youtube-channel', 'https://www.youtube.com/@samplebakery'],
  ['https://m.youtube.com/c/SampleBakery', 'youtube-channel', 'https://www.youtube.com/c/SampleBakery'],
  [
    'https://www.youtube.com/feeds/videos.xml?channel_id=UCaaaaaaaaaaaaaaaaaaaaaa',
    'youtube-channel',
    'https://www.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaaa',
  ],
  ['@Anna.bsky.social', 'bluesky', 'https://bsky.app/profile/anna.bsky.social'],
  ['did:plc:abc234', 'bluesky', 'https://bsky.app/profile/did:plc:abc234'],
  ['https://bsky.app/profile/anna.example', 'bluesky', 'https://bsky.app/profile/anna.example'],
  ['https://bsky.app/profile/anna.example/post/3k2a', 'bluesky', 'https://bsky.app/profile/anna.example/post/3k2a'],
  ['https://bsky.app/hashtag/Bread', 'bluesky', 'https://bsky.app/hashtag/bread'],
  ['acct:@anna@Social.example', 'activitypub', 'acct:anna@social.example'],
  ['https://social.example/users/anna/outbox', 'activitypub', 'https://social.example/users/anna'],
  ['!Bread@lemmy.example', 'lemmy', 'https://lemmy.example/c/bread'],
  ['https://lemmy.example/c/bread@other.example', 'lemmy', 'https://lemmy.example/c/bread@other.example'],
  ['https://lemmy.example/u/anna', 'lemmy', 'https://lemmy.example/u/anna'],
  ['https://lemmy.example/post/12', 'lemmy', 'https://lemmy.example/post/12'],
  ['https://forum.example/u/Anna/summary', 'discourse', 'https://forum.example/u/anna'],
  ['https://anything.example/u/Anna.json', 'discourse', 'https://anything.example/u/anna.json'],
  ['https://anything.example/u/anna', 'feed'],
  ['https://forum.example/t/opening-hours/123/4', 'discourse', 'https://forum.example/t/opening-hours/123'],
  ['https://anything.example/c/bread/rolls/12', 'discourse', 'https://anything.example/c/bread/rolls/12'],
  ['https://blog.example/tag/bread/', 'feed', 'https://blog.example/tag/bread/'],
  ['r/Bread', 'reddit', 'https://www.reddit.com/r/bread/new/'],
  ['https://old.reddit.com/r/Bread/top/?t=all', 'reddit', 'https://www.reddit.com/r/bread/new/'],
  [
    'https://www.reddit.com/r/bread/comments/1abc/the_title/',
    'reddit',
    'https://www.reddit.com/r/bread/comments/1abc/',
  ],
  ['https://www.reddit.com/search?q=good+bread&sort=top', 'reddit', 'https://www.reddit.com/search/?q=good%20bread'],
  ['https://www.reddit.com/domain/Bakery.example/.rss', 'reddit', 'https://www.reddit.com/domain/bakery.example/new/'],
  [
    'https://board.example/phpbb/viewtopic.php?f=7&t=5735&start=20',
    'forum',
    'https://board.example/phpbb/feed.php?t=5735',
  ],
  [
    'https://board.example/forumdisplay.php?12-Bread',
    'forum',
    'https://board.example/external.php?type=RSS2&forumids=12',
  ],
  ['https://news.ycombinator.com/item?id=42#43', 'hacker-news', 'https://news.ycombinator.com/item?id=42'],
  ['https://news.ycombinator.com/threads?id=anna', 'hacker-news', 'https://news.ycombinator.com/user?id=anna'],
  ['https://hn.algolia.com/?dateRange=all&query=good%20bread', 'hacker-news', 'https://hn.algolia.com/?q=good%20bread'],
  ['https://Sample-Bakery.tumblr.com', 'tumblr', 'https://sample-bakery.tumblr.com/'],
  ['https://www.tumblr.com/sample-bakery', 'tumblr', 'https://sample-bakery.tumblr.com/'],
  ['https://www.pinterest.de/Anna/Good-Bread/', 'pinterest', 'https://www.pinterest.com/anna/good-bread/'],
  ['https://www.pinterest.com/anna/_saved/', 'pinterest', 'https://www.pinterest.com/anna/'],
  [
    'https://blog.example/wp-json/wp/v2/comments?per_page=5&post=12',
    'wordpress',
    'https://blog.example/wp-json/wp/v2/comments?post=12',
  ],
  ['https://blog.example/?rest_route=/wp/v2/comments', 'wordpress', 'https://blog.example/?rest_route=/wp/v2/comments'],
  ['https://blog.example/comments/feed', 'wordpress', 'https://blog.example/comments/feed/'],
  [
    'https://shop.example/wp-json/wc/store/products/reviews/?product_id=12',
    'woocommerce',
    'https://shop.example/wp-json/wc/store/v1/products/reviews?product_id=12',
  ],
  [
    'https://apps.apple.com/de/app/sample-bakery/id123456789?mt=8',
    'app-store',
    'https://apps.apple.com/de/app/id123456789',
  ],
  [
    'https://itunes.apple.com/gb/rss/customerreviews/id=123456789/json',
    'app-store',
    'https://apps.apple.com/gb/app/id123456789',
  ],
  ['feed:https://blog.example/feed.xml', 'feed', 'https://blog.example/feed.xml'],
  ['https://blog.example/feed.xml#top', 'feed', 'https://blog.example/feed.xml'],
  ['https://anna:secret@blog.example/feed.xml', undefined],
  ['anna@mail.example', undefined],
  ['ftp://blog.example/feed.xml', undefined],
  ['javascript:alert(1)', undefined],
  ['', undefined],
];

describe('an address is told by its shape, and kept in one spelling', () => {
  for (const [given, kind, kept] of GIVEN)
    test(given || 'nothing', () => {
      const found = adapterFor(given);
      assert.equal(found?.adapter.kind, kind);
      if (kept !== undefined) assert.equal(found?.address, kept);
    });
});

const EXAMPLES = ADAPTERS.flatMap(({ examples }) => [...examples]);
const ALL = [...EXAMPLES, ...GIVEN.map(([given]) => given), ...GIVEN.flatMap(([, , kept]) => kept ?? [])];

test('each kind takes its own examples', () => {
  for (const adapter of ADAPTERS)
    for (const example of adapter.examples) assert.equal(adapterFor(example)?.adapter.kind, adapter.kind, example);
});

test('kinds are named once, and the general feed comes last', () => {
  assert.equal(new Set(ADAPTERS.map(({ kind }) => kind)).size, ADAPTERS.length);
  assert.equal(ADAPTERS.at(-1)?.kind, 'feed');
});

/** Addresses put together of the parts that they are told by, so that most are nearly something. */
const part = fc.constantFrom(
  ...[
    '@anna',
    'anna',
    'users',
    'tags',
    'tag',
    'c',
    'u',
    't',
    'r',
    'post',
    'posts',
    '12',
    'bread',
    'comments',
    'feed',
    'profile',
  ],
  ...[
    'anna.example',
    'search',
    'item',
    'user',
    'channel',
    'UCaaaaaaaaaaaaaaaaaaaaaa',
    'wp-json',
    'wp',
    'v2',
    'wc',
    'store',
  ],
  ...[
    'v1',
    'products',
    'reviews',
    'app',
    'id123456789',
    'viewtopic.php',
    'feed.php',
    'outbox',
    'rss',
    'tagged',
    'playlist',
    'ä',
    '%zz',
  ],
);
const host = fc.constantFrom(
  ...[
    'social.example',
    'forum.example',
    'lemmy.world',
    'bsky.app',
    'www.reddit.com',
    'news.ycombinator.com',
    'hn.algolia.com',
  ],
  ...[
    'sample.tumblr.com',
    'www.tumblr.com',
    'www.pinterest.com',
    'www.youtube.com',
    'youtu.be',
    'apps.apple.com',
    'x.com',
    'medium.com',
  ],
  ...[
    'itunes.apple.com',
    'www.facebook.com',
    'www.instagram.com',
    'www.threads.net',
    'Ünï.example',
    '127.0.0.1',
    'blog.example:8443',
  ],
);
const query = fc.constantFrom(
  '',
  '?id=12',
  '?q=good+bread',
  '?list=PLaaaaaaaaaaaaaaaa',
  '?t=3&f=2',
  '?post=7',
  '?type=RSS2&forumids=2',
  '?v=sample00001',
);
const address = fc
  .tuple(fc.constantFrom('https://', 'http://'), host, fc.array(part, { maxLength: 6 }), query, fc.boolean())
  .map(([scheme, name, parts, rest, isOpen]) => `${scheme}${name}/${parts.join('/')}${isOpen ? '/' : ''}${rest}`);
const anything = fc.oneof(
  fc.constantFrom(...ALL),
  address,
  fc.webUrl({ withQueryParameters: true }),
  fc.string({ unit: 'grapheme' }),
  fc.emailAddress(),
);

test('what is kept is told as itself', () => {
  fc.assert(
    fc.property(anything, (given) => {
      for (const adapter of ADAPTERS) {
        const kept = adapter.tell(given);
        if (kept !== undefined) assert.equal(adapter.tell(kept), kept, `${adapter.kind} of ${given}`);
      }
    }),
    { numRuns: 5000, examples: ALL.map((given) => [given]) },
  );
});

test('no two kinds take the same, but for the general feed', () => {
  const particular = ADAPTERS.slice(0, -1);
  fc.assert(
    fc.property(anything, (given) => {
      const takers = particular.filter((adapter) => adapter.tell(given) !== undefined).map(({ kind }) => kind);
      assert.ok(takers.length < 2, `${given}: ${takers.join(', ')}`);
    }),
    { numRuns: 5000, examples: ALL.map((given) => [given]) },
  );
});

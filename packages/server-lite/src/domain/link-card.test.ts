import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isLinkCard } from './link-card.ts';
import { linkPlace } from './link-places.ts';
import type { UntrustedItem } from './model.ts';
import { sanitize } from './sanitize.ts';
import { assertMayPublish, SOURCE_POLICIES, sourcePolicy } from './source-policy.ts';
import { toLinkCard } from './to-link-card.ts';
import { toWireJson } from './to-wire.ts';

const reception = { id: '01', subject: 'shop', dateReceived: '2026-11-22T10:00:00.000Z', imported: true };
const place = linkPlace('https://www.threads.com/@sample/post/C1?xmt=track#x');
assert.ok(place);
const card = toLinkCard(place, {
  note: 'Anna on our bread',
  why: 'Read it there.',
  business: 'Sample Bakery',
  today: '2026-11-22',
});

test('a link card holds where it leads, whose it is, and what the business says', () => {
  const item = sanitize(card, reception);
  assert.ok(isLinkCard(item));
  const wire = JSON.parse(toWireJson(item)) as Record<string, unknown>;
  assert.deepEqual(
    { ...wire, identifier: undefined, permalink: undefined },
    {
      '@type': 'SocialMediaPosting',
      articleBody: '',
      author: { '@type': 'Person', name: '@sample', url: 'https://www.threads.com/@sample' },
      url: 'https://www.threads.com/@sample/post/C1',
      publisher: { identifier: 'threads', name: 'Threads' },
      verification: { level: 'imported' },
      reply: {
        '@type': 'Comment',
        text: 'Anna on our bread\n\nRead it there.',
        author: { name: 'Sample Bakery' },
        datePublished: '2026-11-22',
      },
      identifier: undefined,
      permalink: undefined,
    },
  );
});

test('it needs an address of the web, and is no way for anything else', () => {
  assert.throws(() => sanitize({ ...card, url: 'javascript:alert(1)' }, reception), { name: 'InvalidItemError' });
  const more: Partial<UntrustedItem>[] = [
    { body: 'Words' },
    { title: 'Words' },
    { rating: { ratingValue: 5, worstRating: 1, bestRating: 5 } },
    { shared: { text: 'Words' } },
    { images: ['https://cdn.sample.invalid/a.jpg'] },
    { videos: ['https://cdn.sample.invalid/a.mp4'] },
    { extra: { words: 'Words' } },
    { authorImage: 'https://cdn.sample.invalid/a.jpg' },
    { counters: [{ interactionType: 'LikeAction', userInteractionCount: 1 }] },
    { itemReviewed: { name: 'Words' } },
    { type: 'Review' },
  ];
  for (const each of more)
    assert.throws(() => sanitize({ ...card, ...each }, reception), { name: 'PolicyError' }, JSON.stringify(each));
});

test('nothing without words comes in but a link card, and nothing with words is one', () => {
  fc.assert(
    fc.property(
      fc.record(
        {
          body: fc.string(),
          title: fc.string(),
          url: fc.constantFrom('https://www.threads.com/@sample/post/C1', 'nonsense', ''),
          source: fc.constantFrom('threads', 'google-places'),
          isLinkCard: fc.constant(true as const),
        },
        { requiredKeys: ['source'] },
      ),
      (given) => {
        let item;
        try {
          item = sanitize({ type: 'SocialMediaPosting', ...given }, reception);
        } catch {
          return;
        }
        assert.ok(isLinkCard(item));
        assert.equal(`${item.body}${item.title ?? ''}`, '');
        assert.equal(item.extra, null);
      },
    ),
  );
});

test('the terms of no source stand against a link; the owner’s word is still needed for what was brought in', () => {
  const link = {
    id: '01',
    imported: false,
    isLinkCard: true,
    attested: false,
    permission: false,
    received: 0,
    now: 1e13,
  };
  for (const { key } of SOURCE_POLICIES) {
    assertMayPublish(sourcePolicy(key), link);
    assert.throws(() => assertMayPublish(sourcePolicy(key), { ...link, imported: true }), /--attest/, key);
  }
  assert.throws(() => assertMayPublish(sourcePolicy('threads'), { ...link, isLinkCard: false }), /may not be stored/);
});

describe('addresses that can only be linked to', () => {
  const told: [string, string, string | undefined, string | undefined][] = [
    ['http://threads.net/@sample/post/C1', 'https://threads.net/@sample/post/C1', 'threads', '@sample'],
    ['https://maps.app.goo.gl/abc123?g_st=ic', 'https://maps.app.goo.gl/abc123', 'google-places', undefined],
    [
      'https://www.google.de/maps/place/Sample/data=!4m2?entry=ttu',
      'https://www.google.de/maps/place/Sample/data=!4m2',
      'google-places',
      undefined,
    ],
    [
      'https://search.google.com/local/reviews?placeid=x1',
      'https://search.google.com/local/reviews?placeid=x1',
      'google-places',
      undefined,
    ],
    [
      'https://www.facebook.com/sample/posts/1?__cft__=a',
      'https://www.facebook.com/sample/posts/1',
      'facebook',
      '@sample',
    ],
    [
      'https://www.facebook.com/permalink.php?story_fbid=1&id=2&ref=x',
      'https://www.facebook.com/permalink.php?story_fbid=1&id=2',
      'facebook',
      undefined,
    ],
    ['https://www.instagram.com/p/C1/?igsh=a', 'https://www.instagram.com/p/C1/', 'instagram', undefined],
    ['https://www.instagram.com/sample/reel/C1/', 'https://www.instagram.com/sample/reel/C1/', 'instagram', '@sample'],
    [
      'https://www.tiktok.com/@sample/video/7?is_from_webapp=1',
      'https://www.tiktok.com/@sample/video/7',
      'tiktok',
      '@sample',
    ],
    [
      'https://www.linkedin.com/posts/sample_x-activity-7',
      'https://www.linkedin.com/posts/sample_x-activity-7',
      'linkedin',
      undefined,
    ],
    ['https://twitter.com/sample/status/7?s=20', 'https://twitter.com/sample/status/7', 'x', '@sample'],
    ['https://x.com/sample', '', undefined, undefined],
    ['https://www.google.com/search?q=sample', '', undefined, undefined],
    ['https://www.threads.com/', '', undefined, undefined],
    ['https://threads.com.sample.invalid/@sample', '', undefined, undefined],
    ['https://name:word@www.threads.com/@sample', '', undefined, undefined],
    ['javascript:alert(1)//www.threads.com/@sample', '', undefined, undefined],
    ['sample', '', undefined, undefined],
  ];
  for (const [given, url, source, author] of told)
    test(given, () => {
      const found = linkPlace(given);
      assert.deepEqual([found?.url ?? '', found?.source, found?.author?.name], [url, source, author]);
    });
});

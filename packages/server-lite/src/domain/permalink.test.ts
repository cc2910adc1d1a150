import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { permalinkOf } from './permalink.ts';

const link = (address: string) => permalinkOf(address)?.link;

test('two spellings of one link are equal', () => {
  for (const [one, other] of [
    ['https://www.shop.example/kettle/?utm_source=mail&fbclid=x', 'http://shop.example/kettle'],
    ['https://shop.example/a?b=2&a=1', 'https://SHOP.example/a/?a=1&b=2#top'],
    ['https://twitter.com/ada/status/7?s=20', 'https://x.com/i/web/status/7'],
    ['https://youtu.be/abc?si=1', 'https://m.youtube.com/watch?v=abc&feature=share'],
    ['https://www.youtube.com/watch?v=abc&lc=Ugx', 'https://youtube.com/watch?lc=Ugx&v=abc'],
    ['https://old.reddit.com/r/x/comments/a1/title/c2', 'https://www.reddit.com/r/x/comments/a1/other/c2/'],
    [
      'https://at.trustpilot.com/reviews/0123456789abcdef01234567',
      'https://www.trustpilot.com/reviews/0123456789abcdef01234567',
    ],
    ['https://shop.example/p/kettle/#comment-12', 'https://www.shop.example/p/kettle#comment-12'],
    ['https://shop.example/index.php', 'https://shop.example/'],
  ] as const) {
    assert.deepEqual(permalinkOf(one), permalinkOf(other), `${one} ${other}`);
  }
});

test('what names one review is told from a page that many share', () => {
  for (const address of [
    'https://x.com/ada/status/7',
    'https://news.ycombinator.com/item?id=1',
    'https://shop.example/p#comment-12',
    'https://mastodon.example/@ada/109876543210',
    'https://forum.example/t/kettle/12/3',
  ])
    assert.equal(permalinkOf(address)?.isOfOne, true, address);
  for (const address of ['https://shop.example/kettle', 'https://youtu.be/abc', 'https://app.example/#/reviews'])
    assert.equal(permalinkOf(address)?.isOfOne, false, address);
  for (const address of ['https://shop.example', 'https://shop.example/#top', 'mailto:a@example.com', 'nonsense', ''])
    assert.equal(permalinkOf(address), null, address);
});

test('different things have different links', () => {
  const addresses = [
    'https://x.com/ada/status/7',
    'https://x.com/ada/status/8',
    'https://shop.example/a',
    'https://shop.example/b',
    'https://shop.example/a?variant=2',
    'https://shop.example/a#comment-1',
    'https://shop.example/a#/reviews/1',
    'https://news.ycombinator.com/item?id=1',
    'https://news.ycombinator.com/item?id=2',
    'https://www.youtube.com/watch?v=a',
    'https://www.youtube.com/watch?v=b',
    'https://mastodon.example/@ada/109876543210',
    'https://other.example/@ada/109876543210',
  ];
  assert.equal(new Set(addresses.map(link)).size, addresses.length);
});

test('tracking and the way it is spelt never matter', () => {
  const part = fc.stringMatching(/^[a-z0-9]{1,8}$/);
  fc.assert(
    fc.property(part, fc.array(part, { minLength: 1, maxLength: 3 }), part, (host, path, campaign) => {
      const plain = `https://${host}.example/${path.join('/')}`;
      const told = `http://www.${host.toUpperCase()}.example/${path.join('/')}/?utm_campaign=${campaign}&gclid=${campaign}#${campaign.replace(/^(?:c|p|r).*/, 'top')}`;
      assert.equal(link(told), link(plain));
    }),
  );
  // A host of that very name is no spelling of the one above it.
  assert.equal(link('https://www.m.example/0'), link('https://m.example/0'));
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { htmlToText } from './html-to-text.ts';
import { sanitize } from './sanitize.ts';
import { htmlFacets, plainFacets } from './text-facets.ts';

const RECEPTION = { id: 'x', subject: 's', dateReceived: '2026-11-22T10:00:00Z', imported: true };
/** What each facet covers, its type and where it leads. */
const said = (html: string) => {
  const text = htmlToText(html);
  return htmlFacets(html, text).map(({ start, end, type, url }) => [text.slice(start, end), type, url]);
};

describe('what HTML links to', () => {
  const cases: [string, string, [string, string, string | undefined][]][] = [
    [
      'as Mastodon writes it',
      '<p><span class="h-card"><a href="https://social.example/@bo" class="u-url mention">@<span>bo</span></a></span> Tr&egrave;s 👩‍🍳 bon &amp; chaud: <a href="https://social.example/tags/bread" class="mention hashtag" rel="tag">#<span>bread</span></a></p><p><a href="https://bakery.example/rye?a=1&amp;b=2" rel="nofollow"><span class="invisible">https://</span><span class="ellipsis">bakery.example/rye?a=1</span><span class="invisible">&amp;b=2</span></a></p>',
      [
        ['@bo', 'mention', 'https://social.example/@bo'],
        ['#bread', 'hashtag', 'https://social.example/tags/bread'],
        ['https://bakery.example/rye?a=1&b=2', 'link', 'https://bakery.example/rye?a=1&b=2'],
      ],
    ],
    [
      'spaces at its edges are no part of it',
      '<p>See <a href=https://a.example/> the rye </a>there</p>',
      [['the rye', 'link', 'https://a.example/']],
    ],
    [
      'what leads nowhere safe is none',
      `<p><a href="javascript:alert(1)">x</a> <a href='data:text/html,x'>y</a> <a href="/rel">z</a> <a>w</a></p>`,
      [],
    ],
    [
      'a tag without an address is one still',
      '<p><a class="hashtag">#bread</a></p>',
      [['#bread', 'hashtag', undefined]],
    ],
    ['a picture that leads somewhere has no words', '<p>a<a href="https://a.example/"><img src="x.png"></a></p>', []],
    ['tags that are not closed', '<p>a <a href="https://a.example/">b <a href="https://b.example/">c</p>', []],
    [
      'one that is closed twice',
      '<p>a <a href="https://a.example/">b</a> c</a></p>',
      [['b', 'link', 'https://a.example/']],
    ],
    ['what only looks like HTML', 'a < b and <a href="https://a.example/">c</a', []],
  ];
  for (const [name, html, expected] of cases) test(name, () => assert.deepEqual(said(html), expected));
});

test('whatever the HTML, facets lie in the text, in order, apart, and lead to the web alone', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<br>',
      '</a>',
      '<a href="https://a.example/x">',
      "<a class='mention' href='http://b.example'>",
      '<a href="javascript:x">',
      '&amp;',
      '&#x1F600;',
      ' ',
      '\n',
      '<b>',
      '</b>',
      '<script>',
      '\ufdd0',
      '😀',
      '\ud800',
      'é',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const item = sanitize(
        { type: 'SocialMediaPosting', source: 'mastodon', title: 'x', body: pieces.join('') },
        RECEPTION,
      );
      let at = 0;
      for (const { start, end, url } of item.facets) {
        assert.ok(start >= at && end > start && end <= item.body.length);
        assert.ok(url === undefined || /^https?:\/\//.test(url));
        assert.ok(item.body.slice(start, end).isWellFormed());
        at = end;
      }
    }),
    { numRuns: 2000 },
  );
});

test('ranges that came along count what was received', () => {
  const received = '\n See rye at a.example';
  const text = 'See rye at a.example';
  const range = { start: 13, end: 22, type: 'link' as const, url: 'https://a.example/' };
  assert.deepEqual(plainFacets([range], received, text), [
    { start: 11, end: 20, type: 'link', url: 'https://a.example/' },
  ]);
  const odd = [
    { ...range, end: 99 },
    { ...range, start: -1, end: 0 },
    { ...range, url: 'javascript:x' },
    { ...range, start: 0.5 },
    { ...range, type: 'highlight' },
  ];
  assert.deepEqual(plainFacets(odd as (typeof range)[], received, text), []);
  assert.deepEqual(plainFacets([range], received, 'something else'), []);
});

test('a review links to nothing', () => {
  const body = '<p>Good <a href="https://spam.example/">shoes</a></p>';
  assert.deepEqual(sanitize({ type: 'Review', source: 'woocommerce', body }, RECEPTION).facets, []);
  assert.equal(sanitize({ type: 'SocialMediaPosting', source: 'mastodon', body }, RECEPTION).facets.length, 1);
});

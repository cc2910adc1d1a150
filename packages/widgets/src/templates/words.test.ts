import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { htmlString } from './html-string.ts';
import { words } from './words.ts';

const render = (...rest: [string, Parameters<typeof words>[2]?, number?, number?]): string =>
  String(htmlString`${words(htmlString, ...rest)}`);

test('links, hashtags and highlights are marked, text around them stays', () => {
  const text = 'See a, #b and c.';
  const facets = [
    { start: 14, end: 15, type: 'highlight' as const },
    { start: 4, end: 5, type: 'link' as const, url: 'https://a.example/' },
    { start: 7, end: 9, type: 'hashtag' as const },
  ];
  assert.equal(
    render(text, facets),
    'See <a href="https://a.example/" rel="nofollow ugc noopener noreferrer">a</a>, <span class="tag">#b</span> and <mark part="highlight">c</mark>.',
  );
});

test('the space between two hashtags is a space, a blank line between them a gap', () => {
  const facets = [
    { start: 0, end: 2, type: 'hashtag' as const },
    { start: 3, end: 5, type: 'hashtag' as const },
    { start: 7, end: 9, type: 'hashtag' as const },
  ];
  assert.equal(
    render('#a #b\n\n#c', facets),
    '<span class="tag">#a</span> <span class="tag">#b</span><span class="gap">\n\n</span><span class="tag">#c</span>',
  );
});

for (const url of [
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,x',
  '//evil.example',
  '/x',
  'https://a.example/"onmouseover=',
]) {
  test(`a facet does not link to ${JSON.stringify(url)}`, () => {
    assert.equal(render('word', [{ start: 0, end: 4, type: 'link', url }]), 'word');
  });
}

test('a part keeps the facets inside it and no others', () => {
  const facets = [
    { start: 0, end: 3, type: 'highlight' as const },
    { start: 4, end: 7, type: 'highlight' as const },
  ];
  assert.equal(render('one two three', facets, 4, 9), '<mark part="highlight">two</mark> t');
});

test('whatever the facets say, the words are the words', () => {
  const facet = fc.record({
    start: fc.nat(60),
    end: fc.nat(60),
    type: fc.constantFrom('link' as const, 'highlight' as const),
    url: fc.constant('https://a.example/'),
  });
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z ]{0,50}$/), fc.array(facet, { maxLength: 6 }), (text, facets) => {
      assert.equal(render(text, facets).replace(/<[^>]*>/g, ''), text);
    }),
  );
});

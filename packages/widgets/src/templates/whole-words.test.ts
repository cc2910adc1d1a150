import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Item, Review } from '@smm/sdk/schema';
import { items, reviews } from '../../../../stories/fixtures.ts';
import { cardSpeech } from '../locales/card-speech.ts';
import { cardExtras } from './card-extras.ts';
import { card } from './card.ts';
import { htmlString } from './html-string.ts';
import { withWholeWords } from './whole-words.ts';

const { speech } = await cardSpeech('en');
const render = (item: Item): string =>
  String(card(htmlString, item, { speech, root: 'https://reviews.example/v1/', extras: withWholeWords(cardExtras) }));
const plain = reviews[0] as Review;

test('long words and those behind an excerpt stand there whole, once, with nothing to press', () => {
  const long = items.find(({ identifier }) => identifier === 'r06') as Review;
  for (const item of [long, { ...plain, excerpt: { start: 3, end: 9 } }]) {
    const html = render(item);
    assert.equal(html.match(/<blockquote/g)?.length, 1);
    assert.doesNotMatch(html, /<button|<details|…<\/blockquote>|class="words long"/);
  }
  assert.match(render(long), /until the interval\./);
});

test('line breaks and highlights stay where they were', () => {
  const html = render({
    ...plain,
    reviewBody: 'One.\n\nTwo.\nThree.',
    facets: [{ start: 6, end: 9, type: 'highlight' }],
  });
  assert.match(html, />One\.<span class="gap">\n\n<\/span><mark part="highlight">Two<\/mark>\.\nThree\.<\/blockquote>/);
});

test('a rating without words has no quotation', () => {
  assert.doesNotMatch(
    render({ ...plain, reviewBody: '', reply: { '@type': 'Comment', text: 'Thanks', author: { name: '' } } }),
    /<blockquote/,
  );
});

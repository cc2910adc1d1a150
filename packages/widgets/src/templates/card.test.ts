import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Item, Review } from '@smm/sdk/schema';
import { items, postings, reviews } from '../../../../stories/fixtures.ts';
import { messages as en } from '../locales/en/wall.ts';
import { messages as enExtras } from '../locales/en/wall-extras.ts';
import { createSpeech } from '../locales/speech.ts';
import { cardExtras } from './card-extras.ts';
import { card, needsExtras, type CardContext } from './card.ts';
import { htmlString } from './html-string.ts';

const speech = createSpeech({ messages: { ...en, ...enExtras } }, 'en-GB');
const context: CardContext = { speech, root: 'https://reviews.example/v1/', extras: cardExtras };
const render = (item: Item, more: Partial<CardContext> = {}): string =>
  String(card(htmlString, item, { ...context, ...more })).replace(/\s*\n\s*/g, '');
const plain = reviews[0] as Review;
const find = (id: string): Item => items.find((item) => item.identifier === id) as Item;

test('stars are one image with an exact name and width', () => {
  assert.match(
    render(find('r03')),
    /<svg class="stars" part="stars" role="img" aria-label="4.5 out of 5 stars"[^>]*><path [^>]*\/><svg width="90">/,
  );
});

test('the date is as exact as what is known, in the reader’s order', () => {
  assert.match(render(plain), /<time class="date" part="date" datetime="2026-10-04">4 Oct 2026<\/time>/);
  assert.match(render(find('r12')), /<time class="date" part="date" datetime="2026-09">Sept? 2026<\/time>/);
});

test('words carry their language, the card its direction', () => {
  const arabic = render(find('r05'));
  assert.match(arabic, /^<div class="card"[^>]* dir="rtl">/);
  assert.match(arabic, /<blockquote class="words" part="body" lang="ar">/);
});

test('every card says what was checked, and never that words are genuine', () => {
  const claims = {
    none: 'Not verified',
    imported: 'From Google, not verified here',
    email: 'E-mail address checked',
    order: 'Order checked: bought here',
    'signed-by-author': 'Signed by its author',
  } as const;
  for (const [level, claim] of Object.entries(claims)) {
    const html = render({
      ...plain,
      publisher: { identifier: 'google', name: 'Google' },
      verification: { level: level as keyof typeof claims },
    });
    assert.ok(html.includes(`<span>${claim}</span>`), html);
    assert.doesNotMatch(html, /genuine|authentic/i);
  }
});

test('words from a file have no other source than the business', () => {
  const publisher = { identifier: 'file', name: 'Imported file' };
  assert.match(
    render({ ...plain, publisher, verification: { level: 'imported' } }),
    /<span>Brought in by the business, not verified<\/span>/,
  );
});

test('a blank line stays in the text, in a gap of its own', () => {
  const html = render({ ...plain, reviewBody: 'One.\n\nTwo.\nThree.' });
  assert.ok(needsExtras({ ...plain, reviewBody: 'One.\n\nTwo.' }));
  assert.match(
    String(card(htmlString, { ...plain, reviewBody: 'One.\n\nTwo.\nThree.' }, context)),
    /One\.<span class="gap">\n\n<\/span>Two\.\nThree\./,
    html,
  );
});

test('a material connection is visible text between words and name', () => {
  const html = render(find('r08'));
  const [wordsAt, tieAt, nameAt] = ['</blockquote>', 'Disclosed: received a free trial tuning.', 'Marta Alvim'].map(
    (part) => html.indexOf(part),
  ) as [number, number, number];
  assert.ok(wordsAt < tieAt && tieAt < nameAt, html);
});

test('an author without a name is anonymous in the reader’s words, without an avatar', () => {
  assert.match(render(find('r11')), /<div class="who" part="author"><span><bdi part="name">Anonymous<\/bdi>/);
});

test('an excerpt is a contiguous part between ellipses, with the whole behind it', () => {
  const html = render({ ...plain, reviewBody: 'One two three four.', excerpt: { start: 4, end: 13 } });
  assert.match(html, />…two three…<\/blockquote>/);
  assert.match(
    html,
    /<details><summary class="more"><span>Read the whole text<\/span>.*<\/summary><blockquote [^>]*>One two three four.<\/blockquote>/,
  );
  const ended = render({ ...plain, reviewBody: 'One two. Three.', excerpt: { start: 0, end: 8 } });
  assert.match(ended, />One two.\u00a0…<\/blockquote>/, 'a full stop and dots stand apart');
});

test('long words are all there, behind a button that says it is closed', () => {
  const html = render(find('r06'));
  assert.ok(html.includes('until the interval.'));
  assert.match(html, /<button class="more" type="button" aria-expanded="false">/);
  assert.doesNotMatch(render(plain), /<button/);
});

test('the owner’s reply is the owner’s', () => {
  assert.match(
    render(find('r04')),
    /<div class="reply" part="reply" dir="ltr"><b>Reply from Lindgren &amp; Daughters<\/b>/,
  );
  const unsigned = { ...find('r04'), reply: { '@type': 'Comment', text: 'Thank you', author: { name: '' } } } as Item;
  assert.match(render(unsigned), /<div class="reply" part="reply" dir="ltr"><b>Reply<\/b>/);
});

test('what it was about is told', () => assert.match(render(find('r12')), /Originally about Soundboard inspection/));

test('a posting shows its author first and where it was posted', () => {
  const html = render(postings[0] as Item);
  assert.ok(html.indexOf('Tomasz Kania') < html.indexOf('Our choir'));
  assert.match(html, /Posted on Mastodon/);
  assert.match(html, /14 shares · 61 likes/);
});

test('counts of a posting say when they were read', () => {
  const posting = postings[0] as Extract<Item, { '@type': 'SocialMediaPosting' }>;
  const interactionStatistic = posting.interactionStatistic?.map((one) => ({ ...one, endTime: '2026-11-20' }));
  const html = render({ ...posting, interactionStatistic } as Item);
  assert.match(html, /14 shares · 61 likes · <time[^>]*datetime="2026-11-20"/);
});

test('a rating from another scale is shown as it was given', () => {
  const reviewRating = {
    ratingValue: 4,
    worstRating: 1,
    bestRating: 5,
    original: { ratingValue: 8, worstRating: 0, bestRating: 10 },
  } as const;
  assert.match(render({ ...plain, reviewRating }), /<span class="date">8\/10<\/span>/);
});

test('images come from the endpoint alone', () => {
  const image = (url: string) => [{ '@type': 'ImageObject' as const, url, width: 4, height: 3, caption: 'A piano' }];
  assert.match(
    render({ ...plain, image: image('media/a.webp') }),
    /<img src="https:\/\/reviews.example\/v1\/media\/a.webp" alt="A piano" width="4" height="3"/,
  );
  for (const url of ['https://tracker.example/a.gif', '//tracker.example/a.gif', 'data:image/png,x', 'javascript:1']) {
    assert.doesNotMatch(render({ ...plain, image: image(url) }), /<img/, url);
  }
});

test('whatever a plain card would leave out needs the extras', () => {
  assert.equal(needsExtras(plain), false);
  for (const id of ['r02', 'r04', 'r06', 'r08', 'r12', 'p01']) assert.equal(needsExtras(find(id)), true, id);
  assert.equal(needsExtras({ ...plain, materialConnection: { type: 'family', text: 'x' } }), true);
});

test('no inline style, no script, no unquoted payload, whatever people write', () => {
  const payload = `"><img src=x onerror=alert(1)><script>alert(1)</script>' onmouseover='x' \u202e\u0000`;
  const evil: Review = {
    ...plain,
    name: payload,
    reviewBody: payload,
    url: 'javascript:alert(1)',
    inLanguage: payload,
    author: { '@type': 'Person', name: payload, url: 'javascript:alert(1)', jobTitle: payload, worksFor: payload },
    publisher: { identifier: 'x', name: payload },
    verification: { level: 'imported' },
    datePublished: payload,
    reply: { '@type': 'Comment', text: payload, author: { name: payload } },
    materialConnection: { type: 'other', text: payload },
    itemReviewed: { name: payload },
  };
  const html = render(evil);
  assert.doesNotMatch(html, /<script|<img| style=|javascript:/i);
  const tags = html.match(/<[^>]*>/g) ?? [];
  assert.ok(
    tags.every((tag) => !/\son\w+=(?!")/.test(tag.replace(/"[^"]*"/g, '""'))),
    'no handler outside quotes',
  );
});

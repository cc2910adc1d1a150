import type { HeadPage, Item, Review, SocialMediaPosting } from '@smm/sdk/schema';
import { feedPostings, manyPostings } from '../../../../stories/feed-fixtures.ts';
import { headPage, manyItems, reviews } from '../../../../stories/fixtures.ts';
import { many } from '../lib/many.ts';
import { RUNNING } from './hostile-values.ts';

const [plain] = reviews as [Review];
const [posted] = feedPostings as [SocialMediaPosting];

/** The same oddness in a review and in a posting, with a quiet neighbour of each. */
const pageOf = (review: Partial<Review>, posting: Partial<SocialMediaPosting>): HeadPage => {
  const { facets: _, ...bare } = posted;
  return headPage([
    { ...plain, ...review, identifier: 'odd' },
    { ...bare, ...posting, identifier: 'odd-too' },
    plain,
    posted,
  ]);
};

const said = (text: string): HeadPage => pageOf({ reviewBody: text }, { articleBody: text });

const named = (text: string): HeadPage => {
  const author = {
    '@type': 'Person' as const,
    name: text,
    jobTitle: text.slice(0, 10_000),
    worksFor: text.slice(0, 99),
  };
  const publisher = { identifier: 'google', name: text.slice(0, 10_000) };
  return pageOf({ author, publisher, name: text.slice(0, 10_000) }, { author, publisher });
};

const rated = (ratingValue: number, bestRating: number, worstRating = 0): HeadPage => {
  const rating = { ratingValue, bestRating, worstRating };
  const page = headPage([{ ...plain, reviewRating: { ...rating, original: rating } as never }, plain, posted]);
  return { ...page, aggregateRating: { ...page.aggregateRating!, ...rating } as never };
};

const dated = (datePublished: string): HeadPage => pageOf({ datePublished }, { datePublished });

const pictured = (url: string): HeadPage => {
  const image = { '@type': 'ImageObject' as const, url, width: 40, height: 40, caption: '' };
  const author = { '@type': 'Person' as const, name: 'Rosa Whitlock', image };
  return pageOf({ author, image: [image] }, { author, image: [image] });
};

const linked = (url: string): HeadPage => {
  const author = { '@type': 'Person' as const, name: 'Rosa Whitlock', url };
  return pageOf({ author, url }, { author, url, facets: [{ start: 0, end: 5, type: 'link', url }] });
};

/**
 * WebKitGTK takes three to five seconds to shape each of these: a tenth of it there, or the suite takes ten minutes. On
 * every change it is a tenth in Chromium as well.
 */
const SHARE = /AppleWebKit(?!.*Chrom)/.test(navigator.userAgent) ? 0.1 : many(1, 10) / 10;
const MEGABYTE = 'x'.repeat(1_000_000 * SHARE);
const BIDI = '\u202e\u2066\u202dtxet\u2067';
const MARKS = `Ro${'\u0301'.repeat(10_000 * SHARE)}sa`;

/** What people, machines and enemies put into reviews, by what it is. */
export const ODD_PAGES: Readonly<Record<string, () => HeadPage>> = {
  'a name of a megabyte': () => named(MEGABYTE),
  'words of a hundred kilobytes without a space': () => said('x'.repeat(100_000)),
  'words of ten thousand lines': () => said('\n'.repeat(10_000)),
  'bidi overrides in names': () => named(BIDI),
  'bidi overrides in words': () => said(BIDI),
  'ten thousand marks on one letter of a name': () => named(MARKS),
  'ten thousand marks on one letter of the words': () => said(MARKS),
  'lone surrogates': () => named('a\ud800b\udc00c'),
  'families of emoji': () => named('👩‍👩‍👧‍👦🏳️‍⚧️'.repeat(40)),
  'words of emoji alone': () => said('👨‍👩‍👧‍👦'.repeat(400)),
  'no words': () => pageOf({ reviewBody: '' }, { articleBody: '' }),
  'words of nothing but spaces': () => said(' \u200b\u00a0\ufeff '),
  'no name': () => named(''),
  'avatars that are missing': () => pictured('https://reviews.example/v1/media/none.webp'),
  'a rating of 4.7 of 5': () => rated(4.7, 5, 1),
  'a rating of 87 of 100': () => rated(87, 100),
  'a rating below nothing': () => rated(-3, 5),
  'a rating that is no number': () => rated(Number.NaN, 5),
  'a rating of 0 of 0': () => rated(0, 0),
  'a rating beyond the best': () => rated(900, 5),
  'the year 0': () => dated('0000-01-01'),
  'the year 9999': () => dated('9999-12-31T23:59:59Z'),
  'a day that is none': () => dated('2026-02-31'),
  'links that would run': () => headPage(RUNNING.flatMap((url) => linked(url).items.slice(0, 2))),
  'pictures that would run': () => headPage(RUNNING.flatMap((url) => pictured(url).items.slice(0, 2))),
};

/** Pages by how much is on them. */
export const NONE = (): HeadPage => headPage([]);
export const MANY = (): HeadPage => {
  const items: Item[] = [...manyItems(5_000), ...manyPostings(5_000)];
  return headPage(items, { selected: items.length, postings: { published: 5_000, selected: 5_000 } });
};

import type { HeadPage, Item } from '../../packages/sdk/src/schema/index.ts';

const WORDS =
  'the bread was warm and they knew my name after two visits which never happens where I live so I keep coming back with friends who say the same about the cakes and coffee'.split(
    ' ',
  );

/** `n` invented reviews of 40 to 400 characters, the same for the same `n`. */
export function reviews(n: number): Item[] {
  let seed = 7;
  const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
  return Array.from({ length: n }, (_, index) => {
    const length = 8 + Math.floor(random() * 64);
    const text = Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
    return {
      '@type': 'Review',
      identifier: `r${index}`,
      reviewBody: `${text}.`,
      reviewRating: { ratingValue: 1 + Math.floor(random() * 5), worstRating: 1, bestRating: 5 },
      author: { '@type': 'Person', name: `Sample Person ${index}`, jobTitle: 'Customer' },
      datePublished: `2026-${String(1 + (index % 9)).padStart(2, '0')}-11`,
      inLanguage: 'en',
      publisher: { identifier: 'file', name: 'Sample' },
      verification: { level: 'order' },
      permalink: `reviews/r${index}.json`,
    } satisfies Item;
  });
}

/** The same reviews as the head page that an endpoint would answer with, were its head that long. */
export function headPage(items: Item[]): HeadPage {
  const n = items.length;
  return {
    collection: { slug: 'bench', name: 'Bench', dateModified: '2026-10-04', revision: 'bench' },
    subject: { '@type': 'LocalBusiness', identifier: 'bench', name: 'Bench' },
    aggregateRating: null,
    selection: {
      received: n,
      imported: 0,
      pending: 0,
      published: n,
      withdrawn: 0,
      erased: 0,
      hidden: [],
      selected: n,
      postings: { published: 0, selected: 0 },
      pinned: 0,
      order: 'newest',
      rules: [],
      text: '',
      sources: [],
      sample: true,
    },
    items,
    links: {
      self: 'bench.json',
      next: null,
      root: '../',
      all: 'bench/all.json',
      query: null,
      live: null,
      form: null,
      policy: null,
    },
  };
}

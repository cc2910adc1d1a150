import type { HeadPage, Item, Review, Selection, SocialMediaPosting } from '../packages/sdk/src/schema/index.ts';

/** A sample workshop: the business, its people and their words are invented, and every page says so. */
export const ENDPOINT = 'https://reviews.example/v1/';

function review(
  id: string,
  rating: number | undefined,
  datePublished: string,
  name: string,
  jobTitle: string,
  reviewBody: string,
  more: Partial<Review> = {},
): Review {
  return {
    '@type': 'Review',
    identifier: id,
    author: { '@type': 'Person', name, ...(jobTitle && { jobTitle }) },
    reviewBody,
    ...(rating !== undefined && { reviewRating: { ratingValue: rating, worstRating: 1, bestRating: 5 } }),
    datePublished,
    inLanguage: 'en',
    publisher: { identifier: 'form', name: 'our own form' },
    verification: { level: 'order' },
    permalink: `reviews/${id}.json`,
    ...more,
  };
}

function posting(
  id: string,
  datePublished: string,
  name: string,
  articleBody: string,
  more: Partial<SocialMediaPosting> = {},
): SocialMediaPosting {
  return {
    '@type': 'SocialMediaPosting',
    identifier: id,
    author: { '@type': 'Person', name },
    articleBody,
    datePublished,
    inLanguage: 'en',
    publisher: { identifier: 'mastodon', name: 'Mastodon' },
    verification: { level: 'imported' },
    permalink: `reviews/${id}.json`,
    ...more,
  };
}

/** Where something begins and ends in a text, so that facets cannot drift from the words. */
export function range(text: string, part: string): { start: number; end: number } {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`"${part}" is not in "${text.slice(0, 40)}…": correct the fixture.`);
  return { start, end: start + part.length };
}

const lesson =
  'I brought in an upright my aunt had kept beside a radiator for thirty years, and expected to be told to burn it.\n\nIngrid spent an hour on it before she named a price, showed me which pins would hold, and charged for the hour she had promised and not a minute more.';
const concert =
  'We run a small recital series in a hall with no heating to speak of, so our instrument drifts a quarter tone between November and the first warm day. Three tuners before these two sighed, set it, and left.\n\nLindgren & Daughters asked for the programme first. They wanted to know who was playing what, in which key, and how long the hall would be full of people beforehand. Then they tuned it twice: once on the afternoon before, and again an hour before the doors opened, when the lamps were on.\n\nThe pianist did not mention the piano at all afterwards, which from her is a standing ovation. One star off because the van blocked the side door and nobody could find the driver until the interval.';
const thread =
  'Our choir’s old grand has its middle C back, thanks to Lindgren & Daughters. It only took a pencil, which somebody dropped in there around 1994. #pianotuning';

export const reviews: Review[] = [
  review(
    'r01',
    5,
    '2026-10-04',
    'Rosa Whitlock',
    'Plays after dinner',
    'In tune before the kettle had boiled. It sings again.',
  ),
  review('r02', 5, '2026-10-03', 'Ade Balogun', 'Inherited an upright', lesson, {
    facets: [{ ...range(lesson, 'charged for the hour she had promised and not a minute more'), type: 'highlight' }],
  }),
  review(
    'r03',
    4.5,
    '2026-10-01',
    'Hedda Nyström',
    'Frame repair',
    'My grandmother’s 1911 grand, with its scratches kept, as I asked.',
    { name: 'It sounds like her house' },
  ),
  review(
    'r04',
    2,
    '2026-09-29',
    'Priyanka Rao',
    'Action overhaul',
    'Fine work in the end, but it took five weeks where I was told two. I had to ring three times to hear why.',
    {
      reply: {
        '@type': 'Comment',
        author: { name: 'Lindgren & Daughters' },
        datePublished: '2026-09-30',
        text: 'You are right, and we are sorry. The felt came late and we should have rung you that day. We have refunded the collection. — Ingrid',
      },
    },
  ),
  review(
    'r05',
    5,
    '2026-09-27',
    'ليلى الحدّاد',
    'معلّمة موسيقى',
    'أعادوا البيانو إلى الحياة في يوم واحد، وشرحوا لي كل خطوة بهدوء. السعر كما قيل لي تماماً.',
    { inLanguage: 'ar' },
  ),
  review('r06', 4, '2026-09-25', 'Edmund Achterberg', 'Recital series', concert),
  review(
    'r07',
    5,
    '2026-09-22',
    '佐々木 恵',
    '',
    '古いアップライトを調律してもらいました。説明がとても丁寧で、料金も最初に聞いたとおりでした。またお願いします。',
    { inLanguage: 'ja', verification: { level: 'email' } },
  ),
  review(
    'r08',
    5,
    '2026-09-18',
    'Marta Alvim',
    'First lesson piano',
    'The touch is even at last. I have stopped blaming my left hand.',
    {
      verification: { level: 'email' },
      materialConnection: { type: 'free-product', text: 'received a free trial tuning.' },
    },
  ),
  review(
    'r09',
    3,
    '2026-09-16',
    'Cormac Nolan',
    'Yearly tuning',
    'Fair price and friendly people, but you wait a month for a Saturday.',
    { verification: { level: 'none' } },
  ),
  review('r10', 5, '2026-09-12', 'Aoife Grant', 'Asked about a new piano', 'They told me not to buy it.'),
  review('r11', 5, '2026-09-09', '', '', 'Came on time, left no dust, and the dog was not afraid.', {
    publisher: { identifier: 'google', name: 'Google' },
    verification: { level: 'imported' },
    url: 'https://maps.example/reviews/11',
  }),
  review('r12', 4, '2026-09', 'Søren Kjær', '', 'Honest advice about a hairline crack. We will keep playing and see.', {
    itemReviewed: { name: 'Soundboard inspection' },
  }),
];

export const postings: SocialMediaPosting[] = [
  posting('p01', '2026-09-28T18:20:00Z', 'Tomasz Kania', thread, {
    facets: [{ ...range(thread, '#pianotuning'), type: 'hashtag', url: 'https://social.example/tags/pianotuning' }],
    interactionStatistic: [
      { interactionType: 'ShareAction', userInteractionCount: 14 },
      { interactionType: 'LikeAction', userInteractionCount: 61 },
    ],
    url: 'https://social.example/@tomek/1',
  }),
];

/** Newest first, as the endpoint sends them. */
export const items: Item[] = [...reviews, ...postings].sort((a, b) =>
  (b.datePublished ?? '').localeCompare(a.datePublished ?? ''),
);

/** As many as wanted, no two with the same id, words of every length among them. */
export function manyItems(count: number): Item[] {
  return Array.from(
    { length: count },
    (_, index) => ({ ...items[index % items.length], identifier: `i${index}` }) as Item,
  );
}

export const selection: Selection = {
  received: 231,
  imported: 40,
  pending: 0,
  published: 219,
  withdrawn: 5,
  erased: 0,
  hidden: [
    { reason: 'spam', count: 4 },
    { reason: 'personal-data', count: 3 },
  ],
  selected: 13,
  postings: { published: 7, selected: 1 },
  pinned: 0,
  order: 'newest',
  rules: [{ type: 'tag', values: ['workshop'], text: 'about the workshop' }],
  text: 'Selected: 12 of 212 published reviews, and 1 of 7 postings. We received 231; 12 are not shown.',
  sources: [{ identifier: 'form', name: 'our own form', count: 212 }],
  sample: true,
};

/** A head page as it lies at the endpoint. */
export function headPage(shown: Item[] = items, change: Partial<Selection> = {}): HeadPage {
  return {
    collection: { slug: 'home', name: 'Home', dateModified: '2026-10-05T08:00:00Z', revision: '1' },
    subject: { '@type': 'LocalBusiness', identifier: 'lindgren', name: 'Lindgren & Daughters' },
    aggregateRating: {
      '@type': 'AggregateRating',
      ratingValue: 4.6,
      worstRating: 1,
      bestRating: 5,
      ratingCount: 212,
      reviewCount: 204,
      distribution: [5, 4, 3, 2, 1].map((ratingValue, index) => ({
        ratingValue,
        ratingCount: [164, 31, 9, 3, 5][index] ?? 0,
      })),
    },
    selection: { ...selection, ...change },
    items: shown,
    links: {
      self: `${ENDPOINT}collections/home.json`,
      next: null,
      root: ENDPOINT,
      all: `${ENDPOINT}collections/home/all.json`,
      query: null,
      live: null,
      form: null,
      policy: 'https://reviews.example/policy',
    },
  };
}

import type { FurtherPage, HeadPage, Item, QueryPage, Review, SocialMediaPosting } from '../src/schema/index.ts';

/** Invented words of invented people, with only what an item must have. */
export const sampleReview = (n: number, more: Partial<Review> = {}): Review => ({
  '@type': 'Review',
  identifier: `r${n}`,
  author: { '@type': 'Person', name: `Sample Author ${n}` },
  reviewBody: `Sample words ${n}.`,
  reviewRating: { ratingValue: 1 + (n % 5), worstRating: 1, bestRating: 5 },
  datePublished: '2026-10-04',
  publisher: { identifier: 'file', name: 'File' },
  verification: { level: 'email', date: '2026-10-05' },
  permalink: `reviews/r${n}.json`,
  ...more,
});

/** An item with everything an item can have. */
export const fullReview = (n: number): Review =>
  sampleReview(n, {
    name: 'A sample title',
    author: {
      '@type': 'Organization',
      name: 'Sample Works',
      url: 'https://works.example/',
      image: { '@type': 'ImageObject', url: `media/${n}.webp`, width: 96, height: 96, caption: '' },
      jobTitle: 'Owner',
      worksFor: 'Sample Works',
    },
    reviewRating: {
      ratingValue: 4.5,
      worstRating: 1,
      bestRating: 5,
      original: { ratingValue: 9, worstRating: 0, bestRating: 10 },
    },
    itemReviewed: { name: 'A thing', url: 'https://shop.example/thing' },
    dateExperienced: '2026-09',
    facets: [{ start: 0, end: 6, type: 'link', url: 'https://works.example/a' }],
    inLanguage: 'en-GB',
    url: 'HTTPS://reviews.example/1',
    publisher: { identifier: 'file', name: 'File', url: 'https://file.example' },
    image: [{ '@type': 'ImageObject', url: '/v1/media/b.webp', width: 640, height: 480, caption: 'A sample' }],
    video: [
      {
        '@type': 'VideoObject',
        name: 'A sample video',
        description: 'Somebody speaks',
        duration: 'PT1M24.5S',
        uploadDate: '2026-10-04',
        thumbnail: { '@type': 'ImageObject', url: 'media/p.webp', width: 640, height: 360, caption: '' },
        contentUrl: 'media/v.webm',
        embedUrl: 'https://tube.example/videos/embed/x',
        url: 'https://tube.example/w/x',
        width: 1280,
        height: 720,
        captions: [{ kind: 'captions', src: 'media/v.vtt', srclang: 'en', label: 'English' }],
        transcript: 'Sample words.',
      },
    ],
    keywords: ['service'],
    materialConnection: { type: 'employee', text: 'Works here' },
    excerpt: { start: 0, end: 6 },
    featured: true,
    pinned: true,
    reply: {
      '@type': 'Comment',
      text: 'Thank you',
      author: { name: 'The shop' },
      datePublished: '2026-10-06T10:00:00Z',
    },
  });

export const samplePosting = (n: number): SocialMediaPosting => {
  const { reviewBody, reviewRating: _rating, ...shared } = sampleReview(n);
  return {
    ...shared,
    '@type': 'SocialMediaPosting',
    articleBody: reviewBody,
    interactionStatistic: [{ interactionType: 'LikeAction', userInteractionCount: 3 }],
    sharedContent: { author: { '@type': 'Person', name: 'Another' }, text: 'Shared', url: 'https://social.example/2' },
  };
};

export const sampleHead = (
  items: readonly unknown[],
  next: string | null = null,
  more: Partial<HeadPage> = {},
): HeadPage => ({
  collection: { slug: 'home', name: 'Home', dateModified: '2026-11-01T09:00:00Z', revision: 'a1' },
  subject: { '@type': 'Product', identifier: 'bike', name: 'Sample Bike', url: 'https://bikes.example/' },
  aggregateRating: {
    '@type': 'AggregateRating',
    ratingValue: 4.2,
    worstRating: 1,
    bestRating: 5,
    ratingCount: 40,
    reviewCount: 38,
    distribution: [{ ratingValue: 5, ratingCount: 40 }],
  },
  selection: {
    received: 60,
    imported: 0,
    pending: 1,
    published: 57,
    withdrawn: 0,
    erased: 0,
    hidden: [{ reason: 'spam', count: 2 }],
    selected: 12,
    postings: { published: 3, selected: 1 },
    pinned: 0,
    order: 'newest',
    rules: [{ type: 'tag', values: ['service'], text: 'about service' }],
    text: '12 of 57 shown: about service.',
    sources: [{ identifier: 'file', name: 'File', count: 57 }],
  },
  items: items as Item[],
  links: {
    self: 'home.json',
    next,
    root: '../',
    all: 'home/all.json',
    query: null,
    live: null,
    form: null,
    policy: '/policy',
  },
  ...more,
});

export const sampleFurther = (items: readonly unknown[], self: string, next: string | null = null): FurtherPage => ({
  items: items as Item[],
  links: { self, next, root: '../../' },
});

export const sampleAnswer = (
  items: readonly unknown[],
  query: Partial<QueryPage['query']> = {},
  next: string | null = null,
): QueryPage => ({
  query: { rating: [], tag: [], lang: [], source: [], q: '', sort: 'newest', ...query },
  text: 'Found: 2 of 12, newest first. 12 of 57 shown: about service.',
  found: { count: 1000, isAtLeast: true },
  isComplete: true,
  indexed: 57,
  published: 57,
  facets: {
    rating: [{ value: '5', count: 9 }],
    tag: [{ value: 'service', count: 12 }],
    lang: [{ value: 'en', count: 12 }],
    source: [{ value: 'file', name: 'File', count: 12 }],
  },
  selection: sampleHead([]).selection,
  items: items as Item[],
  links: { self: './query', next, root: '../../', head: '../home.json' },
});

import { manyPostings, feedPostings } from '../../stories/feed-fixtures.ts';
import { headPage, items, reviews } from '../../stories/fixtures.ts';
import { reviewForm } from '../../stories/form-fixtures.ts';
import type { Item } from '../../packages/sdk/src/schema/index.ts';

/** What the endpoint has to say: much, little, nothing, or that it is broken. */
export const ANSWERS = ['much', 'little', 'none', 'broken'] as const;
export type Answer = (typeof ANSWERS)[number];

export interface Case {
  readonly name: string;
  readonly tag: string;
  readonly attributes: string;
  /** In the page: it shows what it will show. `root` is its shadow root. */
  readonly isThere: Partial<Record<Answer, string>> & { readonly much: string };
  readonly answers: readonly Answer[];
}

const wall = (layout: string, more = ''): Case => ({
  name: `testimonials ${layout}${more && ` ${more}`}`,
  tag: 'smm-testimonials',
  attributes: `src="/v1/SRC.json" layout="${layout}" ${more}`,
  isThere: {
    much: `root.querySelector('.card:not(.bone) .proof') && root.querySelector('[data-check]')`,
    none: `/No reviews/.test(root.querySelector('[role=status]')?.textContent ?? '')`,
    broken: `root.querySelector('[data-retry]')`,
  },
  answers: ANSWERS,
});

const ticker = (variant: string): Case => ({
  name: `ticker ${variant}`,
  tag: 'smm-ticker',
  attributes: `src="/v1/SRC.json" variant="${variant}"`,
  isThere: {
    much: `root.querySelector('li')`,
    none: `!root.querySelector('li')`,
    broken: `!root.querySelector('li')`,
  },
  answers: ANSWERS,
});

const feed = (layout: string): Case => ({
  name: `feed ${layout}`,
  tag: 'smm-feed',
  attributes: `src="/v1/SRC.json" layout="${layout}"`,
  isThere: {
    much: `root.querySelector('.card:not(.bone)') && root.querySelector('.disclosure')`,
    none: `/No postings/.test(root.textContent)`,
    broken: `root.querySelector('[data-retry]')`,
  },
  answers: ANSWERS,
});

const rating = (size: string, more = ''): Case => ({
  name: `rating ${size}${more && ` ${more}`}`,
  tag: 'smm-rating',
  attributes: `src="/v1/SRC.json${size === 'inline' ? '?real' : ''}" size="${size}" ${more}`,
  isThere: { much: `root.querySelector('.stars')`, none: `/No ratings|^\\s*$/.test(root.textContent)`, broken: 'true' },
  answers: ['much', 'none', 'broken'],
});

const share = (more: string): Case => ({
  name: `share-buttons ${more}`,
  tag: 'smm-share-buttons',
  attributes: more,
  isThere: { much: `root.querySelector('a')` },
  answers: ['much'],
});

export const CASES: readonly Case[] = [
  ...['wall', 'grid', 'list', 'carousel', 'marquee', 'spotlight'].map((layout) => wall(layout)),
  wall('wall', 'heading="What customers say"'),
  wall('carousel', 'card="bubble"'),
  ...['inline', 'bar', 'toast', 'stack'].map(ticker),
  feed('list'),
  feed('grid'),
  ...['inline', 'small', 'medium', 'large', 'hero'].map((size) => rating(size)),
  rating('large', 'distribution'),
  rating('hero', 'distribution'),
  {
    name: 'testimonial-card',
    tag: 'smm-testimonial-card',
    attributes: 'src="/v1/reviews/SRC.json"',
    isThere: { much: `root.querySelector('.proof')`, broken: `root.querySelector('[data-retry]')` },
    answers: ['much', 'little', 'broken'],
  },
  share(''),
  share('labels'),
  share('size="large" variant="brand"'),
  {
    name: 'share-button',
    tag: 'smm-share-button',
    attributes: 'network="copy"',
    isThere: { much: `root.querySelector('.one')` },
    answers: ['much'],
  },
  {
    name: 'review-form',
    tag: 'smm-review-form',
    attributes: 'src="/v1/SRC/form.json"',
    isThere: {
      much: `root.querySelector('[name=consent]')`,
      broken: `root.querySelector('form .btn:not(.main), .trouble')`,
    },
    answers: ['much', 'broken'],
  },
];

const PHOTO = {
  '@type': 'ImageObject' as const,
  url: '/v1/media/photo.svg',
  width: 1200,
  height: 900,
  caption: 'A piano',
};

/** Words of every length, a reply, a picture and postings among them; no two with the same id. */
const much = (): Item[] => {
  const kinds: Item[] = [
    ...items,
    { ...reviews[1]!, image: [PHOTO] },
    ...feedPostings.map((one) => ({ ...one, image: one.image && [PHOTO] }) as Item),
  ];
  return Array.from({ length: 24 }, (_, at) => ({ ...kinds[at % kinds.length]!, identifier: `i${at}` }) as Item);
};

const page = (shown: Item[], sample = true): unknown => {
  const postings = shown.filter((item) => item['@type'] === 'SocialMediaPosting').length;
  const head = headPage(shown, {
    selected: shown.length,
    postings: { published: postings, selected: postings },
  });
  const { sample: _, ...real } = head.selection;
  return {
    ...head,
    selection: sample ? head.selection : real,
    ...(!shown.length && { aggregateRating: null }),
    links: { ...head.links, self: '', root: '/v1/', all: '/v1/all.json' },
  };
};

const json = (body: unknown) => ({ status: 200, type: 'application/json', body: JSON.stringify(body) });

/** An endpoint in a few lines: the path says what it has to say. */
export function answer(url: string): { status: number; type: string; body: string } {
  const path = url.split('?')[0]!;
  if (path === '/v1/media/photo.svg')
    return {
      status: 200,
      type: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900"/>',
    };
  const [, kind] = /^\/v1\/(?:reviews\/)?(\w+)/.exec(path) ?? [];
  if (/broken/.test(path)) return { status: 404, type: 'application/problem+json', body: '{}' };
  if (path.endsWith('form.json')) return json(reviewForm());
  if (path.startsWith('/v1/reviews/'))
    return json({
      item: kind === 'little' ? reviews[0] : reviews[3],
      subject: headPage().subject,
      links: { self: '', root: '/v1/', policy: null },
    });
  if (kind === 'much') return json(page(much(), !url.includes('real')));
  if (kind === 'little') return json(page([reviews[0]!, ...manyPostings(2)]));
  if (kind === 'none') return json(page([]));
  return { status: 404, type: 'text/plain', body: 'nothing here' };
}

const words = Array(6)
  .fill('Words of the page that were here before, and that nobody wants to see jump while they are read.')
  .join(' ');

/** A page with text above and below, and `inside` between the tag and its end. */
export const pageOf = (one: Case, answerOf: Answer, { head = '', inside = '' } = {}): string => {
  const tag = `<${one.tag} ${one.attributes.replace('SRC', answerOf)}>${inside}</${one.tag}>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Still</title>${head}
<script async type="module" src="/cdn/smm.js"></script>
<style>body { margin: 0 16px; font: 16px/1.5 sans-serif }</style>
<p>${words}</p>${/inline"/.test(tag) && one.tag === 'smm-rating' ? `<p>Rated ${tag} by all.</p>` : tag}${`<p>${words}</p>`.repeat(9)}`;
};

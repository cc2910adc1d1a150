import type { HeadPage, Item, Review, SocialMediaPosting } from '@smm/sdk/schema';
import { feedPage, feedPostings } from './feed-fixtures.ts';
import { headPage, items, reviews } from './fixtures.ts';

const WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const LINK = `https://pianos.example/${'before-and-after-'.repeat(9)}`;
const NAME = 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh-Cholmondeley-Marjoribanks';
const ODD_ID = 'r00';

/** Words, links and a name that fit no line, and a role that fills three. */
export const longReview: Review = {
  ...reviews[0]!,
  identifier: ODD_ID,
  author: {
    '@type': 'Person',
    name: NAME,
    jobTitle:
      'Chair of the society for the keeping of instruments, and organist at the church by the old ferry landing',
  },
  reviewBody: `We wrote to the ${WORD}, and they sent us to ${LINK} before anybody had looked at the piano.`,
  publisher: { identifier: 'odd', name: 'The Very Long Name Of A Directory Of Workshops And Their Customers' },
};

export const longWords = (): HeadPage => headPage([longReview, ...items.slice(0, 5)], { selected: 6 });

const oddPosting: SocialMediaPosting = {
  ...feedPostings[0]!,
  identifier: 'f0',
  author: { '@type': 'Person', name: NAME },
  articleBody: longReview.reviewBody,
  facets: [],
};

export const longPostings = (): HeadPage => feedPage([oddPosting, feedPostings[1]!] as Item[]);

/** Nothing published yet: what every element is on its first day. */
export const emptyPage = (): HeadPage => ({
  ...headPage([], {
    received: 0,
    imported: 0,
    published: 0,
    withdrawn: 0,
    hidden: [],
    selected: 0,
    postings: { published: 0, selected: 0 },
    rules: [],
    text: 'No reviews have been published yet.',
  }),
  aggregateRating: null,
});

/** Takes the network away for as long as a story is shown. Returns how to give it back. */
export function offline(): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    if (!String(input).startsWith('https://reviews.example/')) return fetch(input, init);
    throw new TypeError('Failed to fetch');
  };
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
  return () => {
    globalThis.fetch = fetch;
    Reflect.deleteProperty(navigator, 'onLine');
  };
}

/** Where `offline` is in the way. */
export const HOME = 'https://reviews.example/v1/collections/home.json';

import type { HeadPage, ItemPage } from '../packages/sdk/src/schema/index.ts';
import { ENDPOINT, headPage, reviews } from './fixtures.ts';

const ID = 'r99';

/** A head page whose endpoint can be asked for one review. */
export const linkedPage = (): HeadPage => {
  const page = headPage();
  return { ...page, links: { ...page.links, item: `${ENDPOINT}reviews/{id}.json` } };
};

const linkedReview = (): ItemPage => ({
  item: {
    ...reviews[2]!,
    identifier: ID,
    datePublished: '2019-03-11',
    reviewBody: 'Seven years ago you told me that it would hold. It holds.',
    permalink: `reviews/${ID}.json`,
  },
  subject: headPage().subject,
  links: { self: `./${ID}.json`, root: '../', policy: null },
});

/** The page's address names a review that is far back in the list; the endpoint has it where `isThere`. Returns how to undo it. */
export function followLink(isThere: boolean): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    if (!String(input).startsWith(`${ENDPOINT}reviews/`)) return fetch(input, init);
    return isThere ? Response.json(linkedReview()) : new Response('{}', { status: 404 });
  };
  location.hash = `#smm-${ID}`;
  return () => {
    globalThis.fetch = fetch;
    history.replaceState(history.state, '', location.pathname + location.search);
  };
}

import { expect } from '@open-wc/testing';
import { sampleHead, sampleReview } from '../../test/sample-pages.ts';
import { isHeadPage, readPage } from '../client/read.ts';
import { sharedTestimonialsStore, type TestimonialsState } from './index.ts';

declare const describe: (what: string, tests: () => void) => void;
declare const it: (what: string, test: () => Promise<void>) => void;

const HOME = 'v1/collections/home.json';

/** Answers as an endpoint on this page's own address would. */
const answering = (page: unknown): { fetch: typeof fetch; asked: string[] } => {
  const asked: string[] = [];
  return {
    asked,
    fetch: async (url) => {
      asked.push(String(url));
      return Response.json(page);
    },
  };
};

describe('reading in a browser', () => {
  it('takes an address from the document on', async () => {
    const { fetch, asked } = answering(sampleHead([sampleReview(1), { bad: true }]));
    const page = await readPage(HOME, { fetch });
    expect(asked).to.deep.equal([new URL(HOME, document.baseURI).href]);
    expect(isHeadPage(page)).to.equal(true);
    expect(page.items[0]?.permalink).to.equal(new URL('v1/reviews/r1.json', document.baseURI).href);
    expect(page.rejected).to.deep.equal([{ index: 1, reason: '@type is missing or wrong' }]);
  });

  it('shares one store of an address, and keeps nothing in the browser', async () => {
    const { fetch, asked } = answering(sampleHead([sampleReview(1)]));
    const stores = [HOME, `./${HOME}`].map((src) =>
      sharedTestimonialsStore(src, { read: (url, options) => readPage(url, { ...options, fetch }) }),
    );
    expect(stores[0]).to.equal(stores[1]);
    const states = await Promise.all(
      stores.map(
        ({ $testimonials }) =>
          new Promise<TestimonialsState>((resolve) => {
            const stop = $testimonials.subscribe((state) => {
              if (state.status === 'ready') queueMicrotask(() => (stop(), resolve(state)));
            });
          }),
      ),
    );
    expect(states[0]).to.equal(states[1]);
    expect(asked.length).to.equal(1);
    expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['', 0, 0]);
  });
});

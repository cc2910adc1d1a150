import assert from 'node:assert/strict';
import { mock, test, type TestContext } from 'node:test';
import fc from 'fast-check';
import { json, startEndpoint } from '../../test/endpoint.ts';
import { sampleAnswer, sampleReview } from '../../test/sample-pages.ts';
import type { PageReader } from '../client/read.ts';
import { checkPage } from '../client/read.ts';
import { SmmFormatError } from '../errors/index.ts';
import type { ItemQuery } from '../schema/query.ts';
import type { QueryState } from './query-state.ts';
import { createQueryStore, type QueryStore } from './query-store.ts';
import { ANYTHING, isNarrowed, queryUrl } from './query-url.ts';
import { readQuery } from './read-query.ts';

const LINK = '/v1/collections/home/query';
const BASE = `https://reviews.example${LINK}`;
const reviews = (...ids: number[]) => ids.map((id) => sampleReview(id));
const idsOf = ({ $query }: QueryStore) => $query.value!.items.map(({ identifier }) => +identifier.slice(1));

/** Resolves with the first state that fits; listens meanwhile, and until the test ends. */
const until = (t: TestContext, { $query }: QueryStore, fits: (state: QueryState) => boolean): Promise<QueryState> =>
  new Promise((resolve) => {
    const stop = $query.subscribe((state) => {
      if (fits(state)) resolve(state);
    });
    t.after(stop);
  });
const rested = ({ busy, status }: QueryState): boolean => busy === undefined && status !== 'idle';

interface Asked {
  url: string;
  signal: AbortSignal;
  answer(page: unknown): void;
  fail(error: Error): void;
}

/** A reader whose answers the test gives, in whatever order. */
const byHand = (): PageReader & { readonly asked: Asked[] } => {
  const asked: Asked[] = [];
  const read: PageReader = (url, options) =>
    new Promise((resolve, reject) => {
      const signal = options!.signal!;
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      asked.push({
        url: String(url).slice(BASE.length),
        signal,
        answer: (page) => resolve(checkPage(structuredClone(page), String(url))),
        fail: reject,
      });
    });
  return Object.assign(read, { asked });
};

test('an answer is read over HTTP, and leads on', async (t) => {
  const { url, requests } = await startEndpoint(t, {
    [LINK]: sampleAnswer(reviews(9)),
    [`${LINK}?rating=4&rating=5&tag=a+b&q=bike&sort=highest`]: sampleAnswer(
      reviews(1, 2),
      { q: 'bike' },
      './query?after=x',
    ),
    [`${LINK}?after=x`]: sampleAnswer([...reviews(2, 3), { broken: true }]),
  });
  const store = createQueryStore({ link: url + LINK, pause: 0 });
  assert.equal(requests.length, 0);
  store.load();
  store.load();
  const first = await until(t, store, rested);
  assert.deepEqual(first.facets?.rating, [{ value: '5', count: 9 }]);
  assert.equal(first.answer?.links.head, `${url}/v1/collections/home.json`);
  store.set({ rating: [4, 5], tag: ['a b'], q: ' bike ', sort: 'highest' });
  assert.equal(store.$query.value!.query.sort, 'highest');
  assert.deepEqual(idsOf(store), [9], 'what was there stays');
  const state = await until(t, store, (each) => rested(each) && each.items.length === 2);
  assert.deepEqual(state.found, { count: 1000, isAtLeast: true });
  assert.equal(state.hasMore, true);
  await Promise.all([store.loadMore(), store.loadMore()]);
  assert.deepEqual(idsOf(store), [1, 2, 3]);
  assert.equal(store.$query.value!.rejected.length, 1);
  assert.equal(store.$query.value!.hasMore, false);
  await store.loadMore();
  assert.equal(requests.length, 3);
});

test('what is outdated is given up, and never shown, however late it comes', async (t) => {
  const read = byHand();
  const store = createQueryStore({ link: BASE, read });
  t.after(store.$query.listen(() => {}));
  store.set({ rating: [5] });
  store.set({ rating: [4] });
  const [five, four] = read.asked as [Asked, Asked];
  assert.equal(five.signal.aborted, true);
  four.answer(sampleAnswer(reviews(4)));
  five.answer(sampleAnswer(reviews(5)));
  await until(t, store, rested);
  assert.deepEqual(idsOf(store), [4]);
  store.set({ rating: [4] });
  assert.equal(read.asked.length, 2, 'the same is not asked again');
});

test('a page under way is given up when something else is asked', async (t) => {
  const read = byHand();
  const store = createQueryStore({ link: BASE, read });
  store.load();
  read.asked[0]!.answer(sampleAnswer(reviews(1), {}, './query?after=x'));
  await until(t, store, rested);
  const more = store.loadMore();
  store.set({ sort: 'lowest' });
  await more;
  assert.equal(read.asked[1]!.signal.aborted, true);
  read.asked[2]!.answer(sampleAnswer(reviews(7)));
  await until(t, store, rested);
  assert.deepEqual(idsOf(store), [7]);
});

test('words wait for a pause in typing, everything else does not', async (t) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
  const read = byHand();
  const store = createQueryStore({ link: BASE, read, pause: 250 });
  t.after(store.$query.listen(() => {}));
  for (const q of ['b', 'bi', 'bik']) {
    store.set({ q });
    mock.timers.tick(249);
  }
  assert.equal(store.$query.value!.busy, 'query');
  assert.equal(read.asked.length, 0);
  mock.timers.tick(1);
  assert.deepEqual(
    read.asked.map(({ url }) => url),
    ['?q=bik'],
  );
  store.set({ q: 'bike' });
  store.set({ rating: [1] });
  assert.equal(read.asked.at(-1)!.url, '?rating=1&q=bike');
  mock.timers.tick(1000);
  assert.equal(read.asked.length, 2);
  store.set({ q: '' });
  assert.equal(read.asked.length, 3, 'to clear is no typing');
});

test('a failure is told, keeps what was there, and can be repeated', async (t) => {
  const read = byHand();
  const store = createQueryStore({ link: BASE, read });
  store.load();
  read.asked[0]!.answer(sampleAnswer(reviews(1), {}, './query?after=x'));
  await until(t, store, rested);
  const more = store.loadMore();
  read.asked[1]!.fail(new Error('gone'));
  await more;
  const failed = store.$query.value!;
  assert.deepEqual([failed.status, failed.failed, failed.error?.message], ['error', 'more', 'gone']);
  assert.deepEqual(idsOf(store), [1]);
  store.retry();
  read.asked[2]!.answer(sampleAnswer(reviews(2)));
  await until(t, store, ({ items }) => items.length === 2);
  store.set({ tag: ['x'] });
  read.asked[3]!.fail(new Error('down'));
  await until(t, store, ({ failed: what }) => what === 'query');
  await store.loadMore();
  store.retry();
  assert.equal(read.asked.at(-1)!.url, '?tag=x');
});

test('when nobody listens any more, what is under way ends', async (t) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
  const read = byHand();
  const store = createQueryStore({ link: BASE, read });
  const stop = store.$query.listen(() => {});
  store.load();
  stop();
  mock.timers.tick(2000);
  assert.equal(read.asked[0]!.signal.aborted, true);
  assert.equal(store.$query.value!.status, 'idle');
});

test('something else at the address is refused', async (t) => {
  const { url } = await startEndpoint(t, {
    [LINK]: { ...sampleAnswer([]), found: 12 },
    '/odd': (_: unknown, response: Parameters<typeof json>[0]) => json(response, 200, { items: [] }),
  });
  await assert.rejects(readQuery(url + LINK), SmmFormatError);
  await assert.rejects(readQuery(`${url}/odd`), SmmFormatError);
});

test('an address says what is asked, whatever it is, and adds to what is there', () => {
  assert.equal(queryUrl(`${BASE}?v=1`, ANYTHING), `${BASE}?v=1`);
  assert.equal(isNarrowed(ANYTHING), false);
  fc.assert(
    fc.property(
      fc.record({
        rating: fc.array(fc.integer({ min: 1, max: 5 })),
        tag: fc.array(fc.string()),
        lang: fc.array(fc.string()),
        source: fc.array(fc.string()),
        q: fc.string(),
        sort: fc.constantFrom('newest', 'oldest', 'highest', 'lowest'),
      }),
      (query: ItemQuery) => {
        const { searchParams } = new URL(queryUrl(`${BASE}?v=1`, query));
        assert.equal(searchParams.get('v'), '1');
        assert.deepEqual(searchParams.getAll('rating'), query.rating.map(String));
        assert.deepEqual(searchParams.getAll('tag'), query.tag);
        assert.equal(searchParams.get('q') ?? '', query.q.trim());
        assert.equal(searchParams.get('sort') ?? 'newest', query.sort);
      },
    ),
  );
});

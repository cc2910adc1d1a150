import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { test, type TestContext } from 'node:test';
import fc from 'fast-check';
import { cleanStores } from 'nanostores';
import { json, startEndpoint } from '../../test/endpoint.ts';
import { sampleFurther, sampleHead, sampleReview } from '../../test/sample-pages.ts';
import { checkPage, type Page, type PageReader } from '../client/read.ts';
import { SmmHttpError } from '../errors/index.ts';
import type { TestimonialsState } from './testimonials-state.ts';
import { createTestimonialsStore, type TestimonialsStore } from './testimonials-store.ts';

const HOME = '/v1/collections/home.json';
const BASE = 'https://reviews.example/v1/collections/';

const reviews = (...ids: number[]) => ids.map((id) => sampleReview(id));
const idsOf = (store: TestimonialsStore): number[] =>
  store.$testimonials.value!.items.map(({ identifier }) => +identifier.slice(1));

/** Resolves with the first state that fits; listens meanwhile, and until the test ends. */
const until = (
  t: TestContext,
  { $testimonials }: TestimonialsStore,
  fits: (state: TestimonialsState) => boolean,
): Promise<TestimonialsState> =>
  new Promise((resolve) => {
    const stop = $testimonials.subscribe((state) => {
      if (fits(state)) resolve(state);
    });
    t.after(stop);
  });

const settled = (state: TestimonialsState): boolean => state.status !== 'loading' && state.busy === undefined;

/** A reader over pages in memory, by their file name; a function makes a page or throws. */
const readerOf = (files: Record<string, unknown>): PageReader & { readonly asked: string[] } => {
  const asked: string[] = [];
  const read = async (url: string | URL): Promise<Page> => {
    const name = String(url).slice(BASE.length);
    asked.push(name);
    const file = files[name];
    if (file === undefined) throw new SmmHttpError(String(url), 404);
    return checkPage(structuredClone(typeof file === 'function' ? file() : file), String(url));
  };
  return Object.assign(read, { asked });
};

test('nothing is asked for until somebody listens; then the head is read once', async (t) => {
  const { url, requests } = await startEndpoint(t, { [HOME]: sampleHead(reviews(1, 2)) });
  const store = createTestimonialsStore({ src: url + HOME });
  assert.equal(store.src, url + HOME);
  assert.equal(requests.length, 0);
  const states: string[] = [];
  t.after(store.$testimonials.subscribe(({ status, busy }) => states.push(`${status} ${busy}`)));
  const state = await until(t, store, settled);
  assert.deepEqual(states, ['loading undefined', 'loading head', 'ready undefined']);
  assert.equal(state.head?.subject.name, 'Sample Bike');
  assert.deepEqual(idsOf(store), [1, 2]);
  assert.equal(state.hasMore, false);
  assert.equal(requests.length, 1);
});

test('load more follows links to the end, once however often it is asked', async (t) => {
  const read = readerOf({
    'home.json': sampleHead(reviews(5, 4), 'home/p-b.json'),
    'home/p-b.json': sampleFurther(reviews(3, 2), 'p-b.json', 'p-a.json'),
    'home/p-a.json': sampleFurther(reviews(1), 'p-a.json'),
  });
  const store = createTestimonialsStore({ src: `${BASE}home.json`, read });
  await until(t, store, settled);
  await Promise.all([store.loadMore(), store.loadMore()]);
  assert.deepEqual(idsOf(store), [5, 4, 3, 2]);
  assert.equal(store.$testimonials.get().hasMore, true);
  await store.loadMore();
  await store.loadMore();
  assert.deepEqual(idsOf(store), [5, 4, 3, 2, 1]);
  assert.equal(store.$testimonials.get().hasMore, false);
  assert.deepEqual(read.asked, ['home.json', 'home/p-b.json', 'home/p-a.json']);
});

test('an item that moved to the next page meanwhile is shown once', async (t) => {
  const read = readerOf({
    'home.json': sampleHead(reviews(5, 4), 'home/p-b.json'),
    'home/p-b.json': sampleFurther(reviews(4, 3), 'p-b.json'),
  });
  const store = createTestimonialsStore({ src: `${BASE}home.json`, read });
  await until(t, store, settled);
  await store.loadMore();
  assert.deepEqual(idsOf(store), [5, 4, 3]);
});

test('a list that links into itself ends', async (t) => {
  const read = readerOf({
    'home.json': sampleHead(reviews(2), 'home/p-a.json'),
    'home/p-a.json': sampleFurther(reviews(1), 'p-a.json', 'p-a.json'),
  });
  const store = createTestimonialsStore({ src: `${BASE}home.json`, read });
  await until(t, store, settled);
  await store.loadMore();
  assert.equal(store.$testimonials.get().hasMore, false);
});

test('refresh replaces all that is shown, and asks anew only for what changed', async (t) => {
  const files: Record<string, unknown> = {
    'home.json': sampleHead(reviews(5, 4), 'home/p-b.json'),
    'home/p-b.json': sampleFurther(reviews(3, 2), 'p-b.json', 'p-a.json'),
    'home/p-a.json': sampleFurther(reviews(1), 'p-a.json'),
  };
  const read = readerOf(files);
  const store = createTestimonialsStore({ src: `${BASE}home.json`, read });
  await until(t, store, settled);
  await store.loadMore();
  files['home.json'] = sampleHead(reviews(6, 5), 'home/p-b.json');
  await store.refresh();
  assert.deepEqual(idsOf(store), [6, 5, 3, 2], 'the head alone changed: 4 was withdrawn');
  files['home.json'] = sampleHead(reviews(7), 'home/q-c.json');
  files['home/q-c.json'] = sampleFurther(reviews(6, 5), 'q-c.json', 'p-b.json');
  await store.refresh();
  assert.deepEqual(idsOf(store), [7, 6, 5], 'as many pages as before');
  await store.loadMore();
  assert.deepEqual(idsOf(store), [7, 6, 5, 3, 2]);
  assert.deepEqual(read.asked, [
    'home.json',
    'home/p-b.json',
    'home.json',
    'home.json',
    'home/q-c.json',
    'home/p-b.json',
  ]);
});

test('a further page that is gone sends the store back to the head', async (t) => {
  const files: Record<string, unknown> = { 'home.json': sampleHead(reviews(4, 3), 'home/old.json') };
  const store = createTestimonialsStore({ src: `${BASE}home.json`, read: readerOf(files) });
  await until(t, store, settled);
  files['home.json'] = sampleHead(reviews(5, 4), 'home/new.json');
  files['home/new.json'] = sampleFurther(reviews(3, 2), 'new.json');
  await store.loadMore();
  assert.equal(store.$testimonials.get().status, 'ready');
  assert.deepEqual(idsOf(store), [5, 4, 3, 2]);
});

test('what was shown stays when the endpoint fails, and retry repeats what failed', async (t) => {
  let isDown = false;
  const orDown = (page: unknown) => () => {
    if (isDown) throw new SmmHttpError('x', 503);
    return page;
  };
  const read = readerOf({
    'home.json': orDown(sampleHead(reviews(3, 2), 'home/p-a.json')),
    'home/p-a.json': orDown(sampleFurther(reviews(1), 'p-a.json')),
  });
  const store = createTestimonialsStore({ src: `${BASE}home.json`, read });
  await until(t, store, settled);
  isDown = true;
  await store.refresh();
  let state = store.$testimonials.get();
  assert.deepEqual(
    [state.status, state.failed, state.stale, state.error?.name],
    ['error', 'head', true, 'SmmHttpError'],
  );
  assert.deepEqual(idsOf(store), [3, 2]);
  await store.loadMore();
  state = store.$testimonials.get();
  assert.deepEqual([state.status, state.failed, state.busy], ['error', 'more', undefined]);
  isDown = false;
  await store.retry();
  state = store.$testimonials.get();
  assert.deepEqual([state.status, state.failed, state.stale, state.error], ['ready', undefined, false, undefined]);
  assert.deepEqual(idsOf(store), [3, 2, 1]);
});

test('a first reading that fails is an error without items, and retry makes it whole', async (t) => {
  const files: Record<string, unknown> = {};
  const store = createTestimonialsStore({ src: `${BASE}home.json`, read: readerOf(files) });
  const state = await until(t, store, settled);
  assert.deepEqual([state.status, state.stale, state.items.length], ['error', false, 0]);
  assert.match(state.error?.message ?? '', /answered 404/);
  files['home.json'] = sampleHead(reviews(1));
  await store.retry();
  assert.equal(store.$testimonials.get().status, 'ready');
});

test('a further page in the place of a head is an error', async (t) => {
  const store = createTestimonialsStore({
    src: `${BASE}home.json`,
    read: readerOf({ 'home.json': sampleFurther([], 'home.json') }),
  });
  const state = await until(t, store, settled);
  assert.equal(state.error?.name, 'SmmFormatError');
});

test('a seed is shown without a request, and refreshed when asked', async (t) => {
  const read = readerOf({ 'home.json': sampleHead(reviews(2, 1)) });
  const store = createTestimonialsStore({
    src: `${BASE}home.json`,
    read,
    seed: sampleHead(reviews(1), 'home/p-a.json'),
  });
  const state = await until(t, store, settled);
  assert.equal(state.items[0]?.permalink, 'https://reviews.example/v1/reviews/r1.json');
  assert.equal(state.hasMore, true);
  assert.deepEqual(read.asked, []);
  await store.refresh();
  assert.deepEqual(idsOf(store), [2, 1]);
  store.seed(sampleHead(reviews(9)));
  assert.deepEqual(idsOf(store), [2, 1], 'what was read is newer than a seed');
});

test('a seed that is no head page is told of', () => {
  const src = `${BASE}home.json`;
  assert.throws(() => createTestimonialsStore({ src, seed: { items: [] } }), { name: 'SmmFormatError' });
  assert.throws(() => createTestimonialsStore({ src, seed: sampleFurther([], 'home.json') }), {
    name: 'SmmFormatError',
  });
});

test('the reading ends when the last listener leaves, and begins again with the next', async (t) => {
  const endpoint = await startEndpoint(t, { [HOME]: () => {} });
  const store = createTestimonialsStore({ src: endpoint.url + HOME });
  const stop = store.$testimonials.subscribe(() => {});
  await endpoint.arrived(HOME);
  const closed = new Promise((resolve) => endpoint.requests[0]?.once('close', resolve));
  stop();
  await closed;
  assert.equal(store.$testimonials.value?.status, 'loading');
  endpoint.answers[HOME] = sampleHead(reviews(1));
  await until(t, store, settled);
  assert.deepEqual(idsOf(store), [1]);
});

test('what was asked for and waits is not read when nobody listens any more', async (t) => {
  const endpoint = await startEndpoint(t, { [HOME]: () => {} });
  const store = createTestimonialsStore({ src: endpoint.url + HOME });
  const stop = store.$testimonials.subscribe(() => {});
  await endpoint.arrived(HOME);
  const more = store.loadMore();
  stop();
  await more;
  assert.equal(endpoint.requests.length, 1);
  assert.equal(store.$testimonials.value?.busy, undefined);
});

test('works without a listener', async (t) => {
  const { url } = await startEndpoint(t, { [HOME]: sampleHead(reviews(1)) });
  const store = createTestimonialsStore({ src: url + HOME });
  await store.refresh();
  assert.deepEqual(idsOf(store), [1]);
  cleanStores(store.$testimonials);
});

test('a listener that throws stops neither the others nor the store, and is heard of', async (t) => {
  const read = readerOf({
    'home.json': sampleHead(reviews(1), 'home/p.json'),
    'home/p.json': sampleFurther(reviews(0), 'p.json'),
  });
  const store = createTestimonialsStore({ src: `${BASE}home.json`, read });
  await until(t, store, settled);
  const { mock } = t.mock.method(globalThis, 'queueMicrotask', () => {});
  t.after(
    store.$testimonials.listen(() => {
      throw new Error("a listener's own fault");
    }),
  );
  await store.loadMore();
  assert.deepEqual(idsOf(store), [1, 0]);
  assert.equal(mock.callCount(), 2);
  assert.throws(() => mock.calls[0]?.arguments[0]?.(), /own fault/);
});

test('whatever happens to a list between two steps, what is shown is in order, each item once', async () => {
  const step = fc.constantFrom('more', 'refresh', 'add', 'withdraw', 'fail');
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 9 }), fc.array(step, { maxLength: 30 }), async (count, steps) => {
      let list = Array.from({ length: count }, (_, i) => i + 1).reverse();
      let newest = count;
      let epoch = 0;
      let isDown = false;
      const size = 2;
      const headSize = (): number => (list.length < 2 * size ? list.length : size + (list.length % size));
      // A name says the item just before the page; an old name is answered with the current rows.
      const linkAt = (from: number): string | null =>
        from < list.length ? `p-${epoch}-${list[from - 1] ?? ''}.json` : null;
      const read: PageReader = async (url) => {
        if (isDown) throw new SmmHttpError(String(url), 503);
        const [, , cursor] = /p-(\d+)-(\d+)\.json$/.exec(String(url)) ?? [];
        if (cursor === undefined) {
          const next = linkAt(headSize());
          return checkPage(sampleHead(reviews(...list.slice(0, headSize())), next && `home/${next}`), String(url));
        }
        const from = list.filter((id) => id >= +cursor).length;
        return checkPage(
          sampleFurther(reviews(...list.slice(from, from + size)), String(url), linkAt(from + size)),
          String(url),
        );
      };
      const store = createTestimonialsStore({ src: `${BASE}home.json`, read });
      for (const action of steps) {
        if (action === 'more') await store.loadMore();
        else if (action === 'refresh') await store.refresh();
        else if (action === 'add') list = [++newest, ...list];
        else if (action === 'withdraw') {
          list = list.filter((_, i) => i !== list.length >> 1);
          epoch++;
        } else isDown = !isDown;
        const ids = idsOf(store);
        assert.deepEqual(
          ids,
          [...new Set(ids)].sort((a, b) => b - a),
        );
      }
      isDown = false;
      await store.refresh();
      while (store.$testimonials.value?.hasMore) await store.loadMore();
      assert.deepEqual(idsOf(store), list);
    }),
    { numRuns: 300 },
  );
});

test('429 while loading more is an error that can be retried', async (t) => {
  const endpoint = await startEndpoint(t, {
    [HOME]: sampleHead(reviews(2), 'home/p.json'),
    '/v1/collections/home/p.json': (_: unknown, response: ServerResponse) =>
      json(response, 429, {}, { 'retry-after': '3600' }),
  });
  const store = createTestimonialsStore({ src: endpoint.url + HOME });
  await until(t, store, settled);
  await store.loadMore();
  assert.equal(store.$testimonials.get().failed, 'more');
  endpoint.answers['/v1/collections/home/p.json'] = sampleFurther(reviews(1), 'p.json');
  await store.retry();
  assert.deepEqual(idsOf(store), [2, 1]);
});

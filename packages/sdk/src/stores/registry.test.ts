import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { startEndpoint } from '../../test/endpoint.ts';
import { sampleHead, sampleReview } from '../../test/sample-pages.ts';
import * as own from './index.ts';

const { registry, shared, sharedTestimonialsStore } = own;

const symbol = Symbol.for('smm/1');
const page = globalThis as unknown as Record<symbol, unknown>;
const HOME = '/v1/collections/home.json';
const isString = (value: unknown): value is string => typeof value === 'string';

afterEach(() => {
  delete page[symbol];
});

test('elements on one address share one store and one request, also through a second copy of the script', async (t) => {
  const { url, requests } = await startEndpoint(t, { [HOME]: sampleHead([sampleReview(1)]) });
  const copy: typeof own = await import(`./index.ts?copy=${Date.now()}`);
  assert.notEqual(copy, own);
  const first = sharedTestimonialsStore(url + HOME);
  const second = copy.sharedTestimonialsStore(`${url}/v1/./collections/home.json`);
  assert.equal(first, second);
  await Promise.all(
    [first, second].map(
      (store) =>
        new Promise<void>((resolve) => {
          t.after(store.$testimonials.subscribe(({ status }) => status === 'ready' && resolve()));
        }),
    ),
  );
  assert.equal(requests.length, 1);
  assert.notEqual(sharedTestimonialsStore(`${url}/v1/collections/other.json`), first);
});

test('a seed reaches a store that is shared already', () => {
  const src = 'https://reviews.example/v1/collections/home.json';
  const store = sharedTestimonialsStore(src);
  sharedTestimonialsStore(src, { seed: sampleHead([sampleReview(1)]) });
  assert.equal(store.$testimonials.value?.items.length, 1);
});

test('what another version left there is used when it fits, and left alone when it does not', () => {
  const other = new Map<string, unknown>([
    ['fits', 'theirs'],
    ['differs', 7],
  ]);
  page[symbol] = { things: other, odd: 'no map' };
  assert.equal(
    shared('things', 'fits', isString, () => 'mine'),
    'theirs',
  );
  assert.equal(
    shared('things', 'differs', isString, () => 'mine'),
    'mine',
  );
  assert.equal(other.get('differs'), 7);
  assert.equal(
    shared('things', 'new', isString, () => 'mine'),
    'mine',
  );
  assert.equal(other.get('new'), 'mine');
  assert.equal(
    shared('odd', 'any', isString, () => 'mine'),
    'mine',
  );
  assert.equal(registry()['odd'], 'no map');
});

test('a store of another shape under our name is not used', () => {
  const src = 'https://reviews.example/v1/collections/home.json';
  page[symbol] = { testimonials: new Map([[src, { $testimonials: {} }]]) };
  const store = sharedTestimonialsStore(src);
  assert.equal(store.src, src);
  assert.equal(typeof store.loadMore, 'function');
});

test('something else under our symbol does not stop us', () => {
  page[symbol] = 'taken';
  assert.equal(
    shared('things', 'a', isString, () => 'mine'),
    'mine',
  );
  assert.equal(
    shared('things', 'a', isString, () => 'again'),
    'mine',
  );
  assert.equal(page[symbol], 'taken');
});

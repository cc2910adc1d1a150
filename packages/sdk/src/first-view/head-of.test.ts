import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { sampleHead, sampleReview } from '../../test/sample-pages.ts';
import { sharedTestimonialsStore } from '../stores/shared-testimonials-store.ts';
import { headFrom, headOf } from './head-of.ts';
import { waitingFor } from './waiting.ts';

const before = globalThis.fetch;
const asked: string[] = [];
let answer: () => Promise<Response>;

const settled = (src: string): Promise<string> =>
  new Promise((resolve) => {
    const leave = sharedTestimonialsStore(src).$testimonials.subscribe(({ status }) => {
      if (status === 'loading') return;
      resolve(status);
      queueMicrotask(() => leave());
    });
  });

beforeEach(() => {
  asked.length = 0;
  answer = () => Promise.resolve(Response.json(sampleHead([sampleReview(1)])));
  globalThis.fetch = (input) => {
    asked.push(String(input));
    return answer();
  };
});
afterEach(() => {
  globalThis.fetch = before;
});

test('all who ask in one moment share one request; a store that comes later shares it too', async () => {
  const url = 'https://reviews.example/v1/collections/shared.json';
  const [one, other] = await Promise.all([headOf(url), headOf(url)]);
  assert.equal(one, other);
  assert.equal(one.items.length, 1);
  assert.equal(new URL(one.links.root).protocol, 'https:');
  assert.equal(await settled(url), 'ready');
  assert.deepEqual(asked, [url]);
});

test('an answer that is no page goes on to the store, which does not ask again', async () => {
  const url = 'https://reviews.example/v1/collections/refused.json';
  answer = () => Promise.resolve(new Response('no', { status: 404 }));
  await assert.rejects(headOf(url));
  assert.equal(await settled(url), 'error');
  assert.deepEqual(asked, [url]);
});

test('a head page given is left as it was; one whose links lead off the web is none', () => {
  const page = sampleHead([]);
  const copy = structuredClone(page);
  headFrom(page, 'https://reviews.example/v1/collections/home.json');
  assert.deepEqual(page, copy);
  const bad = { ...page, links: { ...page.links, policy: 'javascript:alert(1)' } };
  assert.throws(() => headFrom(bad, 'https://reviews.example/'));
  assert.throws(() => headFrom({ items: [] } as never, 'https://reviews.example/'));
});

test('who shows an address without its store hears of the store', () => {
  const url = 'https://reviews.example/v1/collections/waiting.json';
  const heard: string[] = [];
  waitingFor(url).add(({ src }) => heard.push(src));
  sharedTestimonialsStore(url);
  assert.deepEqual(heard, [url]);
});

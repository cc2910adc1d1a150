import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { sampleHead } from '../../test/sample-pages.ts';
import { prefetch, readPrefetched } from './prefetch.ts';

const asked: string[] = [];
const before = globalThis.fetch;
let answer: (init?: RequestInit) => Promise<Response>;

const page = (): Promise<Response> => Promise.resolve(Response.json(sampleHead([])));

beforeEach(() => {
  asked.length = 0;
  answer = page;
  globalThis.fetch = (input, init) => {
    asked.push(String(input));
    return answer(init);
  };
});
afterEach(() => {
  globalThis.fetch = before;
});

test('an address is asked once however often it is prefetched, and the first reader takes the answer', async () => {
  const url = 'https://reviews.example/v1/collections/once.json';
  prefetch(url);
  prefetch(url);
  assert.ok('collection' in (await readPrefetched(url)));
  assert.deepEqual(asked, [url]);
  await readPrefetched(url);
  assert.deepEqual(asked, [url, url], 'the second reading is its own');
});

test('a prefetch that failed counts as the first attempt', async () => {
  const url = 'https://reviews.example/v1/collections/flaky.json';
  answer = () => Promise.reject(new TypeError('no route'));
  prefetch(url);
  answer = page;
  assert.ok('collection' in (await readPrefetched(url)));
  assert.deepEqual(asked, [url, url]);
});

test('a reader that asks for a fresh answer does not get the early one', async () => {
  const url = 'https://reviews.example/v1/collections/fresh.json';
  prefetch(url);
  await readPrefetched(url, { cache: 'no-cache' });
  assert.deepEqual(asked, [url, url]);
});

test('who gives up ends the early request too', async () => {
  const url = 'https://reviews.example/v1/collections/slow.json';
  let early: AbortSignal | null | undefined;
  answer = (init) => {
    early = init?.signal;
    return new Promise((_, reject) => early?.addEventListener('abort', () => reject(early?.reason)));
  };
  prefetch(url);
  const abort = new AbortController();
  const reading = readPrefetched(url, { signal: abort.signal });
  abort.abort(new Error('gone'));
  await assert.rejects(reading, /gone/);
  assert.equal(early?.aborted, true);
});

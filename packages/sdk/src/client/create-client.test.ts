import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import { json, startEndpoint } from '../../test/endpoint.ts';
import { fullReview, sampleFurther, sampleHead, sampleReview } from '../../test/sample-pages.ts';
import { SmmFormatError, SmmHttpError, SmmTimeoutError, SmmUrlError } from '../errors/index.ts';
import { createTestimonialsStore } from '../stores/index.ts';
import { createClient } from './create-client.ts';

const C = '/v1/collections';
const PROBLEM = {
  type: '/problems/not-found',
  title: 'Not found',
  status: 404,
  detail: 'There is no collection "home". See: smm collection list.',
};

const itemPage = (item: unknown) => ({
  item,
  subject: { '@type': 'Product', identifier: 'bike', name: 'Sample Bike' },
  links: { self: 'r1.json', root: '../', policy: '/policy' },
});

const threePages = {
  [`${C}/home.json`]: sampleHead([sampleReview(5), sampleReview(4)], 'home/b.json'),
  [`${C}/home/b.json`]: sampleFurther([sampleReview(4), sampleReview(3)], 'b.json', 'a.json'),
  [`${C}/home/a.json`]: sampleFurther([sampleReview(2), sampleReview(1)], 'a.json', 'b.json'),
  [`${C}/home/all.json`]: sampleHead([sampleReview(9)], null, {
    links: {
      self: 'all.json',
      next: null,
      root: '../../',
      all: 'all.json',
      query: null,
      live: null,
      form: null,
      policy: null,
    },
  }),
};

test('the head and the full list of a collection', async (t) => {
  const { url } = await startEndpoint(t, threePages);
  const client = createClient({ endpoint: `${url}/?x#y` });
  assert.equal(client.endpoint, `${url}/`);
  assert.equal((await client.head('home')).subject.name, 'Sample Bike');
  const all = await client.all('home');
  assert.equal(all.items[0]?.permalink, `${url}/v1/reviews/r9.json`);
});

test('pages and items follow the links to the end, and no circle', async (t) => {
  const { url, requests } = await startEndpoint(t, threePages);
  const client = createClient({ endpoint: url });
  const sizes: number[] = [];
  for await (const page of client.pages('home')) sizes.push(page.items.length);
  assert.deepEqual(sizes, [2, 2, 2]);
  const ids: string[] = [];
  for await (const { identifier } of client.items('home')) ids.push(identifier);
  assert.deepEqual(ids, ['r5', 'r4', 'r3', 'r2', 'r1']);
  assert.equal(requests.length, 6);
  for await (const page of client.pages(await client.head('home'))) {
    assert.equal(page.items.length, 2);
    break;
  }
  assert.equal(requests.length, 7, 'a page in hand is not asked for again');
});

test('one review, with its addresses in full', async (t) => {
  const { url } = await startEndpoint(t, { '/v1/reviews/r1.json': itemPage(fullReview(1)) });
  const page = await createClient({ endpoint: url }).review(`${url}/v1/reviews/r1.json`);
  assert.equal(page.item.permalink, `${url}/v1/reviews/r1.json`);
  assert.deepEqual(page.links, { self: `${url}/v1/reviews/r1.json`, root: `${url}/v1/`, policy: `${url}/policy` });
});

test('a store works on a client', async (t) => {
  const { url } = await startEndpoint(t, threePages);
  const store = createTestimonialsStore(createClient({ endpoint: url }).source('home'));
  await store.refresh();
  assert.equal(store.$testimonials.get().items.length, 2);
});

test("an endpoint's own words reach the error", async (t) => {
  const { url } = await startEndpoint(t, {
    [`${C}/home.json`]: (_: unknown, response: ServerResponse) =>
      json(response, 404, PROBLEM, { 'content-type': 'application/problem+json' }),
    '/v1/reviews/r1.json': (_: unknown, response: ServerResponse) =>
      json(response, 404, PROBLEM, { 'content-type': 'application/problem+json' }),
    '/v1/reviews/r2.json': (_: unknown, response: ServerResponse) => response.writeHead(403).end('<h1>Forbidden</h1>'),
  });
  const client = createClient({ endpoint: url });
  for (const reading of [client.head('home'), client.review(`${url}/v1/reviews/r1.json`)]) {
    await assert.rejects(reading, (error: unknown) => {
      assert.ok(error instanceof SmmHttpError);
      assert.deepEqual(error.problem, PROBLEM);
      assert.ok(error.message.endsWith(`answered 404. ${PROBLEM.detail}`), error.message);
      assert.ok(error.cause instanceof Error);
      return true;
    });
  }
  await assert.rejects(client.review(`${url}/v1/reviews/r2.json`), {
    name: 'SmmHttpError',
    status: 403,
    problem: undefined,
  });
});

test('a review that is none, is late, or is not there', async (t) => {
  const { url } = await startEndpoint(t, {
    '/html.json': (_: unknown, response: ServerResponse) => response.end('<!doctype html>'),
    '/bad.json': itemPage({ ...sampleReview(1), reviewBody: 1 }),
    '/unsafe.json': itemPage(sampleReview(1, { permalink: '\u0001javascript:alert(1)' })),
    '/late.json': () => {},
  });
  const client = createClient({ endpoint: url, retries: 0 });
  await assert.rejects(client.review(`${url}/html.json`), { name: 'SmmFormatError', reason: 'it is not JSON' });
  await assert.rejects(client.review(`${url}/bad.json`), {
    name: 'SmmFormatError',
    reason: 'item.reviewBody: Invalid input',
  });
  await assert.rejects(client.review(`${url}/unsafe.json`), {
    name: 'SmmFormatError',
    reason: 'item.permalink: Invalid input',
  });
  const hasty = createClient({ endpoint: url, timeout: 60, retries: 0 });
  await assert.rejects(hasty.review(`${url}/late.json`), SmmTimeoutError);
  await assert.rejects(client.review(`${url.replace(/\d+$/, '1')}/r.json`), { name: 'SmmNetworkError' });
  await assert.rejects(client.review(`${url}/late.json`, { signal: AbortSignal.abort() }), { name: 'AbortError' });
});

test('on request, a page is held against the whole contract', async (t) => {
  const head = sampleHead([sampleReview(1)]);
  const { url, answers } = await startEndpoint(t, { [`${C}/home.json`]: head });
  const strict = createClient({ endpoint: url, validate: true });
  assert.equal((await strict.head('home')).items.length, 1);
  answers[`${C}/home.json`] = { ...head, selection: { ...head.selection, order: 'oldest' } };
  await assert.rejects(strict.head('home'), { name: 'SmmFormatError', reason: 'selection.order: Invalid input' });
  answers[`${C}/home.json`] = { ...head, items: [sampleReview(1), { ...sampleReview(2), author: null }] };
  await assert.rejects(strict.head('home'), (error: unknown) => {
    assert.ok(error instanceof SmmFormatError);
    assert.equal(error.reason, 'items.1: author is missing or wrong');
    return true;
  });
  assert.equal((await createClient({ endpoint: url }).head('home')).rejected.length, 1);
});

test('a collection name is one part of an address', async (t) => {
  const { url, requests } = await startEndpoint(t);
  await assert.rejects(createClient({ endpoint: `${url}/shop` }).head('../../etc?x'), SmmHttpError);
  assert.equal(requests[0]?.url, '/shop/v1/collections/..%2F..%2Fetc%3Fx.json');
});

for (const endpoint of ['reviews.example', '/v1', 'file:///srv', '']) {
  test(`the endpoint "${endpoint}" is refused when the client is made`, () => {
    assert.throws(() => createClient({ endpoint }), SmmUrlError);
  });
}

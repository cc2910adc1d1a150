import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import { json, startEndpoint } from '../../test/endpoint.ts';
import { fullReview, sampleFurther, sampleHead, sampleReview } from '../../test/sample-pages.ts';
import { SmmFormatError, SmmHttpError, SmmNetworkError, SmmTimeoutError, SmmUrlError } from '../errors/index.ts';
import { isHeadPage, readPage } from './read.ts';

const HOME = '/v1/collections/home.json';

test('a head page is read and its addresses are absolute', async (t) => {
  const { url } = await startEndpoint(t, { [HOME]: sampleHead([fullReview(1)], 'home/p-a-1.json') });
  const page = await readPage(url + HOME);
  assert.ok(isHeadPage(page));
  assert.deepEqual(page.links, {
    self: `${url}${HOME}`,
    next: `${url}/v1/collections/home/p-a-1.json`,
    root: `${url}/v1/`,
    all: `${url}/v1/collections/home/all.json`,
    query: null,
    live: null,
    form: null,
    policy: `${url}/policy`,
  });
  const [item] = page.items;
  assert.equal(item?.permalink, `${url}/v1/reviews/r1.json`);
  assert.equal(item?.author.image?.url, `${url}/v1/media/1.webp`);
  assert.equal(item?.image?.[0]?.url, `${url}/v1/media/b.webp`);
  assert.deepEqual(page.rejected, []);
});

test('a folder of files works wherever it lies', async (t) => {
  const path = '/~shop/reviews/v1/collections/home.json';
  const { url } = await startEndpoint(t, { [path]: sampleHead([sampleReview(1)]) });
  const page = await readPage(url + path);
  assert.equal(page.items[0]?.permalink, `${url}/~shop/reviews/v1/reviews/r1.json`);
});

test('addresses are relative to where a redirect leads', async (t) => {
  const { url } = await startEndpoint(t, {
    '/old.json': (_request: unknown, response: ServerResponse) => response.writeHead(302, { location: HOME }).end(),
    [HOME]: sampleHead([sampleReview(1)]),
  });
  assert.equal((await readPage(`${url}/old.json`)).items[0]?.permalink, `${url}/v1/reviews/r1.json`);
});

test('a further page is told apart from a head page', async (t) => {
  const { url } = await startEndpoint(t, { '/v1/collections/home/p.json': sampleFurther([sampleReview(1)], 'p.json') });
  const page = await readPage(`${url}/v1/collections/home/p.json`);
  assert.ok(!isHeadPage(page));
  assert.equal(page.items.length, 1);
});

test('one bad item is left out and told of; the others stand', async (t) => {
  const { author: _author, ...anonymous } = sampleReview(2);
  const items = [
    sampleReview(1),
    anonymous,
    null,
    'text',
    [],
    { ...sampleReview(3), '@type': 'constructor' },
    sampleReview(4, { url: 'javascript:alert(1)' }),
    sampleReview(5, { permalink: '\u0001javascript:alert(1)' }),
    sampleReview(6, { reviewRating: { ratingValue: 1e9, worstRating: 1, bestRating: 5 } }),
    sampleReview(7, { image: [{ '@type': 'ImageObject', url: 'http://[', width: 1, height: 1, caption: '' }] }),
    sampleReview(8),
  ];
  const { url } = await startEndpoint(t, { [HOME]: sampleHead(items) });
  const page = await readPage(url + HOME);
  assert.deepEqual(
    page.items.map(({ identifier }) => identifier),
    ['r1', 'r8'],
  );
  assert.deepEqual(page.rejected, [
    { index: 1, reason: 'author is missing or wrong' },
    { index: 2, reason: 'it is missing or wrong' },
    { index: 3, reason: 'it is missing or wrong' },
    { index: 4, reason: 'it is missing or wrong' },
    { index: 5, reason: '@type is missing or wrong' },
    { index: 6, reason: 'url is missing or wrong' },
    { index: 7, reason: 'permalink is missing or wrong' },
    { index: 8, reason: 'reviewRating.ratingValue is missing or wrong' },
    { index: 9, reason: 'image.0.url is missing or wrong' },
  ]);
});

test('what a later release adds does not make a page unreadable', async (t) => {
  const head = sampleHead([{ ...sampleReview(1), addedLater: { a: 1 } }]);
  const selection = { ...head.selection, hidden: [{ reason: 'added-later', count: 1 }] };
  const { url } = await startEndpoint(t, { [HOME]: { ...head, selection, addedLater: true } });
  assert.equal((await readPage(url + HOME)).items.length, 1);
});

test('no cookies are sent, and only the page is asked for', async (t) => {
  const endpoint = await startEndpoint(t, { [HOME]: sampleHead([]) });
  let init: RequestInit | undefined;
  await readPage(endpoint.url + HOME, { fetch: (url, options) => fetch(url, (init = options)) });
  assert.equal(init?.credentials, 'omit');
  assert.equal(endpoint.requests.length, 1);
  assert.equal(endpoint.requests[0]?.headers.cookie, undefined);
});

for (const [what, body, reason] of [
  ['HTML', '<!doctype html><title>Welcome</title>', 'it is not JSON'],
  ['nothing', '', 'it is not JSON'],
  ['null', 'null', 'it is missing or wrong'],
  ['another JSON', '{"items":{}}', 'items is missing or wrong'],
  [
    'a head without its selection',
    JSON.stringify({ ...sampleHead([]), selection: undefined }),
    'selection is missing or wrong',
  ],
  [
    'links that lead off the web',
    JSON.stringify(sampleHead([], 'mailto:a@b.example')),
    'links.next is missing or wrong',
  ],
] as const) {
  test(`${what} in the place of a page is told of`, async (t) => {
    const { url } = await startEndpoint(t, { [HOME]: (_: unknown, response: ServerResponse) => response.end(body) });
    await assert.rejects(readPage(url + HOME), (error: unknown) => {
      assert.ok(error instanceof SmmFormatError);
      assert.equal(error.reason, reason);
      assert.equal(error.message, `${url}${HOME} is not an smm page: ${reason}. Check the address.`);
      return true;
    });
  });
}

test('a refusal is told at once', async (t) => {
  const { url, requests } = await startEndpoint(t);
  await assert.rejects(readPage(url + HOME), (error: unknown) => {
    assert.ok(error instanceof SmmHttpError);
    assert.equal(error.status, 404);
    assert.equal(error.url, url + HOME);
    assert.match(error.message, /answered 404\. Check the address\./);
    return true;
  });
  assert.equal(requests.length, 1);
});

test('429 and 5xx and a broken connection are tried again, as late as asked', async (t) => {
  const times: number[] = [];
  const { url } = await startEndpoint(t, {
    [HOME]: (_: unknown, response: ServerResponse) => {
      times.push(performance.now());
      if (times.length === 1) json(response, 429, {}, { 'retry-after': '1' });
      else if (times.length === 2) response.destroy();
      else if (times.length === 3) json(response, 503, {});
      else json(response, 200, sampleHead([sampleReview(1)]));
    },
  });
  assert.equal((await readPage(url + HOME, { retries: 3 })).items.length, 1);
  assert.ok(times[1]! - times[0]! >= 990, 'Retry-After is honoured');
});

test('an answer that breaks off midway is tried again', async (t) => {
  let count = 0;
  const { url } = await startEndpoint(t, {
    [HOME]: (_: unknown, response: ServerResponse) => {
      if (count++) return json(response, 200, sampleHead([]));
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"items"', () => response.destroy());
    },
  });
  await readPage(url + HOME);
  assert.equal(count, 2);
});

test('an endpoint that asks for longer than anybody waits is not waited for', async (t) => {
  const { url, requests } = await startEndpoint(t, {
    [HOME]: (_: unknown, response: ServerResponse) =>
      json(response, 503, {}, { 'retry-after': 'Fri, 01 Jan 2100 00:00:00 GMT' }),
  });
  await assert.rejects(readPage(url + HOME), { name: 'SmmHttpError', status: 503 });
  assert.equal(requests.length, 1);
});

test('retries end', async (t) => {
  const { url, requests } = await startEndpoint(t, {
    [HOME]: (_: unknown, response: ServerResponse) => json(response, 500, {}),
  });
  await assert.rejects(readPage(url + HOME, { retries: 1 }), { name: 'SmmHttpError', status: 500 });
  assert.equal(requests.length, 2);
});

test('nobody there', async (t) => {
  const { url } = await startEndpoint(t);
  const dead = url.replace(/\d+$/, '1');
  await assert.rejects(readPage(dead + HOME, { retries: 0 }), (error: unknown) => {
    assert.ok(error instanceof SmmNetworkError);
    assert.ok(error.cause instanceof Error);
    return true;
  });
});

test('the time-out covers the body', async (t) => {
  const { url, requests } = await startEndpoint(t, {
    [HOME]: (_: unknown, response: ServerResponse) => {
      response.writeHead(200);
      response.write('{');
    },
  });
  await assert.rejects(readPage(url + HOME, { timeout: 60 }), (error: unknown) => {
    assert.ok(error instanceof SmmTimeoutError);
    assert.equal(error.timeout, 60);
    return true;
  });
  // None where this machine took longer than that to send it.
  assert.ok(requests.length <= 1, 'it is not asked again');
});

test('readers of one address share a request, which ends when the last of them leaves', async (t) => {
  const endpoint = await startEndpoint(t, { [HOME]: () => {} });
  const url = endpoint.url + HOME;
  const first = new AbortController();
  const second = new AbortController();
  const readings = [readPage(url, { signal: first.signal }), readPage(url, { signal: second.signal })];
  const outcomes = Promise.allSettled(readings);
  await endpoint.arrived(HOME);
  const closed = new Promise((resolve) => endpoint.requests[0]?.once('close', resolve));
  const reason = new Error('left');
  first.abort(reason);
  await assert.rejects(readings[0]!, reason);
  assert.equal(endpoint.requests[0]?.destroyed, false);
  second.abort(reason);
  await closed;
  assert.deepEqual(
    (await outcomes).map(({ status }) => status),
    ['rejected', 'rejected'],
  );

  endpoint.answers[HOME] = sampleHead([sampleReview(1)]);
  const [a, b] = await Promise.all([readPage(url), readPage(url)]);
  assert.equal(a, b);
  assert.equal(endpoint.requests.length, 2);
  assert.notEqual(await readPage(url), a);
  assert.equal(endpoint.requests.length, 3);
});

test('who leaves during the pause before a retry leaves no timer behind', async (t) => {
  const leave = new AbortController();
  const { url } = await startEndpoint(t, {
    [HOME]: (_request: unknown, response: ServerResponse) => {
      response.writeHead(503, { 'retry-after': '25' }).end();
    },
  });
  const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  const pause = t.mock.method(globalThis, 'setTimeout');
  const isPaused = (): boolean => pause.mock.calls.some(({ arguments: [, ms] }) => ms === 25_000);
  const reading = assert.rejects(readPage(url + HOME, { signal: leave.signal }), { name: 'AbortError' });
  while (!isPaused()) await new Promise((resolve) => setImmediate(resolve));
  const before = timers();
  leave.abort();
  await reading;
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(timers(), before - 1);
});

test('an aborted signal asks for nothing', async (t) => {
  const { url, requests } = await startEndpoint(t, { [HOME]: sampleHead([]) });
  await assert.rejects(readPage(url + HOME, { signal: AbortSignal.abort() }), { name: 'AbortError' });
  assert.equal(requests.length, 0);
});

for (const address of ['v1/collections/home.json', 'ftp://reviews.example/', 'javascript:alert(1)', '', 'https://']) {
  test(`the address "${address}" is refused`, async () => {
    await assert.rejects(readPage(address), (error: unknown) => {
      assert.ok(error instanceof SmmUrlError);
      assert.match(error.message, /is not a web address/);
      return true;
    });
  });
}

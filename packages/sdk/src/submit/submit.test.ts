import assert from 'node:assert/strict';
import { pbkdf2Sync } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { test } from 'node:test';
import { json, startEndpoint } from '../../test/endpoint.ts';
import { SmmClosedError, SmmFormatError, SmmHttpError, SmmNetworkError } from '../errors/index.ts';
import type { ReviewForm } from '../schema/submission.ts';
import { newKey, prove, readForm, sendReview, submitReview } from './index.ts';

const form: ReviewForm = {
  subject: { '@type': 'Service', identifier: 'shop', name: 'Sample shop' },
  inLanguage: 'en',
  consents: [{ scope: 'publish', text: 'Publish my words.', isNeeded: true }],
  limits: { reviewBody: { min: 3, max: 100 }, line: 200, email: 254, photo: null },
  token: 'home.en.words.now.nonce.signature',
  waits: { least: 0, most: 1000 },
  work: { count: 3, bits: 4, iterations: 10 },
  links: { self: './form.json', submit: './reviews', policy: null, root: '../../' },
};
const receipt = {
  number: 'QW7F-3K20-C9',
  dateReceived: '2026-10-04T17:42:00Z',
  digest: 'a'.repeat(64),
  links: { page: '../../../receipts/x', self: '../../../receipts/x.json' },
};
const review = {
  reviewRating: { ratingValue: 4, worstRating: 1 as const, bestRating: 5 as const },
  reviewBody: 'Sample words',
  consents: ['publish' as const],
};
const FORM = '/v1/collections/home/form.json';
const SUBMIT = '/v1/collections/home/reviews';

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

test('a form is read at its address or through a head page, in a language, with whole addresses', async (t) => {
  const { url, requests } = await startEndpoint(t, {
    [FORM]: form,
    '/v1/collections/home.json': { links: { self: './home.json', form: './home/form.json' } },
  });
  const direct = await readForm(url + FORM, { language: 'de-AT' });
  assert.equal(direct.links.submit, url + SUBMIT);
  assert.equal(direct.links.policy, null);
  assert.equal(requests[0]?.headers['accept-language'], 'de-AT');
  assert.deepEqual(await readForm(`${url}/v1/collections/home.json`), direct);
});

test('what is no form, or takes no reviews, says so', async (t) => {
  const { url } = await startEndpoint(t, {
    '/static.json': { links: { form: null } },
    '/other.json': { links: {} },
    '/page.html': (_: IncomingMessage, response: { end(text: string): void }) => response.end('<p>hello'),
  });
  await assert.rejects(readForm(`${url}/other.json`), SmmFormatError);
  await assert.rejects(readForm(`${url}/static.json`), SmmClosedError);
  await assert.rejects(readForm(`${url}/page.html`), /is not JSON/);
  await assert.rejects(readForm(`${url}/none`), (error: SmmHttpError) => error.status === 404);
});

test('a form that the business closed says so, before it is read and when a review is sent', async (t) => {
  const closed = { type: '/problems/form-closed', title: 'No reviews are taken here', status: 403 };
  const refuse = (_: IncomingMessage, response: never): void => json(response, 403, closed);
  const { url } = await startEndpoint(t, { [FORM]: refuse, [SUBMIT]: refuse });
  await assert.rejects(readForm(url + FORM), SmmClosedError);
  const open = { ...form, links: { ...form.links, submit: url + SUBMIT } };
  await assert.rejects(sendReview(open, review), SmmClosedError);
});

test('the work that is done is the work that was asked for', async () => {
  const proof = await prove(form);
  assert.equal(proof?.length, 3);
  for (const [part, n] of proof.entries()) {
    const begin = pbkdf2Sync(form.token, `${part}:${n}`, 10, 4, 'sha256');
    assert.ok(Math.clz32(begin.readUInt32BE(0)) >= 4);
  }
  assert.equal(await prove({ ...form, work: null }), undefined);
  await assert.rejects(prove(form, { signal: AbortSignal.abort(new Error('left')) }), /left/);
});

test('a review is sent with token, proof and key, and its receipt has whole addresses', async (t) => {
  let body = '';
  const { url, requests } = await startEndpoint(t, {
    [FORM]: form,
    [SUBMIT]: async (request: IncomingMessage, response: never) => {
      body = await bodyOf(request);
      json(response, 201, receipt);
    },
  });
  const got = await sendReview(await readForm(url + FORM), review, { proof: [1, 2, 3], key: 'a-key-of-16-bytes' });
  assert.equal(got.links.page, `${url}/receipts/x`);
  assert.deepEqual(JSON.parse(body), { ...review, token: form.token, proof: [1, 2, 3] });
  const sent = requests.find(({ method }) => method === 'POST');
  assert.equal(sent?.headers['idempotency-key'], 'a-key-of-16-bytes');
  assert.equal(sent?.headers['content-type'], 'application/json');
  assert.equal(sent?.headers.cookie, undefined);
  await sendReview(await readForm(url + FORM), review, { photo: new Blob(['x'], { type: 'image/png' }) });
  assert.match(body, /name="review"[\s\S]*Sample words[\s\S]*name="photo"/);
  assert.notEqual(newKey(), newKey());
});

test('trouble that passes is tried again under the same key; a refusal is not', async (t) => {
  let count = 0;
  const { url, requests } = await startEndpoint(t, {
    [FORM]: form,
    [SUBMIT]: (_: IncomingMessage, response: never) => {
      count += 1;
      if (count === 1) json(response, 503, {});
      else json(response, 201, receipt);
    },
    '/refuse': (_: IncomingMessage, response: never) =>
      json(response, 422, {
        type: '/problems/invalid',
        title: 'x',
        status: 422,
        errors: [{ pointer: '/reviewBody', detail: 'is empty.' }],
      }),
  });
  const opened = await readForm(url + FORM);
  await sendReview(opened, review);
  const keys = requests.filter(({ method }) => method === 'POST').map(({ headers }) => headers['idempotency-key']);
  assert.equal(keys.length, 2);
  assert.equal(new Set(keys).size, 1);
  const refusing = { ...opened, links: { ...opened.links, submit: `${url}/refuse` } };
  await assert.rejects(sendReview(refusing, review), (error: SmmHttpError) => {
    assert.equal(error.problem?.errors?.[0]?.pointer, '/reviewBody');
    return error instanceof SmmHttpError;
  });
  assert.equal(requests.filter((request) => request.url === '/refuse').length, 1);
});

test('no answer is an error of ours, and an aborted one the caller’s', async (t) => {
  const { url } = await startEndpoint(t, { [SUBMIT]: () => undefined });
  const lost: ReviewForm = { ...form, links: { ...form.links, submit: 'http://127.0.0.1:1/reviews' } };
  await assert.rejects(sendReview(lost, review, { retries: 0 }), SmmNetworkError);
  const silent: ReviewForm = { ...form, links: { ...form.links, submit: url + SUBMIT } };
  await assert.rejects(sendReview(silent, review, { retries: 0, timeout: 20 }), { name: 'SmmTimeoutError' });
  const { signal } = new AbortController();
  const left = sendReview(silent, review, { signal: AbortSignal.any([signal, AbortSignal.timeout(20)]) });
  await assert.rejects(left, { name: 'TimeoutError' });
});

test('in one go: from a head page to the receipt, not sooner than a person would', async (t) => {
  let [body, given, sent] = ['', 0, 0];
  const { url } = await startEndpoint(t, {
    '/v1/collections/home.json': { links: { form: './home/form.json' } },
    // A form that takes long to come is no older for that.
    [FORM]: async (_: IncomingMessage, response: never) => {
      await new Promise((done) => setTimeout(done, 60));
      given = performance.now();
      json(response, 200, { ...form, waits: { least: 60, most: 1000 } });
    },
    [SUBMIT]: async (request: IncomingMessage, response: never) => {
      sent = performance.now();
      body = await bodyOf(request);
      json(response, 201, receipt);
    },
  });
  const { number } = await submitReview(`${url}/v1/collections/home.json`, review);
  assert.ok(sent - given > 58, `${sent - given}`);
  assert.equal(number, receipt.number);
  assert.equal((JSON.parse(body) as { proof: number[] }).proof.length, 3);
});

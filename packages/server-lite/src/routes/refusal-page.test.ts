import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import sharp from 'sharp';
import type { App } from '../http/context.ts';
import { VISITOR_LANGUAGES } from '../locales/visitor.words.ts';
import { openFixture, type Fixture } from '../testing/fixture.ts';
import { askForm, formApp, post, received, refused, sample, stateAt } from '../testing/sent-review.ts';

const REVIEWS = '/v1/collections/home/reviews';
const PAGE = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
let fixture: Fixture;

before(async () => {
  fixture = await openFixture(1);
});
after(() => fixture.close());

const fresh = (flags: Record<string, unknown> = {}): App => formApp(fixture.storage, flags);

/** A page for people, calm: a status, a heading, none of the words of a program. */
async function pageOf(status: number, response: Response | Promise<Response>): Promise<string> {
  const answer = await response;
  const page = await answer.text();
  assert.equal(answer.status, status, page);
  assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8');
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'/);
  assert.match(page, /<h1>[^<]+<\/h1>/);
  assert.doesNotMatch(page, /problem|undefined|"type"|\{n\}/);
  return page;
}

function sendText(app: App, body: string, headers: Record<string, string> = {}): Promise<Response> {
  const type = { 'Content-Type': 'application/x-www-form-urlencoded' };
  return Promise.resolve(app.request(REVIEWS, { method: 'POST', headers: { ...PAGE, ...type, ...headers }, body }));
}

function photoForm(token: string, photo: Uint8Array): FormData {
  const form = new FormData();
  const fields = { token, rating: '4', words: 'Sample words that shall not be lost.', name: 'Sample Sender' };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('photo', new Blob([Uint8Array.from(photo)], { type: 'image/jpeg' }), 'me.jpg');
  form.set('tieText', 'Sample tie after the photo');
  form.append('consent', 'publish');
  return form;
}

test('words that are too many: said in the reader’s language, how many may come, and where what was typed is', async () => {
  const page = await pageOf(413, sendText(fresh(), `words=${'x'.repeat(300_000)}`, { 'Accept-Language': 'de' }));
  assert.match(page, /<html lang="de"/);
  assert.match(page, /<h1>Ihre Bewertung wurde nicht gesendet<\/h1>/);
  assert.match(page, /höchstens 10\.000 Zeichen/);
  assert.match(page, /Gehen Sie eine Seite zurück/);
  const { status, headers } = await sendText(fresh(), `words=${'x'.repeat(300_000)}`, { Accept: 'application/json' });
  assert.deepEqual([status, headers.get('content-type')], [413, 'application/problem+json; charset=utf-8']);
});

test('a photo that is too large costs nobody the words: the form comes again with them, also from beyond any limit', async () => {
  for (const bytes of [1_500_000, 9_000_000, 30_000_000]) {
    const app = fresh({ photoBytes: 1_048_576 });
    const { token } = await askForm(app);
    const body = photoForm(token, Buffer.alloc(bytes, 7));
    const page = await pageOf(413, app.request(REVIEWS, { method: 'POST', headers: PAGE, body }));
    assert.match(page, /Sample words that shall not be lost\.<\/textarea>/, String(bytes));
    assert.match(page, /value="Sample Sender"/);
    assert.match(page, /value="Sample tie after the photo"/, 'what stood after the photo is there too');
    assert.match(page, /value="publish"[^>]*checked/);
    assert.match(page, /id="photo-e">[^<]*1 MB/);
    // And the form that came can be sent.
    const renewed = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const small = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#3a6' } })
      .jpeg()
      .toBuffer();
    const again = await app.request(REVIEWS, { method: 'POST', headers: PAGE, body: photoForm(renewed, small) });
    assert.equal(again.status, 303, await again.text());
  }
});

test('more than anybody waits for, and a large thing that is no photo, get the page that says so', async () => {
  const app = fresh({ photoBytes: 1_048_576 });
  const body = new FormData();
  body.set('words', 'x'.repeat(3_000_000));
  const page = await pageOf(413, app.request(REVIEWS, { method: 'POST', headers: PAGE, body }));
  assert.match(page, /at most 1 MB/);
  const said = { 'Content-Length': String(2 ** 30), 'Content-Type': 'multipart/form-data; boundary=b' };
  await pageOf(413, app.request(REVIEWS, { method: 'POST', headers: { ...PAGE, ...said }, body: 'x' }));
});

test('whatever refuses a form, a person gets a page', async (t) => {
  const app = fresh({ allowOrigin: 'https://shop.example' });
  const elsewhere = '/v1/collections/none/reviews';
  const post = (path: string, headers: Record<string, string>) =>
    app.request(path, { method: 'POST', headers: { ...PAGE, ...headers }, body: 'words=x' });
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
  assert.match(await pageOf(415, post(REVIEWS, { 'Content-Type': 'text/plain' })), /the way it was sent/);
  assert.match(await pageOf(415, post(REVIEWS, { ...form, 'Content-Encoding': 'br' })), /go back one page/);
  assert.match(await pageOf(400, post(REVIEWS, { 'Content-Type': 'multipart/form-data' })), /not sent/);
  assert.match(await pageOf(403, post(REVIEWS, { ...form, Origin: 'https://other.example' })), /not sent/);
  const none = await pageOf(404, post(elsewhere, form));
  assert.match(none, /There is no form at this address/);
  assert.doesNotMatch(none, /go back/);
  assert.match(
    await pageOf(404, app.request('/c/none/new', { headers: PAGE })),
    /<h1>There is no form at this address/,
  );
  const broken = t.mock.method(fixture.storage.collections, 'get', () => Promise.reject(new Error('disk gone')));
  const page = await pageOf(500, sendText(fresh(), 'words=x'));
  assert.match(page, /Something is broken here/);
  assert.match(page, /[0-9a-f]{8}-[0-9a-f]{4}/, 'the reference of the log');
  assert.doesNotMatch(page, /disk gone/);
  broken.mock.restore();
  const wrong = t.mock.method(fixture.storage.submissions, 'withdraw', () => Promise.reject(new Error('locked')));
  await pageOf(500, app.request(`/receipts/${'A'.repeat(43)}/withdraw`, { method: 'POST', headers: PAGE }));
  wrong.mock.restore();
});

test('every language says it', async () => {
  const said = new Set<string>();
  for (const language of VISITOR_LANGUAGES) {
    const page = await pageOf(
      415,
      sendText(fresh(), 'x', { 'Accept-Language': language, 'Content-Type': 'text/plain' }),
    );
    assert.match(page, new RegExp(`<html lang="${language}"`));
    said.add(/<h1>(.*?)<\/h1>/.exec(page)?.[1] ?? '');
  }
  assert.equal(said.size, VISITOR_LANGUAGES.length);
});

test('who loads the answer of a form anew is led to the form', async () => {
  const answer = await fresh().request(REVIEWS, { headers: PAGE });
  assert.deepEqual([answer.status, answer.headers.get('location')], [303, '../../../c/home/new']);
  assert.equal((await fresh().request(REVIEWS)).status, 405);
});

test('a closed form says so to people and programs, takes nothing, and keeps the receipts that were given', async (t) => {
  const { storage } = fixture;
  const app = fresh();
  const open = await sample(app);
  const earlier = await sample(app);
  const headers = { 'Idempotency-Key': 'sample-key-before-it-closed' };
  const receipt = await received(post(app, earlier, headers));
  await storage.collections.set('home', { form: 'closed' });
  t.after(() => storage.collections.set('home', { form: 'open' }));

  for (const path of ['/v1/collections/home.json', '/v1/collections/home/all.json']) {
    const { links } = (await (await app.request(path)).json()) as { links: { form: string | null } };
    assert.equal(links.form, null, path);
  }
  await refused(403, 'form-closed', Promise.resolve(app.request('/v1/collections/home/form.json')));
  const page = await pageOf(403, app.request('/c/home/new', { headers: PAGE }));
  assert.match(page, /<h1>No reviews are being taken here at the moment\.<\/h1>/);
  assert.doesNotMatch(page, /<form|<input|<textarea/);
  const before = (await storage.items.list({})).total;
  await refused(403, 'form-closed', post(app, open));
  assert.match(await pageOf(403, sendText(app, 'rating=5&words=Sample')), /not sent[\s\S]*No reviews are being taken/);
  assert.equal((await storage.items.list({})).total, before);

  assert.deepEqual(await received(post(app, earlier, headers)), receipt, 'the same request gets the same receipt');
  assert.equal((await stateAt(app, receipt)).state, 'pending');
  const from = new URL(receipt.links.page, `http://localhost${REVIEWS}`).pathname;
  assert.equal((await app.request(`${from}/withdraw`, { method: 'POST' })).status, 200);
  const { links } = (await (await app.request('/v1/collections/best.json')).json()) as { links: { form: string } };
  assert.equal(links.form, './best/form.json', 'another collection’s form stays open');
});

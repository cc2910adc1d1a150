import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Receipt, ReviewForm, type Submission } from '@smm/sdk/schema';
import type { App } from '../http/context.ts';
import { openFixture, type Fixture } from '../testing/fixture.ts';
import { askForm, formApp, post, received, refused, sample, stateAt } from '../testing/sent-review.ts';

const OWNER = { by: 'test', attested: true };
let fixture: Fixture;
let app: App;

before(async () => {
  fixture = await openFixture(3);
  app = formApp(fixture.storage, { formRate: 1000, formPlainRate: 1000 });
});
after(() => fixture.close());

const total = async (): Promise<number> => (await fixture.storage.items.list({})).total;

test('a form is one for every reader and never kept; its words come in the reader’s language', async () => {
  const response = await app.request('/v1/collections/home/form.json', {
    headers: { 'Accept-Language': 'xx, de-AT;q=0.9, en;q=0.5' },
  });
  assert.equal(response.headers.get('cache-control'), 'no-store');
  const form = ReviewForm.parse(await response.json());
  assert.equal(form.inLanguage, 'de-AT');
  assert.match(form.consents[0]?.text ?? '', /Website/);
  assert.deepEqual(
    form.consents.map(({ scope, isNeeded }) => [scope, isNeeded]),
    [
      ['publish', true],
      ['name', false],
      ['reuse', false],
    ],
  );
  assert.notEqual((await askForm(app)).token, (await askForm(app)).token);
  await refused(404, 'not-found', Promise.resolve(app.request('/v1/collections/none/form.json')));
});

test('a review waits to be read, is told of in the ledger, and opens with its receipt', async () => {
  const before = await total();
  const receipt = await received(post(app, await sample(app)));
  assert.match(receipt.number, /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$/);
  assert.equal(await total(), before + 1);
  const state = await stateAt(app, receipt);
  assert.equal(state.state, 'pending');
  assert.equal(state.review?.reviewBody, 'Sample words: they found the creak that three shops could not.');
  assert.deepEqual(
    state.consents.map(({ scope, inLanguage }) => [scope, inLanguage]),
    [
      ['publish', 'en'],
      ['name', 'en'],
    ],
  );
  assert.match(state.consents[0]?.text ?? '', /^Publish my words/);
  const [item] = (await fixture.storage.items.list({ state: 'pending', limit: 1 })).items;
  assert.ok(item);
  assert.equal(item.verification.level, 'none');
  assert.equal(item.authorEmail, 'sender@private.example');
  const [entry] = await fixture.storage.items.history(item.id);
  assert.match(entry ?? '', /"type":"received"/);
  assert.equal((await app.request(`/v1/reviews/${item.id}.json`)).status, 404);
  await fixture.storage.items.publish([item.id], { by: 'test' });
  const shown = await (await app.request(`/v1/reviews/${item.id}.json`)).text();
  assert.match(shown, /Sample Sender/);
  assert.doesNotMatch(shown, /private\.example/);
  assert.equal((await stateAt(app, receipt)).state, 'published');
});

test('the way is the same for one star and for five', async () => {
  const ways = new Set<string>();
  for (const ratingValue of [1, 2, 3, 4, 5]) {
    const body = await sample(app, { reviewRating: { ratingValue, worstRating: 1, bestRating: 5 } });
    const response = await post(app, body);
    const receipt = Receipt.parse(await response.json());
    const { state, consents, links } = await stateAt(app, receipt);
    ways.add(
      JSON.stringify([
        response.status,
        [...response.headers.keys()].sort(),
        Object.keys(receipt).sort(),
        state,
        consents.map(({ scope }) => scope),
        Object.keys(links),
      ]),
    );
  }
  assert.equal(ways.size, 1, [...ways].join('\n'));
});

test('what is the store’s to say is not taken from a sender', async () => {
  const extra = {
    state: 'published',
    status: 'published',
    featured: true,
    verified: true,
    pinned: true,
    verification: { level: 'order' },
    identifier: 'mine',
    hideReason: null,
    source: 'google',
    tags: ['x'],
  };
  const body = {
    ...(await sample(app)),
    ...extra,
    author: { name: 'Sample', verified: true, url: 'javascript:alert(1)', image: 'x' },
  };
  await received(post(app, body));
  const [item] = (await fixture.storage.items.list({ limit: 1 })).items;
  assert.ok(item);
  assert.deepEqual(
    [item.state, item.featured, item.verification.level, item.source, item.tags, item.author],
    ['pending', false, 'none', 'direct', [], { '@type': 'Person', name: 'Sample' }],
  );
  await received(post(app, JSON.parse(`{"__proto__":{"featured":true},${JSON.stringify(await sample(app)).slice(1)}`)));
  assert.equal(({} as Record<string, unknown>)['featured'], undefined);
});

test('without the consent “name” the author is anonymous on the wire, and the business still knows', async () => {
  await received(post(app, await sample(app, { consents: ['publish'] })));
  const [item] = (await fixture.storage.items.list({ limit: 1 })).items;
  assert.ok(item);
  await fixture.storage.items.publish([item.id], OWNER);
  const shown = await (await app.request(`/v1/reviews/${item.id}.json`)).text();
  assert.match(shown, /"author":\{"@type":"Person","name":""\}/);
  assert.doesNotMatch(shown, /Sender|Commutes|Nobody/);
  assert.match(JSON.stringify(item.extra), /Sample Sender/);
});

test('words are kept as they were typed: mark-up is words', async () => {
  const reviewBody = '<p>5 &lt; 6 &amp; <b>bold</b></p>\n\n‮evil <script>alert(1)</script>';
  const receipt = await received(post(app, await sample(app, { reviewBody })));
  const state = await stateAt(app, receipt);
  assert.equal(state.review?.reviewBody, reviewBody.replace('‮', ''));
  const { pathname } = new URL(receipt.links.page, 'http://localhost/v1/collections/home/reviews');
  const page = await (await app.request(pathname)).text();
  assert.doesNotMatch(page, /<script|<b>bold/);
});

test('each fault is pointed to, and nothing is kept', async () => {
  const before = await total();
  const wrong: Partial<Submission> = {
    reviewRating: { ratingValue: 2.5, worstRating: 1, bestRating: 5 },
    reviewBody: ' \u200b ok ',
    author: { name: 'x'.repeat(201), email: 'tomasz@' },
    materialConnection: { type: 'family', text: '  ' },
    consents: ['name'],
  };
  const { errors = [] } = await refused(422, 'invalid', post(app, await sample(app, wrong)));
  assert.deepEqual(
    errors.map(({ pointer }) => pointer),
    ['/reviewRating', '/reviewBody', '/author/name', '/author/email', '/materialConnection/text', '/consents'],
  );
  for (const body of [
    {},
    { ...(await sample(app)), reviewRating: { ratingValue: 1e308, worstRating: 1, bestRating: 5 } },
    { ...(await sample(app)), consents: ['everything'] },
    [],
    null,
  ]) {
    await refused(422, 'invalid', post(app, body));
  }
  await refused(422, 'invalid', post(app, await sample(app, { reviewBody: 'x'.repeat(10_001) })));
  await refused(413, 'too-large', post(app, await sample(app, { reviewBody: 'x'.repeat(300_000) })));
  await refused(415, 'unsupported-type', post(app, 'x', { 'Content-Type': 'text/plain' }));
  assert.equal(await total(), before);
});

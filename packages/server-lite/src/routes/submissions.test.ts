import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Problem, Receipt, ReceiptState, ReviewForm, type Submission } from '@smm/sdk/schema';
import { prove } from '../../../sdk/src/submit/prove.ts';
import sharp from 'sharp';
import type { App } from '../http/context.ts';
import { openFixture, type Fixture } from '../testing/fixture.ts';
import { askForm, formApp, post, sample } from '../testing/sent-review.ts';

const OWNER = { by: 'test', attested: true };
let fixture: Fixture;
let app: App;

before(async () => {
  fixture = await openFixture(3);
  app = formApp(fixture.storage, { formRate: 1000, formPlainRate: 1000 });
});
after(() => fixture.close());

async function received(response: Promise<Response>): Promise<Receipt> {
  const answer = await response;
  const body: unknown = await answer.json();
  assert.equal(answer.status, 201, JSON.stringify(body));
  return Receipt.parse(body);
}

async function refused(status: number, type: string, response: Promise<Response>): Promise<Problem> {
  const answer = await response;
  const problem = Problem.parse(await answer.json());
  assert.equal(answer.status, status, JSON.stringify(problem));
  assert.equal(problem.type, `/problems/${type}`);
  assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/);
  return problem;
}

async function stateAt({ links }: Receipt): Promise<ReceiptState> {
  const { pathname } = new URL(links.self, 'http://localhost/v1/collections/home/reviews');
  return ReceiptState.parse(await (await app.request(pathname)).json());
}

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
  const state = await stateAt(receipt);
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
  assert.equal((await stateAt(receipt)).state, 'published');
});

test('the way is the same for one star and for five', async () => {
  const ways = new Set<string>();
  for (const ratingValue of [1, 2, 3, 4, 5]) {
    const body = await sample(app, { reviewRating: { ratingValue, worstRating: 1, bestRating: 5 } });
    const response = await post(app, body);
    const receipt = Receipt.parse(await response.json());
    const { state, consents, links } = await stateAt(receipt);
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
  const state = await stateAt(receipt);
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

test('fifty of the same at once are one review with one receipt', async () => {
  const before = await total();
  const body = await sample(app, { reviewBody: 'Sample words, sent fifty times.' });
  const headers = { 'Idempotency-Key': 'a-key-of-its-own-0001' };
  const receipts = await Promise.all(Array.from({ length: 50 }, () => received(post(app, body, headers))));
  assert.equal(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size, 1);
  assert.equal(await total(), before + 1);
  const other = formApp(fixture.storage, { formRate: 1000 });
  assert.deepEqual(await received(post(other, body, headers)), receipts[0], 'another process gives the same receipt');
  const renewed = { ...body, token: (await askForm(app)).token };
  assert.deepEqual(
    await received(post(app, renewed, headers)),
    receipts[0],
    'sent again with a new form it is the same',
  );
  await refused(422, 'key-reused', post(app, { ...body, reviewBody: 'Other words.' }, headers));
  await refused(400, 'bad-request', post(app, body, { 'Idempotency-Key': 'short' }));
});

test('without a key the form names the request; one form is good for one review', async () => {
  const before = await total();
  const body = await sample(app);
  const [first, second] = await Promise.all([received(post(app, body)), received(post(app, body))]);
  assert.deepEqual(first, second);
  await refused(422, 'key-reused', post(app, { ...body, reviewBody: 'Other words with the same form.' }));
  await refused(
    409,
    'form-expired',
    post(app, { ...body, reviewBody: 'Other words.' }, { 'Idempotency-Key': 'another-key-00000001' }),
  );
  assert.equal(await total(), before + 1);
});

test('two people who say the same are two, each with a receipt of their own', async () => {
  const words = { reviewBody: 'Sample words that two people share.' };
  const first = await received(post(app, await sample(app, words)));
  const second = await received(post(app, await sample(app, words)));
  assert.notEqual(first.links.page, second.links.page);
  assert.notEqual(first.number, second.number);
  assert.equal(first.digest, second.digest);
});

test('a form that is not ours, of another collection or out of date is refused', async (t) => {
  const body = await sample(app);
  const [head, ...parts] = body.token.split('.');
  const spliced = [`${head}x`, ...parts].join('.');
  const other = (await (await app.request('/v1/collections/best/form.json')).json()) as ReviewForm;
  for (const token of ['', 'x', spliced, `${body.token}A`, body.token.slice(0, -2), other.token, 'x'.repeat(1000)]) {
    await refused(409, 'form-expired', post(app, { ...body, token }));
  }
  t.mock.timers.enable({ apis: ['Date'], now: Date.now() });
  t.mock.timers.tick(4 * 3_600_000 + 1);
  await refused(409, 'form-expired', post(app, body));
});

test('sent sooner than anybody reads, it must wait', async () => {
  const slow = formApp(fixture.storage, { formWait: 60_000 });
  const response = post(slow, await sample(slow));
  await refused(425, 'too-soon', response);
  assert.equal((await response).headers.get('retry-after'), '60');
});

test('proof of work: right, wrong, borrowed and none', async () => {
  const working = formApp(fixture.storage, { formWork: 3, formPlainRate: 1, formRate: 3 });
  const form = await askForm(working);
  assert.deepEqual([form.work?.bits, form.work?.count], [3, 4]);
  const proof = await prove(form);
  assert.ok(proof);
  const body = await sample(working, { token: form.token, proof });
  const borrowed = (await askForm(working)).token;
  const { errors } = await refused(422, 'invalid', post(working, { ...body, token: borrowed }));
  assert.equal(errors?.[0]?.pointer, '/proof');
  for (const wrong of [[], proof.slice(1), proof.map((n) => n + 1_000_003), [...proof, 0]]) {
    await refused(422, 'invalid', post(working, { ...body, proof: wrong }));
  }
  await received(post(working, body));
  await received(post(working, await sample(working)));
  await refused(429, 'too-many-requests', post(working, await sample(working)));
  const again = await askForm(working);
  await received(post(working, await sample(working, { token: again.token, proof: (await prove(again)) ?? [] })));
});

test('one address may send so many; an invented X-Forwarded-For is no way round', async () => {
  const strict = formApp(fixture.storage, { formRate: 2 });
  for (const n of [1, 2]) await received(post(strict, await sample(strict), { 'X-Forwarded-For': `198.51.100.${n}` }));
  const response = post(strict, await sample(strict), { 'X-Forwarded-For': '198.51.100.3' });
  await refused(429, 'too-many-requests', response);
  assert.ok(Number((await response).headers.get('retry-after')) > 0);
});

test('any page may send, unless the operator named the sites', async () => {
  const evil = { Origin: 'https://cloned.example' };
  const answer = await post(app, await sample(app), evil);
  assert.equal(answer.status, 201);
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  assert.equal(answer.headers.get('access-control-allow-credentials'), null);
  const narrow = formApp(fixture.storage, { allowOrigin: 'https://shop.example' });
  await refused(403, 'origin-refused', post(narrow, await sample(narrow), evil));
  await refused(403, 'origin-refused', post(narrow, await sample(narrow), { Origin: 'null' }));
  for (const headers of [
    { Origin: 'https://shop.example' },
    {},
    { Origin: 'http://reviews.example', Host: 'reviews.example' },
    { Origin: 'null', 'Sec-Fetch-Site': 'same-origin' },
  ]) {
    await received(post(narrow, await sample(narrow), headers as Record<string, string>));
  }
  const preflight = await app.request('/v1/collections/home/reviews', { method: 'OPTIONS', headers: evil });
  assert.equal(preflight.status, 204);
  assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /Idempotency-Key/);
  const get = await app.request('/v1/collections/home/reviews');
  assert.deepEqual([get.status, get.headers.get('allow')], [405, 'POST, OPTIONS']);
});

test('withdrawn by its receipt, it is gone from every route at once', async () => {
  const receipt = await received(post(app, await sample(app)));
  const [item] = (await fixture.storage.items.list({ limit: 1 })).items;
  assert.ok(item);
  await fixture.storage.items.publish([item.id], OWNER);
  assert.match(await (await app.request('/v1/collections/home.json')).text(), new RegExp(item.id));
  const { links } = await stateAt(receipt);
  const from = new URL(receipt.links.self, 'http://localhost/v1/collections/home/reviews');
  const { pathname } = new URL(links.withdraw ?? '', from);
  const state = ReceiptState.parse(await (await app.request(pathname, { method: 'POST' })).json());
  assert.deepEqual([state.state, state.review, state.links.withdraw], ['withdrawn', null, null]);
  for (const path of ['/v1/collections/home.json', '/v1/collections/home/all.json', '/v1/collections/best.json'])
    assert.doesNotMatch(await (await app.request(path)).text(), new RegExp(item.id), path);
  assert.equal((await app.request(`/v1/reviews/${item.id}.json`)).status, 410);
  assert.equal((await app.request(pathname, { method: 'POST' })).status, 200, 'twice does no harm');
  assert.match((await fixture.storage.items.history(item.id)).at(-1) ?? '', /"by":"author".*"type":"withdrawn"/);
});

test('a secret that opens nothing says so, for people and for programs', async () => {
  for (const secret of ['x', 'A'.repeat(43), '%00', '..%2f..']) {
    assert.equal((await app.request(`/receipts/${secret}`)).status, 404, secret);
    await refused(404, 'not-found', Promise.resolve(app.request(`/receipts/${'A'.repeat(43)}.json`)));
    await refused(
      404,
      'not-found',
      Promise.resolve(app.request(`/receipts/${'A'.repeat(43)}/withdraw`, { method: 'POST' })),
    );
  }
});

async function withPhoto(bytes: Uint8Array, change: Partial<Submission> = {}): Promise<Response> {
  const form = new FormData();
  form.set('review', JSON.stringify(await sample(app, change)));
  form.set('photo', new Blob([Uint8Array.from(bytes)], { type: 'image/jpeg' }), 'me.jpg');
  return app.request('/v1/collections/home/reviews', { method: 'POST', body: form });
}

test('a photo is re-encoded without metadata, and can be had only while its review is shown', async () => {
  const jpeg = await sharp({ create: { width: 1200, height: 900, channels: 3, background: '#3a6' } })
    .withExif({ IFD0: { Copyright: 'canary-owner' }, IFD3: { GPSLatitude: '52/1 31/1 12/1' } })
    .jpeg()
    .toBuffer();
  const receipt = await received(withPhoto(jpeg));
  const [item] = (await fixture.storage.items.list({ limit: 1 })).items;
  assert.ok(item);
  assert.equal(item.author.image, undefined);
  await fixture.storage.items.publish([item.id], OWNER);
  const { image } = (await fixture.storage.items.get(item.id))?.author ?? {};
  assert.ok(image);
  assert.deepEqual([image.width, image.height], [800, 600]);
  const picture = await app.request(`/v1/${image.url}`);
  assert.equal(picture.status, 200);
  const bytes = Buffer.from(await picture.arrayBuffer());
  assert.equal((await sharp(bytes).metadata()).exif, undefined);
  assert.ok(!bytes.includes('canary-owner'));
  await fixture.storage.items.hide([item.id], 'spam', OWNER);
  assert.equal((await app.request(`/v1/${image.url}`)).status, 404);
  await fixture.storage.items.publish([item.id], OWNER);
  assert.equal((await app.request(`/v1/${image.url}`)).status, 200);
  const { links } = await stateAt(receipt);
  const { pathname } = new URL(
    links.withdraw ?? '',
    new URL(receipt.links.self, 'http://localhost/v1/collections/home/reviews'),
  );
  await app.request(pathname, { method: 'POST' });
  assert.equal((await app.request(`/v1/${image.url}`)).status, 404);
});

test('without the consent “name” no photo is shown', async () => {
  const jpeg = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#3a6' } })
    .jpeg()
    .toBuffer();
  await received(withPhoto(jpeg, { consents: ['publish'] }));
  const [item] = (await fixture.storage.items.list({ limit: 1 })).items;
  await fixture.storage.items.publish([item!.id], OWNER);
  assert.equal((await fixture.storage.items.get(item!.id))?.author.image, undefined);
});

test('no SVG, no bomb, nothing broken, nothing too large; a polyglot is only a picture', async () => {
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
  );
  const bomb = await sharp({ create: { width: 5200, height: 5200, channels: 3, background: '#fff' } })
    .png({ compressionLevel: 9 })
    .toBuffer();
  const before = await total();
  for (const bytes of [svg, bomb, Buffer.from('nothing')]) {
    const { errors } = await refused(422, 'invalid', withPhoto(bytes));
    assert.equal(errors?.[0]?.pointer, '/photo');
  }
  await refused(413, 'too-large', withPhoto(Buffer.alloc(5_242_881)));
  assert.equal(await total(), before);
  const gif = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
    .gif()
    .toBuffer();
  await received(withPhoto(Buffer.concat([gif, Buffer.from('<script>canary()</script>')])));
  const [item] = (await fixture.storage.items.list({ limit: 1 })).items;
  await fixture.storage.items.publish([item!.id], OWNER);
  const { image } = (await fixture.storage.items.get(item!.id))!.author;
  assert.ok(!Buffer.from(await (await app.request(`/v1/${image!.url}`)).arrayBuffer()).includes('canary'));
});

test('multipart that is none, or has more parts than any form', async () => {
  const send = (body: string, type: string) =>
    Promise.resolve(
      app.request('/v1/collections/home/reviews', { method: 'POST', headers: { 'Content-Type': type }, body }),
    );
  await refused(400, 'bad-request', send('x', 'multipart/form-data'));
  await refused(400, 'bad-request', send('x', 'multipart/form-data; boundary=b'));
  const part = '--b\r\nContent-Disposition: form-data; name="x"\r\n\r\n1\r\n';
  await refused(400, 'bad-request', send(`${part.repeat(5000)}--b--`, 'multipart/form-data; boundary=b'));
});

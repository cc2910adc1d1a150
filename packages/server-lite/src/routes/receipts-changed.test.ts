import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Erased, ReceiptState, type Receipt } from '@smm/sdk/schema';
import sharp from 'sharp';
import type { App } from '../http/context.ts';
import { openFixture, type Fixture } from '../testing/fixture.ts';
import { formApp, post, received, refused, sample, stateAt } from '../testing/sent-review.ts';

const OWNER = { by: 'test', attested: true };
const PAGE = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
let fixture: Fixture;
let app: App;

before(async () => {
  fixture = await openFixture(3);
  app = formApp(fixture.storage, { formRate: 1000, formPlainRate: 1000 });
});
after(() => fixture.close());

const pathOf = ({ links }: Receipt): string =>
  new URL(links.page, 'http://localhost/v1/collections/home/reviews').pathname;
const latest = async () => (await fixture.storage.items.list({ limit: 1 })).items[0]!;
const wire = async (id: string): Promise<string> => (await app.request(`/v1/reviews/${id}.json`)).text();

function agree(receipt: Receipt, consents: string[]): Promise<Response> {
  const body = JSON.stringify({ consents });
  const headers = { 'Content-Type': 'application/json' };
  return Promise.resolve(app.request(`${pathOf(receipt)}/consents`, { method: 'POST', headers, body }));
}

async function sentWithPhoto(consents: string[]): Promise<Receipt> {
  const photo = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#3a6' } })
    .jpeg()
    .toBuffer();
  const form = new FormData();
  form.set('review', JSON.stringify({ ...(await sample(app)), consents }));
  form.set('photo', new Blob([Uint8Array.from(photo)], { type: 'image/jpeg' }), 'me.jpg');
  return received(Promise.resolve(app.request('/v1/collections/home/reviews', { method: 'POST', body: form })));
}

test('without “name” any longer, name, photo, role and company are gone at once; with it they are back', async () => {
  const receipt = await sentWithPhoto(['publish', 'name']);
  const { id } = await latest();
  await fixture.storage.items.publish([id], OWNER);
  const { image } = (await latest()).author;
  assert.ok(image);
  assert.match(await wire(id), /Sample Sender.*Nobody/);
  assert.equal((await app.request(`/v1/${image.url}`)).status, 200);

  const state = ReceiptState.parse(await (await agree(receipt, ['publish', 'reuse'])).json());
  assert.deepEqual(
    state.consents.map(({ scope }) => scope),
    ['publish', 'reuse'],
  );
  for (const path of ['/v1/collections/home.json', '/v1/collections/home/all.json', `/v1/reviews/${id}.json`]) {
    const text = await (await app.request(path)).text();
    assert.ok(text.includes(id), path);
    assert.doesNotMatch(text, /Sample Sender|Commutes|Nobody|media\//, path);
  }
  assert.equal((await app.request(`/v1/${image.url}`)).status, 404);
  assert.match((await fixture.storage.items.history(id)).at(-1) ?? '', /"by":"author","fields":\["consents"\]/);
  assert.doesNotMatch((await fixture.storage.items.history(id)).join('\n'), /Sample Sender/);

  await agree(receipt, ['name', 'publish']);
  assert.match(await wire(id), /Sample Sender.*Nobody/);
  assert.equal((await app.request(`/v1/${image.url}`)).status, 200);
  assert.deepEqual((await fixture.storage.audit()).findings, []);
});

test('a name that was never shown comes with the consent to show it, as clean as at the door', async () => {
  const author = { name: ' Sample\u202E  Late ', worksFor: 'x'.repeat(150) };
  const receipt = await received(post(app, await sample(app, { author, consents: ['publish'] })));
  const { id } = await latest();
  await fixture.storage.items.publish([id], OWNER);
  assert.doesNotMatch(await wire(id), /Late/);
  await agree(receipt, ['publish', 'name']);
  const shown = (await latest()).author;
  const direct = await received(post(app, await sample(app, { author })));
  assert.ok(direct);
  assert.deepEqual(shown, (await latest()).author, 'the same as of one who agreed at once');
});

test('a yes that stays keeps its words and its time; a new one has those of now', async () => {
  const receipt = await received(post(app, await sample(app, { consents: ['publish'] })));
  const [before] = (await stateAt(app, receipt)).consents;
  const headers = { 'Content-Type': 'application/json', 'Accept-Language': 'de' };
  const body = JSON.stringify({ consents: ['publish', 'reuse'] });
  await app.request(`${pathOf(receipt)}/consents`, { method: 'POST', headers, body });
  const [publish, reuse] = (await stateAt(app, receipt)).consents;
  assert.deepEqual(publish, before);
  assert.deepEqual([reuse?.scope, reuse?.inLanguage], ['reuse', 'de']);
  assert.match(reuse?.text ?? '', /in Werbung/);
  const { length } = await fixture.storage.items.history((await latest()).id);
  assert.equal((await agree(receipt, ['reuse', 'publish'])).status, 200);
  assert.equal((await fixture.storage.items.history((await latest()).id)).length, length, 'nothing was changed');
});

test('what cannot be agreed to is refused in words', async () => {
  const receipt = await received(post(app, await sample(app)));
  const { errors } = await refused(422, 'invalid', agree(receipt, ['name']));
  assert.match(errors?.[0]?.detail ?? '', /Withdraw the review instead/);
  await refused(422, 'invalid', agree(receipt, ['publish', 'everything']));
  const path = `${pathOf(receipt)}/consents`;
  const send = (body: string, type: string): Promise<Response> =>
    Promise.resolve(app.request(path, { method: 'POST', headers: { 'Content-Type': type }, body }));
  await refused(400, 'bad-request', send('{', 'application/json'));
  await refused(413, 'too-large', send(`{"consents":["${'x'.repeat(5000)}"]}`, 'application/json'));
  await refused(415, 'unsupported-type', send('consents=publish', 'text/plain'));
  const nobody = { ...receipt, links: { ...receipt.links, page: `../../../receipts/${'A'.repeat(43)}` } };
  await refused(404, 'not-found', agree(nobody, ['publish']));
  await app.request(`${pathOf(receipt)}/withdraw`, { method: 'POST' });
  await refused(409, 'conflict', agree(receipt, ['publish']));
});

test('without JavaScript: boxes as they were agreed to, saved, and said so', async () => {
  const receipt = await received(post(app, await sample(app)));
  const path = pathOf(receipt);
  const before = await (await app.request(path, { headers: PAGE })).text();
  assert.match(before, /value="name"\s+checked/);
  assert.doesNotMatch(before, /value="reuse"\s+checked/);
  assert.match(before, /value="publish"\s+checked\s+disabled/);
  const body = new URLSearchParams([
    ['consent', 'publish'],
    ['consent', 'reuse'],
  ]);
  const answer = await app.request(`${path}/consents?lang=fr`, { method: 'POST', headers: PAGE, body });
  const location = new URL(answer.headers.get('location') ?? '', `http://localhost${path}/consents`);
  assert.deepEqual([answer.status, location.pathname, location.search], [303, path, '?lang=fr&saved']);
  const after = await (await app.request(location.pathname + location.search, { headers: PAGE })).text();
  assert.match(after, /role="status">Enregistré/);
  assert.match(after, /value="reuse"\s+checked/);
  assert.doesNotMatch(after, /value="name"\s+checked|Sample Sender/);
  assert.match(after, /action="\.\/[\w-]{43}\/consents\?lang=fr"/, 'the next page comes in French too');
});

test('erased by its receipt, nothing of it is left and the receipt opens nothing', async () => {
  const receipt = await received(post(app, await sample(app, { reviewBody: 'Sample words to be erased.' })));
  const path = pathOf(receipt);
  const { id } = await latest();
  await fixture.storage.items.publish([id], OWNER);
  await app.request(`${path}/withdraw`, { method: 'POST', headers: PAGE });
  const withdrawn = await (await app.request(path, { headers: PAGE })).text();
  assert.match(withdrawn, /The business still has the words/);
  assert.match(withdrawn, /<form method="post" action="\.\/[\w-]{43}\/erase">/);
  const page = await app.request(`${path}/erase`, { method: 'POST', headers: PAGE });
  assert.deepEqual([page.status, page.headers.get('cache-control')], [200, 'no-store']);
  assert.match(await page.text(), /<h1>Your review was erased<\/h1>/);
  assert.equal((await fixture.storage.items.get(id))?.body, '');
  assert.match((await fixture.storage.items.history(id)).at(-1) ?? '', /"by":"author".*"type":"erased"/);
  assert.equal((await app.request(path, { headers: PAGE })).status, 404);
  await refused(404, 'not-found', Promise.resolve(app.request(`${path}/erase`, { method: 'POST' })));

  const second = await received(post(app, await sample(app)));
  const answer = await app.request(`${pathOf(second)}/erase`, { method: 'POST' });
  assert.equal(Erased.parse(await answer.json()).state, 'erased');
  assert.deepEqual((await fixture.storage.audit()).findings, []);
});

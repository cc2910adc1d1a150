import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ReceiptState } from '@smm/sdk/schema';
import type { App } from '../http/context.ts';
import { openFixture, type Fixture } from '../testing/fixture.ts';
import { formApp, post, received, refused, sample, stateAt } from '../testing/sent-review.ts';

const OWNER = { by: 'test', attested: true };
let fixture: Fixture;
let app: App;

before(async () => {
  fixture = await openFixture(3);
  app = formApp(fixture.storage, { formRate: 1000, formPlainRate: 1000 });
});
after(() => fixture.close());

test('withdrawn by its receipt, it is gone from every route at once', async () => {
  const receipt = await received(post(app, await sample(app)));
  const [item] = (await fixture.storage.items.list({ limit: 1 })).items;
  assert.ok(item);
  await fixture.storage.items.publish([item.id], OWNER);
  assert.match(await (await app.request('/v1/collections/home.json')).text(), new RegExp(item.id));
  const { links } = await stateAt(app, receipt);
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

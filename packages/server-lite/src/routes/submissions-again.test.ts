import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { App } from '../http/context.ts';
import { openFixture, type Fixture } from '../testing/fixture.ts';
import { askForm, formApp, post, received, refused, sample } from '../testing/sent-review.ts';

let fixture: Fixture;
let app: App;

before(async () => {
  fixture = await openFixture(3);
  app = formApp(fixture.storage, { formRate: 1000, formPlainRate: 1000 });
});
after(() => fixture.close());

const total = async (): Promise<number> => (await fixture.storage.items.list({})).total;

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

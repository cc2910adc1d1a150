import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ReviewForm } from '@smm/sdk/schema';
import { prove } from '../../../sdk/src/submit/prove.ts';
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

test('a proof that was used is of no use again: not with its form, and not with another', async () => {
  const working = formApp(fixture.storage, { formWork: 4, formRate: 1000 });
  const form = await askForm(working);
  const proof = (await prove(form)) ?? [];
  await received(post(working, await sample(working, { token: form.token, proof })));
  const again = { token: form.token, proof, reviewBody: 'Sample words that are other words.' };
  await refused(422, 'key-reused', post(working, await sample(working, again)));
  const key = { 'Idempotency-Key': 'sample-key-of-its-own' };
  await refused(409, 'form-expired', post(working, await sample(working, again), key));
  const { errors } = await refused(422, 'invalid', post(working, await sample(working, { proof })));
  assert.equal(errors?.[0]?.pointer, '/proof');
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

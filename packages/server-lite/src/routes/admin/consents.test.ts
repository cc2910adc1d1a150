import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ConsentScope } from '@smm/sdk/schema';
import type { App } from '../../http/context.ts';
import { callAdmin } from '../../testing/call-admin.ts';
import { openFixture, type Fixture } from '../../testing/fixture.ts';
import { formApp, post, received, refused, sample } from '../../testing/sent-review.ts';

const MAIN = fileURLToPath(new URL('../../main.ts', import.meta.url));
const SCOPES = '“publish”. Ask the author to send it again with that box ticked.';
let fixture: Fixture;
let app: App;

before(async () => {
  fixture = await openFixture(1);
  app = formApp(fixture.storage);
});
after(() => fixture.close());

const call = (method: string, path: string, body?: unknown): Promise<Response> =>
  callAdmin({ app, fixture }, method, path, body);

const lastId = async (): Promise<string> => (await fixture.storage.items.list({ limit: 1 })).items[0]!.id;

/** A review whose author agreed to these scopes alone: no form of ours sends one without “publish”. */
async function sentWith(scopes: ConsentScope[]): Promise<string> {
  const [secret, key, token, request] = Array.from({ length: 4 }, () => randomBytes(32));
  await fixture.storage.submissions.receive({
    item: { type: 'Review', source: 'direct', body: 'Sample words', authorName: 'Sample Sender' },
    subject: 'shop',
    consents: scopes.map((scope) => ({ scope, text: `Sample wording of ${scope}`, language: 'en' })),
    number: randomBytes(5).toString('hex'),
    secret: secret!,
    key: key!,
    token: token!,
    request: request!,
    nonce: randomBytes(16),
  });
  return lastId();
}

function smm(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const args = [MAIN, ...words, '--data', fixture.folder];
  return new Promise((resolve) => {
    execFile(process.execPath, args, (error, out, err) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, out, err }),
    );
  });
}

test('the business sees what an author agreed to, in the very words and when; no visitor does', async () => {
  const receipt = await received(post(app, await sample(app)));
  const id = await lastId();
  const answer = await call('GET', `/items/${id}/consents`);
  assert.equal(answer.status, 200);
  const said = (await answer.json()) as { receipt: string; consents: { scope: string; text: string }[] };
  assert.equal(said.receipt, receipt.number);
  assert.deepEqual(
    said.consents.map((consent) => ({ ...consent, text: consent.text.slice(0, 16) })),
    [
      { scope: 'publish', text: 'Publish my words', inLanguage: 'en', dateGiven: receipt.dateReceived },
      { scope: 'name', text: 'Show my name wit', inLanguage: 'en', dateGiven: receipt.dateReceived },
    ],
  );
  assert.deepEqual(await (await call('GET', `/items/${fixture.ids[0]}/consents`)).json(), {
    receipt: null,
    consents: [],
  });
  assert.equal((await call('GET', '/items/none/consents')).status, 404);
  assert.equal((await app.request(`/admin/api/items/${id}/consents`)).status, 401);

  await fixture.storage.items.publish([id], { by: 'test' });
  for (const path of [`/v1/reviews/${id}.json`, '/v1/collections/home.json', '/policy.json']) {
    const text = await (await app.request(path)).text();
    assert.doesNotMatch(text, /Publish my words|consent/i, path);
    assert.ok(!text.includes(receipt.number), path);
  }
  const shown = await smm('review', 'show', id);
  assert.match(shown.out, new RegExp(`Its author agreed to \\(receipt ${receipt.number}\\):\\npublish .*“Publish my`));
  const { consents } = JSON.parse((await smm('review', 'show', id, '--json')).out) as { consents: object[] };
  assert.equal(consents.length, 2);
});

test('what its author did not agree to publish is refused with 409, over HTTP and on the command line', async () => {
  const id = await sentWith(['name', 'reuse']);
  const problem = await refused(409, 'conflict', call('POST', '/items/publish', { ids: [id], attested: true }));
  assert.ok(problem.detail?.endsWith(SCOPES), JSON.stringify(problem));
  assert.equal((await fixture.storage.items.get(id))?.state, 'pending');

  const told = await smm('review', 'publish', id, '--attest');
  assert.equal(told.code, 1);
  assert.ok(told.err.trim().endsWith(SCOPES), told.err);
  assert.equal(JSON.parse((await smm('review', 'publish', id, '--attest', '--json')).out).type, 'state');

  const both = await sentWith(['publish']);
  const answer = await call('POST', '/items/publish', { ids: [both, id] });
  const { done, left } = (await answer.json()) as { done: number; left: { id: string; why: string }[] };
  assert.deepEqual([done, left.map((each) => each.id)], [1, [id]], 'each on its own, and what was left is named');
  assert.ok(left[0]?.why.endsWith(SCOPES));
  assert.equal((await fixture.storage.items.get(both))?.state, 'published');
  assert.equal((await fixture.storage.items.get(id))?.state, 'pending');
});

test('a form is closed and opened by the business, over HTTP and on the command line', async () => {
  const form = async () => (await app.request('/v1/collections/best/form.json')).status;
  const set = await smm('collection', 'set', 'best', '--form', 'closed');
  assert.equal(set.code, 0, set.err);
  assert.equal(await form(), 403);
  assert.match((await smm('collection', 'list')).out, /best .*form closed/);
  const patched = await call('PATCH', '/collections/best', { form: 'open' });
  assert.deepEqual([patched.status, ((await patched.json()) as { form: string }).form], [200, 'open']);
  assert.equal(await form(), 200);
  await refused(422, 'invalid', call('PATCH', '/collections/best', { form: 'ajar' }));
  assert.equal((await smm('collection', 'set', 'best', '--form', 'ajar')).code, 2);
  const added = await call('POST', '/collections', { slug: 'quiet', name: 'Quiet', subject: 'shop', form: 'closed' });
  assert.equal(((await added.json()) as { form: string }).form, 'closed');
});

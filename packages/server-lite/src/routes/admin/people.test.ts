import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import type { App } from '../../http/context.ts';
import { keepAsking, type AskingKeeper } from '../../jobs/keep-asking.ts';
import { FileOutbox } from '../../mail/file-outbox.ts';
import { openStorage } from '../../storage/sqlite/open-storage.ts';
import type { Storage } from '../../storage/storage.ts';
import { testConfig, testLog } from '../../testing/fixture.ts';
import { adminApp, signedIn } from '../../testing/visitor.ts';

type Body = Record<string, never> & { [key: string]: unknown };
let data = '';
let storage: Storage;
let app: App;
let token = '';
let keeper: AskingKeeper;

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'smm-people-'));
  storage = await openStorage({ dir: data });
  await storage.subjects.add({ slug: 'shop', type: 'LocalBusiness', name: 'Sample Shop', sample: true });
  await storage.collections.add({ slug: 'home', name: 'Home', subject: 'shop', rules: [] });
  await storage.collections.add({ slug: 'shut', name: 'Shut', subject: 'shop', rules: [], form: 'closed' });
  token = await storage.tokens.create('test');
  keeper = keepAsking({ storage, mailer: new FileOutbox(data), config: testConfig({ data }), log: testLog().log });
  app = adminApp(
    storage,
    { data, publicUrl: 'https://reviews.example.com', formWork: 0, formWait: 0 },
    { onAsked: () => keeper.wake() },
  );
});
afterEach(async () => {
  await keeper.stop();
  await storage.close();
  await rm(data, { recursive: true });
});

async function call(method: string, path: string, body?: unknown): Promise<{ status: number; body: Body }> {
  const response = await app.request(`/admin/api${path}`, {
    method,
    headers: { Authorization: `Bearer ${token}`, ...(body !== undefined && { 'Content-Type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Body };
}
const ok = async (method: string, path: string, body?: unknown): Promise<Body> => {
  const answer = await call(method, path, body);
  assert.ok(answer.status < 300, `${method} ${path} ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
};
const refused = async (status: number, words: RegExp, method: string, path: string, body?: unknown): Promise<void> => {
  const answer = await call(method, path, body);
  assert.equal(answer.status, status, JSON.stringify(answer.body));
  assert.match(String(answer.body['detail']), words);
};

async function bring(csv: string, query: string): Promise<{ status: number; body: Body }> {
  const response = await app.request(`/admin/api/people/import?${query}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/octet-stream' },
    body: csv,
  });
  return { status: response.status, body: (await response.json()) as Body };
}

/** A message of the outbox as its text, quoted-printable undone. */
async function messages(): Promise<string[]> {
  await keeper.idle();
  const files = await new FileOutbox(data).list();
  const texts = await Promise.all(files.map(async ({ id }) => (await new FileOutbox(data).read(id))!.toString()));
  return texts.map((text) => text.replace(/=\r\n/g, '').replace(/=3D/g, '='));
}
const secretIn = (text: string): string => /\/u\/([\w-]{43})/.exec(text)?.[1] ?? '';

async function review(invite?: string): Promise<string> {
  const form = (await (await app.request('/v1/collections/home/form.json')).json()) as { token: string };
  const response = await app.request('/v1/collections/home/reviews', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      reviewRating: { ratingValue: 2, worstRating: 1, bestRating: 5 },
      reviewBody: `Sample words of ${Math.random()}, and nothing but them.`,
      author: { name: 'Sample Person' },
      consents: ['publish', 'name'],
      token: form.token,
      ...(invite !== undefined && { invite }),
    }),
  });
  const body = (await response.json()) as { number: string };
  assert.equal(response.status, 201, JSON.stringify(body));
  const [newest] = (await storage.items.list({ limit: 1 })).items;
  return newest?.verification.level ?? '';
}

test('a person is added, found, changed, and erased with all that was made for them', async () => {
  const { id, version } = await ok('POST', '/people', { name: 'Ada Sample', email: 'ada@example.com', tags: ['a'] });
  await refused(409, /already/, 'POST', '/people', { name: 'Other', email: 'ADA@example.com' });
  await refused(422, /no e-mail address/, 'POST', '/people', { name: 'X', email: 'a@b\r\nBcc: c@d.example' });
  await refused(422, /not known/, 'POST', '/people', { name: 'X', email: 'x@example.com', suppressed: null });
  assert.equal((await ok('GET', '/people?q=ada&tag=a'))['total'], 1);
  await refused(422, /rating/, 'GET', '/people?rating=5');
  await ok('PATCH', `/people/${id}`, { note: 'Likes lamps', version });
  await refused(409, /meanwhile/, 'PATCH', `/people/${id}`, { note: 'Other', version });
  await ok('POST', '/askings', { collection: 'home', people: { person: id } });
  assert.equal((await messages()).length, 1);
  await ok('DELETE', `/people/${id}`);
  await refused(404, /erased/, 'GET', `/people/${id}`);
  const again = await bring('name,email\nAda,ada@example.com\n', 'name=a.csv&write=true');
  assert.equal(again.body['rejected'], 1, 'a file does not bring them back');
});

test('a file is looked at, corrected and taken in, and nothing of it is left lying about', async () => {
  const csv = 'Wer;Kontakt;Gruppe\nAda;ada@example.com;x\nBen;ben@example;y\nCleo;cleo@example.com;y\n';
  const looked = await bring(csv, 'name=a.csv');
  assert.equal(looked.status, 200, JSON.stringify(looked.body));
  assert.deepEqual([looked.body['added'], looked.body['rejected']], [2, 1]);
  assert.equal((await ok('GET', '/people'))['total'], 0);
  const map = encodeURIComponent(JSON.stringify({ tags: null, note: 'Gruppe' }));
  const done = await bring(csv, `name=a.csv&write=true&tags=spring,new&map=${map}`);
  assert.deepEqual(
    [done.body['added'], (done.body['rows'] as unknown as { tags: string[] }[])[0]?.tags],
    [2, ['spring', 'new']],
  );
  assert.deepEqual(await readdir(join(data, 'incoming')), []);
  const wrong = await bring('a,b\n1,2\n', 'name=b.csv&write=true');
  assert.equal(wrong.status, 422);
  assert.match(String(wrong.body['detail']), /no column of e-mail addresses/);
  assert.equal((await bring(csv, `name=a.csv&map=${encodeURIComponent('{"stars":"x"}')}`)).status, 422);
  const exported = await app.request('/admin/api/people/export', { headers: { Authorization: `Bearer ${token}` } });
  assert.match(await exported.text(), /ada@example\.com/);
});

test('asking: reach and words beforehand, one message each, a verified review, and an end to it by one click', async () => {
  await ok('POST', '/people', { name: 'Ada', email: 'ada@example.com', language: 'de' });
  await ok('POST', '/people', {
    name: 'Ben',
    email: 'ben@example.com',
    purchases: [{ orderDate: '2026-05-01', subject: 'shop', orderedItem: null, orderNumber: '1' }],
  });
  await ok('POST', '/people', { name: 'No address' });
  const wanted = { collection: 'home', people: {}, words: { subject: '', text: 'We moved.' }, remindAfter: 7 };
  const preview = (await ok('POST', '/askings/preview', wanted)) as unknown as {
    reach: unknown;
    via: string;
    message: { subject: string; text: string };
  };
  assert.deepEqual(preview.reach, {
    found: 3,
    asked: 2,
    leftOut: { suppressed: 0, undeliverable: 0, noAddress: 1, askedLately: 0, wroteLately: 0 },
  });
  assert.deepEqual([preview.via, preview.message.subject], ['outbox', 'Wie war es bei Sample Shop?']);
  assert.match(preview.message.text, /We moved\./);
  await refused(409, /closed/, 'POST', '/askings', { ...wanted, collection: 'shut' });
  await refused(422, /names no collection/, 'POST', '/askings', { ...wanted, collection: 'none' });
  await refused(422, /not known/, 'POST', '/askings', { ...wanted, people: { rating: 5 } });
  const { id } = await ok('POST', '/askings', wanted);
  const texts = await messages();
  assert.equal(texts.length, 2);
  const ada = secretIn(texts.find((text) => /^To: .*ada@/m.test(text)) ?? '');
  const ben = secretIn(texts.find((text) => /^To: .*ben@/m.test(text)) ?? '');
  assert.equal(await review(ada), 'email');
  assert.equal(await review(ada), 'none');
  assert.equal(await review(ben), 'order');
  assert.equal(await review('x'.repeat(43)), 'none');
  const [person] = (await ok('GET', '/people?q=ada'))['people'] as unknown as { id: string }[];
  const record = await ok('GET', `/people/${person?.id}`);
  assert.equal((record['wrote'] as unknown as { by: string }[])[0]?.by, 'invitation');

  const page = await app.request(`/u/${ada}`);
  assert.equal(page.status, 200);
  assert.match(await page.text(), /lang="de"[\s\S]*<form method="post"/);
  assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'/);
  assert.equal((await ok('GET', '/suppressions'))['total'], 0, 'looking at the page changes nothing');
  const click = await app.request(`/u/${ada}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
  assert.equal(click.status, 200);
  assert.equal((await ok('GET', '/suppressions'))['total'], 1);
  assert.match(await (await app.request(`/u/${ada}`)).text(), /nicht mehr gefragt/);
  for (const secret of ['x'.repeat(43), 'short', '..%2f'])
    assert.equal((await app.request(`/u/${secret}`, { method: 'POST' })).status, 404);
  await refused(409, /not to be asked/, 'POST', `/people/${person?.id}/link`, { collection: 'home' });
  const asking = (await ok('GET', `/askings/${id}`)) as unknown as { figures: Record<string, number> };
  assert.deepEqual([asking.figures['sent'], asking.figures['answered'], asking.figures['unsubscribed']], [2, 2, 1]);
  const list = (await ok('GET', `/askings/${id}/invitations`))['invitations'] as unknown as { invitation: string }[];
  assert.equal(list.length, 2);
  await ok('POST', `/askings/${id}/stop`);
});

test('a link by hand is shown once and is worth no more than it is', async () => {
  const { id } = await ok('POST', '/people', { name: 'At the counter' });
  const { link } = (await ok('POST', `/people/${id}/link`, { collection: 'home' })) as unknown as { link: string };
  assert.match(link, /^https:\/\/reviews\.example\.com\/c\/home\/new\?invite=[\w-]{43}$/);
  assert.equal(await review(new URL(link).searchParams.get('invite') ?? ''), 'none');
  const record = await ok('GET', `/people/${id}`);
  assert.equal((record['wrote'] as unknown as unknown[]).length, 1);
  assert.doesNotMatch(JSON.stringify(await ok('GET', '/askings')), new RegExp(link.slice(-20)));
});

test('no rating, no words of theirs and no state of a review decides who is asked', async () => {
  for (const key of ['rating', 'wrote', 'state', 'answered', 'ratingValue'])
    await refused(422, /not known/, 'POST', '/askings', { collection: 'home', people: { [key]: '5' } });
});

test('a viewer sees nobody, a curator asks, and only an owner erases', async () => {
  const { id } = await ok('POST', '/people', { name: 'Ada', email: 'ada@example.com' });
  const viewer = await signedIn(app, storage, 'Viewer', 'viewer', 'https://reviews.example.com');
  for (const path of ['/people', `/people/${id}`, '/people/export', '/askings', '/suppressions', '/outbox'])
    await viewer.refused(403, 'role-refused', 'GET', path);
  const curator = await signedIn(app, storage, 'Curator', 'curator', 'https://reviews.example.com');
  await curator.ok('POST', '/askings', { collection: 'home', people: {} });
  await curator.refused(403, 'role-refused', 'DELETE', `/people/${id}`);
  await keeper.idle();
});

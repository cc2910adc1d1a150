import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { App } from '../../http/context.ts';
import { openFixture, type Fixture } from '../../testing/fixture.ts';
import { adminApp, linkFor, PASSWORD, signedIn, Visitor } from '../../testing/visitor.ts';
import { waitFor } from '../../testing/wait-for.ts';
import { firstLink } from '../../auth/first-link.ts';

const HTTPS = 'https://reviews.example';
let fixture: Fixture;
let app: App;
let now = new Date();
const wait = (ms: number) => (now = new Date(now.getTime() + ms));

before(async () => {
  fixture = await openFixture(4);
  app = adminApp(fixture.storage, {}, { clock: () => now });
});
after(() => fixture.close());

const at = (origin?: string) => new Visitor(app, origin);

test('first start: the link of the terminal makes the owner, with a passkey, once', async () => {
  const page = at();
  assert.equal((await page.ok('GET', '/session'))['isFirstStart'], true);
  const address = (await firstLink(fixture.storage, 'http://localhost:8787')) ?? '';
  const link = new URL(address).hash.replace('#link=', '');
  assert.equal(new URL(address).search, '', 'the secret is behind the #');
  const seen = await page.ok('POST', '/session/link', { link });
  assert.deepEqual([seen['purpose'], seen['role'], seen['passkeys']], ['first', 'owner', { available: true }]);
  const options = await page.ok('POST', '/session/link/passkey', { link, name: 'Ada' });
  const body = { link, name: 'Ada', email: 'ada@sample.example', passkey: { response: page.create(options) } };
  const state = await page.ok('POST', '/session/link/use', body);
  assert.deepEqual(state['scopes'], ['read', 'curate', 'import', 'publish', 'settings', 'erase', 'accounts']);
  assert.equal((state['account'] as { name: string }).name, 'Ada');
  assert.deepEqual(await page.ok('GET', '/session'), state, 'and is signed in');
  await at().refused(403, 'link-refused', 'POST', '/session/link', { link });
  await at().refused(403, 'link-refused', 'POST', '/session/link/use', { ...body, name: 'Eve' });
  assert.equal(await firstLink(fixture.storage, ''), undefined);
  await page.ok('DELETE', '/session');
  assert.equal((await page.ok('GET', '/session'))['account'], null);
  await page.ok('POST', '/session/passkey', { response: page.get(await page.ok('POST', '/session/passkey/options')) });
  const passkeys = (await page.ok('GET', '/account/passkeys')) as unknown as { host: string; lastUsedAt: string }[];
  assert.equal(passkeys.length, 1);
  assert.equal(passkeys[0]?.host, 'localhost');
  assert.ok(passkeys[0]?.lastUsedAt);
});

test('where there are no passkeys it is said why, and the password is the way', async () => {
  for (const [origin, why] of [
    ['http://127.0.0.1:8787', /address of numbers/],
    ['http://shop.example', /https/],
  ] as const) {
    const page = at(origin);
    // Over plain http browsers say nothing of where a request comes from.
    const plain = { 'Sec-Fetch-Site': null };
    const link = await linkFor(fixture.storage, 'viewer');
    const seen = await page.ok('POST', '/session/link', { link }, plain);
    assert.match((seen['passkeys'] as { reason: string }).reason, why);
    const { problem } = await page.refused(
      409,
      'passkeys-unavailable',
      'POST',
      '/session/link/passkey',
      { link, name: 'x' },
      plain,
    );
    assert.match(problem.detail ?? '', why);
    await page.refused(409, 'passkeys-unavailable', 'POST', '/session/passkey/options', undefined, plain);
    const name = `Plain ${new URL(origin).hostname}`;
    await page.ok('POST', '/session/link/use', { link, name, password: PASSWORD }, plain);
    assert.equal(page.session()?.[0], 'smm');
    assert.equal(((await page.ok('GET', '/session', undefined, plain))['account'] as { name: string }).name, name);
  }
});

test('a page at another address than the endpoint takes itself for is told which setting says so', async () => {
  const page = await signedIn(app, fixture.storage, 'Proxied', 'viewer');
  const headers = { Origin: 'https://reviews.example' };
  const { problem } = await page.refused(
    409,
    'passkeys-unavailable',
    'POST',
    '/session/passkey/options',
    undefined,
    headers,
  );
  assert.match(problem.detail ?? '', /open at https:\/\/reviews\.example.*itself for http:\/\/localhost.*--public-url/);
  const named = new Visitor(adminApp(fixture.storage, { publicUrl: 'https://reviews.example' }));
  const { options } = await named.ok('POST', '/session/passkey/options', undefined, headers);
  assert.equal((options as { rpId: string }).rpId, 'reviews.example');
});

test('the cookie: prefixed and Secure over https, HttpOnly, SameSite=Strict, new at each sign-in', async () => {
  const page = await signedIn(app, fixture.storage, 'Cookie', 'viewer', HTTPS);
  const first = page.session();
  assert.equal(first?.[0], '__Host-smm');
  const reply = await page.signIn('cookie');
  const [cookie = ''] = reply.headers.getSetCookie();
  assert.match(cookie, /^__Host-smm=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
  assert.notEqual(page.session()?.[1], first?.[1]);
  assert.equal(reply.headers.get('cache-control'), 'no-store');
  const old = at(HTTPS);
  old.cookies.set(...(first as [string, string]));
  assert.equal((await old.ok('GET', '/session'))['account'], null, 'the one before it is over');
});

test('a weak password is refused in words, and the link stays good', async () => {
  const link = await linkFor(fixture.storage, 'viewer');
  const page = at();
  for (const password of ['short', 'password1234!', 'Weak Name 12'])
    await page.refused(422, 'invalid', 'POST', '/session/link/use', { link, name: 'Weak Name', password });
  await page.refused(422, 'invalid', 'POST', '/session/link/use', { link, name: 'Weak Name' });
  await page.refused(422, 'invalid', 'POST', '/session/link/use', {
    link,
    name: 'Weak Name',
    password: PASSWORD,
    role: 'owner',
  });
  await page.refused(409, 'conflict', 'POST', '/session/link/use', { link, name: 'ADA', password: PASSWORD });
  const state = await page.ok('POST', '/session/link/use', { link, name: 'Weak Name', password: PASSWORD });
  assert.equal((state['account'] as { role: string }).role, 'viewer');
});

test('idle too long, and too old: sign in again', async () => {
  const page = at();
  assert.equal((await page.signIn('cookie')).status, 201);
  // The store has the system's clock; what a session is held against is told apart in the contract of the storage.
  const short = new Visitor(adminApp(fixture.storage, { sessionIdle: 1, sessionDays: 1 }));
  const [cookie = ''] = (await short.signIn('cookie')).headers.getSetCookie();
  assert.match(cookie, /Max-Age=86400/);
});

test('what lets in, shuts out or cannot be undone needs a fresh sign-in; a token never', async () => {
  const owner = await signedIn(app, fixture.storage, 'Fresh', 'owner');
  const erase = `/items/${fixture.ids[0]}/erase`;
  wait(11 * 60_000);
  for (const [method, path, body] of [
    ['POST', '/links', { role: 'viewer' }],
    ['POST', '/tokens', { name: 'late', scopes: ['read'] }],
    ['POST', erase, undefined],
    ['DELETE', '/account/password', undefined],
    ['POST', '/account/passkeys/options', undefined],
    ['PATCH', `/accounts/${owner.id}`, { name: 'x' }],
  ] as const)
    await owner.refused(403, 'sign-in-again', method, path, body);
  await owner.ok('POST', '/items/hide', { ids: [fixture.ids[1]], reason: 'spam' });
  now = new Date();
  assert.equal((await owner.signIn('fresh')).status, 201);
  await owner.ok('POST', '/links', { role: 'viewer' });
  const token = { Authorization: `Bearer ${fixture.token}`, 'Sec-Fetch-Site': null };
  wait(11 * 60_000);
  await at().ok('POST', erase, undefined, token);
  now = new Date();
});

test('one’s own password: the current one is asked for, other sessions end', async () => {
  const page = await signedIn(app, fixture.storage, 'Changer', 'viewer');
  const elsewhere = at();
  await elsewhere.signIn('changer');
  const next = 'other sample words now';
  await page.refused(401, 'sign-in-refused', 'PUT', '/account/password', { password: next });
  await page.refused(401, 'sign-in-refused', 'PUT', '/account/password', { password: next, current: 'wrong' });
  await page.refused(422, 'invalid', 'PUT', '/account/password', { password: 'qwertyuiop12', current: PASSWORD });
  await page.ok('PUT', '/account/password', { password: next, current: PASSWORD });
  assert.ok((await page.ok('GET', '/session'))['account']);
  assert.equal((await elsewhere.ok('GET', '/session'))['account'], null);
  await elsewhere.refused(401, 'sign-in-refused', 'POST', '/session/password', { name: 'changer', password: PASSWORD });
  await page.refused(409, 'conflict', 'DELETE', '/account/password');
});

test('passkeys: add, call by a name, take away; nobody else’s', async () => {
  const page = await signedIn(app, fixture.storage, 'Keys', 'curator');
  const foreign = await signedIn(app, fixture.storage, 'Foreign', 'viewer');
  const options = await page.ok('POST', '/account/passkeys/options');
  await page.ok('POST', '/account/passkeys', { response: page.create(options), label: 'Phone' });
  await page.refused(409, 'conflict', 'POST', '/account/passkeys', { response: page.create(options) });
  const { id } = page.device;
  for (const [method, body] of [
    ['PATCH', { label: 'Mine' }],
    ['DELETE', undefined],
  ] as const)
    await foreign.refused(404, 'not-found', method, `/account/passkeys/${id}`, body);
  const renamed = (await page.ok('PATCH', `/account/passkeys/${id}`, { label: 'Work phone' })) as unknown as {
    label: string;
  }[];
  assert.deepEqual(
    renamed.map(({ label }) => label),
    ['Work phone'],
  );
  await page.ok('DELETE', '/account/password');
  await page.refused(409, 'conflict', 'DELETE', `/account/passkeys/${id}`);
  await page.ok('PUT', '/account/password', { password: PASSWORD });
  assert.deepEqual(await page.ok('DELETE', `/account/passkeys/${id}`), []);
});

test('sessions: listed, ended one by one and everywhere; nobody else’s', async () => {
  const page = await signedIn(app, fixture.storage, 'Places', 'viewer');
  const other = at();
  await other.call(
    'POST',
    '/session/password',
    { name: 'places', password: PASSWORD },
    {
      'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
    },
  );
  const foreign = await signedIn(app, fixture.storage, 'Foreign two', 'viewer');
  const list = (await page.ok('GET', '/account/sessions')) as unknown as {
    id: string;
    isThis: boolean;
    userAgent: string;
  }[];
  assert.equal(list.length, 2);
  assert.deepEqual(list.map(({ userAgent }) => userAgent).sort(), ['Another program', 'Firefox, Linux']);
  const told = ['createdAt', 'expiresAt', 'id', 'isThis', 'lastSeenAt', 'userAgent', 'way'];
  for (const session of list) assert.deepEqual(Object.keys(session).sort(), told, 'neither an address nor a version');
  const theirs = list.find(({ isThis }) => !isThis);
  await foreign.refused(404, 'not-found', 'DELETE', `/account/sessions/${theirs?.id}`);
  await page.ok('DELETE', `/account/sessions/${theirs?.id}`);
  await other.refused(401, 'unauthorized', 'GET', '/items');
  await other.signIn('places');
  await page.ok('DELETE', '/account/sessions');
  await other.refused(401, 'unauthorized', 'GET', '/items');
  await page.refused(401, 'unauthorized', 'GET', '/items');
  assert.equal(page.session(), undefined, 'the cookie was taken back');
});

test('an owner lets people in, changes and shuts them out at once; what they do stands in the ledger by number', async () => {
  const owner = await signedIn(app, fixture.storage, 'Owner', 'owner');
  const { address } = (await owner.ok('POST', '/links', { role: 'curator', name: 'Cur' })) as { address: string };
  const link = new URL(address).hash.replace('#link=', '');
  const cur = at();
  const state = await cur.ok('POST', '/session/link/use', { link, password: PASSWORD });
  const { id } = state['account'] as { id: string };
  await cur.ok('POST', '/items/hide', { ids: [fixture.ids[2]], reason: 'spam' });
  const { entries } = (await cur.ok('GET', `/items/${fixture.ids[2]}/history`)) as { entries: { by?: string }[] };
  assert.ok(JSON.stringify(entries).includes(`account:${id}`));
  assert.doesNotMatch(JSON.stringify(entries), /Cur/);
  const names = (await cur.ok('GET', '/accounts/names')) as unknown as { id: string; name: string }[];
  assert.equal(names.find((each) => each.id === id)?.name, 'Cur');
  await cur.refused(403, 'role-refused', 'GET', '/accounts');
  await owner.ok('PATCH', `/accounts/${id}`, { role: 'viewer' });
  await cur.refused(401, 'unauthorized', 'GET', '/items');
  await cur.signIn('Cur');
  await cur.refused(403, 'role-refused', 'POST', '/items/hide', { ids: [fixture.ids[3]], reason: 'spam' });
  await owner.ok('PATCH', `/accounts/${id}`, { disabled: true });
  await cur.refused(401, 'unauthorized', 'GET', '/items');
  await cur.refused(401, 'sign-in-refused', 'POST', '/session/password', { name: 'Cur', password: PASSWORD });
  await owner.refused(422, 'invalid', 'PATCH', `/accounts/${id}`, { passkeys: 0, hasPassword: false, id: 'x' });
  await owner.ok('PATCH', `/accounts/${id}`, { disabled: false });
  const back = (await owner.ok('POST', '/links', { account: id })) as { address: string };
  const recovery = new URL(back.address).hash.replace('#link=', '');
  const seen = await cur.ok('POST', '/session/link', { link: recovery });
  assert.deepEqual([seen['purpose'], (seen['account'] as { name: string }).name], ['recovery', 'Cur']);
  await cur.ok('POST', '/session/link/use', { link: recovery, password: 'found sample words again' });
  await owner.ok('DELETE', `/accounts/${id}`);
  await cur.refused(401, 'unauthorized', 'GET', '/items');
});

test('the log tells an owner what happened, and holds no secret', async () => {
  const owner = at();
  await owner.signIn('Owner');
  await at().signIn('Owner', 'wrong sample words');
  const log = async () =>
    (await owner.ok('GET', '/log?limit=200')) as { entries: { event: string; account: { name: string } | null }[] };
  await waitFor('the failure in the log', async () =>
    (await log()).entries.some(({ event, account }) => event === 'sign-in-failed' && account?.name === 'Owner'),
  );
  const events = new Set((await log()).entries.map(({ event }) => event));
  for (const event of [
    'signed-in',
    'account-added',
    'link-made',
    'link-used',
    'role-changed',
    'account-disabled',
    'password-set',
    'passkey-added',
    'passkey-removed',
    'sessions-ended',
  ])
    assert.ok(events.has(event), event);
  assert.doesNotMatch(JSON.stringify(await log()), /sample words|scrypt|smm_/);
  await owner.refused(422, 'invalid', 'GET', '/log?limit=0');
});

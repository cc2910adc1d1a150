import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { attested } from '../../testing/authenticator.ts';
import { openFixture, type Fixture } from '../../testing/fixture.ts';
import type { App } from '../../http/context.ts';
import { openStorage } from '../../storage/sqlite/open-storage.ts';
import { adminApp, linkFor, PASSWORD, signedIn, Visitor } from '../../testing/visitor.ts';

const HTTPS = 'https://reviews.example';
let fixture: Fixture;
let app: App;

before(async () => {
  fixture = await openFixture(3);
  app = adminApp(fixture.storage);
  await signedIn(app, fixture.storage, 'Ada', 'owner');
});
after(() => fixture.close());

const wrong = { name: 'Ada', password: 'wrong sample words' };

test('guessing a password ends in waits, for a name that nobody has as well; the person gets in meanwhile', async () => {
  const own = adminApp(fixture.storage);
  await signedIn(own, fixture.storage, 'Guessed', 'viewer');
  const person = new Visitor(own);
  assert.equal((await person.signIn('Guessed')).status, 201);
  const said: unknown[] = [];
  for (const name of ['Guessed', 'Nobody at all']) {
    const stranger = new Visitor(adminApp(fixture.storage));
    const answers = [];
    // The first waits are seconds, which a slow machine may need for a guess: they grow.
    for (let n = 0; n < 12 && answers.at(-1)?.status !== 429; n += 1)
      answers.push(await stranger.signIn(name, `wrong sample words ${n}`));
    assert.ok(answers.length > 5 && answers.slice(0, 5).every(({ status }) => status === 401), name);
    assert.equal(answers.at(-1)?.status, 429, name);
    assert.ok(Number(answers.at(-1)?.headers.get('retry-after')) > 0);
    said.push(answers.slice(0, 5).map(({ body }) => body));
  }
  assert.deepEqual(said[0], said[1], 'nothing tells whether there is such an account');
  const id = (await fixture.storage.accounts.find('Guessed'))?.account.id ?? '';
  for (let n = 0; n < 10; n += 1) await fixture.storage.accounts.attempt(id, () => 0);
  const other = new Visitor(adminApp(fixture.storage));
  assert.equal((await other.signIn('Guessed')).status, 429, 'another address, another process: the account waits');
  assert.equal((await person.signIn('Guessed')).status, 201, 'whoever signed in here before is not kept out');
  assert.equal((await new Visitor(own).signIn('Guessed')).status, 201, 'and that ends the wait');
});

test('many guesses at once are no way round', async () => {
  const burst = adminApp(fixture.storage);
  await signedIn(burst, fixture.storage, 'Burst', 'viewer');
  const all = await Promise.all(
    Array.from({ length: 12 }, () => new Visitor(burst).signIn('Burst', 'wrong sample words')),
  );
  assert.equal(all.filter(({ status }) => status === 401).length, 5);
});

test('one address waits whichever names it tries', async () => {
  const one = adminApp(fixture.storage);
  const all = await Promise.all(Array.from({ length: 20 }, (_, n) => new Visitor(one).signIn(`name ${n}`)));
  assert.equal(all.filter(({ status }) => status === 401).length, 15);
  assert.equal(all.filter(({ status }) => status === 429).length, 5);
});

test('guessing links ends in 429', async () => {
  const one = new Visitor(adminApp(fixture.storage));
  const seen = new Set<number>();
  for (let n = 0; n < 22; n += 1)
    seen.add((await one.call('POST', '/session/link', { link: String(n).padStart(43, 'x') })).status);
  assert.deepEqual([...seen], [403, 429]);
});

test('a session that was planted before signing in is worth nothing', async () => {
  const planted = 'p'.repeat(43);
  const victim = new Visitor(app, HTTPS);
  victim.cookies.set('__Host-smm', planted);
  await victim.signIn('Ada');
  assert.notEqual(victim.session()?.[1], planted);
  const attacker = new Visitor(app, HTTPS);
  attacker.cookies.set('__Host-smm', planted);
  assert.equal((await attacker.ok('GET', '/session'))['account'], null);
  const own = await signedIn(app, fixture.storage, 'Eve', 'viewer', HTTPS);
  const tossed = new Visitor(app, HTTPS);
  tossed.cookies.set('smm', own.session()?.[1] ?? '');
  assert.equal((await tossed.ok('GET', '/session'))['account'], null, 'a name that other hosts of the domain can set');
});

test('nothing from another site, from another host of the same site, or from nowhere', async () => {
  const page = await signedIn(app, fixture.storage, 'Victim', 'owner', HTTPS);
  const hide = { ids: [fixture.ids[0]], reason: 'spam' };
  for (const headers of [
    { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' },
    { 'Sec-Fetch-Site': 'same-site', Origin: 'https://blog.reviews.example' },
    { 'Sec-Fetch-Site': 'none', Origin: null },
    { 'Sec-Fetch-Site': null, Origin: 'https://evil.example' },
    { 'Sec-Fetch-Site': null, Origin: 'http://reviews.example:81' },
    { 'Sec-Fetch-Site': null, Origin: 'null' },
    { 'Sec-Fetch-Site': null, Origin: null },
  ]) {
    await page.refused(403, 'forbidden', 'POST', '/items/hide', hide, headers);
    await page.refused(403, 'forbidden', 'DELETE', '/session', undefined, headers);
    await new Visitor(app, HTTPS).refused(403, 'forbidden', 'POST', '/session/password', wrong, headers);
  }
  for (const site of ['cross-site', 'same-site'])
    await page.refused(403, 'forbidden', 'GET', '/items', undefined, { 'Sec-Fetch-Site': site });
  await page.ok('GET', '/items', undefined, { 'Sec-Fetch-Site': 'none' });
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
    await page.refused(415, 'unsupported-type', 'POST', '/items/hide', hide, { 'Content-Type': type });
  assert.equal((await page.ok('GET', `/items/${fixture.ids[0]}`))['state'], 'published');
  const program = { 'Sec-Fetch-Site': null, Origin: null, 'SMM-Request': '1' };
  const plain = new Visitor(app);
  await plain.ok('POST', '/session/password', { name: 'Victim', password: PASSWORD }, program);
  await plain.ok('POST', '/items/hide', hide, program);
});

test('an answered challenge, one for another purpose, of another origin or by another key opens nothing', async () => {
  const page = await signedIn(app, fixture.storage, 'Replayed', 'viewer');
  await page.ok('POST', '/account/passkeys', {
    response: page.create(await page.ok('POST', '/account/passkeys/options')),
  });
  const options = () => page.ok('POST', '/session/passkey/options');
  const response = page.get(await options());
  await page.ok('POST', '/session/passkey', { response });
  const stranger = () => new Visitor(app);
  await stranger().refused(401, 'sign-in-refused', 'POST', '/session/passkey', { response });
  const second = await openStorage({ dir: fixture.folder });
  const elsewhere = new Visitor(adminApp(second));
  await elsewhere.refused(401, 'sign-in-refused', 'POST', '/session/passkey', { response });
  const fresh = page.get(await elsewhere.ok('POST', '/session/passkey/options'));
  await stranger().ok('POST', '/session/passkey', { response: fresh });
  await second.close();

  const given = (await options())['options'] as { challenge: string };
  const { challenge } = given;
  const { device } = page;
  const invented = Buffer.alloc(54).toString('base64url');
  const forNew = ((await page.ok('POST', '/account/passkeys/options'))['options'] as { challenge: string }).challenge;
  for (const [what, forged] of [
    ['another origin', device.get({ challenge, origin: 'https://evil.example', rpId: 'localhost' })],
    ['another host', device.get({ challenge, origin: 'http://localhost', rpId: 'evil.example' })],
    ['a challenge of its own', device.get({ challenge: invented, origin: 'http://localhost', rpId: 'localhost' })],
    ['a challenge for a new passkey', device.get({ challenge: forNew, origin: 'http://localhost', rpId: 'localhost' })],
    [
      'another key',
      { ...new Visitor(app).get({ options: { challenge, rpId: 'localhost' } }), id: device.id, rawId: device.id },
    ],
    ['an unknown passkey', new Visitor(app).get({ options: { challenge, rpId: 'localhost' } })],
  ] as const) {
    const { problem } = await stranger().refused(401, 'sign-in-refused', 'POST', '/session/passkey', {
      response: forged,
    });
    assert.doesNotMatch(problem.detail ?? '', /Unexpected|expected one of/, what);
  }
  device.counter = 9;
  await stranger().ok('POST', '/session/passkey', { response: page.get(await options()) });
  device.counter = 8;
  await stranger().refused(401, 'sign-in-refused', 'POST', '/session/passkey', { response: page.get(await options()) });
});

test('a passkey with certificates is refused before an address in them is asked', async (t) => {
  const asked: string[] = [];
  t.mock.method(globalThis, 'fetch', (url: string) => {
    asked.push(url);
    return Promise.reject(new Error('nobody may be asked'));
  });
  const page = await signedIn(app, fixture.storage, 'Certified', 'viewer');
  const options = (await page.ok('POST', '/account/passkeys/options'))['options'] as { challenge: string };
  const ceremony = { challenge: options.challenge, origin: page.origin, rpId: 'localhost' };
  // {alg: -7, sig: h'00', x5c: [h'00']}
  const statement = Buffer.from('a363616c672663736967410063783563814100', 'hex');
  for (const format of ['packed', 'android-key', 'fido-u2f', 'tpm', 'apple', 'invented']) {
    const response = page.device.create(ceremony, { attestation: (data) => attested(format, statement, data) });
    await page.refused(401, 'sign-in-refused', 'POST', '/account/passkeys', { response });
  }
  const broken = { ...page.device.create(ceremony) };
  broken.response = { ...broken.response, attestationObject: 'AAAA' };
  await page.refused(401, 'sign-in-refused', 'POST', '/account/passkeys', { response: broken });
  assert.deepEqual(asked, []);
});

test('a link that makes a passkey cannot be spent on another link, nor twice at once', async () => {
  const [one, two] = [await linkFor(fixture.storage, 'viewer'), await linkFor(fixture.storage, 'owner')];
  const page = new Visitor(app);
  const response = page.create(await page.ok('POST', '/session/link/passkey', { link: one, name: 'Linked' }));
  await page.refused(401, 'sign-in-refused', 'POST', '/session/link/use', {
    link: two,
    name: 'Linked',
    passkey: { response },
  });
  const uses = await Promise.all(
    [1, 2, 3].map(() =>
      new Visitor(app).call('POST', '/session/link/use', { link: one, name: 'Linked', passkey: { response } }),
    ),
  );
  assert.deepEqual(uses.map(({ status }) => status).sort(), [201, 403, 403]);
});

test('nobody makes themselves more than they are', async () => {
  const page = await signedIn(app, fixture.storage, 'Modest', 'viewer');
  for (const body of [{ role: 'owner' }, { name: 'Modest', scopes: ['erase'] }, { id: 'x' }, { disabledAt: null }])
    await page.refused(422, 'invalid', 'PATCH', '/account', body);
  const link = await linkFor(fixture.storage, 'viewer');
  const use = { link, name: 'Modest two', password: PASSWORD };
  for (const more of [{ role: 'owner' }, { purpose: 'first' }, { account: page.id }])
    await new Visitor(app).refused(422, 'invalid', 'POST', '/session/link/use', { ...use, ...more });
  await page.refused(403, 'role-refused', 'PATCH', `/accounts/${page.id}`, { role: 'owner' });
  assert.equal(((await page.ok('GET', '/session'))['account'] as { role: string }).role, 'viewer');
});

test('the last owner cannot go, whoever asks', async () => {
  const own = await openFixture(1);
  const page = await signedIn(adminApp(own.storage), own.storage, 'Only', 'owner');
  for (const [method, body] of [
    ['PATCH', { role: 'viewer' }],
    ['PATCH', { disabled: true }],
    ['DELETE', undefined],
  ] as const)
    await page.refused(409, 'conflict', method, `/accounts/${page.id}`, body);
  assert.ok((await page.ok('GET', '/session'))['account']);
  await own.close();
});

test('two processes on one store: one signs out, the other knows at once', async () => {
  const second = await openStorage({ dir: fixture.folder });
  const there = adminApp(second);
  const page = await signedIn(app, fixture.storage, 'Twice', 'viewer');
  const same = new Visitor(there);
  for (const [name, value] of page.cookies) same.cookies.set(name, value);
  await same.ok('GET', '/items');
  await fixture.storage.accounts.disable(page.id, true, 'cli');
  await same.refused(401, 'unauthorized', 'GET', '/items');
  await second.close();
});

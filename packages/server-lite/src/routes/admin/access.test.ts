import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ACCESS, accessOf } from '../../auth/access.ts';
import { ROLES, SCOPES, scopesOf, type Scope } from '../../domain/roles.ts';
import type { App } from '../../http/context.ts';
import { openFixture, type Fixture } from '../../testing/fixture.ts';
import { adminApp, signedIn, Visitor } from '../../testing/visitor.ts';

const API = '/admin/api';
const UNKNOWN = '01unknownunknownunknownxx';
let fixture: Fixture;
let app: App;
let routes: { method: string; path: string }[];

before(async () => {
  fixture = await openFixture(2);
  app = adminApp(fixture.storage);
  routes = app.routes.filter(({ method, path }) => path.startsWith(`${API}/`) && method !== 'ALL');
  await signedIn(app, fixture.storage, 'First', 'owner');
});
after(() => fixture.close());

/** The address of a route with ids that name nothing. */
function addressOf(path: string): string {
  return path.slice(API.length).replace(/:\w+/g, UNKNOWN);
}

/** A body that no route takes, so that what is let through changes nothing. */
function bodyFor(method: string): Record<string, unknown> | undefined {
  return method === 'GET' || method === 'DELETE' ? undefined : { 'no such key': true };
}

/** Answers of the door itself, and none of what lies behind it. */
const SHUT = new Set([
  '/problems/unauthorized',
  '/problems/role-refused',
  '/problems/forbidden',
  '/problems/sign-in-again',
]);

async function isShut(visitor: Visitor, method: string, path: string, headers: Record<string, string | null> = {}) {
  const { status, body } = await visitor.call(method, addressOf(path), bodyFor(method), headers);
  assert.notEqual(status, 500, `${method} ${path}`);
  return SHUT.has(String(body['type'])) ? String(body['type']) : undefined;
}

test('every mounted route is declared, and nothing else is', () => {
  const mounted = new Set(routes.map(({ method, path }) => `${method} ${path.slice(API.length)}`));
  assert.ok(mounted.size > 40);
  assert.deepEqual(
    [...mounted].filter((route) => accessOf(...(route.split(' ') as [string, string])) === undefined),
    [],
  );
  assert.deepEqual(
    Object.keys(ACCESS).filter((route) => !mounted.has(route)),
    [],
  );
});

test('signed out: nothing but what is declared open', async () => {
  for (const { method, path } of routes) {
    const shut = await isShut(new Visitor(app), method, path);
    const open = accessOf(method, path)?.needs === 'nothing';
    assert.equal(shut, open ? undefined : '/problems/unauthorized', `${method} ${path}`);
  }
});

test('each role reaches what its rights reach, on every route, and no further', async () => {
  for (const role of ROLES) {
    const visitor = await signedIn(app, fixture.storage, `Sample ${role}`, role);
    const { cookies } = visitor;
    const kept = new Map(cookies);
    for (const { method, path } of routes) {
      // Signing out is let through, and would end the walk.
      if (method === 'DELETE' && (path === `${API}/session` || path === `${API}/account/sessions`)) continue;
      for (const [name, value] of kept) cookies.set(name, value);
      const needs = accessOf(method, path)?.needs;
      const may = needs === 'nothing' || needs === 'person' || scopesOf(role).includes(needs as Scope);
      assert.equal(
        await isShut(visitor, method, path),
        may ? undefined : '/problems/role-refused',
        `${role} ${method} ${path}`,
      );
    }
  }
});

test('each scope of a token reaches what is declared for it, and is nobody', async () => {
  for (const scope of [...SCOPES, undefined]) {
    const name = `token ${scope ?? 'all'}`;
    const token = await fixture.storage.tokens.create(name, scope === undefined ? {} : { scopes: [scope] });
    const headers = { Authorization: `Bearer ${token}`, 'Sec-Fetch-Site': null, Origin: null };
    for (const { method, path } of routes) {
      const needs = accessOf(method, path)?.needs;
      if (needs === 'nothing') continue;
      const may = needs !== 'person' && (scope === undefined || needs === scope);
      const shut = await isShut(new Visitor(app), method, path, headers);
      assert.equal(shut, may ? undefined : '/problems/role-refused', `${name}: ${method} ${path}`);
    }
  }
});

test('an id that names nothing, or is somebody else’s, is a 404 and never more', async () => {
  const owner = await signedIn(app, fixture.storage, 'Ids', 'owner');
  const other = await signedIn(app, fixture.storage, 'Other ids', 'owner');
  const [theirs] = (await other.ok('GET', '/account/sessions')) as unknown as { id: string }[];
  for (const [method, path, body] of [
    ['GET', `/items/${UNKNOWN}`, undefined],
    ['POST', '/items/publish', { ids: [UNKNOWN] }],
    ['POST', `/items/${UNKNOWN}/erase`, undefined],
    ['GET', `/accounts/${UNKNOWN}`, undefined],
    ['PATCH', `/accounts/${UNKNOWN}`, { disabled: true }],
    ['DELETE', `/accounts/${UNKNOWN}`, undefined],
    ['DELETE', `/accounts/${owner.id}/passkeys/${UNKNOWN}`, undefined],
    ['DELETE', `/accounts/${UNKNOWN}/sessions`, undefined],
    ['POST', '/links', { account: UNKNOWN }],
    ['DELETE', `/links/${UNKNOWN}`, undefined],
    ['DELETE', `/tokens/${UNKNOWN}`, undefined],
    ['DELETE', `/account/sessions/${theirs?.id}`, undefined],
    ['DELETE', `/account/passkeys/${UNKNOWN}`, undefined],
    ['PATCH', `/collections/${UNKNOWN}`, { name: 'x' }],
  ] as const)
    await owner.refused(404, 'not-found', method, path, body);
  assert.ok((await other.ok('GET', '/session'))['account'], 'who was named by a stranger’s id is still signed in');
});

test('nobody hands on more than they hold', async () => {
  const token = await fixture.storage.tokens.create('doorkeeper', { scopes: ['accounts', 'read'] });
  const headers = { Authorization: `Bearer ${token}`, 'Sec-Fetch-Site': null, Origin: null };
  const program = new Visitor(app);
  const owner = (await fixture.storage.accounts.find('First'))?.account.id;
  for (const [method, path, body] of [
    ['POST', '/tokens', { name: 'more', scopes: ['read', 'erase'] }],
    ['POST', '/links', { role: 'owner' }],
    ['POST', '/links', { account: owner }],
    ['PATCH', `/accounts/${owner}`, { role: 'owner' }],
  ] as const)
    await program.refused(403, 'role-refused', method, path, body, headers);
  await program.ok('POST', '/links', { role: 'viewer' }, headers);
  const made = await program.ok('POST', '/tokens', { name: 'less', scopes: ['read'] }, headers);
  await program.ok('GET', '/items', undefined, { ...headers, Authorization: `Bearer ${String(made['token'])}` });
});

test('every token that can be made can be revoked at its address', async () => {
  const owner = { Authorization: `Bearer ${fixture.token}`, 'Sec-Fetch-Site': null, Origin: null };
  const program = new Visitor(app);
  for (const name of ['a/b', '%2e', 'a b?c#d', '<b>bold</b>', '…']) {
    await program.ok('POST', '/tokens', { name, scopes: ['read'] }, owner);
    await program.ok('DELETE', `/tokens/${encodeURIComponent(name)}`, undefined, owner);
  }
  // An address ends before these.
  for (const name of ['.', '..'])
    await program.refused(422, 'invalid', 'POST', '/tokens', { name, scopes: ['read'] }, owner);
});

test('a route that somebody mounts and forgets to declare is open to those alone who may do everything', async () => {
  const { Hono } = await import('hono');
  const { admit } = await import('../../middleware/admit.ts');
  const { Door } = await import('../../auth/door.ts');
  const { answerErrors } = await import('../../middleware/problems.ts');
  const { testConfig, testLog } = await import('../../testing/fixture.ts');
  const deps = { storage: fixture.storage, config: testConfig(), log: testLog().log } as never;
  const own = new Hono();
  own.onError(answerErrors(deps) as never);
  own.use('*', admit(deps, new Door(deps)) as never);
  own.get('/admin/api/forgotten', (c) => c.json({}));
  const ask = async (token: string) =>
    (await own.request('/admin/api/forgotten', { headers: { Authorization: `Bearer ${token}` } })).status;
  assert.equal(await ask(await fixture.storage.tokens.create('most', { scopes: SCOPES.slice(1) })), 403);
  assert.equal(await ask(fixture.token), 200);
});

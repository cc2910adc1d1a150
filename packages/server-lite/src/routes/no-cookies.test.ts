import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { App } from '../http/context.ts';
import { createSmmServer, type SmmServer } from '../server.ts';
import { openFixture, testConfig, testLog, type Fixture } from '../testing/fixture.ts';
import { rawRequest } from '../testing/raw-http.ts';
import { adminApp, signedIn } from '../testing/visitor.ts';

let fixture: Fixture;
let app: App;
let server: SmmServer;
let url: string;

before(async () => {
  fixture = await openFixture(60);
  app = adminApp(fixture.storage);
  // An answer that goes on would never be read to its end: live.test.ts looks at those.
  const config = testConfig({ liveStreams: 0 });
  server = createSmmServer({ storage: fixture.storage, config, log: testLog().log });
  ({ url } = await server.listen());
});
after(async () => {
  await server.stop();
  await fixture.close();
});

/** Addresses that a route answers: with what is there, and with what is not. */
function addresses(path: string): string[] {
  const known: Record<string, string> = {
    slug: 'home',
    file: path.startsWith('/v1/reviews') ? `${fixture.ids[0]}.json` : 'home.json',
    page: 'all.json',
    code: 'gone',
    secret: 'x'.repeat(43),
  };
  const filled = path.replace(/:(\w+)/g, (_all, name: string) => known[name] ?? 'x').replace('*', 'smm.js');
  return [filled, path.replace(/:(\w+)/g, 'none').replace('*', 'none')];
}

test('no route of visitors sets a cookie, whoever asks and however', async () => {
  const owner = await signedIn(app, fixture.storage, 'Owner', 'owner');
  const Cookie = [...owner.cookies].map((pair) => pair.join('=')).join('; ');
  const open = app.routes.filter(({ path }) => !path.startsWith('/admin/') && path !== '/*');
  const paths = new Set(open.flatMap(({ path }) => addresses(path)));
  assert.ok(paths.size > 25, [...paths].join(' '));
  for (const path of [...paths, '/', '/nothing/here', '/admin', '/v1/collections/home/all.json']) {
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT']) {
      for (const headers of [{}, { Cookie }] as Record<string, string>[]) {
        const { status, headers: given } = await rawRequest(`${url}${path}`, { method, headers });
        assert.equal(given['set-cookie'], undefined, `${method} ${path} ${status}`);
        if (method === 'GET' && status === 200) assert.doesNotMatch(String(given.vary), /cookie/i, path);
      }
    }
  }
});

test('the API of the admin page sets one at signing in, and at no other answer', async () => {
  const owner = await signedIn(app, fixture.storage, 'Second', 'owner');
  for (const path of ['/session', '/items', '/subjects', '/account/sessions', '/accounts', '/log', '/nothing']) {
    const { headers } = await owner.call('GET', path);
    assert.equal(headers.get('set-cookie'), null, path);
  }
});

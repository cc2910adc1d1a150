import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from '../lib/browser.ts';
import { hostSite } from '../lib/host-site.ts';
import { serve, smmOk, type RunningServer } from '../lib/smm.ts';

interface Answer {
  status: number;
  body: Record<string, unknown>;
}

let folder: string;
let server: RunningServer;
let browser: Browser;
let page: Page;
let origin: string;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'smm-sign-in-'));
  const site = join(folder, 'site');
  await smmOk('subject', 'add', 'shop', '--name', 'Sample shop', '--data', folder);
  // A bare page of the same origin: what is tried is the API, in a real browser with a real authenticator's protocol.
  mkdirSync(site);
  writeFileSync(
    join(site, 'index.html'),
    '<!doctype html><html lang="en"><title>Bare</title><link rel="icon" href="data:,">',
  );
  [server, browser] = await Promise.all([serve(folder, '--site', site), openBrowser()]);
  origin = server.url.replace('127.0.0.1', 'localhost');
  page = await browser.newPage();
  const devtools = await page.createCDPSession();
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto(origin);
});
after(async () => {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** Calls the API from the page itself: its cookies, its Origin, its Sec-Fetch-Site. */
function call(method: string, path: string, body?: unknown): Promise<Answer> {
  return page.evaluate(
    async (method, path, body) => {
      const response = await fetch(`/admin/api${path}`, {
        method,
        ...(body !== null && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
      });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    },
    method,
    path,
    (body ?? null) as object | null,
  );
}

/** As a page does it: options as JSON in, the browser's own JSON out. */
function credential(kind: 'create' | 'get', { body }: Answer): Promise<object> {
  return page.evaluate(
    async (kind, options) => {
      const made =
        kind === 'create'
          ? await navigator.credentials.create({
              publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options as never),
            })
          : await navigator.credentials.get({
              publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options as never),
            });
      return (made as PublicKeyCredential).toJSON() as object;
    },
    kind,
    body['options'] as object,
  );
}

test('from the link of the terminal to a passkey, out and in again, in a browser', async () => {
  const { link: address } = JSON.parse(await smmOk('account', 'link', '--data', folder, '--json')) as { link: string };
  const link = new URL(address).hash.replace('#link=', '');
  const start = await call('GET', '/session');
  assert.deepEqual(
    [start.status, start.body['isFirstStart'], start.body['passkeys']],
    [200, true, { available: true }],
  );
  const options = await call('POST', '/session/link/passkey', { link, name: 'Sample Owner' });
  assert.equal(options.status, 200, JSON.stringify(options.body));
  const used = await call('POST', '/session/link/use', {
    link,
    name: 'Sample Owner',
    passkey: { response: await credential('create', options), label: 'This browser' },
  });
  assert.equal(used.status, 201, JSON.stringify(used.body));

  const cookies = await page.browserContext().cookies();
  const session = cookies.find(({ name }) => name === 'smm');
  assert.deepEqual([session?.httpOnly, session?.sameSite, session?.path], [true, 'Strict', '/']);
  assert.equal(await page.evaluate(() => document.cookie), '', 'no script can read it');

  assert.equal((await call('GET', '/items')).status, 200);
  assert.equal((await call('DELETE', '/session')).status, 200);
  assert.equal((await call('GET', '/items')).status, 401);
  const response = await credential('get', await call('POST', '/session/passkey/options'));
  const again = await call('POST', '/session/passkey', { response });
  assert.equal(again.status, 201, JSON.stringify(again.body));
  assert.equal((again.body['account'] as { name: string }).name, 'Sample Owner');
  const replayed = await call('POST', '/session/passkey', { response });
  assert.deepEqual([replayed.status, replayed.body['type']], [401, '/problems/sign-in-refused']);
  const { status, body } = await call('POST', '/tokens', { name: 'from the page', scopes: ['read'] });
  assert.equal(status, 201);
  assert.match(String(body['token']), /^smm_[\w-]{43}$/);
});

test('another origin of the same site can neither write nor read with the cookie', async (t) => {
  // Another port of the same host is another origin, and the cookie goes along.
  const site = await hostSite(t, {
    '/': { html: '<!doctype html><title>Same site</title><link rel="icon" href="data:,">' },
  });
  const stranger = await browser.newPage();
  await stranger.goto(site.url.replace('127.0.0.1', 'localhost'));
  const outcome = await stranger.evaluate(async (api) => {
    const tried: string[] = [];
    for (const init of [
      { method: 'POST', body: '{"name":"stolen","scopes":["read"]}', headers: { 'Content-Type': 'text/plain' } },
      { method: 'POST', body: '{"name":"stolen","scopes":["read"]}', headers: { 'Content-Type': 'application/json' } },
      { method: 'GET' },
    ] as RequestInit[]) {
      tried.push(
        await fetch(`${api}/tokens`, { ...init, credentials: 'include' }).then(
          (response) => String(response.status),
          () => 'blocked',
        ),
      );
      await fetch(`${api}/tokens`, { ...init, credentials: 'include', mode: 'no-cors' }).catch(() => undefined);
    }
    return tried;
  }, `${origin}/admin/api`);
  assert.deepEqual(outcome, ['blocked', 'blocked', 'blocked']);
  const { body } = await call('GET', '/tokens');
  assert.deepEqual(
    (body as unknown as { name: string }[]).map(({ name }) => name),
    ['from the page'],
  );
  await stranger.close();
});

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createSmmServer, type SmmServer } from '../server.ts';
import { openFixture, testConfig, testLog, type Fixture } from '../testing/fixture.ts';
import { exchange, rawRequest } from '../testing/raw-http.ts';

const SECRET = 'Qx7-'.repeat(10) + 'abc';
const FRAGMENT = '/v1/collections/home/fragment.html';
const logged = testLog('debug');
let fixture: Fixture;
let server: SmmServer;
let port: number;
let url: string;

before(async () => {
  fixture = await openFixture(3);
  const config = testConfig({ accessLog: true, data: fixture.folder });
  server = createSmmServer({ storage: fixture.storage, config, log: logged.log });
  ({ url, port } = await server.listen());
});
after(async () => {
  await server.stop();
  await fixture.close();
});

/** Of every address that a secret is part of: who keeps the answer, and what the next page hears of it. */
test('no answer at an address with a secret is kept by anybody, or handed on', async () => {
  const pages = { accept: 'text/html' };
  for (const [path, headers] of [
    [`/receipts/${SECRET}`, pages],
    [`/receipts/${SECRET}.json`, {}],
    [`/u/${SECRET}`, pages],
    [`/c/home/new?invite=${SECRET}`, pages],
    [`/v1/collections/home/form.json?invite=${SECRET}`, {}],
    [`/v1/collections/home/form.html?invite=${SECRET}`, pages],
    [`/c/none/new?invite=${SECRET}`, pages],
  ] as const) {
    const { headers: said } = await rawRequest(`${url}${path}`, { headers });
    assert.equal(said['cache-control'], 'no-store', path);
    if (/html/.test(said['content-type'] ?? ''))
      assert.match(String(said['referrer-policy']), /^(?:no-referrer|same-origin)$/, path);
    assert.equal(said['set-cookie'], undefined, path);
  }
  for (const path of [`/receipts/${SECRET}/withdraw`, `/receipts/${SECRET}/erase`, `/u/${SECRET}`]) {
    const { headers } = await rawRequest(`${url}${path}`, { method: 'POST', headers: pages });
    assert.deepEqual([headers['cache-control'], headers['referrer-policy']], ['no-store', 'no-referrer'], path);
  }
});

test('no log has a secret, also where a message put a sign behind it', async () => {
  for (const path of [
    `/receipts/${SECRET}`,
    `/receipts/${SECRET}_`,
    `/receipts/_${SECRET}-`,
    `/u/${SECRET}%2D`,
    `/c/home/new?invite=${SECRET}`,
    `/v1/collections/home/form.html?invite=${SECRET}_`,
  ])
    await rawRequest(`${url}${path}`, { headers: { referer: `${url}/receipts/${SECRET}` } });
  assert.match(logged.lines(), /\/receipts\/…/);
  assert.ok(!logged.lines().includes(SECRET));
});

test('a fragment names the address that it was asked by, and is nobody else’s', async () => {
  const own = await rawRequest(`${url}${FRAGMENT}`);
  assert.equal(own.headers['cache-control'], 'no-store');
  assert.match(String(own.body), new RegExp(`^<smm-testimonials still src="${url}/v1/collections/home\\.json" `));
  for (const [host, extra] of [
    ['evil.example', ''],
    ['evil.example', 'Origin: https://evil.example\r\n'],
    ['evil.example', 'X-Forwarded-Host: worse.example\r\nX-Forwarded-Proto: https\r\n'],
  ] as const) {
    for (const path of [FRAGMENT, `${FRAGMENT}?a=[b`]) {
      const ask = `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n${extra}Connection: close\r\n\r\n`;
      assert.match(await exchange(port, ask), /\r\ncache-control: no-store\r\n/i, `${host} ${extra}`);
    }
  }
  for (const host of ['a"><script>', 'a/b', 'a@b', 'a?b', '']) {
    const answer = await exchange(port, `GET ${FRAGMENT} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    assert.doesNotMatch(answer, /src="https?:\/\/(?!localhost\/)/, host);
  }
});

test('with its address given, a fragment is the same for whoever asks, and may be kept', async () => {
  const config = testConfig({ publicUrl: 'https://given.example', data: fixture.folder });
  const given = createSmmServer({ storage: fixture.storage, config, log: logged.log });
  const { url: at, port: on } = await given.listen();
  try {
    const plain = await rawRequest(`${at}${FRAGMENT}`);
    assert.match(plain.headers['cache-control'] ?? '', /^public, max-age=30/);
    const odd = await exchange(
      on,
      `GET ${FRAGMENT} HTTP/1.1\r\nHost: evil.example\r\nOrigin: https://evil.example\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n`,
    );
    assert.ok(!odd.includes('evil.example') && odd.includes('src="https://given.example/v1/'));
  } finally {
    await given.stop();
  }
});

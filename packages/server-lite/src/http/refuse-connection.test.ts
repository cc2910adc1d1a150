import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createSmmServer, type SmmServer } from '../server.ts';
import { openFixture, testConfig, testLog, type Fixture } from '../testing/fixture.ts';
import { exchange, rawRequest } from '../testing/raw-http.ts';

const REVIEWS = '/v1/collections/home/reviews';
const ACCEPT = 'Accept: text/html,*/*;q=0.8';
let fixture: Fixture;
let server: SmmServer;
let port: number;

before(async () => {
  fixture = await openFixture(1);
  const config = testConfig({ headerTimeout: 300, requestTimeout: 600 });
  server = createSmmServer({ storage: fixture.storage, config, log: testLog().log });
  ({ port } = await server.listen());
});
after(async () => {
  await server.stop();
  await fixture.close();
});

function unfinished(...headers: string[]): Promise<string> {
  const type = 'Content-Type: multipart/form-data; boundary=b';
  return exchange(
    port,
    [`POST ${REVIEWS} HTTP/1.1`, 'Host: x', type, 'Content-Length: 5000', ...headers, '', '--b\r\n'].join('\r\n'),
  );
}

test('a form that comes too slowly is refused to its sender in words, and to a program in JSON', async () => {
  const [page, json] = await Promise.all([
    unfinished(ACCEPT, 'Accept-Language: fr'),
    unfinished('Accept: application/json'),
  ]);
  assert.match(page, /^HTTP\/1\.1 408 /);
  assert.match(page, /Content-Type: text\/html; charset=utf-8/);
  assert.match(page, /<html lang="fr"[\s\S]*La connexion/);
  assert.match(Buffer.from(page, 'latin1').toString(), /<h1>Votre avis n’a pas été envoyé<\/h1>/);
  assert.match(json, /^HTTP\/1\.1 408 [\s\S]*application\/problem\+json[\s\S]*\/problems\/timeout/);
});

test('garbage after a form on the same connection is no form', async () => {
  const form = `POST ${REVIEWS} HTTP/1.1\r\nHost: x\r\n${ACCEPT}\r\nContent-Type: text/plain\r\nContent-Length: 1\r\n\r\nx`;
  const reply = await exchange(port, `${form}no HTTP at all\r\n\r\n`);
  assert.match(reply, /HTTP\/1\.1 400 [\s\S]*\/problems\/bad-request/);
});

test('a form of thirty megabytes is read to its end, and its sender gets the page', async (t) => {
  // Of its own, which gives a busy machine the time to send it.
  const patient = createSmmServer({ storage: fixture.storage, config: testConfig(), log: testLog().log });
  t.after(() => patient.stop());
  const { url } = await patient.listen();
  const body = Buffer.concat([
    Buffer.from('--b\r\nContent-Disposition: form-data; name="photo"; filename="a.jpg"\r\n\r\n'),
    Buffer.alloc(30_000_000, 7),
    Buffer.from('\r\n--b\r\nContent-Disposition: form-data; name="words"\r\n\r\nSample words\r\n--b--\r\n'),
  ]);
  const headers = { Accept: 'text/html', 'Content-Type': 'multipart/form-data; boundary=b' };
  const reply = await rawRequest(`${url}${REVIEWS}`, { method: 'POST', headers, body });
  assert.equal(reply.status, 413);
  assert.match(reply.body.toString(), /Sample words<\/textarea>/);
});

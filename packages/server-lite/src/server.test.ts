import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ListenError } from './errors/listen-error.ts';
import { createSmmServer, type SmmServer } from './server.ts';
import { openStorage } from './storage/sqlite/open-storage.ts';
import { CANARY, openFixture, testConfig, testLog, type Fixture } from './testing/fixture.ts';
import { exchange, rawRequest } from './testing/raw-http.ts';
import { waitFor } from './testing/wait-for.ts';

const HEAD = '/v1/collections/home.json';
const logged = testLog('debug');
let fixture: Fixture;
let server: SmmServer;
let url: string;
let port: number;

before(async () => {
  fixture = await openFixture();
  server = createSmmServer({
    storage: fixture.storage,
    config: testConfig({ accessLog: true, headerTimeout: 1000, requestTimeout: 2000 }),
    log: logged.log,
  });
  ({ url, port } = await server.listen());
});
after(async () => {
  await server.stop();
  await fixture.close();
});

test('a request may be given less time than a head gets by itself', async () => {
  const short = createSmmServer({
    storage: fixture.storage,
    config: testConfig({ requestTimeout: 5000 }),
    log: logged.log,
  });
  const { url } = await short.listen();
  assert.equal((await rawRequest(`${url}${HEAD}`)).status, 200);
  await short.stop();
});

async function compressed(encoding: 'br' | 'gzip') {
  let reply = await rawRequest(`${url}${HEAD}`, { headers: { 'accept-encoding': encoding } });
  await waitFor(`${encoding}`, async () => {
    reply = await rawRequest(`${url}${HEAD}`, { headers: { 'accept-encoding': encoding } });
    return reply.headers['content-encoding'] === encoding;
  });
  return reply;
}

test('the same bytes plain, as brotli and as gzip, cold and hot', async () => {
  const cold = await rawRequest(`${url}${HEAD}`);
  const hot = await rawRequest(`${url}${HEAD}`);
  assert.deepEqual(hot.body, cold.body);
  const { date: _one, ...coldHeaders } = cold.headers;
  const { date: _two, ...hotHeaders } = hot.headers;
  assert.deepEqual(hotHeaders, coldHeaders);
  assert.equal(cold.headers.vary, 'Accept-Encoding');
  assert.deepEqual(brotliDecompressSync((await compressed('br')).body), cold.body);
  assert.deepEqual(gunzipSync((await compressed('gzip')).body), cold.body);
  assert.equal(
    (await rawRequest(`${url}${HEAD}`, { headers: { 'accept-encoding': 'br;q=0' } })).headers['content-encoding'],
    undefined,
  );
});

test('304 for the tag of any encoding, hot as cold', async () => {
  const tags = [(await rawRequest(`${url}${HEAD}`)).headers.etag, (await compressed('br')).headers.etag];
  assert.equal(new Set(tags).size, 2, 'each encoding has its own');
  for (const tag of tags) {
    const reply = await rawRequest(`${url}${HEAD}`, {
      headers: { 'if-none-match': tag as string, 'accept-encoding': 'br' },
    });
    assert.equal(reply.status, 304);
    assert.equal(reply.body.length, 0);
    assert.equal(reply.headers['access-control-allow-origin'], '*');
  }
});

test('HEAD says what GET would, without the body', async () => {
  for (const path of [HEAD, '/healthz', '/policy']) {
    const get = await rawRequest(`${url}${path}`);
    const head = await rawRequest(`${url}${path}`, { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.equal(head.body.length, 0);
    assert.equal(head.headers['content-length'], get.headers['content-length']);
    assert.equal(head.headers.etag, get.headers.etag);
  }
});

test('a query changes nothing and takes no memory of its own', async () => {
  const plain = await rawRequest(`${url}${HEAD}`);
  const kept = async () =>
    Number(/^smm_hot_answers (\d+)$/m.exec((await rawRequest(`${url}/metrics`)).body.toString())?.[1]);
  const before = await kept();
  for (let n = 0; n < 20; n += 1) assert.deepEqual((await rawRequest(`${url}${HEAD}?x=${n}`)).body, plain.body);
  assert.equal(await kept(), before);
});

test('pipelined requests are answered in order on one connection', async () => {
  const requests = [HEAD, '/nothing', HEAD, '/healthz'].map(
    (path, index) => `GET ${path} HTTP/1.1\r\nHost: x\r\n${index === 3 ? 'Connection: close\r\n' : ''}\r\n`,
  );
  const reply = await exchange(port, requests.join(''));
  assert.deepEqual(
    [...reply.matchAll(/HTTP\/1\.1 (\d{3})/g)].map((match) => match[1]),
    ['200', '404', '200', '200'],
  );
});

test('pages that are not kept: each its own bytes and tag, pipelined, as HEAD and as 304', async () => {
  const cold = createSmmServer({ storage: fixture.storage, config: testConfig({ hotBytes: 0 }), log: logged.log });
  const { url: coldUrl, port: coldPort } = await cold.listen();
  try {
    const links = JSON.parse((await rawRequest(`${coldUrl}${HEAD}`)).body.toString()) as { links: { next: string } };
    const first = new URL(links.links.next, `${coldUrl}${HEAD}`).pathname;
    const page = await rawRequest(`${coldUrl}${first}`);
    const {
      links: { next },
    } = JSON.parse(page.body.toString()) as { links: { next: string } };
    const second = new URL(next, `${coldUrl}${first}`).pathname;
    const bodies = new Map([
      [first, page.body.toString('latin1')],
      [second, (await rawRequest(`${coldUrl}${second}`)).body.toString('latin1')],
    ]);
    const paths = Array.from({ length: 60 }, (_, n) => (n % 2 === 0 ? first : second));
    const reply = await exchange(
      coldPort,
      paths
        .map((path, n) => `GET ${path} HTTP/1.1\r\nHost: x\r\n${n === 59 ? 'Connection: close\r\n' : ''}\r\n`)
        .join(''),
    );
    const sent = reply.split(/HTTP\/1\.1 200 OK\r\n.*?\r\n\r\n/s).slice(1);
    assert.deepEqual(
      sent,
      paths.map((path) => bodies.get(path)),
    );
    const { etag, 'content-length': length } = page.headers;
    assert.equal(length, String(page.body.length));
    const head = await rawRequest(`${coldUrl}${first}`, { method: 'HEAD' });
    assert.deepEqual([head.headers.etag, head.headers['content-length'], head.body.length], [etag, length, 0]);
    assert.equal((await rawRequest(`${coldUrl}${first}`, { headers: { 'if-none-match': `W/${etag}` } })).status, 304);
    assert.equal(
      (await rawRequest(`${coldUrl}${second}`, { headers: { 'if-none-match': etag as string } })).status,
      200,
    );
    const kept = await rawRequest(`${url}${first}`).then(() => rawRequest(`${url}${first}`));
    assert.deepEqual([kept.body, kept.headers.etag], [page.body, etag], 'kept or not, the same');
  } finally {
    await cold.stop();
  }
});

test('bytes that are no HTTP, too long a head and odd targets get a problem, and the next client an answer', async () => {
  const cases: [string, RegExp][] = [
    ['\x16\x03\x01\x02\x00\x01\x00\r\n\r\n', /^HTTP\/1\.1 400 .*\/problems\/bad-request/s],
    ['GET / HTTP/1.1\r\n\r\n', /^HTTP\/1\.1 400 /],
    [
      `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`,
      /^HTTP\/1\.1 431 .*\/problems\/headers-too-large/s,
    ],
    [
      'GET /admin/api/items HTTP/1.1\r\nHost: bad host/\r\nConnection: close\r\n\r\n',
      /^HTTP\/1\.1 400 .*\/problems\/bad-request/s,
    ],
    ['GET http:// HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 400 /],
    ['TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 405 .*\/problems\/method-not-allowed/s],
    ['PROPFIND / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 405 /],
    [
      'POST /admin/api/items/hide HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n',
      /^HTTP\/1\.1 400 /,
    ],
  ];
  for (const [bytes, expected] of cases)
    assert.match(await exchange(port, bytes), expected, JSON.stringify(bytes.slice(0, 60)));
  assert.equal((await rawRequest(`${url}${HEAD}`)).status, 200);
});

test('heads that never end are closed with a 408, and nobody waits for them', async () => {
  let ended = 0;
  const slow = Array.from({ length: 300 }, async () => {
    const reply = await exchange(port, 'GET /v1/collections/home.json HTTP/1.1\r\nHost: x\r\nX-Slow: ');
    ended += 1;
    return reply;
  });
  assert.equal((await rawRequest(`${url}/healthz`)).status, 200);
  assert.equal(ended, 0, 'health is answered while all 300 connections hang');
  const replies = await Promise.all(slow);
  assert.ok(replies.every((reply) => reply.startsWith('HTTP/1.1 408 ') && reply.includes('/problems/timeout')));
});

test('a client that goes away in the middle harms nobody', async () => {
  await new Promise<void>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`GET ${HEAD} HTTP/1.1\r\nHost: x\r\n\r\nGET ${HEAD} HT`);
      socket.destroy();
      resolve();
    });
  });
  assert.equal((await rawRequest(`${url}${HEAD}`)).status, 200);
});

test('a change that another process makes is seen within a second', async () => {
  const other = await openStorage({ dir: fixture.folder });
  try {
    const before = await rawRequest(`${url}${HEAD}`);
    await rawRequest(`${url}${HEAD}`);
    await other.items.hide([fixture.ids[79] as string], 'off-topic', { by: 'other' });
    // Seconds as this process has them: on a busy machine it gets fewer than the clock says.
    let tenths = 0;
    const clock = setInterval(() => (tenths += 1), 100);
    await waitFor('the change', async () => {
      const reply = await rawRequest(`${url}${HEAD}`);
      return reply.headers.etag !== before.headers.etag;
    });
    clearInterval(clock);
    assert.ok(tenths <= 10, `took ${tenths} tenths of a second`);
    const page = JSON.parse((await rawRequest(`${url}${HEAD}`)).body.toString());
    assert.equal(page.selection.published, 79);
  } finally {
    await other.close();
  }
});

test('a change through the admin API is in the very next read', async () => {
  const id = fixture.ids[3] as string;
  assert.equal((await rawRequest(`${url}/v1/reviews/${id}.json`)).status, 200);
  assert.equal((await rawRequest(`${url}/v1/reviews/${id}.json`)).status, 200);
  const reply = await rawRequest(`${url}/admin/api/items/${id}/withdraw`, {
    method: 'POST',
    headers: { authorization: `Bearer ${fixture.token}` },
  });
  assert.equal(reply.status, 200, reply.body.toString());
  assert.equal((await rawRequest(`${url}/v1/reviews/${id}.json`)).status, 410);
});

test('too large a body is refused whether or not it says so', async () => {
  const headers = { authorization: `Bearer ${fixture.token}`, 'content-type': 'application/json' };
  const big = JSON.stringify({ ids: ['x'.repeat(2 ** 21)], reason: 'spam' });
  assert.equal(
    (
      await rawRequest(`${url}/admin/api/items/hide`, {
        method: 'POST',
        headers: { ...headers, 'content-length': String(big.length) },
        body: big,
      })
    ).status,
    413,
  );
  const chunk = 'a'.repeat(65_536);
  const chunks = Array.from({ length: 40 }, () => `10000\r\n${chunk}\r\n`).join('');
  const reply = await exchange(
    port,
    `POST /admin/api/items/hide HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${fixture.token}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${chunks}0\r\n\r\n`,
  );
  assert.match(reply, /^HTTP\/1\.1 413 /);
});

test('metrics count what was answered and name no one', async () => {
  const text = (await rawRequest(`${url}/metrics`)).body.toString();
  assert.match(text, /^smm_requests_total\{route="\/v1\/collections\/:file",status="200"\} [1-9]/m);
  assert.match(text, /^smm_requests_total\{route="\/v1\/collections\/:file",status="304"\} [1-9]/m);
  assert.match(text, /^smm_hot_reads_total\{result="hit"\} [1-9]/m);
  assert.match(text, /^smm_request_duration_seconds_count [1-9]/m);
  assert.match(text, /^smm_resident_memory_bytes \d{7,}/m);
  assert.doesNotMatch(text, /127\.0\.0\.1/);
});

test('the log, access log included, holds no address, query, browser, token or words', async () => {
  await rawRequest(`${url}${HEAD}?email=${encodeURIComponent(CANARY.email)}`, {
    headers: {
      'user-agent': 'canary-agent/1.0',
      'x-forwarded-for': '203.0.113.77',
      authorization: 'Bearer canary-token',
    },
  });
  await rawRequest(`${url}/admin/api/items`, { headers: { authorization: 'Bearer canary-token' } });
  const secret = `canary_-${'x'.repeat(35)}`;
  for (const path of [
    `u/${secret}`,
    `u/${secret.replace('_-', '%5F%2d')}`,
    `receipts/${secret}`,
    `receipts/${secret}.json`,
    `%72eceipts/${secret}/withdraw`,
  ])
    await rawRequest(`${url}/${path}`, { method: path.endsWith('w') ? 'POST' : 'GET' });
  const text = logged.lines();
  assert.match(text, /"msg":"request"/, 'something was logged');
  assert.doesNotMatch(text, /canary|203\.0\.113\.77|127\.0\.0\.1|\?|Sample Person/);
  assert.ok(!text.includes(fixture.token));
  for (const line of text.trim().split('\n')) JSON.parse(line);
});

test('a port that is taken gets one clear sentence', async () => {
  const second = createSmmServer({ storage: fixture.storage, config: testConfig({ port }), log: logged.log });
  await assert.rejects(
    second.listen(),
    (error) =>
      error instanceof ListenError && error.message.includes(`127.0.0.1:${port}`) && error.message.includes('--port'),
  );
});

test('told to stop, it finishes what it began, and is ready for no more', async () => {
  const own = createSmmServer({
    storage: fixture.storage,
    config: testConfig({ drainTimeout: 5000 }),
    log: logged.log,
  });
  const at = await own.listen();
  let reply = '';
  const socket = connect(at.port, '127.0.0.1');
  socket.setEncoding('latin1');
  socket.on('data', (chunk) => (reply += chunk));
  socket.write('GET /readyz HTTP/1.1\r\nHost: x\r\n');
  await rawRequest(`${at.url}/healthz`);
  const stopped = own.stop();
  socket.write('\r\n');
  await stopped;
  await waitFor('the answer', () => reply.includes('\r\n\r\n'));
  assert.match(reply, /^HTTP\/1\.1 503 /);
  assert.match(reply, /connection: close/i);
  await assert.rejects(rawRequest(`${at.url}/healthz`));
});

import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Socket } from 'node:net';
import { test, type TestContext } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { isAllowedAddress } from './allowed-address.ts';
import { retryAfterOf } from './retry-after.ts';
import { type FetchOptions, safeFetch } from './safe-fetch.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

interface Server {
  url: string;
  host: string;
  asked: IncomingMessage[];
}

async function serve(t: TestContext, answer: Answer): Promise<Server> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: `http://${host}`, host, asked };
}

const LONG_ENOUGH = 60_000;

function options(server: Pick<Server, 'host'>, more: Partial<FetchOptions> = {}): FetchOptions {
  return { accept: ['text/plain'], most: 1 << 20, timeout: LONG_ENOUGH, exceptions: new Set([server.host]), ...more };
}

async function textAt(url: string, given: FetchOptions): Promise<string> {
  const found = await safeFetch(url, given);
  assert.ok(found);
  const pieces: Uint8Array[] = [];
  for await (const piece of found.body) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

const plain = (response: ServerResponse, body: string | Buffer, headers: Record<string, string> = {}) =>
  response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8', ...headers }).end(body);

test('addresses that are not public are not allowed, however they are written', () => {
  const refused = [
    '127.0.0.1',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '240.0.0.1',
    '::1',
    '::',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:0:1::1',
    '2001:db8::1',
    '0177.0.0.1',
    'localhost',
    '',
  ];
  for (const address of refused) assert.equal(isAllowedAddress(address, 443, new Set()), false, address);
  for (const address of ['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c']) {
    assert.equal(isAllowedAddress(address, 443, new Set()), true, address);
    for (const port of [22, 25, 3306, 6379, 9200])
      assert.equal(isAllowedAddress(address, port, new Set()), false, `${address}:${port}`);
  }
  assert.equal(isAllowedAddress('127.0.0.1', 8081, new Set(['127.0.0.1:8081'])), true);
  assert.equal(isAllowedAddress('::1', 8081, new Set(['[::1]:8081'])), true);
});

test('nothing that is not allowed is asked, directly, by name or behind a redirect', async (t) => {
  const canary = await serve(t, (_, response) => plain(response, 'secret'));
  const port = new URL(canary.url).port;
  const leads = await serve(t, (request, response) => {
    response.writeHead(302, { Location: decodeURIComponent((request.url as string).slice(1)) }).end();
  });
  const direct = [
    canary.url,
    `http://localhost:${port}/`,
    `http://2130706433:${port}/`,
    `http://0x7f.1:${port}/`,
    `http://[::ffff:127.0.0.1]:${port}/`,
    `http://[::1]:${port}/`,
    `http://0:${port}/`,
    'http://169.254.169.254/latest/meta-data/',
    'file:///etc/passwd',
    'gopher://127.0.0.1/',
    'http://name:word@sample.example/',
    'not an address',
  ];
  for (const address of direct) {
    await assert.rejects(safeFetch(address, options(leads)), { name: 'OutboundError', reason: 'refused' }, address);
    if (!/^(?:not|http:\/\/name)/.test(address))
      await assert.rejects(
        safeFetch(`${leads.url}/${encodeURIComponent(address)}`, options(leads)),
        { reason: 'refused' },
        address,
      );
  }
  assert.equal(canary.asked.length, 0);
});

test('redirects are followed a few times, and what is said to the first host is said to no other', async (t) => {
  const end = await serve(t, (_, response) => plain(response, 'found'));
  const first = await serve(t, (request, response) => {
    response
      .writeHead(301, { Location: request.url === '/away' ? end.url : `/${Number(request.url?.slice(1)) + 1}` })
      .end();
  });
  const both = {
    ...options(first),
    exceptions: new Set([first.host, end.host]),
    headers: { Authorization: 'Bearer sample' },
  };
  assert.equal(await textAt(`${first.url}/away`, both), 'found');
  assert.equal(first.asked[0]?.headers.authorization, 'Bearer sample');
  assert.equal(end.asked[0]?.headers.authorization, undefined);
  await assert.rejects(safeFetch(`${first.url}/1`, both), { reason: 'refused', message: /leads on more than 5 times/ });
});

test('what is packed is unpacked, and nothing else is said than who asks', async (t) => {
  const packed: Record<string, Buffer> = {
    gzip: gzipSync('words'),
    br: brotliCompressSync('words'),
    deflate: deflateSync('words'),
    identity: Buffer.from('words'),
  };
  const server = await serve(t, (request, response) => {
    const encoding = request.url?.slice(1) as string;
    plain(response, packed[encoding] as Buffer, { 'Content-Encoding': encoding, 'Set-Cookie': 'a=b' });
  });
  for (const encoding of Object.keys(packed))
    assert.equal(await textAt(`${server.url}/${encoding}`, options(server)), 'words');
  for (const { headers } of server.asked) {
    assert.equal(headers.cookie, undefined);
    assert.match(headers['user-agent'] as string, /^smm \(\+https:\/\//);
  }
});

test('an answer that has not changed is none, and one that is refused says how long to wait', async (t) => {
  const server = await serve(t, (request, response) => {
    if (request.url === '/busy') return response.writeHead(429, { 'Retry-After': '120' }).end();
    if (request.headers['if-none-match'] === '"1"') return response.writeHead(304).end();
    plain(response, 'words', { ETag: '"1"', 'Last-Modified': 'Tue, 05 Mar 2024 09:00:00 GMT' });
  });
  const first = await safeFetch(server.url, options(server));
  assert.deepEqual(
    [first?.etag, first?.lastModified, first?.type, first?.charset],
    ['"1"', 'Tue, 05 Mar 2024 09:00:00 GMT', 'text/plain', 'utf-8'],
  );
  first?.close();
  assert.equal(await safeFetch(server.url, options(server, { known: { etag: '"1"' } })), null);
  await assert.rejects(safeFetch(`${server.url}/busy`, options(server)), {
    reason: 'status',
    status: 429,
    retryAfter: 120_000,
  });
  assert.equal(retryAfterOf('Tue, 05 Mar 2024 09:01:00 GMT', new Date('2024-03-05T09:00:00Z')), 60_000);
  assert.equal(retryAfterOf('999999999', new Date()), 86_400_000);
  assert.equal(retryAfterOf('soon', new Date()), undefined);
});

test('a hostile answer ends in one clear error', async (t) => {
  const bomb = gzipSync(Buffer.alloc(64 << 20));
  const server = await serve(t, (request, response) => {
    switch (request.url) {
      case '/html':
        return response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>sign in</p>');
      case '/announced':
        return response.writeHead(200, { 'Content-Type': 'text/plain', 'Content-Length': String(1 << 30) }).write('x');
      case '/endless': {
        response.writeHead(200, { 'Content-Type': 'text/plain' });
        const more = (error?: Error | null) => {
          if (!error && !response.destroyed) response.write(Buffer.alloc(65_536), more);
        };
        return more();
      }
      case '/bomb':
        return plain(response, bomb, { 'Content-Encoding': 'gzip' });
      case '/short':
        response.writeHead(200, { 'Content-Type': 'text/plain', 'Content-Length': '100' });
        response.write('only this');
        return void setImmediate(() => response.destroy());
      case '/rubbish':
        return plain(response, 'not packed at all', { 'Content-Encoding': 'gzip' });
      case '/other':
        return plain(response, 'x', { 'Content-Encoding': 'zstd' });
      case '/gone':
        return response.writeHead(410).end();
      default:
        return plain(response, 'x');
    }
  });
  const failing: [string, string][] = [
    ['/html', 'type'],
    ['/announced', 'too-large'],
    ['/endless', 'too-large'],
    ['/bomb', 'too-large'],
    ['/short', 'damaged'],
    ['/rubbish', 'damaged'],
    ['/other', 'damaged'],
    ['/gone', 'status'],
  ];
  for (const [path, reason] of failing)
    await assert.rejects(
      textAt(server.url + path, options(server, { most: 4 << 20 })),
      { name: 'OutboundError', reason },
      path,
    );
});

test('who says nothing, or a byte at a time, is left when the time is up', async (t) => {
  const sockets = new Set<Socket>();
  const silent = createSocketServer((socket) => void sockets.add(socket));
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    silent.close();
  });
  const host = `127.0.0.1:${(silent.address() as AddressInfo).port}`;
  await assert.rejects(safeFetch(`http://${host}/`, options({ host }, { timeout: 200 })), { reason: 'timeout' });
  const drips = await serve(t, (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/plain' });
    const drip = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(drip));
  });
  await assert.rejects(textAt(drips.url, options(drips, { timeout: 1000 })), { reason: 'timeout' });
  const controller = new AbortController();
  const dripping = await safeFetch(drips.url, options(drips, { signal: controller.signal }));
  const stopped = (async () => {
    // In the middle of it, once something has come.
    for await (const _ of dripping!.body) controller.abort();
  })();
  await assert.rejects(stopped, { name: 'OutboundError' });
});

test('an answer that asks for another protocol, and never answers, ends at once', async (t) => {
  const server = createSocketServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.write('HTTP/1.1 101 Other\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  await assert.rejects(safeFetch(`http://${host}/`, options({ host })), {
    name: 'OutboundError',
    reason: 'unreachable',
  });
});

test('of IPv6 only what is given out is asked', () => {
  for (const address of ['::7f00:1', 'fec0::1', '64:ff9b:1::7f00:1', '5f00::1', '4000::1'])
    assert.equal(isAllowedAddress(address, 443, new Set()), false, address);
  assert.equal(isAllowedAddress('2606:4700::1111', 443, new Set()), true);
});

import assert from 'node:assert/strict';
import dns from 'node:dns';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { isAllowedAddress } from './allowed-address.ts';
import { download } from './download.ts';
import { type FetchOptions, safeFetch } from './safe-fetch.ts';

interface Host {
  host: string;
  url: string;
  /** First lines of what was asked. */
  asked: string[];
}

/** A server that says what it likes, byte by byte. @param say is told the path */
async function host(t: TestContext, say: (path: string, socket: Socket) => void): Promise<Host> {
  const sockets = new Set<Socket>();
  const asked: string[] = [];
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', (bytes) => {
      const [line = ''] = bytes.toString('latin1').split('\r\n', 1);
      asked.push(line);
      say(line.split(' ')[1] ?? '', socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const name = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { host: name, url: `http://${name}`, asked };
}

const options = ({ host: name }: Pick<Host, 'host'>, more: Partial<FetchOptions> = {}): FetchOptions => ({
  accept: ['application/json'],
  most: 1 << 20,
  timeout: 60_000,
  exceptions: new Set([name]),
  ...more,
});

async function textAt(url: string, given: FetchOptions): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of (await safeFetch(url, given))!.body) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

const JSON_HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';

const BOMB = brotliCompressSync(Buffer.alloc(64 << 20), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });

/** Writes the same again as long as somebody takes it. */
function flood(socket: Socket, text: string | Buffer): void {
  const more = (): void => {
    if (!socket.destroyed && socket.writable) socket.write(text, (error) => error ?? setImmediate(more));
  };
  more();
}

test('addresses that lead inward are refused however they are written, and nobody is asked', async (t) => {
  const canary = await host(t, (_, socket) => socket.end(`${JSON_HEAD}Content-Length: 2\r\n\r\n{}`));
  const { port } = new URL(canary.url);
  const leads = await host(t, (path, socket) =>
    socket.end(`HTTP/1.1 307 Go\r\nLocation: ${decodeURIComponent(path.slice(1))}\r\nContent-Length: 0\r\n\r\n`),
  );
  const own = [
    '127.0.0.1',
    '0.0.0.0',
    '0',
    '127.1',
    '127.0.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '017700000001',
  ]
    .concat(['0x7f.0.0.0x1', '[::1]', '[::]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::127.0.0.1]', 'localhost'])
    .concat(['127.0.0.1.', '127。0。0。1', '①②⑦.0.0.1', '[0:0:0:0:0:ffff:7f00:0001]', '[64:ff9b::7f00:1]']);
  const inward = ['169.254.169.254', '169.254.170.2', '168.63.129.16', '[::ffff:168.63.129.16]', '100.100.100.200']
    .concat([
      '192.0.0.192',
      '[fd00:ec2::254]',
      '[fe80::a9fe:a9fe]',
      '10.0.0.1',
      '172.31.0.1',
      '192.168.0.1',
      '100.64.0.1',
    ])
    .concat([
      '198.18.0.1',
      '224.0.0.1',
      '255.255.255.255',
      '[2002:7f00:1::]',
      '[2001:db8::1]',
      '[3fff::1]',
      '[fec0::1]',
    ]);
  const addresses = [
    ...own.map((name) => `http://${name}:${port}/`),
    ...inward.map((name) => `http://${name}/latest/`),
  ];
  for (const address of addresses) {
    await assert.rejects(safeFetch(address, options(leads)), { name: 'OutboundError', reason: 'refused' }, address);
    await assert.rejects(
      safeFetch(`${leads.url}/${encodeURIComponent(URL.parse(address)?.href ?? address)}`, options(leads)),
      { name: 'OutboundError', reason: 'refused' },
      `behind a redirect: ${address}`,
    );
  }
  for (const address of [
    `//${canary.host}/`,
    `http:${canary.host}`,
    `\\\\${canary.host}\\`,
    'data:application/json,{}',
  ])
    await assert.rejects(
      safeFetch(`${leads.url}/${encodeURIComponent(address)}`, options(leads)),
      { name: 'OutboundError', reason: 'refused' },
      address,
    );
  for (const address of [
    `http://a:b@${canary.host}/`,
    `http://a@${canary.host}/`,
    `javascript:1`,
    `ftp://${canary.host}/`,
  ])
    await assert.rejects(safeFetch(address, options(canary)), { name: 'OutboundError', reason: 'refused' }, address);
  assert.deepEqual(canary.asked, []);
  for (const wide of ['168.63.129.15', '168.63.129.17', '2606:4700::1111'])
    assert.equal(isAllowedAddress(wide, 443, new Set()), true, wide);
});

test('a name is looked up once for each connection, and one that changes its mind leads nowhere', async (t) => {
  const canary = await host(t, (_, socket) => socket.end(`${JSON_HEAD}Content-Length: 2\r\n\r\n{}`));
  const { port } = new URL(canary.url);
  const { lookup } = dns;
  const looked: string[] = [];
  const answers: Record<string, { address: string; family: number }[][]> = {
    // At first public, then this machine.
    'rebinds.example': [[{ address: '192.0.2.1', family: 4 }], [{ address: '127.0.0.1', family: 4 }]],
    'both.example': [
      [
        { address: '2606:4700::1111', family: 6 },
        { address: '127.0.0.1', family: 4 },
      ],
    ],
    'mapped.example': [[{ address: '::ffff:127.0.0.1', family: 6 }]],
    'nobody.example': [[]],
    'own.example': [[{ address: '127.0.0.1', family: 4 }]],
  };
  const fake = (name: string, _: unknown, done: (error: Error | null, found: unknown) => void): void => {
    looked.push(name);
    // Never answers.
    if (name === 'silent.example') return;
    const left = answers[name] ?? [];
    setImmediate(done, null, left.length > 1 ? left.shift() : left[0]);
  };
  dns.lookup = fake as typeof lookup;
  syncBuiltinESMExports();
  t.after(() => {
    dns.lookup = lookup;
    syncBuiltinESMExports();
  });
  for (const name of ['rebinds', 'rebinds', 'both', 'mapped', 'nobody'])
    await assert.rejects(
      safeFetch(`http://${name}.example:${port}/`, { ...options(canary), exceptions: new Set() }),
      { name: 'OutboundError', reason: 'refused' },
      name,
    );
  await assert.rejects(safeFetch(`http://silent.example:${port}/`, options(canary, { timeout: 300 })), {
    name: 'OutboundError',
    reason: 'timeout',
  });
  assert.deepEqual(canary.asked, []);
  looked.length = 0;
  // What was looked at is what the connection goes to: there is no second look in between.
  assert.equal(await textAt(`http://own.example:${port}/`, options(canary)), '{}');
  assert.deepEqual(looked, ['own.example']);
});

/** What the server says, and how it must end. */
const ANSWERS: Record<string, { say: (socket: Socket, url: string) => void; reason: string; wait?: number }> = {
  'a redirect to itself': {
    say: (socket, url) => socket.end(`HTTP/1.1 302 Go\r\nLocation: ${url}\r\nContent-Length: 0\r\n\r\n`),
    reason: 'refused',
  },
  'a redirect with a body without an end': {
    say: (socket, url) => {
      socket.write(`HTTP/1.1 302 Go\r\nLocation: ${url}\r\nTransfer-Encoding: chunked\r\n\r\n`);
      flood(socket, `1000\r\n${'x'.repeat(4096)}\r\n`);
    },
    reason: 'refused',
  },
  'HTML where JSON is asked for': {
    say: (socket) =>
      socket.end('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n<p>sign in</p>'),
    reason: 'type',
  },
  'a length that was never sent': {
    say: (socket) => socket.end(`${JSON_HEAD}Content-Length: 100\r\n\r\n{}`),
    reason: 'damaged',
  },
  'a length beyond what is read': {
    say: (socket) => socket.write(`${JSON_HEAD}Content-Length: 99999999999\r\n\r\n{}`),
    reason: 'too-large',
  },
  'two lengths': {
    say: (socket) => socket.end(`${JSON_HEAD}Content-Length: 2\r\nContent-Length: 20\r\n\r\n{}`),
    reason: 'unreachable',
  },
  'a length and pieces at once': {
    say: (socket) =>
      socket.end(`${JSON_HEAD}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`),
    reason: 'unreachable',
  },
  'a piece of no length': {
    say: (socket) => socket.end(`${JSON_HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n`),
    reason: 'damaged',
  },
  'a body without an end': {
    say: (socket) => {
      socket.write(`${JSON_HEAD}\r\n`);
      flood(socket, Buffer.alloc(65_536));
    },
    reason: 'too-large',
  },
  'headers without an end': {
    say: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      flood(socket, `X-Sample: ${'x'.repeat(1000)}\r\n`);
    },
    reason: 'unreachable',
  },
  'one header without an end': {
    say: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nX-Sample: ');
      flood(socket, 'x'.repeat(65_536));
    },
    reason: 'unreachable',
  },
  'a flood of "go on"': {
    say: (socket) => flood(socket, 'HTTP/1.1 103 Early\r\nLink: </a>\r\n\r\n'.repeat(20)),
    reason: 'timeout',
    wait: 400,
  },
  'a byte now and then': {
    say: (socket) => {
      socket.write(`${JSON_HEAD}Content-Length: 1000\r\n\r\n`);
      const drip = setInterval(() => socket.write(' '), 20);
      socket.on('close', () => clearInterval(drip));
    },
    reason: 'timeout',
    wait: 400,
  },
  'a header byte now and then': {
    say: (socket) => {
      const head = [...'HTTP/1.1 200 OK\r\nX-Sample: '];
      const drip = setInterval(() => socket.write(head.shift() ?? 'x'), 20);
      socket.on('close', () => clearInterval(drip));
    },
    reason: 'timeout',
    wait: 400,
  },
  nothing: { say: () => {}, reason: 'timeout', wait: 400 },
  'a bomb': {
    say: (socket) => socket.end(packed('gzip', gzipSync(Buffer.alloc(64 << 20)))),
    reason: 'too-large',
  },
  'a bomb of another kind': {
    say: (socket) => socket.end(packed('br', BOMB)),
    reason: 'too-large',
  },
  'packed twice': {
    say: (socket) => socket.end(packed('gzip, gzip', gzipSync(gzipSync('{}')))),
    reason: 'damaged',
  },
  'packed as nobody asked': { say: (socket) => socket.end(packed('compress', Buffer.from('{}'))), reason: 'damaged' },
  'not packed as it says': { say: (socket) => socket.end(packed('br', Buffer.from('{}'))), reason: 'damaged' },
  'cut off where it is packed': {
    say: (socket) => socket.end(packed('gzip', gzipSync('{"a":"b"}').subarray(0, 20))),
    reason: 'damaged',
  },
  'no HTTP': { say: (socket) => socket.end('220 sample ESMTP\r\n'), reason: 'unreachable' },
  'an end in the middle of the head': { say: (socket) => socket.end('HTTP/1.1 200 O'), reason: 'unreachable' },
  'another protocol': {
    say: (socket) => socket.write('HTTP/1.1 101 Other\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'),
    reason: 'unreachable',
  },
  'a status that is none': {
    say: (socket) => socket.end('HTTP/1.1 999 ?\r\nContent-Length: 0\r\n\r\n'),
    reason: 'status',
  },
  'no content': { say: (socket) => socket.end('HTTP/1.1 204 No\r\n\r\n'), reason: 'status' },
  'a part of it': {
    say: (socket) => socket.end('HTTP/1.1 206 Part\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}'),
    reason: 'status',
  },
};

function packed(encoding: string, body: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`${JSON_HEAD}Content-Encoding: ${encoding}\r\nContent-Length: ${body.length}\r\n\r\n`),
    body,
  ]);
}

for (const [what, { say, reason, wait }] of Object.entries(ANSWERS))
  test(`ends in one clear error: ${what}`, { timeout: 120_000 }, async (t) => {
    const server = await host(t, (_, socket) => say(socket, `${server.url}/`));
    const ended = textAt(`${server.url}/`, options(server, { timeout: wait ?? 60_000 }));
    await assert.rejects(ended, (error: Error & { reason?: string }) => {
      assert.deepEqual([error.name, error.reason], ['OutboundError', reason], error.message);
      assert.match(error.message, /127\.0\.0\.1/);
      return true;
    });
  });

test('what comes after the answer is nobody’s: each question has a connection of its own', async (t) => {
  const one = `${JSON_HEAD}Content-Length: 9\r\n\r\n{"own":1}`;
  const server = await host(t, (_, socket) => socket.end(one + one.replace('own', 'bad')));
  for (let i = 0; i < 3; i++) assert.equal(await textAt(server.url, options(server)), '{"own":1}');
  assert.equal(server.asked.length, 3);
});

test('a page that sends its reader elsewhere is taken down as it is, and sends nobody anywhere', async (t) => {
  const canary = await host(t, (_, socket) => socket.end(`${JSON_HEAD}Content-Length: 2\r\n\r\n{}`));
  const page = `<!doctype html><meta http-equiv="refresh" content="0;url=${canary.url}"><link rel="canonical" href="${canary.url}"><img src="${canary.url}/i.png"><script src="${canary.url}"></script>`;
  const server = await host(t, (_, socket) =>
    socket.end(
      `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nRefresh: 0; url=${canary.url}\r\nLink: <${canary.url}>; rel=preload\r\nContent-Location: ${canary.url}\r\nContent-Length: ${page.length}\r\n\r\n${page}`,
    ),
  );
  const folder = mkdtempSync(join(tmpdir(), 'smm-hostile-'));
  t.after(() => rmSync(folder, { recursive: true }));
  await download(`${server.url}/page`, join(folder, 'page'), { exceptions: new Set([server.host]) });
  assert.equal(readFileSync(join(folder, 'page'), 'utf8'), page);
  assert.deepEqual(canary.asked, []);
});

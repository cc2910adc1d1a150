import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type FetchOptions, safeFetch } from './safe-fetch.ts';

interface Heard {
  method: string | undefined;
  type: string | undefined;
  body: string;
}

async function serve(
  t: TestContext,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ url: string; heard: Heard[]; options: FetchOptions }> {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (piece: string) => (body += piece));
    request.on('end', () => {
      heard.push({ method: request.method, type: request.headers['content-type'], body });
      answer(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const options = { accept: ['application/json'], most: 1 << 20, timeout: 60_000, exceptions: new Set([host]) };
  return { url: `http://${host}/token`, heard, options };
}

const FORM = { grant_type: 'refresh_token', refresh_token: 'a&b=c d' };

test('a form goes by POST, as forms are written', async (t) => {
  const { url, heard, options } = await serve(t, (_, response) =>
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}'),
  );
  const found = await safeFetch(url, { ...options, form: FORM });
  found?.close();
  assert.deepEqual(heard, [
    {
      method: 'POST',
      type: 'application/x-www-form-urlencoded',
      body: 'grant_type=refresh_token&refresh_token=a%26b%3Dc+d',
    },
  ]);
});

test('a form is never led on, however it is asked to be', async (t) => {
  for (const status of [301, 302, 303, 307, 308]) {
    const { url, heard, options } = await serve(t, (_, response) =>
      response.writeHead(status, { Location: '/elsewhere' }).end(),
    );
    await assert.rejects(safeFetch(url, { ...options, form: FORM }), { name: 'OutboundError', reason: 'refused' });
    assert.equal(heard.length, 1, String(status));
  }
});

test('a form goes to public addresses alone', async () => {
  const options = { accept: ['application/json'], most: 1000, timeout: 60_000 };
  for (const url of ['http://127.0.0.1:8080/', 'http://169.254.169.254/', 'http://localhost:8080/'])
    await assert.rejects(safeFetch(url, { ...options, form: FORM }), { reason: 'refused' }, url);
});

test('why something was refused is read, unpacked and within bounds, and told in words of ours', async (t) => {
  const answers: [Record<string, string>, string | Buffer, string][] = [
    [{}, '{"reason":"quota"}', '{"reason":"quota"}'],
    [{ 'Content-Encoding': 'gzip' }, gzipSync('{"reason":"packed"}'), '{"reason":"packed"}'],
    [{ 'Content-Encoding': 'gzip' }, 'not packed at all', ''],
    [{ 'Content-Encoding': 'rot13' }, 'x', ''],
  ];
  for (const [headers, body, expected] of answers) {
    const { url, options } = await serve(t, (_, response) =>
      response.writeHead(403, { 'X-Reset': '7', 'Set-Cookie': 'a=b', ...headers }).end(body),
    );
    let told = '';
    const asked = safeFetch(url, {
      ...options,
      explain: ({ status, headers: given, text }) => {
        assert.equal(status, 403);
        assert.equal(given['x-reset'], '7');
        assert.equal(given['set-cookie'], undefined);
        told = text;
        return { message: 'The quota is used up.', retryAfter: 5000 };
      },
    });
    await assert.rejects(asked, { reason: 'status', status: 403, message: 'The quota is used up.', retryAfter: 5000 });
    assert.equal(told, expected);
  }
});

test('a refusal without end is left where enough of it was read', async (t) => {
  const { url, options } = await serve(t, (_, response) => {
    response.writeHead(500);
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  });
  let length = -1;
  await assert.rejects(
    safeFetch(url, {
      ...options,
      explain: ({ text }) => {
        length = text.length;
        return undefined;
      },
    }),
    { status: 500, message: /out of order/ },
  );
  assert.ok(length <= 65_536);
});

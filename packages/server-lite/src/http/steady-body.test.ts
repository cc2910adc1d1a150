import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createSmmServer, type SmmServer } from '../server.ts';
import { openStorage } from '../storage/sqlite/open-storage.ts';
import type { Storage } from '../storage/storage.ts';
import { testConfig, testLog } from '../testing/fixture.ts';
import { isPaced, steadyBody } from './steady-body.ts';

/** Node looks at connections once a second: twice that is past any doubt. */
const REQUEST_MS = 600;
const PAST_IT_MS = 2500;
const KB64 = new Uint8Array(64 * 1024).fill(97);

let data = '';
let storage: Storage;
let server: SmmServer;
let url = '';
let token = '';

before(async () => {
  data = await mkdtemp(join(tmpdir(), 'smm-steady-'));
  storage = await openStorage({ dir: data });
  token = await storage.tokens.create('uploader', { scopes: ['import'] });
  const config = testConfig({ data, headerTimeout: 300, requestTimeout: REQUEST_MS });
  server = createSmmServer({ storage, config, log: testLog().log });
  ({ url } = await server.listen());
});
after(async () => {
  await server.stop();
  await storage.close();
  await rm(data, { recursive: true });
});

/** Sends a part, and each further one when `next` says so; ends with the answer or when the connection does. */
function send(next: () => Uint8Array | string | null | undefined, bearer = token): Promise<[number, string]> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/admin/api/imports?name=slow.csv`, {
      method: 'POST',
      agent: false,
      headers: { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/octet-stream' },
    });
    const drip = setInterval(() => {
      const part = next();
      if (part === null) sent.end();
      else if (part !== undefined) sent.write(part);
      if (part === null) clearInterval(drip);
    }, 50);
    sent.on('response', (response) => {
      clearInterval(drip);
      let text = '';
      response.setEncoding('utf8').on('data', (more: string) => (text += more));
      response.on('end', () => resolve([response.statusCode ?? 0, text]));
    });
    sent.on('error', (error) => {
      clearInterval(drip);
      reject(error);
    });
  });
}

test('a file that steadily comes may take longer than a request has', async () => {
  const end = performance.now() + PAST_IT_MS;
  const head = 'author,review,rating\nAda,';
  let isFirst = true;
  const [status, text] = await send(() => {
    if (isFirst) return ((isFirst = false), head);
    return performance.now() < end ? KB64 : null;
  });
  assert.equal(status, 201, text);
});

test('one that stalls is cut off and told why, and nothing of it stays', async () => {
  const known = await readdir(join(data, 'incoming'));
  let parts = 20;
  const [status, text] = await send(() => (parts-- > 0 ? KB64 : undefined));
  assert.equal(status, 408);
  assert.match(text, /\/problems\/timeout.*next to nothing of the file came/s);
  assert.deepEqual(await readdir(join(data, 'incoming')), known);
});

test('a trickle is no steady file', async () => {
  const [status] = await send(() => 'a');
  assert.equal(status, 408);
});

test('who may not bring anything in gets no time of their own', async () => {
  const [status] = await send(() => KB64, 'nobody');
  assert.equal(status, 401);
});

test('time that the reader takes is not held against the sender', async () => {
  const socket = {} as never;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new Uint8Array(10));
    },
  });
  let seen = 0;
  const stalled = () => new Error('stalled');
  for await (const chunk of steadyBody(body, { socket } as never, { ms: 40, stalled })) {
    assert.ok(isPaced(socket));
    seen += chunk.byteLength;
    await new Promise((resolve) => setTimeout(resolve, 15));
    if (seen >= 100) break;
  }
  assert.equal(seen, 100);
  assert.ok(!isPaced(socket));
});

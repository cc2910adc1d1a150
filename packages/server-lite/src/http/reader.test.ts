import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { test } from 'node:test';
import { testLog } from '../testing/fixture.ts';
import { waitFor } from '../testing/wait-for.ts';
import { HotAnswers } from './hot-answers.ts';
import { Metrics } from './metrics.ts';
import { PublicHeaders } from './public-headers.ts';
import { Reader } from './reader.ts';

/** More than a connection's buffers take. */
const LARGE = 16 * 1024 * 1024;

test('a client that reads slowly gets the whole answer, also when it was let go of meanwhile', async (t) => {
  const hot = new HotAnswers(8 * LARGE);
  const reader = new Reader({
    hot,
    metrics: new Metrics(),
    publicHeaders: new PublicHeaders(['*']),
    log: testLog().log,
  });
  const text = 'é 葵 words '.repeat(LARGE / 15);
  let answered = 0;
  const server = createServer((req, res) => {
    const url = req.url as string;
    if (!reader.answerHot(url, req, res)) {
      const body = ['<', text, '>'];
      reader.answer({ type: 'text/plain', cacheControl: 'no-store', body, keep: true }, 'x', hot.generation, req, res);
    }
    answered += 1;
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => server.close());
  const { port } = server.address() as AddressInfo;

  for (const round of ['not kept', 'kept', 'kept again']) {
    const before = answered;
    const socket = connect(port, '127.0.0.1');
    socket.write('GET /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    await waitFor('the answer', () => answered > before);
    hot.clear();
    // What was let go of too early would be written over by these.
    const others = Array.from({ length: 8 }, () => Buffer.alloc(LARGE, '!'));
    const chunks: Buffer[] = [];
    for await (const chunk of socket) chunks.push(chunk as Buffer);
    const reply = Buffer.concat(chunks);
    const body = reply.subarray(reply.indexOf('\r\n\r\n') + 4);
    assert.equal(hash('sha256', body), hash('sha256', `<${text}>`), round);
    assert.equal(others.length, 8);
  }
});

test('what pages begin with is compressed for the first who asks, also where the store changes meanwhile', async (t) => {
  const hot = new HotAnswers(LARGE);
  const reader = new Reader({
    hot,
    metrics: new Metrics(),
    publicHeaders: new PublicHeaders(['*']),
    log: testLog().log,
  });
  const body = JSON.stringify({ words: 'é 葵 words '.repeat(2000) });
  let isChanging = false;
  const server = createServer((req, res) => {
    if (reader.answerHot(req.url as string, req, res)) return;
    const answer = { type: 'application/json', cacheControl: 'no-store', body: [body], keep: true, first: true };
    void reader.answer(answer, 'x', hot.generation, req, res);
    if (isChanging) hot.clear();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => server.close());
  const { port } = server.address() as AddressInfo;
  const asked = async (path: string, encoding: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'accept-encoding': encoding } });
    assert.equal(await answer.text(), body);
    return [answer.headers.get('content-encoding'), Number(answer.headers.get('content-length')) < body.length / 4];
  };
  assert.deepEqual(await asked('/br', 'br, gzip'), ['br', true]);
  assert.deepEqual(await asked('/br', 'br, gzip'), ['br', true]);
  assert.deepEqual(await asked('/gzip', 'gzip'), ['gzip', true]);
  assert.deepEqual(await asked('/plain', 'identity'), [null, false]);
  isChanging = true;
  assert.deepEqual(await asked('/changing', 'br'), ['br', true]);
  assert.equal(hot.get('/changing'), undefined);
});

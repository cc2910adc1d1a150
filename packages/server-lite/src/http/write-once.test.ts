import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { rawRequest } from '../testing/raw-http.ts';
import { JSON_TYPE, type Part } from './answer.ts';
import { RouteTally } from './metrics.ts';
import { writeOnce } from './write-once.ts';

test('texts and bytes of any length and script arrive whole, whatever was written before them', async (t) => {
  const cases = (): Part[][] => [
    ['["a"', ',"b"]'],
    ['{"x":"', 'é 葵 🙂'.repeat(3000), '"}'],
    ['short'],
    ['x'.repeat(21_845)],
    ['葵'.repeat(21_845)],
    ['ä', 'y'.repeat(200_000)],
    ['{"items":[', new TextEncoder().encode('é 葵 🙂'.repeat(2000)), ']}'],
    ['[', new TextEncoder().encode('葵'.repeat(30_000)), ']'],
    [''],
  ];
  const tally = new RouteTally('x');
  const server = createServer((req, res) => {
    const body = cases()[Number((req.url as string).slice(1))] as Part[];
    writeOnce({ type: JSON_TYPE, cacheControl: 'no-store', body, keep: true }, 'p-x', body, [], tally, req, res);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => server.close());
  const { port } = server.address() as AddressInfo;
  for (let round = 0; round < 3; round += 1) {
    const replies = await Promise.all(cases().map((_, n) => rawRequest(`http://127.0.0.1:${port}/${n}`)));
    replies.forEach(({ body, headers }, n) => {
      const expected = Buffer.concat((cases()[n] as Part[]).map((part) => Buffer.from(part as string)));
      assert.deepEqual(body, expected, `case ${n}`);
      assert.equal(headers['content-length'], String(expected.length));
      assert.equal(headers.etag, `"p-x-${expected.length.toString(36)}"`);
    });
  }
  assert.equal(tally.ok, 3 * cases().length);
});

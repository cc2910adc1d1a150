import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { download } from './download.ts';
import { exceptionsOf } from './exceptions.ts';

test('what is at an address is written down under the name it has there', async (t) => {
  const server = createServer((_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/csv' }).end('name,review\n'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const dir = mkdtempSync(join(tmpdir(), 'smm-download-'));
  t.after(() => {
    rmSync(dir, { recursive: true });
    server.close();
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const path = join(dir, 'source');
  const names: [string, string][] = [
    ['/exports/our%20reviews.csv?key=1', 'our reviews.csv'],
    ['/a%2Fb.csv', 'a_b.csv'],
    ['/%E0%A4%A', '%E0%A4%A'],
    ['/', '127.0.0.1'],
  ];
  for (const [at, name] of names)
    assert.equal(await download(`http://${host}${at}`, path, { exceptions: new Set([host]) }), name);
  assert.equal(readFileSync(path, 'utf8'), 'name,review\n');
  await assert.rejects(download(`http://${host}/`, path), { name: 'OutboundError', reason: 'refused' });
});

test('exceptions are addresses with their port, and nothing else', () => {
  assert.deepEqual([...(exceptionsOf(' 10.0.0.1:80, [::1]:8080 ') ?? [])], ['10.0.0.1:80', '[::1]:8080']);
  assert.equal(exceptionsOf('')?.size, 0);
  for (const text of ['localhost:80', '10.0.0.1', '10.0.0.1:0', '10.0.0.1:99999', '*:80'])
    assert.equal(exceptionsOf(text), undefined, text);
});

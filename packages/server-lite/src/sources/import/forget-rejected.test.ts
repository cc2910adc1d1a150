import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { forgetRejected } from './forget-rejected.ts';

test('rows that name an address go, and those of others stay as they are', async (t) => {
  const data = await mkdtemp(join(tmpdir(), 'smm-rejected-'));
  t.after(() => rm(data, { recursive: true }));
  assert.equal(await forgetRejected(data, ['ada@sample.example']), 0);
  const dir = join(data, 'rejected');
  await mkdir(dir);
  const line = (raw: string) => `${JSON.stringify({ line: 2, reason: 'it has neither words nor a rating', raw })}\n`;
  const theirs = ['"Ada","ada@sample.example"', '{"email": "ADA@Sample.example"}', 'Write to ada@sample.example.'];
  const others = [
    'xada@sample.example',
    'ada@sample.example.org',
    'z.ada@sample.example',
    'ada@sample.examples',
    'adaXsample.example',
  ];
  await writeFile(join(dir, 'a.ndjson'), [...theirs, ...others].map(line).join(''));
  await writeFile(join(dir, 'b.ndjson'), others.map(line).join(''));
  const before = await stat(join(dir, 'b.ndjson'));
  assert.equal(await forgetRejected(data, ['ada@sample.example', null, undefined, '']), theirs.length);
  assert.equal(await readFile(join(dir, 'a.ndjson'), 'utf8'), others.map(line).join(''));
  assert.equal((await stat(join(dir, 'a.ndjson'))).mode & 0o777, 0o600);
  assert.equal((await stat(join(dir, 'b.ndjson'))).ino, before.ino);
  assert.deepEqual((await readdir(dir)).sort(), ['a.ndjson', 'b.ndjson']);
});

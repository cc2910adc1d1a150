import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { staticFile } from './static-file.ts';

let outside = '';
let root = '';
before(async () => {
  outside = await mkdtemp(join(tmpdir(), 'smm-static-'));
  root = join(outside, 'site');
  await mkdir(join(root, 'sub'), { recursive: true });
  await Promise.all([
    writeFile(join(outside, 'secret.txt'), 'secret'),
    writeFile(join(root, 'index.html'), '<!doctype html>'),
    writeFile(join(root, 'sub', 'a.css'), 'a{}'),
    writeFile(join(root, '.env.txt'), 'secret'),
    writeFile(join(root, 'data.db'), 'secret'),
    symlink(join(outside, 'secret.txt'), join(root, 'link.txt')),
  ]);
});
after(() => rm(outside, { recursive: true }));

test('serves what is in the folder, with its type', async () => {
  assert.equal((await staticFile(root, 'index.html'))?.type, 'text/html; charset=utf-8');
  assert.equal(Buffer.from((await staticFile(root, 'sub/a.css'))?.bytes ?? []).toString(), 'a{}');
});

test('nothing outside, hidden, untyped, or that is no file', async () => {
  for (const path of [
    '../secret.txt',
    'sub/../../secret.txt',
    '..\\secret.txt',
    'link.txt',
    '.env.txt',
    'data.db',
    'sub',
    'none.html',
    '',
    '/etc/passwd',
    'a\0.html',
    'sub//a.css',
    `${'a'.repeat(5000)}.html`,
  ]) {
    assert.equal(await staticFile(root, path), undefined, JSON.stringify(path));
  }
});

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { pictureServer, sending } from '../testing/picture-server.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

test('smm import keeps addresses, and smm pictures lists and fetches what they lead to', async (t) => {
  const data = await mkdtemp(join(tmpdir(), 'smm-cli-pictures-'));
  t.after(() => rm(data, { recursive: true }));
  const { url, host, asked, answers } = await pictureServer(t);
  answers.set('/gone.jpg', (response) => void response.writeHead(404).end());
  answers.set('/page.jpg', sending('<title>Sign in</title>'));
  const env = { PATH: process.env['PATH'], SMM_DATA: data, SMM_OUTBOUND_ALLOW: host };
  const smm = (...words: string[]) =>
    new Promise<{ code: number; out: string; err: string }>((resolve) => {
      execFile(process.execPath, [MAIN, ...words], { env }, (error, out, err) =>
        resolve({ code: error ? Number(error.code) : 0, out, err }),
      );
    });
  const file = join(data, 'reviews.csv');
  await writeFile(
    file,
    `body,rating,reviewer_name,picture_urls\nGood words of a sample,5,Ada Sample,"${url}/1.jpg,${url}/gone.jpg"\nOther words of a sample,4,Bo Sample,${url}/page.jpg\n`,
  );
  await smm('subject', 'add', 'shop', '--name', 'The Shop');
  const imported = await smm('import', file, '--publish');
  assert.equal(imported.code, 0, imported.err);
  assert.match(imported.out, /smm pictures list/);
  assert.deepEqual(asked, []);

  const listed = await smm('pictures', 'list');
  assert.match(listed.out, /3 wait, 0 are here/);
  const fetched = await smm('pictures', 'fetch', '--json');
  const { fetched: count, failed, refused, figures } = JSON.parse(fetched.out) as Record<string, unknown>;
  assert.deepEqual([count, failed, refused], [1, 1, 1]);
  assert.deepEqual(figures, { waiting: 0, fetched: 1, failed: 1, refused: 1, asked: 3, due: 0 });

  answers.clear();
  const again = await smm('pictures', 'fetch', '--retry');
  assert.match(again.out, /^1 fetched/);
  assert.match((await smm('pictures', 'list', '--state', 'refused')).out, /page\.jpg\s+What is at/);
  const audit = await smm('audit');
  assert.equal(audit.code, 0, audit.out + audit.err);
  const wrong = await smm('pictures', 'fetch', '--limit', 'all');
  assert.equal(wrong.code, 1);
  assert.match(wrong.err, /--limit/);
});

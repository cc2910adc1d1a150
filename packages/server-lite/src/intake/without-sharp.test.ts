import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { picture, pictureServer } from '../testing/picture-server.ts';
import { waitFor } from '../testing/wait-for.ts';
import { zipBytes } from '../testing/zip-bytes.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const NODE_OPTIONS = `--import=${import.meta.resolve('../testing/without-sharp.ts')}`;
const ENV = { NODE_OPTIONS };
const { PATH, NODE_COMPILE_CACHE } = process.env;
/** All that each process knows of its surroundings, beside what it is given. */
const BARE = { PATH, NODE_COMPILE_CACHE };

/** A process for each: what is named to Node before anything else may come too late for a message. */
function smmWith(env: Record<string, string>) {
  return (...words: string[]): Promise<{ code: number; out: string; err: string }> =>
    new Promise((resolve) => {
      execFile(process.execPath, [MAIN, ...words], { env: { ...BARE, ...env } }, (error, out, err) =>
        resolve({ code: error ? Number(error.code ?? 1) : 0, out, err }),
      );
    });
}

interface Answer {
  pictures: { broughtAlong: number; toFetch: number; leftOut: { reason: string; count: number }[] };
  added: number;
}

test('in such a process the package cannot be had', async () => {
  const script = "await import('sharp').then(() => console.log('there'), ({ code }) => console.log(code))";
  const told = await new Promise<string>((resolve, reject) => {
    const env = { ...process.env, ...ENV };
    execFile(
      process.execPath,
      ['--input-type=module', '-e', script],
      { env, cwd: import.meta.dirname },
      (error, out) => (error ? reject(error) : resolve(out.trim())),
    );
  });
  assert.equal(told, 'ERR_MODULE_NOT_FOUND');
});

test('without the package words come in, pictures are counted as left out, and uploads and fetches say what to install', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'smm-no-sharp-'));
  t.after(() => rm(folder, { recursive: true }));
  const { url, host, asked } = await pictureServer(t);
  const jpeg = await picture().jpeg().toBuffer();
  const file = join(folder, 'reviews.zip');
  await writeFile(
    file,
    zipBytes({
      'r.csv': `reviewer_name,rating,body,review_date,picture_urls\nA,5,One.,2026-01-01,1.jpg\nB,5,Two.,2026-01-02,${url}/2.jpg\n`,
      '1.jpg': jpeg,
    }),
  );
  const data = join(folder, 'data');
  const smm = smmWith(ENV);

  const came = await smm('import', file, '--publish', '--data', data, '--json');
  const { added, pictures } = JSON.parse(came.out) as Answer;
  assert.deepEqual([came.code, added, pictures.broughtAlong, pictures.toFetch], [0, 2, 0, 1]);
  assert.deepEqual(
    pictures.leftOut.map(({ reason, count }) => [/“sharp” is not installed/.test(reason), count]),
    [[true, 1]],
  );
  const looked = await smm('import', file, '--dry-run', '--data', data);
  assert.match(looked.out, /Pictures: .*1 left out\.\n.*“sharp” is not installed/);
  const fetched = await smm('pictures', 'fetch', '--data', data, '--outbound-allow', host);
  assert.equal(fetched.code, 1);
  assert.match(fetched.err, /Pictures need the optional package "sharp", which is not installed here/);
  assert.deepEqual(asked, []);

  const { out } = await smm('token', 'create', 'Sample', '--data', data, '--json');
  const { token } = JSON.parse(out) as { token: string };
  const server = spawn(process.execPath, [MAIN, 'serve', '--data', data, '--port', '0', '--outbound-allow', host], {
    env: { ...BARE, ...ENV },
  });
  let [said, warned] = ['', ''];
  server.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  server.stderr.on('data', (chunk: Buffer) => (warned += chunk.toString()));
  const ended = new Promise((resolve) => server.once('exit', resolve));
  t.after(async () => {
    server.kill('SIGTERM');
    await ended;
  });
  const at = () => /smm ready at (http:\S+?)\/?\s/.exec(said)?.[1];
  await waitFor('the server', () => at() !== undefined, 60_000);
  const upload = await fetch(`${at()}/admin/api/media`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'image/jpeg', 'SMM-Request': '1' },
    body: new Uint8Array(jpeg),
  });
  const problem = (await upload.json()) as { type: string; detail: string };
  assert.deepEqual([upload.status, /not-installed/.test(problem.type)], [501, true], JSON.stringify(problem));
  assert.match(problem.detail, /Install it and start again/);
  // What it fetches by itself says so once, and asks nobody.
  await waitFor('a warning', () => /pictures cannot be fetched/.test(warned), 120_000);
  assert.match(warned, /sharp/);
  assert.deepEqual(asked, []);

  // Installed by then, the same file brings what was missing.
  const withIt = smmWith({});
  const again = JSON.parse((await withIt('import', file, '--publish', '--data', data, '--json')).out) as Answer;
  assert.deepEqual([again.added, again.pictures.broughtAlong, again.pictures.leftOut], [0, 1, []]);
});

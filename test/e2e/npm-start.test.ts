import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test, type TestContext } from 'node:test';
import { reviewsCsv } from '../lib/reviews-csv.ts';
import { ROOT } from '../lib/smm.ts';

/** As `npm start` runs it, in a folder of its own. Resolves once it says that it is ready. */
async function started(t: TestContext, ...args: string[]): Promise<{ url: string; stopped: () => Promise<unknown> }> {
  const data = mkdtempSync(join(tmpdir(), 'smm-start-'));
  const env = { ...process.env, PORT: '0', SMM_DATA: data };
  const child = spawn(process.execPath, [join(ROOT, 'scripts/run.mjs'), 'demo', ...args], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  const stopped = (): Promise<unknown> => {
    child.kill('SIGINT');
    return ended;
  };
  t.after(async () => {
    await stopped();
    rmSync(data, { recursive: true, force: true });
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /smm ready at (http:\S+)/.exec(line)?.[1];
    if (url !== undefined) return { url: url.replace(/\/$/, ''), stopped };
  }
  throw new Error(`npm start ended before it was ready:\n${errors}`);
}

const text = async (url: string): Promise<string> => {
  const answer = await fetch(url);
  assert.equal(answer.status, 200, url);
  return answer.text();
};

test('npm start fills a fresh folder with the sample business, serves its page and the admin page, and stops', async (t) => {
  const { url, stopped } = await started(t);
  assert.match(await text(`${url}/`), /<smm-testimonials/);
  assert.match(await text(`${url}/admin`), /<admin-app>/);
  assert.match(await text(`${url}/cdn/smm.js`), /smm/);
  assert.match(await text(`${url}/v1/collections/home.json`), /"sample":true/);
  assert.deepEqual(await stopped(), [0, null]);
});

test('npm start -- --import FILE serves one’s own reviews and none of the sample', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'smm-own-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'reviews.csv');
  writeFileSync(file, reviewsCsv(5));
  const { url } = await started(t, '--import', file);
  const page = await text(`${url}/v1/collections/home.json`);
  assert.equal((JSON.parse(page) as { items: unknown[] }).items.length, 5);
  assert.doesNotMatch(page, /"sample":true/);
});

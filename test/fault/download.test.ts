import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { many } from '../../packages/server-lite/src/testing/many.ts';
import { reviewsCsv } from '../lib/reviews-csv.ts';
import { MAIN, smm, smmOk } from '../lib/smm.ts';
import { temporaryFolder } from '../lib/temporary-folder.ts';

const COUNT = 2000;
const CSV = Buffer.from(reviewsCsv(COUNT));

async function serve(t: TestContext, answer: (path: string, response: ServerResponse) => void): Promise<string> {
  const server = createServer((request, response) => answer(request.url ?? '', response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

interface Run {
  code: number | null;
  said: string;
}

/** Runs the import with a folder of its own for what is temporary, and stops it when it was told to. */
function imports(
  args: readonly string[],
  temporary: string,
  stop?: { signal: NodeJS.Signals; when: Promise<unknown> },
): Promise<Run> {
  const child = spawn(process.execPath, [MAIN, 'import', ...args], { env: { ...process.env, TMPDIR: temporary } });
  let said = '';
  for (const out of [child.stdout, child.stderr]) out.setEncoding('utf8').on('data', (text: string) => (said += text));
  void stop?.when.then(() => child.kill(stop.signal));
  return new Promise((done) => child.on('close', (code) => done({ code, said })));
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

for (const signal of SIGNALS.slice(0, many(1, 3)))
  test(`a download that is stopped by ${signal} leaves nothing behind, and the same command completes it`, async (t) => {
    const folder = temporaryFolder(t);
    const temporary = join(folder, 'tmp');
    mkdirSync(temporary);
    let isHeld = true;
    const begun = Promise.withResolvers<undefined>();
    const host = await serve(t, (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/csv', 'Content-Length': CSV.length });
      if (!isHeld) return void response.end(CSV);
      response.write(CSV.subarray(0, 100_000), () => begun.resolve(undefined));
    });
    const args = [`http://${host}/reviews.csv`, '--outbound-allow', host, '--data', join(folder, 'data')];
    const stopped = await imports(args, temporary, { signal, when: begun.promise });
    assert.equal(stopped.code, { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }[signal], stopped.said);
    assert.match(stopped.said, new RegExp(`Stopped by ${signal}\\..*run the same command again`));
    assert.deepEqual(readdirSync(temporary), []);
    isHeld = false;
    const again = await imports([...args, '--json', '--progress'], temporary);
    assert.equal(again.code, 0, again.said);
    const lines = again.said.trimEnd().split('\n');
    const objects = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const downloaded = objects.filter(({ step }) => step === 'downloading').at(-1);
    assert.deepEqual(downloaded, { type: 'progress', step: 'downloading', done: CSV.length, total: CSV.length });
    assert.equal(objects.at(-1)?.['added'], COUNT);
    assert.deepEqual(readdirSync(temporary), []);
    assert.equal((await smm('audit', '--data', join(folder, 'data'))).code, 0);
  });

test('a download that breaks off takes nothing in, says so, and comes in whole the next time', async (t) => {
  const folder = temporaryFolder(t);
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  let isWhole = false;
  const host = await serve(t, (path, response) => {
    if (path === '/page.json')
      return void response
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end('<!doctype html><title>Sign in</title><p>Sign in to go on.</p>');
    response.writeHead(200, { 'Content-Type': 'text/csv', 'Content-Length': CSV.length });
    if (isWhole) return void response.end(CSV);
    response.write(CSV.subarray(0, 100_000), () => setImmediate(() => response.destroy()));
  });
  const data = ['--outbound-allow', host, '--data', join(folder, 'data')];
  const broken = await imports([`http://${host}/reviews.csv`, ...data], temporary);
  assert.equal(broken.code, 1);
  assert.match(broken.said, /broke off, or is not packed as it says\. Try again later\./);
  const page = await imports([`http://${host}/page.json`, ...data], temporary);
  assert.equal(page.code, 1);
  assert.match(page.said, /marks nothing as a review/);
  isWhole = true;
  const whole = await imports([`http://${host}/reviews.csv`, ...data, '--json'], temporary);
  assert.equal((JSON.parse(whole.said) as { added: number }).added, COUNT);
  assert.deepEqual(readdirSync(temporary), []);
});

test('a disk that is full while it downloads is said as such, with the folder, and nothing is left', async (t) => {
  const folder = temporaryFolder(t);
  const small = join(folder, 'small');
  mkdirSync(small);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', small], { stdio: 'ignore' });
  } catch {
    return t.skip('this user may not mount a small disk');
  }
  try {
    const host = await serve(t, (_, response) => response.writeHead(200, { 'Content-Type': 'text/csv' }).end(CSV));
    const data = join(folder, 'data');
    const args = [`http://${host}/reviews.csv`, '--outbound-allow', host, '--data', data];
    const full = await imports(args, small);
    assert.equal(full.code, 1);
    assert.match(full.said, new RegExp(`There is no room for http://${host}/reviews\\.csv in ${small}/`));
    assert.match(full.said, /name another folder with TMPDIR, and run the command again\./);
    assert.doesNotMatch(full.said, /\n\s+at /);
    assert.deepEqual(readdirSync(small), []);
    const { added } = JSON.parse(await smmOk('import', ...args, '--json')) as { added: number };
    assert.equal(added, COUNT);
  } finally {
    execFileSync('umount', ['-l', small]);
  }
});

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { SETTINGS } from '../config.ts';
import { openStorage } from '../storage/sqlite/open-storage.ts';
import { rawRequest } from '../testing/raw-http.ts';
import { waitFor } from '../testing/wait-for.ts';
import { serveCommand } from './serve.ts';

const SCRIPT = `import { serveCommand } from ${JSON.stringify(import.meta.resolve('./serve.ts'))};
await serveCommand().parseAsync(process.argv.slice(1), { from: 'user' }).catch((error) => { console.error(error.message); process.exitCode = 1; });`;

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smm-serve-'));
});
after(() => rm(folder, { recursive: true }));

function run(...args: string[]) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT, '--', '--data', folder, ...args], {
    env: { PATH: process.env['PATH'], NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] },
  });
  const result = {
    child,
    out: '',
    err: '',
    exit: undefined as Promise<number | null> | undefined,
    url: () => /smm ready at (http:\S+)/.exec(result.out)?.[1],
  };
  child.stdout.on('data', (chunk: Buffer) => (result.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (result.err += chunk.toString()));
  result.exit = new Promise((resolve) => child.once('exit', resolve));
  return result;
}

test('a link for the first owner, then one line when ready; on SIGTERM and SIGINT it closes the store and ends with 0', async () => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const served = run('--port', '0');
    await waitFor('ready', () => served.url() !== undefined, 20_000);
    const [link, ready, ...more] = served.out.trim().split('\n');
    const { port } = new URL(served.url() as string);
    assert.match(link ?? '', new RegExp(`^Nobody signs in yet\\. .*http://localhost:${port}/admin/#link=[\\w-]{43}$`));
    assert.match(ready ?? '', /^smm ready at /);
    assert.deepEqual(more, []);
    assert.equal((await rawRequest(`${served.url()}/readyz`)).status, 200);
    served.child.kill(signal);
    assert.equal(await served.exit, 0, served.err);
    for (const line of served.err.trim().split('\n')) JSON.parse(line);
    const storage = await openStorage({ dir: folder, create: false });
    await storage.close();
  }
});

test('a second signal ends it at once, while a request hangs', async () => {
  const served = run('--port', '0', '--drain-timeout', '600000');
  await waitFor('ready', () => served.url() !== undefined, 20_000);
  const url = new URL(served.url() as string);
  const { connect } = await import('node:net');
  const socket = connect(Number(url.port), '127.0.0.1');
  socket.on('error', () => {});
  await new Promise((resolve) => socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-Open: ', resolve));
  await rawRequest(`${url.origin}/healthz`);
  served.child.kill('SIGTERM');
  await waitFor('stopping', () => served.err.includes('"stopping"'));
  served.child.kill('SIGTERM');
  assert.equal(await served.exit, 130);
  socket.destroy();
});

test('a busy port, a bad value and a missing site end with one sentence and no stack', async () => {
  const first = run('--port', '0');
  await waitFor('ready', () => first.url() !== undefined, 20_000);
  const { port } = new URL(first.url() as string);
  for (const [args, message] of [
    [['--port', port], new RegExp(`127\\.0\\.0\\.1:${port}: another program uses this port`)],
    [['--port', 'abc'], /--port: "abc" does not fit/],
    [['--site', join(folder, 'none')], /--site: .* is not a folder/],
  ] as const) {
    const second = run(...args);
    assert.equal(await second.exit, 1);
    assert.match(second.err, message);
    assert.doesNotMatch(second.err, /\n\s+at /);
  }
  first.child.kill('SIGTERM');
  assert.equal(await first.exit, 0);
});

test('--help explains every setting and gives an example', () => {
  const help = serveCommand()
    .configureOutput({ writeOut: () => {} })
    .helpInformation();
  for (const { flag, env } of Object.values(SETTINGS)) {
    assert.ok(help.includes(flag), flag);
    assert.ok(help.includes(env), env);
  }
});

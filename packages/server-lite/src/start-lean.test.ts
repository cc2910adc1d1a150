import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

const SCRIPT = `import { startLean } from ${JSON.stringify(import.meta.resolve('./start-lean.ts'))};
console.error('started');
startLean(process.env.COMMAND ?? 'serve');
const { pid, argv, execArgv, env } = process;
console.log(JSON.stringify({ pid, words: argv.slice(2), execArgv, arenas: env.MALLOC_ARENA_MAX ?? null, mark: env.SMM_LEAN ?? null }));
`;
interface Seen {
  pid: number;
  words: string[];
  execArgv: string[];
  arenas: string | null;
  mark: string | null;
}

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smm-lean-'));
  await writeFile(join(folder, 'program.mjs'), SCRIPT);
});
after(() => rm(folder, { recursive: true }));

async function run(env: Record<string, string>, stdio: 'pipe' | 'ipc' = 'pipe') {
  const words = ['--title-like-a-flag', 'a word', 'é'];
  const child = spawn(process.execPath, ['--stack-size=900', join(folder, 'program.mjs'), ...words], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe', ...(stdio === 'ipc' ? (['ipc'] as const) : [])],
  });
  let [out, err] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  assert.equal(code, 0, err);
  return { seen: JSON.parse(out) as Seen, starts: err.match(/started/g)?.length, pid: child.pid, words, err };
}

const CAN = typeof process.execve === 'function';

test('it goes on in a new process of the same number, with what it was given, and says nothing of it', async (t) => {
  if (!CAN) return t.skip('this system cannot');
  const { seen, starts, pid, words, err } = await run({});
  assert.equal(starts, 2);
  assert.equal(seen.pid, pid);
  assert.deepEqual(seen.words, words);
  assert.ok(seen.execArgv.includes('--optimize-for-size') && seen.execArgv.includes('--stack-size=900'));
  assert.deepEqual([seen.arenas, seen.mark], [null, null], 'what it starts is started as ever');
  assert.equal(err.replaceAll('started\n', ''), '');
});

test('what the operator said of memory stays, also for what it starts', async (t) => {
  if (!CAN) return t.skip('this system cannot');
  const { seen, starts } = await run({ MALLOC_ARENA_MAX: '4' });
  assert.deepEqual([starts, seen.arenas, seen.mark], [2, '4', null]);
});

test('a parent that talks to it keeps the process it talks to', async () => {
  const { seen, starts } = await run({}, 'ipc');
  assert.equal(starts, 1);
  assert.ok(!seen.execArgv.includes('--optimize-for-size'));
});

test('an import keeps its speed: a bound on the nursery, and nothing more', async (t) => {
  if (!CAN) return t.skip('this system cannot');
  const { seen, starts } = await run({ COMMAND: 'import' });
  assert.equal(starts, 2);
  assert.ok(seen.execArgv.includes('--max-semi-space-size=4') && !seen.execArgv.includes('--optimize-for-size'));
});

test('what is short-lived is not started twice', async () => {
  assert.equal((await run({ COMMAND: 'review' })).starts, 1);
});

/**
 * Imports an invented CSV of about 330 bytes a row into a fresh store while a server answers, and prints rows/s,
 * memory of the import, and the slowest answer of the server meanwhile.
 *
 *   node bench/import/run.ts [--rows 1000000] [--keep]
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtSmm } from '../built.ts';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '1000000' }, keep: { type: 'boolean' } } });
const SMM = await builtSmm();
const GENERATE = join(import.meta.dirname, '../data/generate-reviews.ts');
const work = mkdtempSync(join(tmpdir(), 'smm-bench-'));
const file = join(work, 'reviews.csv');
const data = join(work, 'data');

/** Ends with the process's standard output, or says what it printed when it failed. */
function run(script: string, ...args: string[]): { child: ChildProcess; output: Promise<string> } {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  const output = new Promise<string>((done, failed) => {
    child.on('error', failed);
    child.on('exit', (code) => (code === 0 ? done(text) : failed(new Error(`${script} ended with ${code}: ${text}`))));
  });
  return { child, output };
}

/** Resident memory of a process in MiB; 0 once it is gone or where /proc is not there. */
function residentMemory(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return 0;
    throw error;
  }
}

async function serve(): Promise<{ url: string; stop(): void }> {
  const child = spawn(process.execPath, [SMM, 'serve', '--data', data, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const url = await new Promise<string>((done, failed) => {
    child.stdout.setEncoding('utf8').on('data', (line: string) => {
      const found = /ready at (http:\/\/\S+)/.exec(line)?.[1];
      if (found) done(found.replace(/\/$/, ''));
    });
    child.on('exit', (code) => failed(new Error(`smm serve ended with ${code}`)));
  });
  return { url, stop: () => child.kill('SIGTERM') };
}

try {
  await run(GENERATE, values.rows, file).output;
  await run(SMM, 'subject', 'add', 'home', '--name', 'Bench', '--data', data).output;
  await run(SMM, 'collection', 'add', 'home', '--subject', 'home', '--data', data).output;
  const server = await serve();
  const began = performance.now();
  const { child, output } = run(SMM, 'import', file, '--data', data, '--publish', '--json');
  let memory = 0;
  let slowest = 0;
  let answers = 0;
  let finished = false;
  const watching = (async () => {
    while (!finished) {
      memory = Math.max(memory, residentMemory(child.pid));
      const asked = performance.now();
      const response = await fetch(`${server.url}/v1/collections/home.json`);
      await response.arrayBuffer();
      if (response.ok) slowest = Math.max(slowest, performance.now() - asked);
      answers++;
      await new Promise((done) => setTimeout(done, 20));
    }
  })();
  const summary = JSON.parse(await output) as { read: number; added: number; merged: number; rejected: number };
  const seconds = (performance.now() - began) / 1000;
  finished = true;
  await watching;
  server.stop();
  const again = JSON.parse(
    await run(SMM, 'import', file, '--data', data, '--publish', '--json').output,
  ) as typeof summary;
  console.log(
    JSON.stringify({
      rows: summary.read,
      bytesPerRow: Math.round(statSync(file).size / summary.read),
      seconds: Number(seconds.toFixed(1)),
      rowsPerSecond: Math.round(summary.read / seconds),
      peakMiB: Math.round(memory),
      serverAnswers: answers,
      serverSlowestMs: Math.round(slowest),
      first: [summary.added, summary.merged, summary.rejected],
      again: [again.added, again.merged, again.rejected],
    }),
  );
} finally {
  if (!values.keep) rmSync(work, { recursive: true });
}

import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');
export const MAIN = join(ROOT, 'packages/server-lite/src/main.ts');

export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command of smm to its end. */
export function smm(...args: string[]): Promise<Ended> {
  return smmBy(MAIN, args);
}

/** As `smm`. @param main the file of another smm than the workspace's */
export function smmBy(main: string, args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [main, ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended: Ended = { code: 0, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (ended.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (ended.stderr += text));
    child.on('error', fail);
    child.on('close', (code) => done({ ...ended, code: code ?? 128 }));
  });
}

/** As `smm`; throws with its words when it fails. */
export async function smmOk(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await smm(...args);
  if (code !== 0) throw new Error(`smm ${args.join(' ')} ended with ${code}\n${stdout}${stderr}`);
  return stdout;
}

export interface RunningServer {
  /** Without a slash at the end. */
  url: string;
  process: ChildProcess;
  /** Stops it as an operator would. */
  stop(): Promise<void>;
}

/** Starts `smm serve` on a port of the kernel's choice. The caller stops it. */
export function serve(data: string, ...args: string[]): Promise<RunningServer> {
  return serveBy(MAIN, data, ...args);
}

/** As `serve`. @param main the file of another smm than the workspace's */
export async function serveBy(main: string, data: string, ...args: string[]): Promise<RunningServer> {
  const child = spawn(
    process.execPath,
    [main, 'serve', '--data', data, '--port', '0', '--log-level', 'warn', ...args],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /smm ready at (http:\S+)/.exec(line)?.[1];
    if (url !== undefined) return { url: url.replace(/\/$/, ''), process: child, stop };
  }
  throw new Error(`smm serve ended before it was ready:\n${errors}`);
}

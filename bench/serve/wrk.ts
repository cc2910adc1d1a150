import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const UNITS: Record<string, number> = { us: 0.001, ms: 1, s: 1000 };

export interface Round {
  perSecond: number;
  requests: number;
  /** Milliseconds. */
  p99: number;
  /** Answers that were neither 2xx nor 3xx, and socket errors. */
  failed: number;
}

/** One run of wrk on one thread. */
export async function wrk(
  url: string,
  {
    seconds = 3,
    connections = 64,
    headers = [],
    script,
  }: { seconds?: number; connections?: number; headers?: string[]; script?: string } = {},
): Promise<Round> {
  const { stdout } = await run('wrk', [
    '-t1',
    `-c${connections}`,
    `-d${seconds}s`,
    '--latency',
    ...headers.flatMap((header) => ['-H', header]),
    ...(script === undefined ? [] : ['-s', script]),
    url,
  ]);
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
  const requests = Number(/(\d+) requests in/.exec(stdout)?.[1]);
  const [, value, unit = 'ms'] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? [];
  const errors = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(stdout);
  const failed =
    Number(/Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0) +
    (errors?.slice(1).reduce((sum, text) => sum + Number(text), 0) ?? 0);
  if (!Number.isFinite(perSecond)) throw new Error(`wrk said nothing that can be read about ${url}:\n${stdout}`);
  return { perSecond, requests, p99: Number(value) * (UNITS[unit] as number), failed };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

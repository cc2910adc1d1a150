import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ownCommand } from '../own-files.ts';

const SMM = fileURLToPath(ownCommand());
const MOST_SAID = 4000;

export interface Command {
  /** The last object it printed; undefined when it ended without one. */
  ended: Promise<{
    code: number | null;
    signal: NodeJS.Signals | null;
    result?: Record<string, unknown>;
    said: string;
  }>;
  stop(): void;
  pid: number | undefined;
}

/**
 * Runs a command of our own in a process beside this one. What it reads takes neither our time nor our memory, and
 * killing it does no harm.
 *
 * @param onLine called with every object that it prints before the last, each with a `type`
 */
export function runCommand(args: readonly string[], onLine: (line: Record<string, unknown>) => void): Command {
  const child = spawn(process.execPath, [SMM, ...args], { stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
  let result: Record<string, unknown> | undefined;
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-MOST_SAID)));
  const lines = createInterface({ input: child.stdout });
  const read = new Promise<void>((resolve) => lines.once('close', resolve));
  lines.on('line', (text) => {
    const line = parse(text);
    if (line === undefined) said = `${said}${text}\n`.slice(-MOST_SAID);
    else if (line['type'] === 'progress' || line['type'] === 'begun') onLine(line);
    else result = line;
  });
  const ended = new Promise<Awaited<Command['ended']>>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      void read.then(() => resolve({ code, signal, said, ...(result !== undefined && { result }) }));
    });
  });
  return { ended, stop: () => void child.kill('SIGTERM'), pid: child.pid };
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    // Not an object of ours: kept as what it said.
    return undefined;
  }
}

import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Child {
  url: string;
  /** Milliseconds from its start until it said that it is ready. */
  readyMs: number;
  /** Resident megabytes. */
  rss(): number;
  /** Milliseconds of processor time that it took so far, in steps of ten. */
  cpu(): number;
  stop(): Promise<void>;
}

/** Starts a script under this Node and waits for its line that says where it is ready. */
export function start(script: string, args: string[]): Promise<Child> {
  const started = performance.now();
  const child: ChildProcess = spawn(process.execPath, [script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let text = '';
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code} before it was ready.`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const url = /ready at (http:\/\/\S+)/.exec(text)?.[1];
      if (url === undefined) return;
      child.removeAllListeners('exit');
      resolve({
        url,
        readyMs: performance.now() - started,
        rss: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
        cpu: () => {
          const after = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
          return 10 * (Number(after[11]) + Number(after[12]));
        },
        stop: () =>
          new Promise((done) => {
            child.once('exit', () => done());
            child.kill('SIGTERM');
          }),
      });
    });
  });
}

import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { staticFiles } from './static-files.ts';

export interface FileServer {
  /** Without a slash at the end. */
  url: string;
  /** What it is: the plainest server that many have, or ours where that is not there. */
  by: 'python3' | 'node';
  stop(): Promise<void>;
}

/** Serves a folder by a program that knows nothing of us, on a port of the kernel's choice. The caller stops it. */
export async function fileServer(folder: string): Promise<FileServer> {
  if (spawnSync('python3', ['-c', 'import http.server']).status !== 0) {
    const { url, server } = await staticFiles(folder);
    const stop = async (): Promise<void> => {
      server.closeAllConnections();
      server.close();
    };
    return { url, by: 'node', stop };
  }
  const child = spawn('python3', ['-u', '-m', 'http.server', '0', '--bind', '127.0.0.1', '--directory', folder], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const port = / port (\d+)/.exec(line)?.[1];
    if (port !== undefined) return { url: `http://127.0.0.1:${port}`, by: 'python3', stop };
  }
  throw new Error('python3 -m http.server ended before it said its port');
}

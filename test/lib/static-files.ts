import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Why a file is not sent to its end: it is gone, or who asked for it is. */
const GONE: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ERR_STREAM_PREMATURE_CLOSE']);

/** Serves the file that is found for a decoded path, on a port of the kernel's choice. The caller closes it. */
export async function serveFiles(
  fileOf: (path: string) => string | undefined,
): Promise<{ url: string; host: string; server: Server }> {
  const server = createServer((request, response) => {
    const file = fileOf(normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname)));
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    // A file that went away since it was found, as at the end of a test: the answer breaks off, the server goes on.
    pipeline(createReadStream(file), response, (error) => {
      if (error !== undefined && error !== null && !GONE.has(error.code)) throw error;
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the system gave no port');
  const host = `127.0.0.1:${address.port}`;
  return { url: `http://${host}`, host, server };
}

/** Whether it is there, and no folder. */
export const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/**
 * Serves a folder as it is. The caller closes it.
 * @param others Folders that lie elsewhere, by the beginning of the addresses that lead into them.
 */
export function staticFiles(
  folder: string,
  others: Readonly<Record<string, string>> = {},
): Promise<{ url: string; server: Server }> {
  return serveFiles((path) => {
    const [start, other] = Object.entries(others).find(([beginning]) => path.startsWith(beginning)) ?? ['/', folder];
    const file = join(other, path.slice(start.length));
    return isFile(file) ? file : undefined;
  });
}

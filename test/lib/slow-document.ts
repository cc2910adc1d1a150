import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { ROOT } from './smm.ts';

const CDN = join(ROOT, 'packages/widgets/dist/cdn');

export interface SlowDocument {
  readonly url: string;
  /** Paths that were asked for, but for the document and the elements' files. */
  readonly asked: readonly string[];
  /** Sends the next part of the document; the last one ends it. */
  next(): void;
  close(): void;
}

/** A document that is read part by part, as on a slow line, with the elements' files beside it. */
export async function slowDocument(parts: (url: string) => readonly string[]): Promise<SlowDocument> {
  const asked: string[] = [];
  let open: ServerResponse | undefined;
  let left: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    const file = join(CDN, normalize(pathname).replace(/^\/cdn\//, ''));
    if (pathname === '/') {
      open = response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      left = [...parts(url)];
      next();
    } else if (pathname.startsWith('/cdn/') && existsSync(file)) {
      const type = extname(file) === '.js' ? 'text/javascript' : 'text/css';
      response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
    } else {
      asked.push(pathname);
      response.writeHead(404).end();
    }
  });
  function next(): void {
    open?.write(left.shift() ?? '');
    if (left.length === 0) open?.end();
  }
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the system gave no port');
  const url = `http://127.0.0.1:${address.port}`;
  return {
    url,
    asked,
    next,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

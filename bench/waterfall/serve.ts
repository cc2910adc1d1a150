import { existsSync, globSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import type { Contender } from './contenders.ts';
import type { Item } from '../../packages/sdk/src/schema/index.ts';

const HERE = import.meta.dirname;
const PACKAGES = join(HERE, '../node_modules');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
/** Files are compressed once and well, as hosts of packages do; pages and data as they are asked for. */
const FILE = 11;
const PAGE = 5;

export interface Site {
  url: string;
  close(): Promise<void>;
}

/** The business's own site: a page for each contender, its files of `node_modules`, and `/reviews.json` for apps. */
export async function serveSite(contenders: readonly Contender[], items: readonly Item[]): Promise<Site> {
  const ready = new Map<string, Buffer>(await bundles());
  for (const [at, { head = '', body = '', frame }] of contenders.entries()) {
    ready.set(`/${at}.html`, packed(page(head, body), PAGE));
    if (frame !== undefined) ready.set('/frame/iframe-resizer.html', packed(document('', frame), PAGE));
  }
  ready.set('/reviews.json', packed(JSON.stringify(items), PAGE));

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const bytes = ready.get(pathname) ?? fromPackages(pathname);
    if (bytes === undefined) return void response.writeHead(404).end();
    ready.set(pathname, bytes);
    response
      .writeHead(200, {
        'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream',
        'content-encoding': 'br',
        'content-length': bytes.length,
        'cache-control': 'public, max-age=30',
        vary: 'Accept-Encoding',
      })
      .end(bytes);
  }

  return listening(createServer(answer));
}

async function listening(server: Server): Promise<Site> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

const packed = (content: string | Buffer, quality: number): Buffer =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

/** A file of an installed package, as a host of packages would hand it out. */
function fromPackages(pathname: string): Buffer | undefined {
  const [, inside] = /^\/npm\/(.+)$/.exec(pathname) ?? [];
  if (inside === undefined || normalize(inside).startsWith('..')) return undefined;
  const file = join(PACKAGES, inside);
  return existsSync(file) ? packed(readFileSync(file), FILE) : undefined;
}

/** Every app, minified, with the styles that it imports. */
async function bundles(): Promise<[string, Buffer][]> {
  const { outputFiles } = await build({
    entryPoints: globSync('apps/*.ts', { cwd: HERE }).map((file) => join(HERE, file)),
    outdir: '/app',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles.map(({ path, contents }) => [path, packed(Buffer.from(contents), FILE)]);
}

const document = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Hollin Row Bindery</title><link rel="icon" href="data:,">
<style>body{margin:0;font:16px/1.5 system-ui}header,main,footer{max-inline-size:1160px;margin:0 auto;padding:20px}</style>
${head}</head><body>${body}</body></html>`;

/** A page of a business with something above the wall and something below it, which is what shifts. */
const page = (head: string, body: string): string =>
  document(
    head,
    `<header><h1>Hollin Row Bindery</h1><p>Books bound and mended by hand, since 1987.</p></header>
<main><h2>What people say</h2>
${body}</main>
<footer><h2>Find us</h2><p>At the sign of the needle, open from Tuesday to Saturday.</p></footer>`,
  );

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { headPage, reviews } from './reviews.ts';
import { cardCss } from './styles.ts';

/** innerhtml comes first: it is what the others are compared with. */
export const CONTENDERS = [
  'innerhtml',
  'innerhtml-cv',
  'smm',
  'lit-single-root',
  'lit-shadow-cards',
  'lit-virtualizer',
  'react',
  'iframe',
];

const CSS = `body{margin:0;font:16px/1.5 system-ui}main{max-inline-size:1160px;margin:0 auto;padding:20px}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,300px),1fr));gap:20px;align-items:start}
.cv>*{content-visibility:auto;contain-intrinsic-size:auto 240px}`;

/** Bundles every contender and serves a page for each on a free port of this machine. */
export async function servePages(): Promise<{ url: string; close(): Promise<void> }> {
  const scripts = new Map(await Promise.all(CONTENDERS.map(async (name) => [name, await bundle(name)] as const)));
  const data = new Map<number, string>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (/^\/cdn\/[\w/-]+\.js$/.test(url.pathname)) {
      response
        .setHeader('content-type', 'text/javascript')
        .end(readFileSync(new URL(`../../packages/widgets/dist${url.pathname}`, import.meta.url)));
      return;
    }
    const [, name = '', type] = /^\/([\w-]+)\.(html|js)$/.exec(url.pathname) ?? [];
    const n = Number(url.searchParams.get('n') ?? 0);
    if (type === 'js') response.setHeader('content-type', 'text/javascript').end(scripts.get(name));
    else if (name === 'blank' || scripts.has(name)) {
      const json = data.get(n) ?? JSON.stringify(headPage(reviews(n))).replaceAll('<', '\\u003c');
      data.set(n, json);
      response.setHeader('content-type', 'text/html; charset=utf-8').end(document(name, json));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

async function bundle(name: string): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(`./contenders/${name}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    external: ['/cdn/*'],
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return result.outputFiles[0]?.text ?? '';
}

function document(name: string, json: string): string {
  const script = name === 'blank' ? '' : `<script type="module" src="/${name}.js"></script>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${name}</title><link rel="icon" href="data:,">${name === 'smm' ? '<link rel="modulepreload" href="/cdn/testimonials.js">' : ''}<style>${CSS}${cardCss}</style><h1>What people say</h1><main id="wall"></main>
<script type="application/json" id="data">${json}</script>
<script>globalThis.page=JSON.parse(document.getElementById('data').textContent);globalThis.probeStart=performance.now()</script>${script}</html>`;
}

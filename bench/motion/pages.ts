import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { headPage, reviews } from '../wall/reviews.ts';

const html = (script: string, json: string): string => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Motion</title><link rel="icon" href="data:,"><style>body{margin:20px;font:16px/1.5 system-ui}</style><h1>What people say</h1>
<script type="application/json" id="data">${json}</script><script type="module">${script}</script></html>`;

/** The element itself. */
const marquee = (cards: number): string => `
import '/cdn/testimonials.js';
const element = document.createElement('smm-testimonials');
Object.assign(element, { layout: 'marquee', pageSize: ${cards}, page: JSON.parse(document.getElementById('data').textContent) });
document.body.append(element);`;

/** What the element drew, `globalThis.drawn`, in a page that one CSS animation moves. */
const floor = `
globalThis.build = ({ html, sheets, length, duration }) => {
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  root.innerHTML = html;
  for (const text of [...sheets, '@keyframes glide { to { transform: translateX(' + -length + 'px) } } .track { animation: glide ' + duration + 'ms linear infinite }']) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets.push(sheet);
  }
};`;

/** Serves `/marquee.html` and `/floor.html` on a free port of this machine. */
export async function serveMotion(cards: number): Promise<{ url: string; close(): Promise<void> }> {
  const json = JSON.stringify(headPage(reviews(cards))).replaceAll('<', '\\u003c');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (/^\/cdn\/[\w/-]+\.js$/.test(pathname))
      response
        .setHeader('content-type', 'text/javascript')
        .end(readFileSync(new URL(`../../packages/widgets/dist${pathname}`, import.meta.url)));
    else
      response
        .setHeader('content-type', 'text/html; charset=utf-8')
        .end(pathname === '/floor.html' ? html(floor, 'null') : html(marquee(cards), json));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => new Promise((done) => server.close(() => done())) };
}

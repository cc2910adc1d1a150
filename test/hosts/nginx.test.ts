import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowser, watchedPage } from '../lib/browser.ts';
import { hostSite } from '../lib/host-site.ts';
import { reviewsCsv } from '../lib/reviews-csv.ts';
import { ROOT, smmOk } from '../lib/smm.ts';
import { temporaryFolder } from '../lib/temporary-folder.ts';
import { showAll, untilCards } from '../lib/wall.ts';

/** Debian's package. Only the program of it is used. */
const NGINX = process.env['NGINX_PATH'] ?? '/usr/sbin/nginx';
const skip = existsSync(NGINX) ? false : 'not installed: nginx';

/** What docs/snapshot.md says that nginx must be told. */
function told(folder: string): string {
  const text = readFileSync(join(ROOT, 'docs/snapshot.md'), 'utf8');
  return (/```nginx\n(.*?)```/s.exec(text)?.[1] ?? '').replaceAll('/srv/public', folder);
}

async function freePort(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const server = createServer().listen(0, '127.0.0.1', () => {
    const address = server.address();
    server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
  });
  return promise;
}

/** nginx with nothing but the lines of the page. @returns its address */
async function nginx(t: { after(end: () => Promise<void>): void }, folder: string, spare: string): Promise<string> {
  const port = await freePort();
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (each) => `${each}_temp_path ${spare}/${each};`,
  );
  const config = join(spare, 'nginx.conf');
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    config,
    `${user} daemon off; pid ${spare}/pid; error_log ${spare}/errors; events {}
    http { access_log off; ${paths.join(' ')} server { listen 127.0.0.1:${port};\n${told(folder)}\n} }`,
  );
  const child = spawn(NGINX, ['-p', spare, '-c', config], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  t.after(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  const url = `http://127.0.0.1:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}: ${errors}`);
    try {
      await fetch(url);
      return url;
    } catch {
      // Not yet.
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}

describe('a snapshot behind nginx, as the documentation tells it', { skip }, () => {
  let browser: Browser;
  before(async () => (browser = await openBrowser()));
  after(() => browser?.close());

  test('types, names without their ending, how long caches may keep what; and the elements on another site', async (t) => {
    const spare = temporaryFolder(t);
    const [data, site, file] = [join(spare, 'data'), join(spare, 'site'), join(spare, 'r.csv')];
    writeFileSync(file, reviewsCsv(90));
    await smmOk('import', file, '--data', data, '--publish');
    // A name that looks like that of a further page.
    await smmOk('collection', 'add', 'p-1', '--rule', 'rating>=1', '--data', data);
    mkdirSync(site);
    const base = 'https://www.example.com/words';
    await smmOk('snapshot', join(site, 'words'), '--data', data, '--public-url', base, '--precompressed');
    const url = `${await nginx(t, site, spare)}/words`;

    const heads = (path: string): Promise<Response> =>
      fetch(`${url}/${path}`, { headers: { 'accept-encoding': 'gzip' } });
    const pages = readdirSync(join(site, 'words/v1/collections/home')).filter((name) => /^p-.*\.json$/.test(name));
    const [review = ''] = readdirSync(join(site, 'words/c/home/r'));
    const [chunk] = readdirSync(join(site, 'words/cdn/single')).filter((name) => name.endsWith('.js'));
    const short = 'public, max-age=30, stale-while-revalidate=30';
    const long = 'public, max-age=31536000, s-maxage=60';
    for (const [path, type, cache] of [
      ['v1/collections/home.json', 'application/json', short],
      ['v1/collections/p-1.json', 'application/json', short],
      ['v1/collections/home.rss', 'application/rss+xml; charset=utf-8', short],
      ['v1/collections/home.jsonfeed', 'application/feed+json', short],
      ['v1/collections/home.html', 'text/html; charset=utf-8', short],
      ['policy', 'text/html; charset=utf-8', short],
      ['policy/', 'text/html; charset=utf-8', short],
      ['c/home/embed?layout=grid', 'text/html; charset=utf-8', short],
      [`c/home/r/${review.replace('.html', '')}`, 'text/html; charset=utf-8', short],
      ['cdn/smm.js', 'text/javascript', short],
      [`cdn/single/${chunk}`, 'text/javascript', long],
      [`v1/collections/home/${pages[0]}`, 'application/json', long],
    ] as const) {
      const { status, headers } = await heads(path);
      const said = ['content-type', 'cache-control', 'access-control-allow-origin', 'x-content-type-options'];
      assert.deepEqual([status, ...said.map((name) => headers.get(name))], [200, type, cache, '*', 'nosniff'], path);
      if (path.endsWith('.json')) assert.equal(headers.get('content-encoding'), 'gzip', path);
    }
    for (const path of ['.smm-snapshot/manifest', '.smm-snapshot/', 'v1/reviews/none.json'])
      assert.equal((await heads(path)).status, 404, path);

    const html = `<!doctype html><html lang="en"><title>Shop</title><link rel="icon" href="data:,">
      <script async type="module" src="${url}/cdn/smm.js"></script><smm-testimonials collection="home"></smm-testimonials>`;
    const page = await hostSite(t, { '/': { html } });
    const watched = await watchedPage(t, browser, [page.host, new URL(url).host]);
    await watched.page.goto(page.url);
    await untilCards(watched.page, 24);
    await showAll(watched.page, 90);
    assert.deepEqual([watched.errors, watched.strangers], [[], []]);
  });
});

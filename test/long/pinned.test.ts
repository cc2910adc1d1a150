import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowser, watchedPage } from '../lib/browser.ts';
import { hostSite } from '../lib/host-site.ts';
import { servedReviews, type Endpoint } from '../lib/imported.ts';
import { ROOT, smmOk } from '../lib/smm.ts';
import { pressMore, untilCards } from '../lib/wall.ts';

let browser: Browser;
let server: Endpoint;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), servedReviews(60)]);
});
after(async () => {
  await browser.close();
  await server.stop();
});

const snippet = (): Promise<string> =>
  smmOk('snippet', 'home', '--pinned', '--endpoint', server.url, '--data', server.data);
const pageWith = (markup: string): string =>
  `<!doctype html><html lang="en"><title>Shop</title><link rel="icon" href="data:,">${markup}`;

test('a pinned page runs the very version that it names, and keeps it when the next one comes', async (t) => {
  const markup = await snippet();
  const build = /\/cdn\/([0-9a-f]{12})\/testimonials\.js" integrity="sha384-/.exec(markup)?.[1];
  assert.ok(build, markup.slice(-600));
  assert.ok(existsSync(join(server.data, 'cdn', build, 'testimonials.js')), 'it is kept');
  const site = await hostSite(t, { '/': { html: pageWith(markup) } });
  const { page, errors, strangers } = await watchedPage(t, browser, [site.host, new URL(server.url).host]);
  await page.goto(site.url);
  await untilCards(page, 24);
  await pressMore(page);
  await untilCards(page, 25);
  assert.deepEqual({ errors, strangers }, { errors: [], strangers: [] });
  const answer = await fetch(`${server.url}/cdn/${build}/testimonials.js`);
  assert.match(answer.headers.get('cache-control') ?? '', /immutable/);
  assert.equal((await fetch(`${server.url}/cdn/000000000000/testimonials.js`)).status, 404);

  const older = 'abcdefabcdef';
  cpSync(join(server.data, 'cdn', build), join(server.data, 'cdn', older), { recursive: true });
  writeFileSync(join(server.data, 'cdn', older, 'older.js'), 'export {};');
  assert.equal(await (await fetch(`${server.url}/cdn/${older}/older.js`)).text(), 'export {};');
});

test('every module that a pinned element can come to load has its digest, and no other', async () => {
  const cdn = join(ROOT, 'packages/widgets/dist/cdn');
  const built = readdirSync(cdn, { recursive: true, encoding: 'utf8' });
  const [id = ''] = Object.values(JSON.parse(await smmOk('review', 'list', '--json', '--data', server.data)) as object)
    .flat()
    .map((item) => (item as { id?: string }).id)
    .filter(Boolean);
  for (const element of ['wall', 'form', 'rating', 'ticker', 'feed', 'share', 'card']) {
    const item = element === 'card' ? ['--item', id as string] : [];
    const text = await smmOk(
      ...['snippet', 'home', '--pinned', '--endpoint', 'https://r.example', '--data', server.data],
      ...['--element', element, ...item],
    );
    const base = /https:\/\/r\.example\/cdn\/[0-9a-f]{12}\//.exec(text)![0];
    const entry = text.split(`src="${base}`)[1]!.split('"')[0]!;
    const { integrity } = JSON.parse(/importmap">(.*?)<\/script>/.exec(text)![1]!) as {
      integrity: Record<string, string>;
    };
    const reached = new Set([entry]);
    for (const file of reached) {
      const code = readFileSync(join(cdn, file), 'utf8');
      const at = (name: string): string => new URL(name, `file:///${file}`).pathname.slice(1);
      for (const [, name = ''] of code.matchAll(/["'`](\.\.?\/[^"'`$ ]+\.js)["'`]/g)) reached.add(at(name));
      for (const [, start = ''] of code.matchAll(/import\(["'`](\.\.?\/[^"'`$ ]+-)["'`$]/g))
        for (const name of built) if (name.startsWith(at(start)) && name.endsWith('.js')) reached.add(name);
    }
    reached.delete(entry);
    const given = Object.keys(integrity).map((address) => address.slice(base.length));
    assert.deepEqual(
      [...reached].filter((name) => !given.includes(name)),
      [],
      `${element} loads these unheld`,
    );
    const sets = (names: Iterable<string>) =>
      new Set([...names].filter((name) => name.startsWith('words/')).map((name) => name.split('-')[0]));
    assert.deepEqual(sets(given), sets(reached), element);
    for (const [address, digest] of Object.entries(integrity)) {
      const bytes = readFileSync(join(cdn, address.slice(base.length)));
      assert.equal(digest, `sha384-${hash('sha384', bytes, 'base64')}`, address);
    }
  }
});

test('a byte that was changed on its way does not run, neither at once nor later', async (t) => {
  const markup = await snippet();
  const build = /\/cdn\/([0-9a-f]{12})\//.exec(markup)![1]!;
  const kept = join(server.data, 'cdn', build);
  const changed = mkdtempSync(join(tmpdir(), 'smm-cdn-'));
  t.after(() => rmSync(changed, { recursive: true }));
  // What the entry itself asks for as soon as a wall is drawn.
  const entry = readFileSync(join(kept, 'testimonials.js'), 'utf8');
  const later = /import\("\.\/single\/(testimonials-later-\w+\.js)"\)/.exec(entry)![1]!;
  for (const file of ['testimonials.js', `single/${later}`]) {
    const { page, errors } = await watchedPage(t, browser, []);
    await page.setRequestInterception(true);
    const run = `globalThis.strange = true;`;
    page.on('request', (request) => {
      if (!request.url().endsWith(`/${file}`)) return void request.continue();
      void request.respond({
        status: 200,
        contentType: 'text/javascript',
        headers: { 'access-control-allow-origin': '*' },
        body: `${readFileSync(join(kept, file), 'utf8')}\n${run}`,
      });
    });
    const site = await hostSite(t, { '/': { html: pageWith(markup) } });
    await page.goto(site.url, { waitUntil: 'networkidle0' });
    assert.equal(await page.evaluate(() => 'strange' in globalThis), false, file);
    assert.match(errors.join('\n'), /integrity|digest/i, file);
  }
});

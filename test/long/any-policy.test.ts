import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { fragment } from '../../packages/widgets/src/fragment/index.ts';
import type { HeadPage } from '../../packages/sdk/src/schema/index.ts';
import { findFirefox } from '../../scripts/lib/find-browser.ts';
import { openBrowser, watchedPage, type Watched } from '../lib/browser.ts';
import { hostSite, type HostPage } from '../lib/host-site.ts';
import { servedSample, type Endpoint } from '../lib/imported.ts';
import { ROOT } from '../lib/smm.ts';

const NONCE = 'bm9uY2Ugb2YgdGhlIHRlc3Q';
const CSS_FILE = join(ROOT, 'packages/widgets/dist/cdn/fragment.css');

/** Plain rules with all the weight that a page can give them, for everything but the elements themselves. */
const HOSTILE_CSS = `
  div, p, span, a, ul, li, h2, h3, button, time, cite, article, section, figure, details, summary, blockquote, template, script, svg, img {
    display: block !important; position: fixed !important; float: left !important; width: 7px !important; margin: 5em !important;
    color: red !important; background: lime !important; font: 40px/3 monospace !important; transform: rotate(9deg) !important;
  }
  .smm, .card, .cards, .btn, .foot, .head, .g, .note { display: none !important; opacity: 0 !important }
  div::before, p::before, button::before { content: "hostile" !important }`;

/** As libraries of another time did it, so that every for…in finds more than it looked for. */
const PATCHED = `
  for (const owner of [Array, String, Function, Object]) owner.prototype.extra = function () { return 'patched' };
  Array.prototype.clean = Array.prototype.toArray = function () { return [] };`;

let server: Endpoint;
let still: string;
const browsers: Record<string, Browser> = {};

before(async () => {
  [server, browsers['Chromium']] = await Promise.all([servedSample(), openBrowser()]);
  const firefox = findFirefox();
  if (firefox !== undefined)
    browsers['Firefox'] = await puppeteer.launch({ browser: 'firefox', executablePath: firefox });
  const src = `${server.url}/v1/collections/home.json`;
  const page = (await (await fetch(src)).json()) as HeadPage;
  still = fragment(page, { src, stylesheet: '/fragment.css' });
});
after(async () => {
  await Promise.all(Object.values(browsers).map((browser) => browser.close()));
  await server.stop();
});

const sheet = (): HostPage => ({
  html: readFileSync(CSS_FILE, 'utf8'),
  headers: { 'content-type': 'text/css' },
});

/** A wall that a server drew, one that its script draws, and the other elements. */
function everything(head = ''): string {
  const src = `${server.url}/v1/collections/home.json`;
  const tags = ['smm-testimonials', 'smm-rating', 'smm-ticker', 'smm-review-form'].map(
    (tag) => `<${tag} src="${src}"></${tag}>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}
    <script type="module" nonce="${NONCE}" src="${server.url}/cdn/smm.js"></script>
    ${still}${tags.join('')}<smm-share-buttons></smm-share-buttons>`;
}

/** Both walls are drawn by the script, whose styles are in no element, and no tag was left out. */
async function untilDrawn(page: Page | Frame): Promise<void> {
  await page.waitForFunction(() => {
    const walls = [...document.querySelectorAll('smm-testimonials')].map(({ shadowRoot }) => shadowRoot);
    const others = ['smm-rating', 'smm-ticker', 'smm-review-form', 'smm-share-buttons'];
    return (
      walls.length === 2 &&
      walls.every((root) => root?.querySelector('[data-check]') && !root.querySelector('style, link, .bone')) &&
      others.every((tag) => document.querySelector(tag)!.shadowRoot?.textContent?.trim())
    );
  }, {});
}

/** How every card and every line of it stands and is drawn, from the wall on. */
function looksOf(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('smm-testimonials')].flatMap((wall) => {
      const from = wall.getBoundingClientRect();
      return [...wall.shadowRoot!.querySelectorAll('.card, .card *, .foot *')].map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        const { color, fontSize, display, backgroundColor } = getComputedStyle(one);
        const place = [x - from.x, y - from.y, width, height].map(Math.round).join(' ');
        return `${one.localName} ${place} ${color} ${fontSize} ${display} ${backgroundColor}`;
      });
    }),
  );
}

/** Names what differs and nothing else: the whole is a thousand lines. */
function sameLooks(seen: readonly string[], wanted: readonly string[]): void {
  assert.ok(wanted.length > 100);
  const others = wanted.flatMap((line, at) => (line === seen[at] ? [] : `${line} became ${seen[at]}`));
  assert.deepEqual([seen.length, others.slice(0, 10)], [wanted.length, []]);
}

async function opened(
  t: TestContext,
  browser: Browser,
  page: HostPage,
  more: Record<string, HostPage> = {},
): Promise<Watched & { url: string }> {
  const site = await hostSite(t, { '/': page, '/fragment.css': sheet(), ...more });
  const watched = await watchedPage(t, browser, [site.host, new URL(server.url).host]);
  await watched.page.setViewport({ width: 1000, height: 800 });
  await watched.page.goto(site.url);
  return { ...watched, url: site.url };
}

const silent = ({ violations, errors, strangers }: Watched): void =>
  assert.deepEqual({ violations, errors, strangers }, { violations: [], errors: [], strangers: [] });

const strict = (): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
    "style-src 'self'",
    `img-src data: ${server.url}`,
    `connect-src ${server.url}`,
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

for (const name of ['Chromium', 'Firefox']) {
  const absent = name === 'Firefox' && findFirefox() === undefined && 'Firefox is not installed';
  const on = (what: string, check: (t: TestContext, browser: Browser) => Promise<void>): void =>
    void test(`${name}: ${what}`, { skip: absent }, (t) => check(t, browsers[name]!));

  on(
    'under the strictest policy all run, a fragment among them, with no report and in the same looks',
    async (t, browser) => {
      const free = await opened(t, browser, { html: everything() });
      await untilDrawn(free.page);
      const looks = await looksOf(free.page);
      const watched = await opened(t, browser, {
        html: everything(),
        headers: { 'content-security-policy': strict() },
      });
      await untilDrawn(watched.page);
      silent(watched);
      sameLooks(await looksOf(watched.page), looks);
    },
  );

  on('a page that is isolated from all others gets script, words and pictures', async (t, browser) => {
    const watched = await opened(t, browser, { html: everything(), headers: ISOLATED });
    const { page } = watched;
    await untilDrawn(page);
    assert.equal(await page.evaluate(() => crossOriginIsolated), true);
    const pictures = await page.evaluate(async () => {
      const images = [...document.querySelectorAll('smm-testimonials')].flatMap((wall) => [
        ...wall.shadowRoot!.querySelectorAll('img'),
      ]);
      for (const image of images) image.loading = 'eager';
      await Promise.all(images.map((image) => image.decode()));
      return images.length;
    });
    assert.ok(pictures > 0);
    silent(watched);
  });

  on('in a sandboxed frame, which has no origin, all run', async (t, browser) => {
    const html =
      '<!doctype html><html lang="en"><title>Around</title><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="/inner" title="Inner" width="1000" height="800"></iframe>';
    const watched = await opened(t, browser, { html }, { '/inner': { html: everything() } });
    const frame = await (await watched.page.waitForSelector('iframe'))!.contentFrame();
    await untilDrawn(frame!);
    assert.equal(await frame!.evaluate(() => origin), 'null');
    silent(watched);
  });

  on('hostile rules of the page change nothing inside', async (t, browser) => {
    const plain = await opened(t, browser, { html: everything() });
    await untilDrawn(plain.page);
    const hostile = await opened(t, browser, { html: everything(`<style>${HOSTILE_CSS}</style>`) });
    await untilDrawn(hostile.page);
    silent(hostile);
    sameLooks(await looksOf(hostile.page), await looksOf(plain.page));
  });

  on('built-ins that the page has added to change nothing', async (t, browser) => {
    const plain = await opened(t, browser, { html: everything() });
    await untilDrawn(plain.page);
    const patched = await opened(t, browser, { html: everything(`<script>${PATCHED}</script>`) });
    await untilDrawn(patched.page);
    assert.equal(await patched.page.evaluate('[].extra()'), 'patched');
    silent(patched);
    sameLooks(await looksOf(patched.page), await looksOf(plain.page));
  });
}

test('a frame comes into an isolated page once it is given without credentials, and not otherwise', async (t) => {
  const frame = (attribute: string): HostPage => ({
    html: `<!doctype html><html lang="en"><title>Around</title><link rel="icon" href="data:,">
      <iframe ${attribute} src="${server.url}/c/home/embed" title="What customers say"></iframe>
      <script type="module" src="${server.url}/cdn/frame.js"></script>`,
    headers: ISOLATED,
  });
  const watched = await opened(t, browsers['Chromium']!, frame('credentialless'));
  const inside = await (await watched.page.waitForSelector('iframe'))!.contentFrame();
  await inside!.waitForSelector('smm-testimonials >>> [data-check]');
  await watched.page.waitForFunction(() => Number.parseInt(document.querySelector('iframe')!.style.height) > 200);
  silent(watched);
  const { page } = await opened(t, browsers['Chromium']!, frame(''));
  const refused = await (await page.waitForSelector('iframe'))!.contentFrame();
  assert.match(await refused!.evaluate(() => location.href), /^chrome-error:/);
});

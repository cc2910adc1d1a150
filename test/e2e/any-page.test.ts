import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { leftBehind, openBrowser, watchedPage } from '../lib/browser.ts';
import { hostSite } from '../lib/host-site.ts';
import { servedReviews, servedSample, type Endpoint } from '../lib/imported.ts';
import { untilCards } from '../lib/wall.ts';

let browser: Browser;
let server: Endpoint;
let sample: Endpoint;

before(async () => {
  [browser, server, sample] = await Promise.all([openBrowser(), servedReviews(30), servedSample()]);
});
after(async () => {
  await browser.close();
  await server.stop();
  await sample.stop();
});

function script(query: string): string {
  return `<script type="module" async src="${server.url}/cdn/smm.js${query}"></script>`;
}

function pageWith(head: string): string {
  const src = `${server.url}/v1/collections/home.json`;
  return `<!doctype html><html lang="en"><title>Shop</title><link rel="icon" href="data:,">${head}
    <smm-rating src="${src}"></smm-rating><smm-testimonials src="${src}"></smm-testimonials>`;
}

test('a page of another origin shows the wall, asks the endpoint alone and stores nothing', async (t) => {
  const site = await hostSite(t, { '/': { html: pageWith(script('')) } });
  const { page, strangers, errors } = await watchedPage(t, browser, [site.host, new URL(server.url).host]);
  await page.goto(site.url);
  await untilCards(page, 24);
  assert.deepEqual(strangers, []);
  assert.deepEqual(await leftBehind(page), []);
  assert.deepEqual(errors, []);
});

test('the sample business’s home page asks nobody else and stores nothing', async (t) => {
  const { page, strangers, errors } = await watchedPage(t, browser, [new URL(sample.url).host]);
  await page.goto(sample.url, { waitUntil: 'networkidle0' });
  await untilCards(page, 6);
  assert.deepEqual(strangers, []);
  assert.deepEqual(await leftBehind(page), []);
  assert.deepEqual(errors, []);
});

test('two copies of the script: nothing throws, each address is asked once, cards show once', async (t) => {
  const site = await hostSite(t, { '/': { html: pageWith(script('?first') + script('?second')) } });
  const { page, errors } = await watchedPage(t, browser, [site.host, new URL(server.url).host]);
  const reads: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/v1/') && request.method() === 'GET') reads.push(request.url());
  });
  await page.goto(site.url, { waitUntil: 'networkidle0' });
  const { cards } = await untilCards(page, 24);
  assert.equal(cards, 24);
  assert.deepEqual(reads, [...new Set(reads)]);
  assert.deepEqual(errors, []);
});

test('an element that is added later is found', async (t) => {
  const site = await hostSite(t, {
    '/': {
      html: `<!doctype html><html lang="en"><title>Shop</title><link rel="icon" href="data:,">${script('')}<main></main>`,
    },
  });
  const { page } = await watchedPage(t, browser, [site.host, new URL(server.url).host]);
  await page.goto(site.url, { waitUntil: 'networkidle0' });
  await page.evaluate((src) => {
    const wall = document.createElement('smm-testimonials');
    wall.setAttribute('src', src);
    document.querySelector('main')?.append(wall);
  }, `${server.url}/v1/collections/home.json`);
  const { cards } = await untilCards(page, 24);
  assert.equal(cards, 24);
});

/** What loads the wall of a tag that stands in the shadow root of another component. */
const IN_SHADOW_ROOTS: readonly (readonly [name: string, loading: () => string])[] = [
  [
    'a tag in the shadow root of another component shows the wall once its element is loaded by name',
    () => `<script type="module" src="${server.url}/cdn/testimonials.js"></script>`,
  ],
  [
    'an empty tag in the page is enough for tags in the shadow roots of other components',
    () => `${script('')}<smm-testimonials hidden></smm-testimonials>`,
  ],
];
for (const [name, loading] of IN_SHADOW_ROOTS)
  test(name, async (t) => {
    const src = `${server.url}/v1/collections/home.json`;
    const html = `<!doctype html><html lang="en"><title>Shop</title><link rel="icon" href="data:,">${loading()}<shop-box></shop-box>
    <script>customElements.define('shop-box', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<smm-testimonials src="${src}"></smm-testimonials>'; }
    })</script>`;
    const site = await hostSite(t, { '/': { html } });
    const { page, errors } = await watchedPage(t, browser, [site.host, new URL(server.url).host]);
    await page.goto(site.url);
    await page.waitForFunction(() => {
      const wall = document.querySelector('shop-box')?.shadowRoot?.querySelector('smm-testimonials');
      return (wall?.shadowRoot?.querySelectorAll('[part~=card]').length ?? 0) >= 24;
    });
    assert.deepEqual(errors, []);
  });

test('a page whose own scripts took the name Event, as MooTools does, has its wall and hears of it', async (t) => {
  const old = `<script>
    window.Event = function (event) { if (event.type.indexOf('key') === 0) this.key = event.key; };
    window.heard = [];
    addEventListener('smm-load', (event) => heard.push(event.count), true);
    addEventListener('smm-error', (event) => heard.push(String(event.error)), true);
  </script>`;
  const broken = '<smm-rating src="/nowhere.json"></smm-rating>';
  const site = await hostSite(t, { '/': { html: pageWith(old + script('')) + broken } });
  const { page, errors } = await watchedPage(t, browser, [site.host, new URL(server.url).host]);
  await page.goto(site.url);
  await untilCards(page, 24);
  await page.waitForFunction(() => (globalThis as unknown as { heard: unknown[] }).heard.length === 2);
  const heard = await page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
  assert.deepEqual(
    heard.filter((each) => typeof each === 'number'),
    [30],
  );
  assert.match(String(heard.find((each) => typeof each === 'string')), /nowhere\.json/);
  assert.deepEqual(
    errors.filter((error) => !/404/.test(error)),
    [],
  );
});

test('a browser too old for adopted style sheets keeps what the page itself says', async (t) => {
  const old = `<script>
    delete Document.prototype.adoptedStyleSheets;
    delete ShadowRoot.prototype.adoptedStyleSheets;
  </script>`;
  const src = `${server.url}/v1/collections/home.json`;
  const html = `<!doctype html><html lang="en"><title>Shop</title><link rel="icon" href="data:,">${old}${script('')}
    <smm-testimonials src="${src}"><blockquote>Our own words</blockquote></smm-testimonials>`;
  const site = await hostSite(t, { '/': { html } });
  const { page, errors } = await watchedPage(t, browser, [site.host, new URL(server.url).host]);
  await page.goto(site.url, { waitUntil: 'networkidle0' });
  assert.equal(await page.$eval('blockquote', (words) => words.checkVisibility()), true);
  assert.deepEqual(errors, []);
});

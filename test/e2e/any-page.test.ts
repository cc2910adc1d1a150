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

test('a tag in the shadow root of another component shows the wall once its element is loaded by name', async (t) => {
  const src = `${server.url}/v1/collections/home.json`;
  const html = `<!doctype html><html lang="en"><title>Shop</title><link rel="icon" href="data:,">
    <script type="module" src="${server.url}/cdn/testimonials.js"></script><shop-box></shop-box>
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

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowser, watchedPage } from '../lib/browser.ts';
import { hostSite } from '../lib/host-site.ts';
import { servedReviews, type Endpoint } from '../lib/imported.ts';
import { pressMore, untilCards } from '../lib/wall.ts';

const NONCE = 'bm9uY2Ugb2YgdGhlIHRlc3Q';

let browser: Browser;
let server: Endpoint;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), servedReviews(60)]);
});
after(async () => {
  await browser.close();
  await server.stop();
});

function policy(): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
    "style-src 'self'",
    `img-src ${server.url}`,
    `connect-src ${server.url}`,
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

function strictPage(): string {
  const src = `${server.url}/v1/collections/home.json`;
  const tags = ['smm-testimonials', 'smm-rating', 'smm-ticker', 'smm-share-buttons', 'smm-review-form'].map(
    (tag) => `<${tag} src="${src}"></${tag}>`,
  );
  return `<!doctype html><html lang="en"><title>Strict</title><link rel="icon" href="${server.url}/favicon.ico">
    <script type="module" nonce="${NONCE}" src="${server.url}/cdn/smm.js"></script>${tags.join('')}`;
}

test('every element runs under a strict policy with Trusted Types, with no report', async (t) => {
  const site = await hostSite(t, { '/': { html: strictPage(), headers: { 'content-security-policy': policy() } } });
  const { page, violations } = await watchedPage(t, browser, [site.host, new URL(server.url).host]);
  await page.goto(site.url, { waitUntil: 'networkidle0' });
  await untilCards(page, 24);
  await pressMore(page);
  const { cards } = await untilCards(page, 25);
  assert.ok(cards > 24);
  const undefinedTags = await page.$$eval(':not(:defined)', (elements) => elements.map((element) => element.localName));
  assert.deepEqual(undefinedTags, []);
  assert.deepEqual(violations, []);
});

test('the watch is awake: a page that breaks its own policy is reported', async (t) => {
  const html = `<!doctype html><html lang="en"><title>Careless</title><p style="color:red">inline`;
  const site = await hostSite(t, { '/': { html, headers: { 'content-security-policy': policy() } } });
  const { page, violations } = await watchedPage(t, browser, [site.host]);
  await page.goto(site.url, { waitUntil: 'networkidle0' });
  await page.waitForFunction(() => document.querySelector('p') !== null);
  assert.match(violations.join('\n'), /style-src/);
});

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowser, watchedPage } from '../lib/browser.ts';
import { hostSite } from '../lib/host-site.ts';
import { servedReviews, type Endpoint } from '../lib/imported.ts';

const FALLBACK = 'Kept by the page itself';

let browser: Browser;
let server: Endpoint;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), servedReviews(3)]);
});
after(async () => {
  await browser.close();
  await server.stop();
});

function pageWith(src: string): string {
  return `<!doctype html><html lang="en"><title>Shop</title>
    <script type="module" async src="${server.url}/cdn/smm.js"></script>
    <h1>Shop</h1><smm-testimonials src="${src}"><blockquote>${FALLBACK}</blockquote></smm-testimonials>`;
}

/** Broken endpoints by name: what the wall is pointed at. */
const BROKEN: Readonly<Record<string, (site: string) => string>> = {
  'nobody listens': () => 'http://127.0.0.1:1/v1/collections/home.json',
  'there is no such collection': () => `${server.url}/v1/collections/no-such-thing.json`,
  'a web page answers': (site) => `${site}/web-page`,
  'the answer is cut off': (site) => `${site}/cut-off`,
};

describe('the page keeps its own quotation and nothing throws when', () => {
  for (const [name, src] of Object.entries(BROKEN)) {
    test(name, async (t) => {
      const pages: Record<string, { html: string; headers?: Record<string, string> }> = {
        '/web-page': { html: '<!doctype html><p>Maintenance' },
        '/cut-off': { html: '{"items":[{"@type":"Rev', headers: { 'content-type': 'application/json' } },
      };
      const site = await hostSite(t, pages);
      pages['/'] = { html: pageWith(src(site.url)) };
      const { page } = await watchedPage(t, browser, []);
      const thrown: string[] = [];
      page.on('pageerror', (error) => thrown.push(String(error)));
      await page.evaluateOnNewDocument(() => {
        addEventListener('smm-error', () => (document.documentElement.dataset['failed'] = 'yes'), true);
      });
      await page.goto(site.url);
      await page.waitForSelector('[data-failed]');
      const seen = await page.$eval('smm-testimonials blockquote', (quote) => (quote as HTMLElement).checkVisibility());
      assert.ok(seen, 'the fallback is not visible any more');
      assert.deepEqual(thrown, []);
    });
  }
});

test('without JavaScript the quotation is there', async (t) => {
  const site = await hostSite(t, { '/': { html: pageWith('/v1/collections/home.json') } });
  const { page } = await watchedPage(t, browser, []);
  await page.setJavaScriptEnabled(false);
  await page.goto(site.url);
  assert.match(await page.$eval('body', (body) => (body as HTMLElement).innerText), new RegExp(FALLBACK));
});

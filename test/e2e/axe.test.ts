import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { findViolations } from '../lib/axe.ts';
import { openBrowser, watchedPage } from '../lib/browser.ts';
import { servedReviews, servedSample, type Endpoint } from '../lib/imported.ts';
import { untilCards } from '../lib/wall.ts';

let browser: Browser;
let servers: Record<string, Endpoint>;

before(async () => {
  const [opened, sample, yours] = await Promise.all([openBrowser(), servedSample(), servedReviews(30)]);
  browser = opened;
  servers = { sample, yours };
});
after(async () => {
  await browser.close();
  await Promise.all(Object.values(servers).map((server) => server.stop()));
});

describe('axe finds nothing on', () => {
  for (const name of ['sample', 'yours']) {
    for (const scheme of ['light', 'dark']) {
      for (const width of [360, 1280]) {
        test(`${name}, ${scheme}, ${width} px`, async (t) => {
          const server = servers[name];
          assert.ok(server);
          const { page } = await watchedPage(t, browser, [new URL(server.url).host]);
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          await page.setViewport({ width, height: 900 });
          await page.goto(server.url, { waitUntil: 'networkidle0' });
          await untilCards(page, 6);
          assert.deepEqual(await findViolations(page), []);
        });
      }
    }
  }
});

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { makeOwner, openedAdmin } from '../lib/admin.ts';
import { openBrowser, watchedPage } from '../lib/browser.ts';
import { hostApp } from '../lib/host-app.ts';
import { servedReviews, type Endpoint } from '../lib/imported.ts';
import { staticFiles } from '../lib/static-files.ts';
import { untilCards } from '../lib/wall.ts';

let browser: Browser;
let server: Endpoint;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), servedReviews(30)]);
  await makeOwner(browser, server.url, server.data);
});
after(async () => {
  await browser.close();
  await server.stop();
});

for (const host of ['react', 'vue'] as const)
  test(`what the admin page gives to be copied for ${host} shows the wall in an application of it, unchanged`, async (t) => {
    const { page: admin } = await openedAdmin(t, browser, server.url, '/admin/collections/home');
    const select = await admin.waitForSelector(`select:has(option[value=${host}])`);
    await admin.click('input[name=theme][value=paper]');
    await admin.click('input[name=layout][value=grid]');
    await select!.select(host);
    await admin.waitForFunction(() =>
      /data-smm-theme="paper"/.test(document.querySelector('pre code')?.textContent ?? ''),
    );
    const copied = await admin.$eval('pre code', (code) => code.textContent);

    const folder = mkdtempSync(join(tmpdir(), 'smm-host-'));
    await hostApp(host, copied, folder);
    const site = await staticFiles(folder);
    const hosts = [new URL(site.url).host, new URL(server.url).host];
    const { page, errors, strangers } = await watchedPage(t, browser, hosts);
    // After the page, which may ask for what it needs later until it is closed.
    t.after(() => {
      site.server.close();
      rmSync(folder, { recursive: true, force: true });
    });
    await page.goto(`${site.url}/index.html`, { waitUntil: 'load' });
    const { text, disclosure } = await untilCards(page, 6);
    assert.match(text, /Review number 1 of 30/);
    assert.match(disclosure, /30/);
    const seen = await page.$eval('smm-testimonials', (wall) => ({
      layout: wall.getAttribute('layout'),
      page: getComputedStyle(wall).getPropertyValue('--smm-page'),
    }));
    assert.equal(seen.layout, 'grid');
    assert.notEqual(seen.page, '', 'the theme came along');
    assert.deepEqual({ errors, strangers }, { errors: [], strangers: [] });
  });

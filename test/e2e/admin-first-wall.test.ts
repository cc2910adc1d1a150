import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { counted, makeOwner, openedAdmin } from '../lib/admin.ts';
import { openBrowser, watchedPage } from '../lib/browser.ts';
import { hostSite } from '../lib/host-site.ts';
import { reviewsCsv } from '../lib/reviews-csv.ts';
import { serve, type RunningServer } from '../lib/smm.ts';
import { untilCards } from '../lib/wall.ts';

const ROWS = 57;
let folder = '';
let browser: Browser;
let server: RunningServer;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'smm-test-'));
  const data = join(folder, 'data');
  [browser, server] = await Promise.all([openBrowser(), serve(data)]);
  await makeOwner(browser, server.url, data);
  writeFileSync(join(folder, 'export.csv'), reviewsCsv(ROWS));
});
after(async () => {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Presses what a person would: a link or a button in view, by its words. */
async function press(page: Page, words: string): Promise<void> {
  const found = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('a, button')].find((each) => {
        const said = each.ariaLabel ?? each.textContent.replace(/\s+/g, ' ').trim();
        return said === wanted && each.checkVisibility();
      }),
    {},
    words,
  );
  await (found as ElementHandle<HTMLElement>).click();
}

/** The first twenty, one box after the other. */
async function chooseTwenty(page: Page): Promise<void> {
  await press(page, 'Choose several');
  for (let index = 0; index < 20; index += 1) {
    await page.locator(`.rows li:has([data-place="${index}"]) input[type=checkbox]`).click();
  }
}

test('with the words of the page alone: an export comes in, twenty reviews are published, a wall stands on a page', async (t) => {
  const start = performance.now();
  const { page, errors, violations } = await openedAdmin(t, browser, server.url, '/admin');
  await press(page, 'Bring reviews in');
  const field = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(join(folder, 'export.csv'));
  await press(page, `Bring in ${ROWS} reviews`);
  await press(page, `${ROWS} wait in the inbox: read them`);
  await counted(page, ROWS, 0, 0);
  await chooseTwenty(page);
  await press(page, 'Publish P');
  await counted(page, ROWS - 20, 20, 0);

  await press(page, 'Collections');
  await press(page, 'Home');
  await page.waitForFunction(() => document.querySelector('.says')?.textContent.includes('20'));
  const code = await page.$eval('pre code', ({ textContent }) => textContent);
  assert.deepEqual(errors, []);
  assert.deepEqual(violations, []);

  const site = await hostSite(t, { '/': { html: `<!doctype html><title>Ours</title><h1>Ours</h1>${code}` } });
  const visit = await watchedPage(t, browser, [site.host, new URL(server.url).host]);
  await visit.page.goto(site.url, { waitUntil: 'load' });
  const wall = await untilCards(visit.page, 12);
  assert.match(wall.disclosure, /20 published reviews/);
  assert.deepEqual(visit.strangers, []);
  t.diagnostic(`${((performance.now() - start) / 1000).toFixed(0)} s from signing in to the wall`);
});

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { allShut, atPlace, counted, isOpen, makeOwner, openedAdmin, says } from '../../lib/admin.ts';
import { findViolations } from '../../lib/axe.ts';
import { openBrowser } from '../../lib/browser.ts';
import { receivedReviews, type Endpoint } from '../../lib/imported.ts';
import { serve, smmOk, type RunningServer } from '../../lib/smm.ts';

const WAITING = 50;
let browser: Browser;
let server: Endpoint;
let empty: RunningServer;
let folder: string;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'smm-test-'));
  await smmOk('subject', 'add', 'shop', '--name', 'Sample shop', '--data', folder);
  [browser, server, empty] = await Promise.all([openBrowser(), receivedReviews(WAITING), serve(folder)]);
  await makeOwner(browser, server.url, server.data);
  await makeOwner(browser, empty.url, folder);
});
after(async () => {
  await browser.close();
  await Promise.all([server.stop(), empty.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

const isFocused = (page: Page, selector: string) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted), {}, selector);
/** Nothing is wider than the window. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const scheme of ['light', 'dark'] as const) {
  test(`every state at every width, ${scheme}: nothing for axe to find, nothing wider than the window`, async (t) => {
    const { page, errors, violations, strangers } = await openedAdmin(t, browser, server.url, '/admin', { scheme });
    const found: string[] = [];
    const check = async (state: string): Promise<void> => {
      const wide = await overflow(page);
      if (wide > 0) found.push(`${state}: ${wide} px too wide`);
      found.push(...(await findViolations(page)).map((each) => `${state}: ${each}`));
    };
    const dialog = async (name: string, key: 'h' | 't' | 'r' | 'w' | '?'): Promise<void> => {
      await page.keyboard.press(key);
      await page.waitForSelector(`${name} wa-dialog[open]`);
      await check(name);
      await page.keyboard.press('Escape');
      await allShut(page);
    };
    for (const width of [1440, 768, 390]) {
      await page.setViewport({ width, height: 844 });
      await page.goto(`${server.url}/admin/inbox/pending`, { waitUntil: 'load' });
      await page.waitForSelector('a.row');
      await check(`list ${width}`);
      await page.click('[aria-label=Filters]');
      await page.keyboard.press('x');
      await page.waitForSelector('.bulk');
      await page.click('saved-views summary');
      await check(`choosing ${width}`);
      await page.keyboard.press('Escape');
      await page.click('[aria-label="Choose several"]');
      await page.click('.rows a.row');
      await says(page, '.effect', 'Publishing');
      await check(`review ${width}`);
      for (const [name, key] of [
        ['hide-dialog', 'h'],
        ['tag-dialog', 't'],
        ['reply-dialog', 'r'],
        ['choose-words', 'w'],
        ['keys-dialog', '?'],
      ] as const)
        await dialog(name, key);
    }
    assert.deepEqual(found, []);
    assert.deepEqual({ errors, violations, strangers }, { errors: [], violations: [], strangers: [] });
  });
}

test('with nothing there the page leads to where reviews are brought in', async (t) => {
  for (const scheme of ['light', 'dark'] as const) {
    const { page, errors } = await openedAdmin(t, browser, empty.url, '/admin', { width: 390, scheme });
    await says(page, '.rows', 'Nothing waits for you');
    assert.deepEqual(await findViolations(page), []);
    assert.equal(await page.$eval('.rows .nothing a', (link) => link.getAttribute('href')), '/admin/bring-in');
    await page.goto(`${empty.url}/admin/inbox/published`, { waitUntil: 'load' });
    await says(page, '.rows', 'Nothing is published yet');
    await page.goto(`${empty.url}/admin/inbox/hidden`, { waitUntil: 'load' });
    await says(page, '.rows', 'Nothing is hidden');
    assert.deepEqual(errors, []);
  }
});

test('on a phone: the list, then the review as a page of its own with a way back, and the rail behind a button', async (t) => {
  const { page, errors } = await openedAdmin(t, browser, server.url, '/admin', { width: 390, height: 844 });
  await page.waitForSelector('a.row');
  assert.equal(await page.$eval('.detail', (detail) => detail.checkVisibility()), false);
  assert.equal(await page.$eval('.rail-links', (links) => links.checkVisibility()), false);
  await page.click('.menu');
  await page.waitForFunction(() => document.querySelector('.rail-links')?.checkVisibility());
  assert.deepEqual(await findViolations(page), []);
  await page.keyboard.press('Escape');
  await isFocused(page, '.menu');

  const second = (await page.$$('a.row'))[1]!;
  const href = await second.evaluate((row) => row.getAttribute('href')!);
  await second.click();
  await atPlace(page, `2 of ${WAITING}`);
  await isFocused(page, '.detail');
  assert.equal(await page.$eval('.rows', (rows) => rows.checkVisibility()), false);
  const bottom = await page.$eval('.doing', (acts) => Math.round(acts.getBoundingClientRect().bottom));
  assert.equal(bottom, 844, 'what can be done is where a thumb reaches');
  await page.click('.to-list');
  await isFocused(page, `a.row[href="${href}"]`);
  await page.goBack();
  await atPlace(page, `2 of ${WAITING}`);
  await page.click('.doing .main');
  await counted(page, WAITING - 1, 1, 0);
  await atPlace(page, `2 of ${WAITING - 1}`);
  await page.click('.to-list');
  await page.click('[aria-label="Undo the last act"]');
  await counted(page, WAITING, 0, 0);
  assert.deepEqual(errors, []);
});

test('what an endpoint that is gone cannot answer is said, and asked for again on demand', async (t) => {
  const { page } = await openedAdmin(t, browser, server.url, '/admin');
  await atPlace(page, `1 of ${WAITING}`);
  let isDown = true;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (isDown && request.url().includes('/admin/api/items?')) void request.abort('internetdisconnected');
    else void request.continue();
  });
  await page.click('.tabs a:nth-child(2)');
  await says(page, '.rows [role=alert]', 'cannot be reached');
  assert.deepEqual(await findViolations(page), []);
  isDown = false;
  await page.click('.rows [role=alert] .btn');
  await says(page, '.rows', 'Nothing is published yet');
});

test('the card is the element that visitors see, with what was declared, and the words cannot be changed', async (t) => {
  const { page, errors, violations } = await openedAdmin(t, browser, server.url, '/admin');
  await atPlace(page, `1 of ${WAITING}`);
  const frame = (await (await page.waitForSelector('card-preview iframe'))!.contentFrame())!;
  const card = (text: string) =>
    frame.waitForFunction(
      (wanted) => document.querySelector('smm-testimonial-card')?.shadowRoot?.textContent?.includes(wanted),
      {},
      text,
    );
  const words = await page.$eval('.full .words', ({ textContent }) => textContent);
  await card(words);
  assert.equal(await page.$('.whole [contenteditable], .whole textarea'), null);
  await page.$$eval('.kv .link', ([declare]) => (declare as HTMLElement).click());
  await isOpen(page, 'connection-dialog');
  assert.deepEqual(await findViolations(page), []);
  await page.click('connection-dialog [value=free-product]');
  assert.equal(
    await page.$eval('connection-dialog [name=text]', (field) => (field as HTMLTextAreaElement).value),
    'Received this free of charge',
  );
  await page.click('connection-dialog .main');
  await allShut(page);
  await card('Received this free of charge');
  await says(page, '.kv', 'Received this free of charge');
  await says(page, '.history', 'Changed: connection');
  await page.keyboard.press('z');
  await says(page, '.kv', 'None declared');
  await page.keyboard.press('p');
  await counted(page, WAITING - 1, 1, 0);
  await page.click('.tabs a:nth-child(2)');
  await says(page, '.seen', 'Where it is shown');
  await says(page, '.links code', '/c/home/r/');
  await says(page, '.links li:last-child code', '#smm-');
  const own = await page.$eval('.links a', (link) => (link as HTMLAnchorElement).href);
  const shown = await fetch(own);
  assert.equal(shown.status, 200);
  assert.match(await shown.text(), /<h1>Review of /);
  assert.deepEqual(await findViolations(page), []);
  assert.deepEqual({ errors, violations }, { errors: [], violations: [] });
});

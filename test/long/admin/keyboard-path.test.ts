import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { allShut, atPlace, counted, isOpen, makeOwner, PASSWORD, says } from '../../lib/admin.ts';
import { openBrowser, watchedPage } from '../../lib/browser.ts';
import { stop, type Stop } from '../../lib/keyboard.ts';
import { reviewsCsv } from '../../lib/reviews-csv.ts';
import { serve, smmOk, type RunningServer } from '../../lib/smm.ts';

const BROUGHT_IN = 30;
const PUBLISHED = 20;
let browser: Browser;
let server: RunningServer;
let folder = '';

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'smm-test-'));
  const data = join(folder, 'data');
  await smmOk('subject', 'add', 'shop', '--name', 'Quayside Wheelworks', '--data', data);
  [browser, server] = await Promise.all([openBrowser(), serve(data)]);
  await makeOwner(browser, server.url, data);
});
after(async () => {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Goes on with Tab, or back with Shift and Tab, until the stop is called so; every stop on the way can be seen and is marked. */
async function tabTo(page: Page, tag: string, name: RegExp, isBack = false): Promise<Stop> {
  const passed: string[] = [];
  for (let pressed = 0; pressed < 80; pressed += 1) {
    if (isBack) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (isBack) await page.keyboard.up('Shift');
    const at = await stop(page);
    if (at === null) continue;
    const here = `${at.tag} “${at.name}”`;
    assert.ok(at.isInView, `${here} can be seen`);
    assert.ok(at.isMarked || at.tag === 'iframe', `${here} shows that it has the focus`);
    if (at.tag === tag && name.test(at.name)) return at;
    passed.push(here);
  }
  throw new Error(`80 presses of Tab do not come to ${tag} ${name}. On the way: ${passed.join(', ')}`);
}

const isFocused = (page: Page, selector: string) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted), {}, selector);
/** Whatever was drawn anew, somebody has the focus. */
const hasFocus = (page: Page) => page.waitForFunction(() => document.activeElement !== document.body);

test('the whole first job by keyboard alone: sign in, bring in a CSV, publish twenty, make a collection, copy its code', async (t) => {
  const { page, errors, violations, strangers } = await watchedPage(t, browser, [new URL(server.url).host]);
  await page.setViewport({ width: 1280, height: 800 });
  await page.browserContext().overridePermissions(server.url, ['clipboard-read', 'clipboard-sanitized-write']);
  await page.evaluateOnNewDocument(() => {
    const counter = globalThis as unknown as { pointed: number };
    counter.pointed = 0;
    // Enter on a button is a click as well: a pointer is what is counted.
    for (const name of ['pointerdown', 'mousedown', 'touchstart'])
      addEventListener(name, () => (counter.pointed += 1), { capture: true });
  });
  const file = join(folder, 'reviews.csv');
  writeFileSync(file, reviewsCsv(BROUGHT_IN));

  await page.goto(`${server.url}/admin`, { waitUntil: 'load' });
  await page.waitForSelector('sign-in-form [name=password]');
  await tabTo(page, 'input', /^Name/);
  await page.keyboard.type('Ada Sample');
  await tabTo(page, 'input', /^Password/);
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await says(page, '.rows', 'Nothing waits for you');
  await isFocused(page, 'main');

  await tabTo(page, 'a', /^Bring reviews in/);
  await page.keyboard.press('Enter');
  await page.waitForSelector('drop-area .drop');
  await isFocused(page, 'main');
  await tabTo(page, 'button', /^Choose a file/);
  const choosing = page.waitForFileChooser();
  // A round trip, after which the browser hands the dialog over instead of opening it.
  await page.evaluate(() => document.readyState);
  await page.keyboard.press('Enter');
  await (await choosing).accept([file]);
  await page.waitForSelector('.decision');
  await hasFocus(page);
  await tabTo(page, 'button', new RegExp(`^Bring in ${BROUGHT_IN} reviews`));
  await page.keyboard.press('Enter');
  await says(page, '.came', `${BROUGHT_IN} reviews are in`);
  await hasFocus(page);
  await tabTo(page, 'a', /wait in the inbox: read/);
  await page.keyboard.press('Enter');

  for (let left = BROUGHT_IN; left > BROUGHT_IN - PUBLISHED; left -= 1) {
    await atPlace(page, `1 of ${left}`);
    await page.keyboard.press('p');
  }
  await counted(page, BROUGHT_IN - PUBLISHED, PUBLISHED, 0);
  await hasFocus(page);

  await tabTo(page, 'a', /^Collections/, true);
  await page.keyboard.press('Enter');
  await page.waitForSelector('admin-collections form');
  await isFocused(page, 'main');
  await tabTo(page, 'input', /^Name/);
  await page.keyboard.type('Front page');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.pathname === '/admin/collections/front-page');
  await says(page, '.says', `${PUBLISHED} published reviews`);
  await hasFocus(page);

  await tabTo(page, 'button', /^Pin a review/);
  await page.keyboard.press('Enter');
  await isOpen(page, 'pin-dialog');
  await page.waitForSelector('pin-dialog [name=id]');
  await tabTo(page, 'input', /Invented Person/);
  await page.keyboard.press('Space');
  await tabTo(page, 'input', /typical|stand behind|word/i);
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.pins li');
  await allShut(page);
  await hasFocus(page);
  await tabTo(page, 'button', /^Save/, true);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('.keep [role=status]')?.textContent === 'Saved');
  await hasFocus(page);

  await tabTo(page, 'input', /^Wall/);
  await page.keyboard.press('ArrowRight');
  await says(page, 'pre code', 'layout="grid"');
  await tabTo(page, 'button', /^Copy/);
  await page.keyboard.press('Enter');
  await says(page, '.notice', 'Copied');
  await hasFocus(page);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /<smm-testimonials src="[^"]+\/front-page\.json" layout="grid"><\/smm-testimonials>/);

  assert.equal(await page.evaluate(() => (globalThis as unknown as { pointed: number }).pointed), 0);
  assert.deepEqual({ errors, violations, strangers }, { errors: [], violations: [], strangers: [] });
});

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { enter, makeOwner, openedAdmin, says, takeLink } from '../../lib/admin.ts';
import { findViolations } from '../../lib/axe.ts';
import { openBrowser } from '../../lib/browser.ts';
import { tabTo } from '../../lib/keyboard.ts';
import { reviewsCsv } from '../../lib/reviews-csv.ts';
import { SCHEMES } from '../../lib/screens.ts';
import { ROOT, serve, type RunningServer } from '../../lib/smm.ts';

const SHARED = join(ROOT, '../shared/data');
const MOST = 400_000;
const CSV =
  'Customer,Comment,Where,Score\nAda,"Fine words, really",Graz,5\nBen,Poor words here,Linz,2\n<b>Cleo</b>,Middling words,Graz,3\n,,,\n';
let browser: Browser;
let server: RunningServer;
let folder = '';

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'smm-test-'));
  const data = join(folder, 'data');
  [browser, server] = await Promise.all([openBrowser(), serve(data, '--import-bytes', String(MOST))]);
  await makeOwner(browser, server.url, data);
});
after(async () => {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A page of its own, signed in at an address. */
const opened = (t: TestContext, path: string, name = 'Ada Sample') =>
  openedAdmin(t, browser, server.url, path, { height: 900, name });

/** Lets go of a file over something, as a hand with a mouse does. */
async function drop(page: Page, onto: string, name: string, content: string | number[]): Promise<void> {
  await page.waitForSelector(onto);
  await page.$eval(
    onto,
    (element, given, parts) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([typeof parts === 'string' ? parts : new Uint8Array(parts)], given));
      for (const type of ['dragenter', 'dragover', 'drop'])
        element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    name,
    content,
  );
}

/** Nothing that axe finds, in both schemes. */
async function isFine(page: Page, what: string): Promise<void> {
  for (const scheme of SCHEMES) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    assert.deepEqual(await findViolations(page), [], `${what}, ${scheme}`);
  }
  await page.emulateMediaFeatures([]);
}

const figures = (page: Page) => page.$$eval('.figures dt + dd', (all) => all.map(({ textContent }) => textContent));
const called = async <T>(page: Page, path: string): Promise<T> =>
  (await page.evaluate(async (at) => (await fetch(`/admin/api${at}`)).json() as Promise<unknown>, path)) as T;
const publishedNow = async (page: Page): Promise<number> =>
  (await called<{ total: number }>(page, '/items?state=published&limit=1')).total;

test('a file dropped on the empty inbox is recognised, corrected, brought in, and taken back', async (t) => {
  const { page, errors, strangers, violations } = await opened(t, '/admin');
  await page.waitForSelector('admin-inbox .nothing a[href$="/admin/bring-in"]');
  await drop(page, 'admin-inbox', 'My <reviews>.csv', CSV);
  await page.waitForSelector('.decision');
  const address = page.url();
  assert.match(address, /\/admin\/bring-in\/[0-9a-f]{32}$/);
  assert.deepEqual(await figures(page), ['3', '0', '1']);
  await says(page, 'h1', 'My <reviews>.csv');
  await says(page, '.previews li:nth-child(3)', '<b>Cleo</b>');
  await says(page, '.lines', 'line 5 it has neither words nor a rating');
  await isFine(page, 'a file that was looked at');

  await page.select('select[aria-label="What “Where” is"]', 'tags');
  await says(page, '.previews li .meta', 'Graz');
  await page.select('select[aria-label="What “Customer” is"]', '');
  await says(page, '.previews li', 'No name given');
  await page.select('select[aria-label="What “Customer” is"]', 'author');
  await says(page, '.previews li', 'Ada');
  const { map } = await called<{ map: Record<string, string | null> }>(page, `/imports/${address.split('/').at(-1)}`);
  assert.deepEqual(map, { tags: 'Where', author: 'Customer' }, 'what was recognised is not said again');

  // An import keeps its address: it can be left, and come back to.
  await page.click('.rail a[href$="/collections"]');
  await says(page, 'h1', 'Collections');
  await page.click('.rail a[href$="/bring-in"]');
  await page.waitForSelector('.entry');
  await isFine(page, 'the list');
  await page.click('.entry a');
  await says(page, '.decision .main', 'Bring in 3 reviews');

  await page.click('.decision .choice:has([name=fate]):nth-of-type(2)');
  await page.click('.decision .main');
  assert.equal(await page.$('.under-way'), null, 'without the owner’s word nothing is published');
  await page.click('.attest');
  await isFine(page, 'the choice to publish');
  await page.click('.decision .main');
  await says(page, '.came', '3 reviews are in.');
  await says(page, '.came', '3 reviews published: build a wall');
  await isFine(page, 'an import that is done');
  assert.equal(await publishedNow(page), 3);
  const rejected = await page.$eval('a[download]', async (link) =>
    (await fetch((link as HTMLAnchorElement).href)).text(),
  );
  assert.match(rejected, /"line":5,"reason":"it has neither/);

  await page.click('.btn.bad');
  await page.waitForSelector('undo-dialog wa-dialog[open]');
  await says(page, 'undo-dialog', 'The 3 reviews that My <reviews>.csv added are erased for good');
  await isFine(page, 'the question before it is undone');
  await page.click('undo-dialog .danger');
  await says(page, '.came', 'Taken back: 3 reviews erased.');
  await isFine(page, 'an import that was taken back');
  assert.equal(await publishedNow(page), 0);
  assert.equal(page.url(), address);
  assert.deepEqual({ errors, strangers, violations }, { errors: [], strangers: [], violations: [] });
});

test('a pasted table, brought in from the keyboard alone', async (t) => {
  const { page, errors } = await opened(t, '/admin/bring-in');
  await page.waitForSelector('.drop');
  await tabTo(page, 'summary', /paste a table/);
  await page.keyboard.press('Enter');
  await tabTo(page, 'textarea', /Rows/);
  await page.keyboard.sendCharacter('Name\tReview\tRating\nDora Sample\tWords that were pasted\t4\n');
  await tabTo(page, 'button', /Look at it/);
  await page.keyboard.press('Enter');
  await says(page, '.previews', 'Words that were pasted');
  await tabTo(page, 'select', /./);
  await page.keyboard.type('Not shown');
  await page.waitForFunction(() => document.querySelector('.column-list li.unused') !== null);
  const stop = await tabTo(page, 'button', /As they were recognised/);
  assert.ok(stop.isMarked && stop.isInView);
  await page.keyboard.press('Enter');
  await says(page, '.decision .main', 'Bring in 1 review');
  await says(page, '.previews', 'Dora Sample');
  await page.keyboard.down('Shift');
  await tabTo(page, 'button', /Bring in 1 review/);
  await page.keyboard.up('Shift');
  await page.keyboard.press('Enter');
  await says(page, '.came', '1 waits in the inbox: read it');
  assert.equal(await page.evaluate(() => document.activeElement?.localName), 'h1', 'reading goes on where the news is');
  await tabTo(page, 'a', /read it/);
  await page.keyboard.press('Enter');
  await says(page, 'admin-inbox', 'Words that were pasted');
  assert.deepEqual(errors, []);
});

test('what cannot be taken is told with what to do, and the file is not lost', async (t) => {
  const { page } = await opened(t, '/admin/bring-in');
  const refused = async (name: string, content: string | number[], words: RegExp): Promise<void> => {
    await drop(page, '.drop, .sending', name, content);
    await page.waitForFunction(
      (wanted) => new RegExp(wanted).test(document.querySelector('.sending [role=alert]')?.textContent ?? ''),
      {},
      words.source,
    );
  };
  await refused('empty.csv', '', /empty\.csv is empty\. Export it again/);
  await refused(
    'a.pdf',
    '%PDF-1.7 sample',
    /is a PDF, which is not read\. Ask the service for an export as CSV or JSON/,
  );
  await refused('cut.zip', [80, 75, 3, 4, 20, 0, 9, 9, 9, 9], /damaged or cut off\. Download or pack it again/);
  await refused(
    'noise.csv',
    Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256),
    /is not text/,
  );
  await refused('large.csv', 'x'.repeat(MOST + 1), /has 400 kB, and up to 400 kB can be brought in here.*Pack it/);
  await isFine(page, 'a refusal');
  assert.equal(
    await page.$('.sending .main:not([disabled])').then((button) => button?.evaluate((b) => b.textContent.trim())),
    'Choose another file…',
  );

  await page.setOfflineMode(true);
  await refused('late.csv', reviewsCsv(3), /cannot be reached\. Look at your connection; nothing/);
  await page.setOfflineMode(false);
  await page.click('.sending .main');
  await says(page, '.decision .main', 'Bring in 3 reviews');
  await page.click('.decision .bare');
  await says(page, 'h1', 'Bring in');
  await page.waitForSelector('.drop');
});

test('a session that ended meanwhile is taken up on the spot, and the file is sent', async (t) => {
  const { page } = await opened(t, '/admin/bring-in');
  await page.waitForFunction(() => document.querySelector('.drop')?.textContent.includes('up to'));
  await page.browserContext().deleteCookie(...(await page.browserContext().cookies()));
  await drop(page, '.drop', 'kept.csv', reviewsCsv(4));
  await page.waitForSelector('again-dialog wa-dialog[open] [name=name]');
  await enter(page, 'Ada Sample');
  await says(page, '.decision .main', 'Bring in 4 reviews');
});

test('what is running is followed, also after the page is loaded anew, and another one waits its turn', async (t) => {
  const { page } = await opened(t, '/admin/bring-in');
  await drop(page, '.drop', 'first.csv', reviewsCsv(2500));
  await page.waitForSelector('.decision');
  const first = page.url();
  await drop(page, '.decision', 'second.csv', 'author,review\nEve Sample,Second words');
  await page.waitForFunction(
    (before) => location.href !== before && document.querySelector('.decision') !== null,
    {},
    first,
  );
  await says(page, 'h1', 'second.csv');
  const second = page.url();
  await page.evaluate(
    async (ids) => {
      const headers = { 'Content-Type': 'application/json', 'SMM-Request': '1' };
      for (const id of ids) await fetch(`/admin/api/imports/${id}/start`, { method: 'POST', headers, body: '{}' });
    },
    [first.split('/').at(-1), second.split('/').at(-1)],
  );
  await page.goto(second, { waitUntil: 'load' });
  await says(page, '.came', '1 review is in.');
  await page.goto(first, { waitUntil: 'load' });
  await says(page, '.came', '2,500 reviews are in.');
});

test('a viewer has no such screen, and a curator takes back what they brought in themselves', async (t) => {
  const owner = await opened(t, '/admin/access');
  for (const [name, role] of [
    ['Vera Sample', 'viewer'],
    ['Carl Sample', 'curator'],
  ] as const) {
    const address = await owner.page.evaluate(async (body) => {
      const headers = { 'Content-Type': 'application/json', 'SMM-Request': '1' };
      const answer = await fetch('/admin/api/links', { method: 'POST', headers, body });
      return ((await answer.json()) as { address: string }).address;
    }, JSON.stringify({ name, role }));
    await takeLink(browser, server.url, new URL(address).hash, name);
  }
  const viewer = await opened(t, '/admin/bring-in', 'Vera Sample');
  await says(viewer.page, 'main', 'Owners and curators bring reviews in.');
  assert.equal(await viewer.page.$('.rail a[href$="/bring-in"]'), null);
  await isFine(viewer.page, 'a refusal to a viewer');

  await owner.page.goto(`${server.url}/admin/bring-in`, { waitUntil: 'load' });
  await drop(owner.page, '.drop', 'by-the-owner.csv', 'author,review\nGil Sample,Words of an owner’s file');
  await says(owner.page, '.decision .main', 'Bring in 1 review');
  await owner.page.click('.decision .main');
  await says(owner.page, '.came', '1 review is in.');

  const { page } = await opened(t, '/admin/bring-in', 'Carl Sample');
  await drop(page, '.drop', 'by-a-curator.csv', 'author,review\nFay Sample,Words of a curator’s file');
  await says(page, '.decision .main', 'Bring in 1 review');
  await page.click('.decision .main');
  await says(page, '.came', '1 review is in.');
  await page.click('.btn.bad');
  await page.waitForSelector('undo-dialog wa-dialog[open]');
  await page.click('undo-dialog .danger');
  await says(page, '.came', 'Taken back: 1 review erased.');
  await page.goto(owner.page.url(), { waitUntil: 'load' });
  await says(page, 'main', 'Somebody else brought it in: an owner can undo it');
  assert.equal(await page.$('.btn.bad'), null);
});

const isShared = existsSync(SHARED);
test('exports as services make them', { skip: !isShared && '../shared/data is not there' }, async (t) => {
  const { page, errors } = await opened(t, '/admin/bring-in');
  for (const [file, recognised] of [
    ['formats/judgeme/judgeme_reviews_real.csv', 'Judge.me'],
    ['formats/google_takeout/Reviews.new-schema.json', 'Google'],
    ['formats/woocommerce_rest/products_reviews_all.json', 'WooCommerce'],
    ['datasets/uci_yelp_labelled.txt', 'no header'],
  ] as const) {
    await page.goto(`${server.url}/admin/bring-in`, { waitUntil: 'load' });
    const field = (await page.waitForSelector('drop-area input[type=file]'))!;
    await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(join(SHARED, file));
    await page.waitForSelector('.decision, .sending.bad');
    await says(page, '.import > header', recognised);
    assert.ok((await page.$$('.previews li')).length > 0, file);
  }
  assert.deepEqual(errors, []);
});

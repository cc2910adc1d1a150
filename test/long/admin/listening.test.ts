import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { type FeedSite, openFeedSite } from '../../../packages/server-lite/src/testing/feed-site.ts';
import { isOpen, makeOwner, openedAdmin, says } from '../../lib/admin.ts';
import { findViolations } from '../../lib/axe.ts';
import { openBrowser } from '../../lib/browser.ts';
import { receivedReviews, type Endpoint } from '../../lib/imported.ts';
import { press, tabTo } from '../../lib/keyboard.ts';
import { looksRight } from '../../lib/looks-right.ts';
import { shiftOn } from '../../lib/shifts.ts';
import { smmOk } from '../../lib/smm.ts';

/** Where pictures of the page go, for whoever wants to look at it. */
const PICTURES = process.env['SMM_PICTURES'];
const FOUND =
  'It was a long way to ride, and the chain had been making that noise for weeks before anybody listened to it. I took my old racer to SAMPLE BIKES on Saturday and it rides like new. See https://www.shop.example/repairs/?utm_source=x for what they charge.';
let browser: Browser;
let server: Endpoint;
let site: FeedSite;
let id = '';

before(async () => {
  if (PICTURES !== undefined) mkdirSync(PICTURES, { recursive: true });
  site = await openFeedSite([
    { id: 'e2', title: 'A day at Sample Bikes', text: FOUND },
    { id: 'e1', title: 'Something else', text: 'Bikes of another sample' },
  ]);
  [browser, server] = await Promise.all([openBrowser(), receivedReviews(3, '--outbound-allow', site.host)]);
  await makeOwner(browser, server.url, server.data);
});
after(async () => {
  await browser.close();
  await server.stop();
  await site.close();
});

test('what to look out for is added, tried out, changed and removed, with the keyboard', async (t) => {
  const { page, violations } = await openedAdmin(t, browser, server.url, '/admin/feeds/listening', { width: 1440 });
  await says(page, 'admin-listening', 'Nothing is looked out for yet');
  await looksRight(page, 'listening-none');
  await tabTo(page, 'input', /Look out for/);
  await page.keyboard.type('sample bikes');
  await page.keyboard.press('Enter');
  await says(page, '.watch-list', 'sample bikes');
  await page.type('admin-listening [name=text]', 'shop.example/repairs');
  await page.keyboard.press('Enter');
  await says(page, '.watch-list', 'shop.example/repairs link');
  await page.type('admin-listening [name=text]', 'SAMPLE  Bikes');
  await page.keyboard.press('Enter');
  await says(page, 'admin-listening .fault', 'That is looked out for already');
  await page.type('try-out textarea', FOUND);
  await says(page, '.tried', 'Yes, by the words “sample bikes”; the link “shop.example/repairs”');
  const marked = await page.$$eval('.tried mark', (marks) => marks.map(({ textContent }) => textContent));
  assert.deepEqual(marked, ['SAMPLE BIKES', 'https://www.shop.example/repairs/?utm_source=x']);
  await looksRight(page, 'listening-tried');
  await page.focus('.watch-list .entry button');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.entry.open [name=text]');
  await looksRight(page, 'listening-change');
  await page.click('.entry.open summary');
  await page.type('.entry.open [name=not]', 'racer');
  await press(page, 'button', /^Save$/);
  await says(page, '.watch-list', 'not with “racer”');
  await says(page, '.tried', 'Yes, by the link “shop.example/repairs”');
  await page.click('.watch-list .entry button[aria-label^="Remove"]');
  await isOpen(page, 'remove-watch');
  await says(page, 'remove-watch', 'It found nothing so far');
  await looksRight(page, 'listening-remove');
  await page.click('remove-watch .btn.main');
  await page.waitForFunction(() => document.querySelectorAll('.watch-list .entry').length === 1);
  assert.deepEqual(violations, []);
});

test('what a watch found is listed by it, marked in its row, and says what found it', async (t) => {
  const data = ['--data', server.data];
  await smmOk('listen', 'add', 'sample bikes', ...data);
  await smmOk('feed', 'add', `${site.url}/feed.xml`, '--listen', '--outbound-allow', site.host, ...data);
  const { items } = JSON.parse(await smmOk('review', 'list', ...data, '--json')) as {
    items: { id: string; body: string }[];
  };
  assert.equal(
    items.some(({ body }) => body.includes('another sample')),
    false,
  );
  id = items.find(({ body }) => body === FOUND)!.id;
  const { page, errors } = await openedAdmin(t, browser, server.url, '/admin/feeds/listening', { width: 1440 });
  await says(page, '.watch-list', 'found in 1 item, 1 to read');
  await says(page, 'admin-listening', 'Sample blog');
  await looksRight(page, 'listening-list');
  assert.ok((await shiftOn(page, `${server.url}/admin/feeds/listening`, '.watch-list')) < 0.02, 'nothing moves');
  await page.$$eval('.watch-list a', (links) => links.find(({ href }) => href.includes('watch='))?.click());
  await says(page, '.chips', 'Found by: ');
  await page.waitForFunction(() => document.querySelectorAll('.rows a.row').length === 1);
  const row = await page.$eval('.rows .row', (each) => ({
    marks: [...each.querySelectorAll('mark.found')].map(({ textContent }) => textContent),
    words: each.querySelector('.words')?.textContent ?? '',
    meta: each.querySelector('.meta')?.textContent ?? '',
  }));
  assert.deepEqual(row.marks, ['SAMPLE BIKES', 'https://www.shop.example/repairs/?utm_source=x']);
  assert.ok(row.words.startsWith('…'), 'the row shows the part in which it stands');
  assert.match(row.meta, /Found by/);
  await looksRight(page, 'listening-inbox');
  await page.click('button[aria-label=Filters]');
  await says(page, '.narrowing', 'Came by');
  await looksRight(page, 'listening-filters');
  assert.deepEqual(errors, []);
});

test('what a watch found waits, with the passage marked and what found it', async (t) => {
  const { page, errors } = await openedAdmin(t, browser, server.url, `/admin/inbox/pending/${id}`, { width: 1440 });
  await says(page, 'dt', 'Found by');
  await says(page, 'dd', 'the words “sample bikes”; the link “shop.example/repairs”');
  await says(page, 'dd', 'Sample blog');
  const marked = await page.$$eval('.detail mark.found', (marks) => marks.map((mark) => mark.textContent));
  assert.deepEqual(marked, ['Sample Bikes', 'SAMPLE BIKES', 'https://www.shop.example/repairs/?utm_source=x']);
  assert.equal(await page.$eval('.full .words', (words) => words.textContent), FOUND, 'the words stay whole');
  assert.deepEqual(await findViolations(page), []);
  if (PICTURES !== undefined)
    for (const scheme of ['light', 'dark'] as const)
      for (const width of [390, 768, 1440]) {
        await page.setViewport({ width, height: 1000 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.screenshot({ path: join(PICTURES, `found-${width}-${scheme}.png`) });
      }
  assert.deepEqual(errors, []);
});

test('a watch is removed with what of it waits, and both are taken back', async (t) => {
  const data = ['--data', server.data];
  const { watches } = JSON.parse(await smmOk('listen', 'list', ...data, '--json')) as {
    watches: { id: number; kind: string }[];
  };
  // What something else was found in as well would stay.
  for (const { id: other, kind } of watches) if (kind === 'link') await smmOk('listen', 'remove', `${other}`, ...data);
  const stateOf = async () =>
    (JSON.parse(await smmOk('review', 'show', id, ...data, '--json')) as { item: { state: string } }).item.state;
  const { page, errors } = await openedAdmin(t, browser, server.url, '/admin/feeds/listening', { width: 1440 });
  await says(page, '.watch-list', 'sample bikes');
  await page.click('.watch-list .entry button[aria-label="Remove “sample bikes”"]');
  await isOpen(page, 'remove-watch');
  await says(page, 'remove-watch', '1 item of it waits');
  await page.select('remove-watch select[name=hide]', 'off-topic');
  assert.deepEqual(await findViolations(page), []);
  await looksRight(page, 'listening-remove-hide');
  await page.click('remove-watch .btn.main');
  await says(page, '.notices', '1 item is hidden');
  assert.equal(await stateOf(), 'hidden');
  await page.$$eval('.notices button', (buttons) =>
    buttons.find(({ textContent }) => textContent.includes('Undo'))?.click(),
  );
  await says(page, '.watch-list', 'found in 1 item, 1 to read');
  assert.equal(await stateOf(), 'pending');
  assert.deepEqual(errors, []);
});

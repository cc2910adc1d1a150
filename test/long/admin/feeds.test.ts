import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { type FeedSite, openFeedSite } from '../../../packages/server-lite/src/testing/feed-site.ts';
import { callApi, isOpen, makeOwner, openedAdmin, says, takeLink } from '../../lib/admin.ts';
import { openBrowser } from '../../lib/browser.ts';
import { receivedReviews, type Endpoint } from '../../lib/imported.ts';
import { press, tabTo } from '../../lib/keyboard.ts';
import { looksRight } from '../../lib/looks-right.ts';
import { shiftOn } from '../../lib/shifts.ts';

let browser: Browser;
let server: Endpoint;
let site: FeedSite;

before(async () => {
  site = await openFeedSite([
    { id: 'e2', text: 'Sample words, the second: they mended my bicycle.' },
    { id: 'e1', text: 'Sample words, the first.' },
  ]);
  // The product asks public addresses alone: whoever runs it lets it ask this one.
  [browser, server] = await Promise.all([openBrowser(), receivedReviews(3, '--outbound-allow', site.host)]);
  await makeOwner(browser, server.url, server.data);
});
after(async () => {
  await browser.close();
  await server.stop();
  await site.close();
});

/** Of an empty field. */
async function typeInto(page: Page, selector: string, text: string): Promise<void> {
  await page.$eval(selector, (field) => {
    (field as HTMLInputElement).value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.type(selector, text);
}

/** Until the only feed was looked at by the server itself, and is left alone for a while: nobody comes in between then. */
const lookedAt = (page: Page) =>
  page.waitForFunction(
    async () => {
      const { feeds } = (await (await fetch('/admin/api/feeds')).json()) as { feeds: { nextSyncAt: string }[] };
      return Date.parse(feeds[0]?.nextSyncAt ?? '') > Date.now() + 600_000;
    },
    { polling: 500, timeout: 0 },
  );

test('from none to one that came in, with the keyboard and the terms before anything is asked', async (t) => {
  const { page, errors, strangers, violations } = await openedAdmin(t, browser, server.url, '/admin/feeds', {
    width: 1440,
  });
  await says(page, 'admin-feeds', 'No feeds yet');
  await looksRight(page, 'feeds-none');
  await press(page, 'a', /^Add a feed$/);
  await says(page, 'new-feed', 'With your own key');
  await looksRight(page, 'feeds-kinds');
  await tabTo(page, 'input', /Address/);
  await page.keyboard.type(`${site.url}/`);
  await page.keyboard.press('Enter');
  await says(page, '.told', 'What the terms of such a page allow');
  assert.deepEqual(site.asked, [], 'nobody was asked before');
  await looksRight(page, 'feeds-told');
  await page.focus('.told');
  await press(page, 'button', /^Ask the page for its feeds$/);
  await says(page, '.offers', 'Sample blog: entries');
  await looksRight(page, 'feeds-offers');
  await page.focus('.offers input');
  await press(page, 'button', /^Add it and look$/);
  await says(page, 'one-feed h1', 'Sample blog');
  await says(page, '.notices', '2 entries read: 2 new');
  await says(page, '.feed-state', 'Fine');
  const { feeds } = await callApi<{ feeds: { publish: boolean; listen: boolean }[] }>(page, 'GET', '/feeds');
  assert.deepEqual(
    feeds.map(({ publish, listen }) => [publish, listen]),
    [[false, false]],
  );
  await looksRight(page, 'feeds-one');
  await press(page, 'a', /^See in the inbox what came by it$/);
  await says(page, '.chips', 'Came by: Sample blog');
  await says(page, '.kv', 'Came by');
  await page.waitForFunction(() => document.querySelectorAll('.rows a.row').length === 2);
  assert.deepEqual({ errors, strangers, violations }, { errors: [], strangers: [], violations: [] });
});

test('how each is: fine, failed, gone, paused; looked at, changed, and what is changed is taken back', async (t) => {
  const { page } = await openedAdmin(t, browser, server.url, '/admin/feeds', { width: 1440 });
  await says(page, '.feed-row .how', 'Fine');
  await looksRight(page, 'feeds-list');
  for (const [path, drawn] of [
    ['/1', 'one-feed .terms-of'],
    ['', '.feed-row'],
  ])
    assert.ok((await shiftOn(page, `${server.url}/admin/feeds${path}`, drawn!)) < 0.02, `/admin/feeds${path} moves`);
  site.instead = (_, response) => void response.writeHead(503).end();
  await tabTo(page, 'button', /^Look now/);
  await page.keyboard.press('Enter');
  await says(page, '.feed-row .how', 'Failed once');
  await says(page, '.feed-row .why', 'it is out of order');
  await looksRight(page, 'feeds-failed');
  await page.click('.feed-row .place a');
  await says(page, '.feed-state', 'Failed once');
  site.instead = (_, response) => void response.writeHead(410).end();
  await page.click('.people-head .btn.main');
  await says(page, '.feed-state', 'Gone');
  await looksRight(page, 'feeds-gone');
  site.instead = undefined;
  await page.click('.people-head .btn.main');
  await says(page, '.notices', 'It is looked at again');
  await says(page, '.people-head', 'Look now');
  await lookedAt(page);
  site.entries = [{ id: 'e3', text: 'A third' }, ...site.entries];
  await page.click('.people-head .do .btn:nth-of-type(2)');
  await says(page, '.feed-state .look', 'What would come: 3 entries read: 1 new. Nothing was written.');
  await page.click('.people-head .btn.main');
  await says(page, '.feed-state .look', 'The look: 3 entries read: 1 new');
  await page.select('one-feed [name=everyMinutes]', '720');
  await page.click('one-feed [name=listen]');
  await page.click('one-feed form .btn');
  await says(page, '.notices', 'Saved');
  const now = () =>
    callApi<{ feeds: { everyMinutes: number; listen: boolean }[] }>(page, 'GET', '/feeds').then(
      ({ feeds }) => [feeds[0]?.everyMinutes, feeds[0]?.listen] as const,
    );
  assert.deepEqual(await now(), [720, true]);
  // Out of the field first: what is typed there is no command.
  await page.focus('one-feed form .btn');
  await page.keyboard.press('z');
  await page.waitForFunction(() => (document.querySelector('[name=listen]') as HTMLInputElement).checked === false);
  assert.deepEqual(await now(), [60, false]);
});

test('an address inside the network is refused in words, and nothing is added', async (t) => {
  const { page } = await openedAdmin(t, browser, server.url, '/admin/feeds/add', { width: 1440 });
  await says(page, 'new-feed', 'What can be added');
  await typeInto(page, '[name=address]', 'http://169.254.169.254/latest/meta-data/');
  await page.keyboard.press('Enter');
  await says(page, '.told', 'What the terms');
  await page.click('.card-note button');
  await says(page, '.told .fault', 'is not asked: only public addresses are');
  await page.click('.told .btn.main');
  await says(page, '.told .fault', 'It was not added, because it cannot be read');
  await looksRight(page, 'feeds-inward');
  const { feeds } = await callApi<{ feeds: unknown[] }>(page, 'GET', '/feeds');
  assert.equal(feeds.length, 1);
  await typeInto(page, '[name=address]', 'https://www.trustpilot.com/review/sample.example');
  await page.keyboard.press('Enter');
  await says(page, '.told', 'SMM_TRUSTPILOT_KEY is not set');
  assert.equal(await page.$('.told form'), null, 'nothing can be added without its key');
  assert.equal(await page.$('input[type=password]'), null, 'a key is not typed here');
  await looksRight(page, 'feeds-keyed');
});

test('what may not be kept is linked to, with the reason', async (t) => {
  const { page } = await openedAdmin(t, browser, server.url, '/admin/feeds/add', { width: 1440 });
  await says(page, 'new-feed', 'What can be added');
  await page.type('[name=address]', 'https://www.threads.com/@sample/post/C1');
  await page.keyboard.press('Enter');
  await says(page, '.told', 'Threads lets nobody keep its words');
  await press(page, 'a', /^Make a link card$/);
  await says(page, 'link-card-form', 'The card says: “Threads lets nobody keep its words');
  await looksRight(page, 'feeds-link');
  await page.type('link-card-form [name=note]', 'Anna on our rye bread');
  await page.click('link-card-form .btn.main');
  await says(page, '.notices', 'The card waits for you');
  await says(page, '.detail', 'Anna on our rye bread');
});

test('who only looks sees them, and can change nothing', async (t) => {
  const owner = await openedAdmin(t, browser, server.url, '/admin/you');
  const { address } = await callApi<{ address: string }>(owner.page, 'POST', '/links', {
    role: 'viewer',
    name: 'Vera',
  });
  await takeLink(browser, server.url, address.slice(address.indexOf('#')), 'Vera');
  const { page, errors } = await openedAdmin(t, browser, server.url, '/admin/feeds', { name: 'Vera', width: 1440 });
  await says(page, '.feed-row', 'Sample blog');
  assert.equal(await page.$('.page.feeds button'), null);
  await page.click('.feed-row .place a');
  await says(page, 'one-feed', 'Terms');
  assert.equal(await page.$('.page.feeds :is(button, form)'), null);
  await page.goto(`${server.url}/admin/feeds/listening`);
  await says(page, 'admin-listening', 'Nothing is looked out for yet');
  assert.equal(await page.$('admin-listening form'), null);
  await page.goto(`${server.url}/admin/duplicates`);
  await says(page, 'admin-duplicates', 'Nothing waits for your decision');
  assert.equal(await page.$('admin-duplicates button'), null);
  assert.deepEqual(errors, []);
});

test('removed, it is said what stays, and it can be brought back; erased, what came goes', async (t) => {
  const { page } = await openedAdmin(t, browser, server.url, '/admin/feeds', { width: 1440 });
  await says(page, '.feed-row', 'Sample blog');
  await page.click('.feed-row .place a');
  await says(page, 'one-feed', 'Remove…');
  await page.click('.people-head .btn.bad');
  await isOpen(page, 'remove-feed');
  await says(page, 'remove-feed', 'Stays: 3 reviews and postings');
  await looksRight(page, 'feeds-remove');
  await page.keyboard.press('Enter');
  await says(page, '.notices', 'is removed. What came by it stays.');
  await says(page, 'admin-feeds', 'No feeds yet');
  await page.keyboard.press('z');
  await says(page, 'one-feed', 'Remove…');
  assert.equal(await page.$('.feed-state .look > *'), null, 'what is added anew has no look of before');
  await lookedAt(page);
  await says(page, '.counted', '3');
  await page.reload({ waitUntil: 'load' });
  await says(page, 'one-feed', 'Remove…');
  await page.click('.people-head .btn.bad');
  await isOpen(page, 'remove-feed');
  await page.click('remove-feed input[name=what]:not([autofocus])');
  await says(page, 'remove-feed', 'Remove it, and erase 3');
  await page.click('remove-feed .btn.danger');
  await says(page, '.notices', '3 that came by it are erased');
  const { total } = await callApi<{ total: number }>(page, 'GET', '/items?source=feed&state=pending');
  assert.equal(total, 0);
});

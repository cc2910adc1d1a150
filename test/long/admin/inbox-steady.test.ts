import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { allShut, atPlace, isOpen, makeOwner, openedAdmin, says } from '../../lib/admin.ts';
import { findViolations } from '../../lib/axe.ts';
import { openBrowser } from '../../lib/browser.ts';
import { receivedReviews, type Endpoint } from '../../lib/imported.ts';
import { SCHEMES } from '../../lib/screens.ts';
import { smmOk } from '../../lib/smm.ts';

const WAITING = 6;
let browser: Browser;
let server: Endpoint;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), receivedReviews(WAITING)]);
  const folder = mkdtempSync(join(tmpdir(), 'smm-test-'));
  const rows = ['x,Tomasz Sample,They found the creak.', 'youtube,Slow Sample,Not a sound since.'];
  writeFileSync(join(folder, 'asked.csv'), ['source,author,review', ...rows, ''].join('\n'));
  await smmOk('import', join(folder, 'asked.csv'), '--data', server.data);
  rmSync(folder, { recursive: true });
  await makeOwner(browser, server.url, server.data);
});
after(async () => {
  await browser.close();
  await server.stop();
});

const isCount = (url: string): boolean => new URL(url).pathname === '/admin/api/items/counts';
/** Until the page had time for whatever it was going to ask: a call that is begun behind them is answered. */
const askedAll = (page: Page): Promise<unknown> =>
  page.evaluate(() => fetch('/healthz').then((answer) => answer.text()));

test('what a source asks for stands in the row and above the words, and is gone once it is on record', async (t) => {
  for (const scheme of SCHEMES) {
    const { page } = await openedAdmin(t, browser, server.url, '/admin/inbox/pending?source=x', { scheme });
    await says(page, '.rows .row .badge.warn', 'Ask permission');
    await says(page, '.whole .badges', 'Ask permission');
    assert.deepEqual(await findViolations(page), []);
    await page.goto(`${server.url}/admin/inbox/pending?source=youtube`, { waitUntil: 'load' });
    await says(page, '.rows .row .badge', 'Refresh by');
    await says(page, '.whole .badges', 'Refresh by');
    assert.deepEqual(await findViolations(page), []);
  }
  const { page, errors, violations } = await openedAdmin(t, browser, server.url, '/admin/inbox/pending?source=x');
  await says(page, '.kv', 'asks for the author');
  await page.keyboard.press('p');
  await isOpen(page, 'permission-dialog');
  await page.type('permission-dialog [name=permission]', 'https://example.com/a-yes');
  await page.keyboard.press('Enter');
  await says(page, '.rows', 'Nothing here fits');
  await page.goto(`${server.url}/admin/inbox/published?source=x`, { waitUntil: 'load' });
  await says(page, '.kv', 'Permission of its author');
  assert.equal(await page.$('.badge'), null);
  await page.goto(`${server.url}/admin/inbox/pending`, { waitUntil: 'load' });
  assert.deepEqual({ errors, violations }, { errors: [], violations: [] });
});

test('how many wait is asked for once by rail and inbox together, and by nobody in a tab that is not seen', async (t) => {
  const { page } = await openedAdmin(t, browser, server.url, '/admin/you');
  let asked = 0;
  page.on('request', (request) => {
    if (isCount(request.url())) asked += 1;
  });
  const look = async (): Promise<number> => {
    await askedAll(page);
    asked = 0;
    const answered = page.waitForResponse((response) => isCount(response.url()));
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await answered;
    await askedAll(page);
    return asked;
  };
  await page.goto(`${server.url}/admin/inbox/pending`, { waitUntil: 'load' });
  await page.waitForSelector('pending-count small');
  assert.equal(await look(), 1, 'the inbox counts for both');
  await page.goto(`${server.url}/admin/report`, { waitUntil: 'load' });
  await page.waitForSelector('pending-count small');
  assert.equal(await look(), 1, 'elsewhere the rail does');
  await page.goto(`${server.url}/admin/inbox/pending?q=grandmother`, { waitUntil: 'load' });
  await page.waitForSelector('pending-count small');
  await page.waitForSelector('a.row');
  assert.equal(await look(), 2, 'what is narrowed down is another question');

  await askedAll(page);
  asked = 0;
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
    for (const name of ['online', 'focus']) dispatchEvent(new Event(name));
  });
  await askedAll(page);
  assert.equal(asked, 0);
});

test('once the endpoint answers again, what said that it does not goes away, and that is said once', async (t) => {
  const { page } = await openedAdmin(t, browser, server.url, '/admin/inbox/pending');
  await atPlace(page, '1 of');
  // Nothing is under way any more that could be answered after the first that is not.
  for (const last of ['.history', '.effect', 'card-preview iframe:not([data-waiting])', 'pending-count small'])
    await page.waitForSelector(last);
  await page.setRequestInterception(true);
  let isAway = true;
  page.on('request', (request) => {
    if (isAway && request.url().includes('/admin/api/')) void request.abort('connectionrefused');
    else void request.continue();
  });
  await page.keyboard.press('p');
  await says(page, '.notice.bad', 'cannot be reached');
  await page.click('.tabs a[href="/admin/inbox/published"]');
  await says(page, '.rows [role=alert]', 'cannot be reached');
  isAway = false;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await says(page, '.notices .notice:not(.bad)', 'Back again');
  assert.equal(await page.$('.notice.bad'), null);
  await page.waitForSelector('a.row');
  assert.equal(await page.$('.rows [role=alert]'), null, 'what could not be listed is listed');
  await page.click('.notice [aria-label=Close]');
  await page.waitForFunction(() => document.querySelector('.notice') === null);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await askedAll(page);
  assert.equal(await page.$('.notice'), null);
});

test('no dialog and no act leaves the focus nowhere', async (t) => {
  const { page, errors } = await openedAdmin(t, browser, server.url, '/admin/inbox/pending');
  await atPlace(page, '1 of');
  const isSomewhere = (): Promise<unknown> =>
    page.waitForFunction(() => document.activeElement !== null && document.activeElement !== document.body);
  const press = async (selector: string): Promise<void> => {
    await page.focus(selector);
    await page.keyboard.press('Enter');
  };
  await press('.tags .add');
  await isOpen(page, 'tag-dialog');
  await page.type('tag-dialog [name=tag]', 'careful');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await says(page, '.whole .tags', 'careful');
  await allShut(page);
  await isSomewhere();

  await page.click('.doing .btn:last-child');
  await isOpen(page, 'reply-dialog');
  await page.type('reply-dialog [name=text]', 'Thank you.');
  await page.type('reply-dialog [name=author]', 'Sample shop');
  await page.keyboard.press('Enter');
  await says(page, '.whole .reply', 'Thank you.');
  await allShut(page);
  await isSomewhere();
  await press('.whole .reply + .link');
  await isOpen(page, 'reply-dialog');
  await says(page, 'reply-dialog .main', 'Save');
  await page.evaluate(() => document.querySelector<HTMLElement>('reply-dialog .bad')!.focus());
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('.whole .reply') === null);
  await allShut(page);
  await isSomewhere();

  await press('.kv dd > .link');
  await isOpen(page, 'connection-dialog');
  await page.click('connection-dialog [value=family]');
  await press('connection-dialog .main');
  await says(page, '.kv', 'Family');
  await allShut(page);
  await isSomewhere();

  // To the end of the list and back: the button that leads no further keeps the focus.
  await page.focus('.where [aria-label=Next]');
  const all = await page.$eval('.where', ({ textContent }) => Number(/of\s+(\d+)/.exec(textContent)![1]));
  for (let at = 2; at <= all; at += 1) {
    await page.keyboard.press('Enter');
    await atPlace(page, `${at} of`);
  }
  await page.waitForSelector('.where [aria-label=Next][aria-disabled=true]:focus');
  await page.keyboard.press('Enter');
  await atPlace(page, `${all} of ${all}`);

  await press('.doing .main');
  await atPlace(page, `${all - 1} of ${all - 1}`);
  await isSomewhere();
  await page.keyboard.press('z');
  await atPlace(page, `${all} of ${all}`);
  await isSomewhere();
  assert.deepEqual(errors, []);
});

test('an entry that goes away with its button hands the focus on', async (t) => {
  const { page, errors } = await openedAdmin(t, browser, server.url, '/admin/access');
  for (const name of ['first', 'second']) {
    await page.type('form [name=name][required]', name);
    await page.focus('form [name=name][required]');
    await page.keyboard.press('Enter');
    await says(page, '.entry', name);
  }
  await page.focus('.entry .bad');
  for (const left of [1, 0]) {
    await page.keyboard.press('Enter');
    await page.waitForFunction((count) => document.querySelectorAll('.entry .bad').length === count, {}, left);
    await page.waitForFunction(() => document.activeElement !== document.body);
  }
  assert.equal(await page.$eval(':focus', (focused) => focused.closest('main') !== null), true);
  assert.deepEqual(errors, []);
});

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { allShut, atPlace, callApi, counted, isOpen, makeOwner, openedAdmin, says } from '../../lib/admin.ts';
import { findViolations } from '../../lib/axe.ts';
import { openBrowser } from '../../lib/browser.ts';
import { receivedReviews, type Endpoint } from '../../lib/imported.ts';
import { smmOk } from '../../lib/smm.ts';

const WAITING = 400;
/** Of a source that asks for the author's own permission. */
const ASKING = 2;
const ALL = WAITING + ASKING;
let browser: Browser;
let server: Endpoint;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), receivedReviews(WAITING)]);
  const folder = mkdtempSync(join(tmpdir(), 'smm-test-'));
  const rows = ['author,review,date,source,language,tags'];
  for (let index = 0; index < ASKING; index += 1)
    rows.push(`Posting Sample ${index},They found the creak ${index}.,2026-09-0${index + 1},x,de,creaks`);
  writeFileSync(join(folder, 'x.csv'), `${rows.join('\n')}\n`);
  await smmOk('import', join(folder, 'x.csv'), '--data', server.data);
  rmSync(folder, { recursive: true });
  await makeOwner(browser, server.url, server.data);
});
after(async () => {
  await browser.close();
  await server.stop();
});

const narrow = async (page: Page, place: number, value: string): Promise<void> => {
  // What is offered follows what was chosen before.
  await page.waitForFunction(
    (at, wanted) => {
      const select = document.querySelectorAll<HTMLSelectElement>('.narrowing select')[at];
      return [...(select?.options ?? [])].some((each) => each.value === wanted);
    },
    {},
    place,
    value,
  );
  await (await page.$$('.narrowing select'))[place]!.select(value);
};

test('filters stand in the address, can be sent, and are gone back from; none is by rating', async (t) => {
  const { page, errors } = await openedAdmin(t, browser, server.url, '/admin');
  await counted(page, ALL, 0, 0);
  await page.click('[aria-label=Filters]');
  // The index follows an import in steps.
  await page.waitForFunction(() => document.querySelector('.narrowing option[value=x]') !== null);
  const offered = await page.$$eval('.narrowing label > span', (labels) =>
    labels.map(({ textContent }) => textContent),
  );
  assert.deepEqual(offered, ['Source', 'Tag', 'Language', 'About']);
  assert.equal(await page.$('.list [name*=rating], .list [aria-label*=rating]'), null);
  assert.match(await page.$eval('.narrowing option[value=x]', ({ textContent }) => textContent), /X \(2\)/);

  await narrow(page, 0, 'x');
  await atPlace(page, `1 of ${ASKING}`);
  await counted(page, ASKING, 0, 0);
  await narrow(page, 2, 'de');
  await page.waitForFunction(() => location.search === '?source=x&lang=de');
  await says(page, '.chips', 'Language: German');
  assert.deepEqual(await findViolations(page), []);
  await page.goBack();
  await page.waitForFunction(() => location.search === '?source=x');
  await page.select('.sort select', 'oldest');
  await page.waitForFunction(() => location.search === '?source=x&sort=oldest');
  const sent = page.url();

  const other = await openedAdmin(t, browser, server.url, new URL(sent).pathname + new URL(sent).search);
  await atPlace(other.page, `1 of ${ASKING}`);
  await says(other.page, '.chips', 'Source: X');
  await other.page.click('.chips .chip');
  await other.page.waitForFunction(() => location.search === '?sort=oldest');
  await says(other.page, '.author b', `Invented Person ${WAITING}`);
  await other.page.keyboard.press('/');
  await other.page.keyboard.type('no such words at all');
  await says(other.page, '.rows', 'Nothing here fits');
  await other.page.click('.rows .btn');
  await counted(other.page, ALL, 0, 0);
  assert.deepEqual([...errors, ...other.errors], []);
});

test('a view is kept, gone to, renamed, removed and brought back', async (t) => {
  const { page, errors, violations } = await openedAdmin(
    t,
    browser,
    server.url,
    '/admin/inbox/pending?source=x&tag=creaks',
  );
  await atPlace(page, `1 of ${ASKING}`);
  const openViews = (): Promise<void> => page.click('saved-views summary');
  const press = async (text: string): Promise<void> => {
    const button = await page.waitForSelector(`saved-views .flown ::-p-text(${text})`);
    await button!.click();
  };
  await openViews();
  await press('Save this view');
  await isOpen(page, 'saved-views');
  assert.deepEqual(await findViolations(page), []);
  await page.type('saved-views [name=name]', 'Creaks');
  await page.keyboard.press('Enter');
  await allShut(page);
  await says(page, 'saved-views summary', 'Creaks');

  const other = await openedAdmin(t, browser, server.url, '/admin');
  await other.page.click('saved-views summary');
  await (await other.page.waitForSelector('saved-views .flown a'))!.click();
  await other.page.waitForFunction(() => location.search === '?source=x&tag=creaks');

  await page.$eval('saved-views details', (details) => (details.open = true));
  await press('Rename');
  await isOpen(page, 'saved-views');
  await page.$eval('saved-views [name=name]', (field) => ((field as HTMLInputElement).value = ''));
  await page.type('saved-views [name=name]', 'Noises');
  await page.keyboard.press('Enter');
  await allShut(page);
  await says(page, 'saved-views summary', 'Noises');
  await page.$eval('saved-views details', (details) => (details.open = true));
  await (await page.waitForSelector('saved-views [aria-label="Remove the view Noises"]'))!.click();
  await says(page, 'saved-views summary', 'Views');
  assert.deepEqual(await callApi(page, 'GET', '/views'), []);
  await page.keyboard.press('Escape');
  await page.keyboard.press('z');
  await says(page, 'saved-views summary', 'Noises');
  assert.deepEqual({ errors, violations }, { errors: [], violations: [] });
});

test('all that were found are published in steps, what could not be is said, and all of it is taken back', async (t) => {
  const { page, errors } = await openedAdmin(t, browser, server.url, '/admin');
  await counted(page, ALL, 0, 0);
  await page.keyboard.press('a');
  await says(page, '.bulk', `All ${ALL.toLocaleString('en')} found are chosen`);
  await page.keyboard.press('p');
  await isOpen(page, 'left-dialog');
  await says(page, 'left-dialog', '2 reviews');
  await says(page, 'left-dialog', 'permission');
  assert.match(
    await page.$eval('left-dialog wa-dialog', (dialog) => dialog.getAttribute('label') ?? ''),
    /400 reviews done, 2 reviews left/,
  );
  assert.deepEqual(await findViolations(page), []);
  await counted(page, ASKING, WAITING, 0);
  await page.keyboard.press('Escape');
  await allShut(page);

  // The author's permission, asked for and put on record.
  await atPlace(page, `1 of ${ASKING}`);
  await says(page, '.kv', 'asks for the author’s own permission');
  await page.keyboard.press('p');
  await isOpen(page, 'permission-dialog');
  assert.deepEqual(await findViolations(page), []);
  await page.type('permission-dialog [name=permission]', 'https://example.com/their-yes');
  await page.keyboard.press('Enter');
  await counted(page, ASKING - 1, WAITING + 1, 0);
  await allShut(page);
  await page.keyboard.press('z');
  await counted(page, ASKING, WAITING, 0);
  await page.keyboard.press('z');
  await counted(page, ALL, 0, 0);
  assert.deepEqual(errors, []);
});

test('a range with Shift, and what one is told of is what is done: a refused act changes nothing', async (t) => {
  const { page } = await openedAdmin(t, browser, server.url, '/admin?');
  await counted(page, ALL, 0, 0);
  const rows = await page.$$('.rows a.row');
  await page.keyboard.press('x');
  await page.keyboard.down('Shift');
  await rows[4]!.click();
  await page.keyboard.up('Shift');
  await says(page, '.bulk', '5 reviews chosen');
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().endsWith('/items/hide')) void request.abort('internetdisconnected');
    else void request.continue();
  });
  await page.click('.bulk-acts .btn:nth-child(2)');
  await isOpen(page, 'hide-dialog');
  await says(page, 'hide-dialog', 'Hide 5 reviews');
  await page.click('hide-dialog [value=off-topic]');
  await page.keyboard.press('Enter');
  await says(page, '.notice.bad', 'cannot be reached');
  await counted(page, ALL, 0, 0);
  await says(page, '.bulk', '5 reviews chosen');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('.bulk') === null);
});

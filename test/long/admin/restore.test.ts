import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { allShut, callApi, makeOwner, openedAdmin, says, takeLink } from '../../lib/admin.ts';
import { openBrowser } from '../../lib/browser.ts';
import { servedReviews, type Endpoint } from '../../lib/imported.ts';
import { looksRight } from '../../lib/looks-right.ts';
import { reviewsCsv } from '../../lib/reviews-csv.ts';

const DIALOG = 'restore-dialog wa-dialog[open]';
let browser: Browser;
let server: Endpoint;
const folder = mkdtempSync(join(tmpdir(), 'smm-restore-'));

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), servedReviews(12)]);
  await makeOwner(browser, server.url, server.data);
});
after(async () => {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true });
});

const published = async (): Promise<number> =>
  ((await (await fetch(`${server.url}/v1/collections/home.json`)).json()) as { selection: { published: number } })
    .selection.published;

const entries = (page: Page) =>
  page.$$eval('take-along .entry', (all) => all.map((each) => each.textContent.replace(/\s+/g, ' ').trim()));

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 100));
}

test('a backup is restored by keyboard, with what will be lost before it and the way back after it', async (t) => {
  const { page, errors } = await openedAdmin(t, browser, server.url, '/admin/settings/along');
  await page.click('take-along .make');
  await page.waitForSelector('take-along .entry');
  const { address } = await callApi<{ address: string }>(page, 'POST', '/links', { role: 'owner' });
  const other = address.slice(address.indexOf('#'));
  const { items } = await callApi<{ items: { id: string }[] }>(page, 'GET', '/items?limit=3');
  const [hidden = '', withdrawn = '', erased = ''] = items.map(({ id }) => id);
  await callApi(page, 'POST', '/items/hide', { ids: [hidden], reason: 'off-topic' });
  await callApi(page, 'POST', `/items/${withdrawn}/withdraw`, {});
  await callApi(page, 'POST', `/items/${erased}/erase`, {});
  await takeLink(browser, server.url, other, 'Later Sample');
  assert.equal(await published(), 9);

  await page.focus('take-along .entry button:nth-child(2)');
  await page.keyboard.press('Enter');
  await says(page, DIALOG, 'In the backup 12 reviews');
  await says(page, DIALOG, 'What will be lost 1 change to reviews since');
  await says(page, DIALOG, '1 review erased since and 1 review withdrawn since: they stay so.');
  await looksRight(page, 'the dialog');
  await page.focus(`${DIALOG} .main`);
  await page.keyboard.press('Enter');
  await says(page, DIALOG, '2 things that had been erased or withdrawn since were taken back again.');
  await says(page, DIALOG, 'is in the list, as “before a restore”');
  await looksRight(page, 'the end of it');
  assert.equal(await published(), 10, 'the hidden one is back, what was taken back is not');
  assert.equal((await fetch(`${server.url}/v1/reviews/${erased}.json`)).status, 410);

  const loaded = page.waitForNavigation();
  await page.keyboard.press('Escape');
  await loaded;
  await page.waitForFunction(() => document.querySelectorAll('take-along .entry').length === 2);
  assert.match((await entries(page))[0] ?? '', /what was here before a restore/);
  const accounts = await callApi<{ name: string }[]>(page, 'GET', '/accounts');
  assert.deepEqual(
    accounts.map(({ name }) => name),
    ['Ada Sample'],
    'who came later is not in it, and whoever restored is still signed in',
  );

  await page.click('take-along .entry button:nth-child(2)');
  await says(page, DIALOG, 'Later Sample could sign in again');
  await page.click(`${DIALOG} .main`);
  await says(page, 'restore-dialog wa-dialog[label="The backup is restored"]', 'before a restore');
  assert.equal(await published(), 9, 'and all is as it was');
  // While one store is exchanged for the other, it is asked again.
  assert.deepEqual(
    errors.filter((text) => !text.includes('503')),
    [],
  );
});

test('a file is brought in and told by its content; what is no backup is refused where it was chosen', async (t) => {
  const { page, errors } = await openedAdmin(t, browser, server.url, '/admin/settings/along');
  await page.waitForSelector('take-along .entry');
  const before = (await entries(page)).length;
  const holiday = join(folder, 'holiday.jpg');
  writeFileSync(holiday, 'a picture '.repeat(10_000));
  const choose = async (path: string) => {
    const input = (await page.$('bring-backup input')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };
  await choose(holiday);
  await says(page, 'bring-backup .fault', 'file is not a database');
  await looksRight(page, 'what is refused');
  assert.equal((await entries(page)).length, before);

  const backups = join(server.data, 'backups');
  await choose(join(backups, readdirSync(backups).sort()[0] ?? ''));
  await says(page, DIALOG, 'In the backup 12 reviews');
  await page.keyboard.press('Escape');
  await allShut(page);
  await page.waitForFunction(
    (count) => document.querySelectorAll('take-along .entry').length === count,
    {},
    before + 1,
  );
  assert.match((await entries(page))[0] ?? '', /brought in/);
  assert.deepEqual(
    errors.filter((text) => !text.includes('422')),
    [],
  );
});

test('an import that a restore took out says so', async (t) => {
  const { page } = await openedAdmin(t, browser, server.url, '/admin/settings/along');
  const { name } = await callApi<{ name: string }>(page, 'POST', '/backups', {});
  const id = await page.evaluate(
    async (csv) => {
      const headers = { 'Content-Type': 'application/octet-stream', 'SMM-Request': '1' };
      const answer = await fetch('/admin/api/imports?name=later.csv', { method: 'POST', headers, body: csv });
      return ((await answer.json()) as { id: string }).id;
    },
    reviewsCsv(3).replaceAll('number', 'later number'),
  );
  await callApi(page, 'POST', `/imports/${id}/start`, {});
  const job = () => callApi<{ state: string; error: string | null }>(page, 'GET', `/imports/${id}`);
  await until(async () => (await job()).state === 'done');
  assert.equal((await job()).error, null);
  await callApi(page, 'POST', '/restore', { backup: name });
  await until(async () => (await callApi<{ state?: string }>(page, 'GET', '/restore')).state === 'done');
  assert.match((await job()).error ?? '', /^A backup from before this import was restored/);
});

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { makeOwner, openedAdmin } from '../../lib/admin.ts';
import { findViolations } from '../../lib/axe.ts';
import { openBrowser, type Watched } from '../../lib/browser.ts';
import { servedReviews, type Endpoint } from '../../lib/imported.ts';
import { looksRight } from '../../lib/looks-right.ts';
import { serve, smmOk } from '../../lib/smm.ts';

const PARTS = ['', '/reviewed', '/policy', '/sites', '/sources', '/along', '/person', '/log'];
const WIDTHS = [390, 768, 1440];
let browser: Browser;
let server: Endpoint;
const downloads = mkdtempSync(join(tmpdir(), 'smm-downloads-'));

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), servedReviews(50)]);
});
after(async () => {
  await browser.close();
  await server.stop();
  rmSync(downloads, { recursive: true, force: true });
});

const heading = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.querySelector('h1')?.textContent.trim() === wanted, {}, text);
const says = (page: Page, text: string, within = 'main') =>
  page.waitForFunction(
    (wanted, where) => document.querySelector(where)?.textContent.replace(/\s+/g, ' ').includes(wanted),
    {},
    text,
    within,
  );

const owned = new Set<Endpoint>();

/** Whoever owns the endpoint, at one of its screens. The first time makes the account. */
async function owner(t: TestContext, endpoint: Endpoint, path: string): Promise<Watched> {
  if (!owned.has(endpoint)) await makeOwner(browser, endpoint.url, endpoint.data);
  owned.add(endpoint);
  return openedAdmin(t, browser, endpoint.url, `/admin${path}`);
}

test('every part of the settings, empty and filled, in both schemes at every width', async (t) => {
  const { page, errors, violations, strangers } = await owner(t, server, '/settings');
  for (const part of PARTS) {
    await page.goto(`${server.url}/admin/settings${part}`, { waitUntil: 'networkidle0' });
    await heading(page, 'Settings');
    await looksRight(page, part || 'business');
  }
  assert.deepEqual({ errors, violations, strangers }, { errors: [], violations: [], strangers: [] });
});

test('the business is set by keyboard alone, and of two who set it none is overwritten', async (t) => {
  const { page, errors } = await owner(t, server, '/settings');
  await page.waitForSelector('business-form [name=name]');
  await page.focus('business-form [name=name]');
  await page.keyboard.type('Sample Bikes');
  await page.keyboard.press('Tab');
  await page.keyboard.type('bikes.example');
  await page.keyboard.press('Enter');
  await says(page, 'Saved.', 'admin-app');
  const kept = () =>
    page.evaluate(async () => (await (await fetch('/admin/api/settings')).json()) as { business: { value: object } });
  assert.deepEqual((await kept()).business.value, { name: 'Sample Bikes', url: 'https://bikes.example/' });
  await page.evaluate(() =>
    fetch('/admin/api/settings', {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json', 'SMM-Request': '1' },
      body: JSON.stringify({ business: { value: { name: 'By somebody else' } } }),
    }),
  );
  await page.type('business-form [name=email]', 'us@bikes.example');
  await page.click('business-form button.main');
  await says(page, 'Somebody else changed this');
  assert.equal(
    await page.$eval('business-form [name=email]', (field) => (field as HTMLInputElement).value),
    'us@bikes.example',
  );
  assert.deepEqual((await kept()).business.value, { name: 'By somebody else' });
  await page.click('business-form .note button');
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('business-form [name=name]')?.value === 'By somebody else',
  );
  assert.deepEqual(
    errors.filter((text) => !text.includes('409')),
    [],
  );
});

test('sites: a narrow list is kept, a wrong one is told where and what to do', async (t) => {
  const { page } = await owner(t, server, '/settings/sites');
  await page.waitForSelector('site-form [value=these]');
  await page.click('site-form [value=these]');
  await page.type('site-form [name=sites]', 'https://www.example.com/page');
  await page.click('site-form button.main');
  await says(page, 'without a path');
  await page.$eval('site-form [name=sites]', (field) => ((field as HTMLTextAreaElement).value = ''));
  await page.type('site-form [name=sites]', 'https://www.example.com');
  await page.click('site-form button.main');
  await says(page, 'Saved.', 'admin-app');
  const allowed = async () =>
    (
      await fetch(`${server.url}/v1/collections/home.json`, { headers: { Origin: 'https://other.example' } })
    ).headers.get('access-control-allow-origin');
  // The server looks for what was written a few times a second.
  const untilAllowed = async (origin: string): Promise<void> => {
    while ((await allowed()) !== origin) await new Promise((done) => setImmediate(done));
  };
  await untilAllowed('https://www.example.com');
  await page.click('site-form [value=any]');
  await page.click('site-form button.main');
  await page.waitForFunction(async () => {
    const answer = await fetch('/admin/api/settings');
    return ((await answer.json()) as { origins: { value: unknown } }).origins.value === null;
  });
  await untilAllowed('*');
});

test('something else is reviewed, and renamed', async (t) => {
  const { page } = await owner(t, server, '/settings/reviewed');
  await page.waitForSelector('subject-list .part:last-of-type [name=name]');
  await page.type('subject-list .part:last-of-type [name=name]', 'Repairs in town');
  await page.click('subject-list .part:last-of-type form button');
  await says(page, '/repairs-in-town');
  await page.click('[data-slug=repairs-in-town]');
  await page.waitForSelector('.entry.open [name=name]');
  assert.deepEqual(await findViolations(page), []);
  await page.keyboard.type('!');
  await page.keyboard.press('Enter');
  await says(page, 'Repairs in town!');
});

test('a backup is made, explained, and deleted; everything is downloaded as it comes', async (t) => {
  const { page, errors } = await owner(t, server, '/settings/along');
  await page.setViewport({ width: 1440, height: 900 });
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloads,
    browserContextId: page.browserContext().id!,
    eventsEnabled: true,
  });
  const done = () =>
    new Promise<void>((resolve) => {
      session.on('Browser.downloadProgress', ({ state }) => {
        if (state === 'completed') resolve();
      });
    });
  await page.waitForSelector('take-along .make');
  const exported = done();
  await page.click('take-along .part:first-of-type button');
  await exported;
  const [file = ''] = readdirSync(downloads);
  assert.match(file, /^smm-[\d-]+\.zip$/);
  assert.equal(readFileSync(join(downloads, file)).subarray(0, 2).toString(), 'PK');
  await page.click('take-along .make');
  await page.waitForSelector('take-along .entry');
  await page.click('take-along .entry button:nth-child(2)');
  await page.waitForSelector('take-along wa-dialog[open] .command');
  const command = await page.$eval('take-along .command', ({ textContent }) => textContent);
  assert.ok(command.startsWith('smm restore ') && command.endsWith(`--data ${server.data}`), command);
  // Once it is known what the backup holds: the button changes its colours then.
  await page.waitForSelector('take-along wa-dialog[open] .main:not([disabled])');
  assert.deepEqual(await findViolations(page), []);
  await page.keyboard.press('Escape');
  await page.waitForSelector('take-along wa-dialog:not([open])');
  await page.click('take-along .entry button:nth-child(3)');
  await page.waitForSelector('take-along wa-dialog[label="Delete this backup?"][open]');
  await page.focus('take-along wa-dialog[open] .main');
  await page.keyboard.press('Enter');
  await says(page, 'There is none yet.');
  assert.deepEqual(errors, []);
});

test('one person’s data is found, given, and erased with a word on what still holds it', async (t) => {
  const { page, errors } = await owner(t, server, '/settings/person');
  const name = await page.evaluate(async () => {
    const { items } = (await (await fetch('/admin/api/items?limit=1')).json()) as {
      items: { author: { name: string } }[];
    };
    return items[0]!.author.name;
  });
  await page.evaluate(() =>
    fetch('/admin/api/backups', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'SMM-Request': '1' },
      body: '{}',
    }),
  );
  const rejected = join(server.data, 'rejected');
  mkdirSync(rejected, { recursive: true });
  const file = 'shop-export.csv-2026-11-20T08-30-00-000Z-import-1.ndjson';
  writeFileSync(join(rejected, file), `${JSON.stringify({ line: 2, reason: 'no words', raw: `${name};;` })}\n`);
  await page.waitForSelector('one-person [name=name]');
  await page.click('one-person button.main');
  await says(page, 'Fill in one of the three.');
  await page.type('one-person [name=name]', name);
  await page.keyboard.press('Enter');
  await page.waitForSelector('one-person [name=item]');
  await looksRight(page, 'what was found');
  assert.equal(await page.$('one-person [name=item]:checked'), null, 'a shared name ticks nobody');
  await page.click('one-person [name=item]');
  await page.click('one-person .do-row .bad');
  await page.waitForSelector('one-person wa-dialog[open]');
  assert.deepEqual(await findViolations(page), []);
  await page.focus('one-person wa-dialog .main');
  await page.keyboard.press('Enter');
  await says(page, 'Erased: 1 item.');
  await says(page, '1 backup on this machine was made before');
  await says(page, `${file}: 1 row, 1 with the same name`);
  await looksRight(page, 'what is left');
  await page.focus('one-person .shown li button');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('one-person .shown li') === null);
  assert.ok(!readdirSync(rejected).includes(file));
  assert.deepEqual(errors, []);
});

test('the report counts, says it in words and as a table, and loads no chart before it is opened', async (t) => {
  const { page, errors, violations, strangers } = await owner(t, server, '/inbox');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${server.url}/admin/settings`, { waitUntil: 'networkidle0' });
  assert.equal(
    asked.some((url) => /\/chart-/.test(url)),
    false,
  );
  await page.goto(`${server.url}/admin/report`, { waitUntil: 'networkidle0' });
  await page.waitForSelector('report-chart canvas');
  assert.equal(
    asked.some((url) => /\/chart-/.test(url)),
    true,
  );
  await says(page, '50 reviews came in.');
  await says(page, 'published reviews can be read here');
  const drawn = () =>
    page.$$eval('report-chart canvas', (all) =>
      all.every((canvas) => {
        const { width, height } = canvas as HTMLCanvasElement;
        const room = canvas.parentElement!.clientWidth;
        if (Math.abs(canvas.clientWidth - room) > 1) return false;
        const { data } = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height);
        return data.some((value) => value !== 0);
      }),
    );
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 900 });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('report-chart canvas')].every(
        (canvas) => Math.abs(canvas.clientWidth - canvas.parentElement!.clientWidth) <= 1,
      ),
    );
    assert.equal(await drawn(), true, `${width} px`);
  }
  await page.$$eval('report-chart details', (all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
  await looksRight(page, 'the report');
  await page.select('.report-bar select', 'month');
  await says(page, 'Counted.');
  assert.deepEqual({ errors, violations, strangers }, { errors: [], violations: [], strangers: [] });
});

test('with nothing there, every screen says what to do next', async (t) => {
  const data = mkdtempSync(join(tmpdir(), 'smm-empty-'));
  await smmOk('subject', 'add', 'shop', '--name', 'Sample', '--data', data);
  const empty: Endpoint = { ...(await serve(data)), data };
  t.after(async () => {
    await empty.stop();
    rmSync(data, { recursive: true, force: true });
  });
  const { page } = await owner(t, empty, '/report');
  await says(page, 'Nothing to count yet');
  await looksRight(page, 'an empty report');
  await page.goto(`${empty.url}/admin/settings/sources`, { waitUntil: 'networkidle0' });
  await says(page, 'Nothing has come in yet');
});

test('rules offer what there is, with how many', async (t) => {
  const { page } = await owner(t, server, '/collections/home');
  await page.waitForSelector('select.add');
  await page.select('select.add', 'source');
  await page.waitForSelector('.values .value');
  const [first = ''] = await page.$$eval('.values .value', (all) => all.map(({ textContent }) => textContent.trim()));
  assert.match(first, /\d+/);
  assert.deepEqual(await findViolations(page), []);
  await page.click('.values .value input');
  await says(page, 'from ', '.says');
});

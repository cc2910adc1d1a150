import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { callApi, makeOwner, openedAdmin, says } from '../../lib/admin.ts';
import { openBrowser } from '../../lib/browser.ts';
import { press, tabTo } from '../../lib/keyboard.ts';
import { looksRight } from '../../lib/looks-right.ts';
import { serve, smmOk, type RunningServer } from '../../lib/smm.ts';

const CSV =
  'Name;Mail;Sprache;Gruppe\nAda Sample;ada@example.com;de;spring\n<b>Ben</b>;ben@example.com;ar;spring\n;;;\nNobody;;;\n';
let browser: Browser;
let server: RunningServer;
let folder = '';
let data = '';

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'smm-test-'));
  data = join(folder, 'data');
  [browser, server] = await Promise.all([openBrowser(), serve(data)]);
  await makeOwner(browser, server.url, data);
});
after(async () => {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('from nobody to a request that was answered to, with the keyboard and the page’s own words', async (t) => {
  const { page, errors, strangers, violations } = await openedAdmin(t, browser, server.url, '/admin');
  await page.goto(`${server.url}/admin/people`);
  await says(page, 'admin-people', 'Nobody is here yet');
  await looksRight(page, 'nobody');
  await page.goto(`${server.url}/admin/people/ask`);
  await says(page, 'new-asking', 'There is no form that could be answered');
  await looksRight(page, 'no form');
  await smmOk('subject', 'add', 'shop', '--name', 'Sample Shop', '--data', data);
  await smmOk('collection', 'add', 'wall', '--subject', 'shop', '--data', data);

  await page.goto(`${server.url}/admin/people`);
  await says(page, 'admin-people', 'Nobody is here yet');
  await press(page, 'a', /^Bring in a file$/);
  await page.waitForSelector('people-import input[type=file]');
  const file = join(folder, 'clients.csv');
  writeFileSync(file, CSV);
  await (await page.$('input[type=file]').then((input) => input!.toElement('input'))).uploadFile(file);
  await says(page, 'people-import', 'What would become of it');
  assert.deepEqual(await page.$$eval('.counted dd', (all) => all.map(({ textContent }) => textContent.trim())), [
    '2',
    '0',
    '0',
    '1',
  ]);
  assert.equal(await page.$('people-import b b'), null, 'words of a file are words');
  await looksRight(page, 'a file that was looked at');
  await press(page, 'button', /^Bring it in$/);
  await says(page, 'people-import', 'It is in');
  await looksRight(page, 'a file that is in');
  await press(page, 'a', /^To the clients$/);
  await says(page, 'admin-people', '2 people');
  await looksRight(page, 'the list');

  await tabTo(page, 'input', /.*/);
  await page.keyboard.type('nobody of this name');
  await says(page, 'admin-people', 'Nobody fits');
  await press(page, 'button', /^Show everybody$/);
  await says(page, 'admin-people', '2 people');
  await page.focus('.people-rows');
  await press(page, 'a', /Ada Sample/);
  await says(page, 'admin-person', 'What they were asked');
  assert.match(await page.title(), /Ada Sample/);
  await looksRight(page, 'a person');
  await page.click('ask-one input[value=link]');
  await press(page, 'button', /^Make a link$/);
  await page.waitForSelector('admin-person wa-dialog[open] svg.qr');
  await looksRight(page, 'a link that is shown once');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('wa-dialog[open]') === null);

  await page.goto(`${server.url}/admin/people/ask`);
  await says(page, 'new-asking', '1 person of 2 will be asked.');
  await says(page, 'new-asking', '1 person asked within the last 90 days');
  await page.type('new-asking textarea', 'We moved.');
  await says(page, '.letter .words', 'We moved.');
  await looksRight(page, 'a request that is written');
  await page.focus('new-asking textarea');
  await press(page, 'button', /^Ask 1 person$/);
  await says(page, 'one-asking', 'Done');
  await says(page, 'one-asking', 'Ben');
  await looksRight(page, 'a request');
  await page.goto(`${server.url}/admin/people/requests`);
  await says(page, 'admin-askings', '1 message written to');
  await looksRight(page, 'the requests');

  const [message = ''] = readdirSync(join(data, 'outbox'));
  const secret = /\/u\/([\w-]{43})/.exec(
    readFileSync(join(data, 'outbox', message), 'utf8').replace(/=\r\n/g, ''),
  )?.[1];
  const context = await browser.createBrowserContext();
  const visitor = await context.newPage();
  await visitor.setJavaScriptEnabled(false);
  await visitor.goto(`${server.url}/u/${secret}`);
  await visitor.screenshot({ path: join(folder, 'unsubscribe.png') });
  await Promise.all([visitor.waitForNavigation(), visitor.click('form button')]);
  assert.equal(await visitor.$('form'), null, 'one press is all it takes');
  assert.equal(await visitor.$eval('html', ({ dir, lang }) => `${lang} ${dir}`), 'ar rtl');
  await context.close();

  await page.goto(`${server.url}/admin/people/not-asked`);
  await says(page, 'not-asked', 'Unsubscribed');
  assert.equal(await page.$('not-asked .entry button'), null, 'nobody takes that back for them');
  await looksRight(page, 'the suppression list');
  await page.goto(`${server.url}/admin/people/card`);
  await page.waitForSelector('.counter-card svg.qr');
  await looksRight(page, 'a card to print');
  await page.goto(`${server.url}/admin/people/add`);
  await page.waitForSelector('new-person form');
  await looksRight(page, 'somebody new');
  assert.deepEqual({ errors, strangers, violations }, { errors: [], strangers: [], violations: [] });
});

test('who was erased is gone from the page, and the address stays off', async (t) => {
  const { page } = await openedAdmin(t, browser, server.url, '/admin');
  const { id } = await callApi<{ id: string }>(page, 'POST', '/people', {
    name: 'Dora Sample',
    email: 'dora@example.com',
  });
  await page.goto(`${server.url}/admin/people/${id}`);
  await says(page, 'admin-person', 'What you know of them');
  await press(page, 'button', /^Erase…$/);
  await page.waitForSelector('wa-dialog[open] .btn.danger');
  await looksRight(page, 'the question before it');
  await page.click('wa-dialog[open] .btn.danger');
  await page.waitForFunction(() => location.pathname === '/admin/people');
  await page.goto(`${server.url}/admin/people/not-asked`);
  await says(page, 'not-asked', 'Erased');
  await page.goto(`${server.url}/admin/people/${id}`);
  await says(page, 'admin-person', 'erased');
});

test('a list of 20,000 is scrolled through to where its rows are', async (t) => {
  const file = join(folder, 'many.csv');
  writeFileSync(
    file,
    `name,email\n${Array.from({ length: 20_000 }, (_, i) => `Sample ${String(i).padStart(5, '0')},s${i}@example.com`).join('\n')}\n`,
  );
  await smmOk('people', 'import', file, '--data', data);
  const { page } = await openedAdmin(t, browser, server.url, '/admin');
  await page.goto(`${server.url}/admin/people`);
  await says(page, 'admin-people', '20,0');
  assert.ok((await page.$$('.people-rows li')).length < 60, 'what is out of view is not drawn');
  await page.$eval('.people-rows', (rows) => rows.scrollTo({ top: rows.scrollHeight }));
  await says(page, '.people-rows', 'Sample 19999');
  await page.type('.people-find input', 'sample 19999');
  await says(page, 'admin-people', '1 person found');
  await says(page, '.people-rows', 'Sample 19999');
});

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { callApi, makeOwner, openedAdmin, says } from '../../lib/admin.ts';
import { openBrowser } from '../../lib/browser.ts';
import { press } from '../../lib/keyboard.ts';
import { looksRight } from '../../lib/looks-right.ts';
import { mailServer, type MailServer } from '../../lib/mail-server.ts';
import { serve, smmOk, type RunningServer } from '../../lib/smm.ts';

const REVIEWS =
  'author,email,rating,text,date\n' +
  'Ada Sample,ada@example.com,1,Not what I hoped for at all.,2024-03-01\n' +
  'Ada Sample,,5,A lovely place with good cake.,2024-04-01\n' +
  'Zoe Other,,3,The rarebit was neither here nor there.,2024-05-01\n';
const PEOPLE = [
  { name: 'Ada Sample', email: 'ada@example.com', locale: 'de', tags: ['spring'] },
  { name: 'Ben Bounce', email: 'ben@example.com' },
  { name: 'Cleo Sample', email: 'cleo@example.com' },
  { name: 'Nobody' },
];
let browser: Browser;
let server: RunningServer;
let mail: MailServer;
let folder = '';
let data = '';

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'smm-test-'));
  data = join(folder, 'data');
  mail = await mailServer(['ben@example.com']);
  await smmOk('subject', 'add', 'shop', '--name', 'Sample Shop', '--data', data);
  await smmOk('collection', 'add', 'wall', '--subject', 'shop', '--data', data);
  writeFileSync(join(folder, 'reviews.csv'), REVIEWS);
  await smmOk('import', join(folder, 'reviews.csv'), '--subject', 'shop', '--data', data);
  const flags = ['--smtp', `smtp://127.0.0.1:${mail.port}`, '--smtp-plain', '--mail-from', 'shop@example.com'];
  // Messages need to know where the server is before it is there: a port that the kernel gave, and has back.
  const placed = await mailServer([]);
  await placed.stop();
  const place = ['--port', `${placed.port}`, '--public-url', `http://127.0.0.1:${placed.port}`];
  [browser, server] = await Promise.all([openBrowser(), serve(data, ...flags, ...place)]);
  await makeOwner(browser, server.url, data);
});
after(async () => {
  await browser.close();
  await server.stop();
  await mail.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function bring(page: Page, name: string, content: string): Promise<void> {
  await page.goto(`${server.url}/admin/people/bring-in`);
  await page.waitForSelector('people-import input[type=file]');
  writeFileSync(join(folder, name), content);
  await (await page.$('input[type=file]').then((input) => input!.toElement('input'))).uploadFile(join(folder, name));
  await says(page, 'people-import', 'What would become of it');
  await press(page, 'button', /^Bring it in$/);
  await says(page, 'people-import', 'It is in');
}

async function open(page: Page, q: string): Promise<string> {
  const { people } = await callApi<{ people: { id: string }[] }>(page, 'GET', `/people?q=${q}`);
  const id = people[0]?.id ?? '';
  await page.goto(`${server.url}/admin/people/${id}`);
  await says(page, 'admin-person', 'What they were asked');
  return id;
}

test('a file of JSON comes in, and goes again but for whom somebody worked on', async (t) => {
  const { page, errors } = await openedAdmin(t, browser, server.url, '/admin');
  const json = JSON.stringify([
    { name: 'Goes', email: 'goes@example.com' },
    { name: 'Stays', email: 'stays@example.com' },
  ]);
  await bring(page, 'clients.json', json);
  await looksRight(page, 'a file that came in');
  const { people } = await callApi<{ people: { id: string }[] }>(page, 'GET', '/people?q=stays');
  await callApi(page, 'PATCH', `/people/${people[0]?.id}`, { note: 'Called on Monday' });
  await press(page, 'button', /^Undo this file…$/);
  await says(page, 'people-files wa-dialog', '1 person that came by clients.json goes again');
  await says(page, 'people-files wa-dialog', '1 person stays: 1 changed since');
  await looksRight(page, 'the question before it');
  await page.click('wa-dialog[open] .btn.danger');
  await says(page, 'people-files', '1 person is gone');
  await says(page, 'people-files', 'taken back');
  await page.waitForFunction(() => document.querySelector('wa-dialog[open]') === null);
  await looksRight(page, 'a file that was taken back');
  assert.equal((await callApi<{ total: number }>(page, 'GET', '/people')).total, 1);
  await callApi(page, 'DELETE', `/people/${people[0]?.id}`);
  assert.deepEqual(errors, []);
});

test('what was there before somebody is theirs by the address, and by the name only once somebody says so', async (t) => {
  const { page, errors } = await openedAdmin(t, browser, server.url, '/admin');
  await bring(page, 'people.ndjson', PEOPLE.map((one) => JSON.stringify(one)).join('\n'));
  assert.deepEqual(await page.$$eval('.counted dd', (all) => all.map(({ textContent }) => textContent.trim())), [
    '3',
    '0',
    '0',
    '1',
  ]);
  await open(page, 'ada');
  await says(page, 'wrote-by', 'came with their address');
  await says(page, '.may-be', 'A lovely place');
  assert.equal((await page.$$('.may-be li')).length, 1);
  await looksRight(page, 'a review that may be theirs');
  await press(page, 'button', /^It is theirs: the review of /);
  await says(page, 'wrote-by', 'somebody here said that it is theirs');
  await page.waitForFunction(() => document.querySelector('.may-be') === null);
  await page.waitForSelector('.notices button');
  await press(page, 'button', /^Undo\b/);
  await says(page, '.may-be', 'A lovely place');
  await press(page, 'summary', /^Another review is theirs$/);
  await page.type('wrote-by input[name=q]', 'rarebit');
  await page.keyboard.press('Enter');
  await says(page, 'wrote-by details', 'neither here nor there');
  await looksRight(page, 'a review that was looked for');
  assert.deepEqual(errors, []);
});

test('one person is asked from their page, or the page says why not', async (t) => {
  const { page, errors } = await openedAdmin(t, browser, server.url, '/admin');
  await open(page, 'ada');
  await says(page, 'ask-one .letter', 'Wie war es bei Sample Shop?');
  await page.type('ask-one textarea', 'Danke für den Besuch.');
  await says(page, 'ask-one .letter', 'Danke für den Besuch.');
  await looksRight(page, 'a request to one person');
  await page.focus('ask-one textarea');
  await press(page, 'button', /^Send the request$/);
  await says(page, 'ask-one', 'they were asked');
  assert.ok(await page.$eval('ask-one button.main', (button) => (button as HTMLButtonElement).disabled));
  await looksRight(page, 'somebody who was asked lately');
  await page.click('ask-one input[value=link]');
  await press(page, 'button', /^Make a link$/);
  await page.waitForSelector('ask-one wa-dialog[open] svg.qr');
  await looksRight(page, 'their link');
  await page.keyboard.press('Escape');

  const ben = await open(page, 'ben');
  await says(page, 'ask-one .letter', 'How was it with Sample Shop?');
  await press(page, 'button', /^Send the request$/);
  await says(page, 'ask-one', 'No e-mail can go');
  const deadline = Date.now() + 60_000;
  const suppressed = async () =>
    (await callApi<{ suppressed: string | null }>(page, 'GET', `/people/${ben}`)).suppressed;
  while ((await suppressed()) === null && Date.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 200));
  assert.equal(await suppressed(), 'bounced');
  await open(page, 'ben');
  await says(page, 'admin-person', 'Undeliverable since');
  await says(page, 'ask-one', 'their mail server refuses this address');
  await looksRight(page, 'an address that takes no mail');
  await page.goto(`${server.url}/admin/people`);
  await says(page, 'admin-people', '3 people');
  await page.select('.people-find label:last-child select', 'true');
  await says(page, 'admin-people', '1 person found');
  await says(page, '.people-rows', 'Undeliverable since');
  await looksRight(page, 'those whose address takes no mail');
  await page.goto(`${server.url}/admin/people/ask`);
  await says(page, 'new-asking', '1 person whose address takes no mail');
  assert.deepEqual(mail.got, ['ada@example.com']);
  assert.deepEqual(errors, []);
});

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { allShut, ownerLink, PASSWORD } from '../lib/admin.ts';
import { findViolations } from '../lib/axe.ts';
import { openBrowser, watchedPage, type Watched } from '../lib/browser.ts';
import { receivedReviews, type Endpoint } from '../lib/imported.ts';

const WAITING = 30;
let browser: Browser;
let server: Endpoint;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), receivedReviews(WAITING)]);
});
after(async () => {
  await browser.close();
  await server.stop();
});

async function adminPage(t: Parameters<typeof watchedPage>[0], path: string): Promise<Watched> {
  const watched = await watchedPage(t, browser, [new URL(server.url).host]);
  await watched.page.goto(server.url + path, { waitUntil: 'load' });
  return watched;
}

const heading = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.querySelector('h1')?.textContent.trim() === wanted, {}, text);
/** "3 of 30", as the bar above a review has it. */
const place = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.querySelector('.where')?.textContent.trim().startsWith(wanted), {}, text);
const published = async (): Promise<number> => {
  const answer = await fetch(`${server.url}/v1/collections/home.json`, { headers: { 'Cache-Control': 'no-cache' } });
  return ((await answer.json()) as { selection: { published: number } }).selection.published;
};

async function signedIn(t: Parameters<typeof watchedPage>[0]): Promise<Watched> {
  const watched = await adminPage(t, '/admin');
  const { page } = watched;
  await heading(page, 'Sign in');
  await page.type('[name=name]', 'Ada Sample');
  await page.type('[name=password]', PASSWORD);
  await page.click('sign-in-form form button');
  await heading(page, 'Inbox');
  return watched;
}

test('the link of the first start makes an account, once', async (t) => {
  const link = await ownerLink(server.data);
  const { page, errors, strangers, violations } = await adminPage(t, `/admin/${link}`);
  await heading(page, 'Make the first account');
  assert.doesNotMatch(page.url(), /link=/, 'the secret does not stay in the address');
  assert.deepEqual(await findViolations(page), []);
  await page.type('[name=name]', 'Ada Sample');
  await page.type('[name=password]', PASSWORD);
  await page.click('link-form form button');
  await heading(page, 'Inbox');
  assert.deepEqual({ errors, strangers, violations }, { errors: [], strangers: [], violations: [] });

  const again = await adminPage(t, `/admin/${link}`);
  await heading(again.page, 'This link does not open');
});

test('a wrong password is told calmly, and tells nothing', async (t) => {
  const refusalOf = async (name: string): Promise<string> => {
    const { page } = await adminPage(t, '/admin');
    await heading(page, 'Sign in');
    assert.deepEqual(await findViolations(page), []);
    await page.type('[name=name]', name);
    await page.type('[name=password]', 'not the password at all');
    await page.click('sign-in-form form button');
    await page.waitForSelector('.fault:not(:empty)');
    return page.$eval('.fault', ({ textContent }) => textContent);
  };
  assert.equal(await refusalOf('Ada Sample'), await refusalOf('Nobody Sample'));
});

test('from the keyboard: read one after another, publish, hide with a reason, reply', async (t) => {
  const { page, errors, violations } = await signedIn(t);
  const before = await published();
  await place(page, `1 of ${WAITING}`);
  assert.deepEqual(await findViolations(page), []);
  await page.keyboard.press('j');
  await place(page, `2 of ${WAITING}`);
  await page.keyboard.press('p');
  await place(page, `2 of ${WAITING - 1}`);
  await page.keyboard.press('h');
  await page.waitForSelector('hide-dialog wa-dialog[open]');
  assert.deepEqual(await findViolations(page), []);
  await page.click('hide-dialog [value=spam]');
  await page.keyboard.press('Enter');
  await place(page, `2 of ${WAITING - 2}`);
  assert.equal(await published(), before + 1);

  // A dialog that is going still covers what lies below it.
  await allShut(page);
  await page.click('.tabs a:nth-child(2)');
  await place(page, '1 of 1');
  await page.keyboard.press('r');
  await page.waitForSelector('reply-dialog wa-dialog[open]');
  await page.type('reply-dialog [name=text]', 'Thank you, Sample. pjk');
  await page.type('reply-dialog [name=author]', 'The sample shop');
  await page.click('reply-dialog .main');
  await page.waitForFunction(() => document.querySelector('.whole')?.textContent.includes('Thank you, Sample. pjk'));
  assert.deepEqual({ errors, violations }, { errors: [], violations: [] });
});

test('a collection: the sentence follows the rules before anything is saved, and of two curators none is overwritten', async (t) => {
  const { page, errors, violations } = await signedIn(t);
  const said = (text: string) =>
    page.waitForFunction((wanted) => document.querySelector('.says')?.textContent.includes(wanted), {}, text);
  const shown = async (): Promise<{ text: string; rules: unknown[] }> => {
    const answer = await fetch(`${server.url}/v1/collections/home.json`, { headers: { 'Cache-Control': 'no-cache' } });
    return ((await answer.json()) as { selection: { text: string; rules: unknown[] } }).selection;
  };
  await page.goto(`${server.url}/admin/collections/home`, { waitUntil: 'load' });
  await said('published review');
  const frame = await (await page.waitForSelector('preview-frame iframe'))!.contentFrame();
  await frame.waitForFunction(() => document.querySelector('smm-testimonials')?.shadowRoot?.querySelector('.card'));
  assert.deepEqual(await findViolations(page), []);

  await page.select('select.add', 'rating');
  await said('rated 4 or more out of 5');
  assert.equal((await shown()).rules.length, 0, 'nothing is saved yet');

  const other = await page.evaluate(async () => {
    const body = JSON.stringify({ name: 'By somebody else' });
    const headers = { 'Content-Type': 'application/json', 'SMM-Request': '1' };
    return (await fetch('/admin/api/collections/home', { method: 'PATCH', body, headers })).status;
  });
  assert.equal(other, 200);
  await page.click('.keep .main');
  await page.waitForSelector('.form2 [role=alert]');
  assert.equal((await shown()).rules.length, 0, 'the other’s change stands');
  await page.click('.form2 [role=alert] .btn');
  await page.waitForFunction(() => document.querySelector('.form2 h1')?.textContent === 'By somebody else');
  await page.select('select.add', 'rating');
  await said('rated 4 or more out of 5');
  await page.click('.keep .main');
  await page.waitForFunction(() => document.querySelector('.keep [role=status]')?.textContent === 'Saved');
  assert.match((await shown()).text, /rated 4 or more out of 5/);
  assert.deepEqual(
    { errors: errors.filter((text) => !text.includes('409')), violations },
    { errors: [], violations: [] },
  );
});

test('signed out means out', async (t) => {
  const { page } = await signedIn(t);
  // On a narrow window the rail is behind a button.
  await page.click('.menu');
  await page.click('.who');
  await heading(page, 'Sign in');
  const { status } = await page.evaluate(async () => ({ status: (await fetch('/admin/api/items')).status }));
  assert.equal(status, 401);
});

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { allShut, atPlace, counted, isOpen, makeOwner, openedAdmin, says } from '../../lib/admin.ts';
import { findViolations } from '../../lib/axe.ts';
import { openBrowser } from '../../lib/browser.ts';
import { receivedReviews, type Endpoint } from '../../lib/imported.ts';

const WAITING = 40;
let browser: Browser;
let server: Endpoint;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), receivedReviews(WAITING)]);
  await makeOwner(browser, server.url, server.data);
});
after(async () => {
  await browser.close();
  await server.stop();
});

const nameOpen = (page: Page): Promise<string> => page.$eval('.author b', ({ textContent }) => textContent.trim());
const chosen = (page: Page): Promise<number> => page.$$eval('.rows .chosen', ({ length }) => length);

test('from the keyboard alone: choose several, publish, hide with one reason, and take both back', async (t) => {
  const { page, errors, violations } = await openedAdmin(t, browser, server.url, '/admin');
  await atPlace(page, `1 of ${WAITING}`);
  const first = await nameOpen(page);
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await atPlace(page, '2 of');
  await page.keyboard.press('j');
  await atPlace(page, '3 of');
  await page.keyboard.press('Space');
  await says(page, '.bulk', '2 reviews chosen');
  await page.keyboard.down('Shift');
  await page.keyboard.press('J');
  await page.keyboard.up('Shift');
  await says(page, '.bulk', '3 reviews chosen');
  assert.deepEqual(await findViolations(page), []);

  await page.keyboard.press('p');
  await counted(page, WAITING - 3, 3, 0);
  await says(page, '.notice', 'Published 3 reviews.');
  assert.equal(await chosen(page), 0);
  assert.equal(await page.$('.bulk'), null);

  await page.keyboard.press('x');
  await page.keyboard.press('h');
  await isOpen(page, 'hide-dialog');
  await page.click('hide-dialog [value=spam]');
  await page.keyboard.press('Enter');
  await counted(page, WAITING - 4, 3, 1);
  await allShut(page);

  await page.keyboard.press('z');
  await counted(page, WAITING - 3, 3, 0);
  await page.keyboard.press('z');
  await counted(page, WAITING, 0, 0);
  await says(page, '.author b', first);
  await says(page, '.history', 'taken back');
  await page.keyboard.press('z');
  await says(page, '.notice', 'nothing to undo');
  assert.deepEqual({ errors, violations }, { errors: [], violations: [] });
});

test('tags with completion, on one and on several, and off again', async (t) => {
  const { page, errors } = await openedAdmin(t, browser, server.url, '/admin');
  await atPlace(page, `1 of ${WAITING}`);
  await page.keyboard.press('t');
  await isOpen(page, 'tag-dialog');
  await page.waitForFunction(() => document.activeElement?.matches('[name=tag]'));
  await page.keyboard.type('gift, careful');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('tag-dialog .choice').length === 2);
  await page.keyboard.press('Enter');
  await says(page, '.whole .tags', 'careful');
  await allShut(page);

  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await atPlace(page, '2 of');
  await page.keyboard.press('x');
  await page.keyboard.press('t');
  await isOpen(page, 'tag-dialog');
  await says(page, 'tag-dialog', 'on some');
  assert.deepEqual(await findViolations(page), []);
  const offered = await page.$$eval('#known-tags option', (options) =>
    options.map((each) => each.getAttribute('value')),
  );
  assert.ok(!offered.includes('gift'), 'what they have is not offered once more');
  await page.keyboard.type('repairs');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await says(page, '.whole .tags', 'repairs');
  assert.doesNotMatch(
    await page.$eval('.whole .tags', ({ textContent }) => textContent),
    /gift/,
    'on some stays on some',
  );
  await allShut(page);

  await page.focus('.whole .tags button[aria-label*="repairs"]');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !document.querySelector('.whole .tags')?.textContent.includes('repairs'));
  // The button is gone, the focus is not.
  await page.waitForFunction(() => document.activeElement !== document.body);
  assert.deepEqual(errors, []);
});

test('? lists all keys, Escape leads back, and everything has one', async (t) => {
  const { page } = await openedAdmin(t, browser, server.url, '/admin');
  await atPlace(page, `1 of ${WAITING}`);
  await page.keyboard.press('?');
  await isOpen(page, 'keys-dialog');
  assert.deepEqual(await findViolations(page), []);
  const listed = await page.$$eval('.key-list kbd', (keys) => keys.map(({ textContent }) => textContent));
  for (const key of ['J', 'K', 'P', 'H', 'T', 'R', 'W', 'X', 'Space', 'A', 'Z', '/', '?'])
    assert.ok(listed.includes(key), key);
  await page.keyboard.press('Escape');
  await allShut(page);
  await page.keyboard.press('j');
  await atPlace(page, '2 of');
});

test('the focus is handed on when what had it is gone, to the last review and beyond', async (t) => {
  const { page } = await openedAdmin(t, browser, server.url, '/admin/inbox/pending?q=number+3+of');
  await atPlace(page, '1 of 1');
  await page.focus('.acts .main');
  await page.keyboard.press('Enter');
  await says(page, '.rows', 'Nothing here fits');
  await page.waitForFunction(() => document.activeElement !== document.body);
  await page.keyboard.press('z');
  await atPlace(page, '1 of 1');
  await says(page, '[role=status]', 'Taken back');
});

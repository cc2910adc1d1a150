import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { allShut, atPlace, callApi, counted, isOpen, makeOwner, openedAdmin, says } from '../../lib/admin.ts';
import { findViolations } from '../../lib/axe.ts';
import { openBrowser } from '../../lib/browser.ts';
import { receivedReviews, type Endpoint } from '../../lib/imported.ts';

const WAITING = 12;
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

const idOpen = (page: Page): Promise<string> =>
  page.$eval('.row[aria-current]', (row) => row.getAttribute('href')!.split('/').at(-1)!);
/** As when the person comes back to the window. */
async function look(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => void dispatchEvent(new Event('focus')));
}
const rowsSay = (page: Page): Promise<string[]> =>
  page.$$eval('.rows b', (names) => names.map(({ textContent }) => textContent.trim()));

test('what another curator did shows when the page is looked at again, and what is open says so', async (t) => {
  const [mine, theirs] = [
    await openedAdmin(t, browser, server.url, '/admin'),
    await openedAdmin(t, browser, server.url, '/admin'),
  ];
  await counted(mine.page, WAITING, 0, 0);
  await counted(theirs.page, WAITING, 0, 0);
  // Figures and list come apart: a key before the list is there moves nothing.
  await atPlace(mine.page, `1 of ${WAITING}`);
  await atPlace(theirs.page, `1 of ${WAITING}`);
  await mine.page.bringToFront();
  await mine.page.keyboard.press('j');
  await atPlace(mine.page, `2 of ${WAITING}`);
  const id = await idOpen(mine.page);
  const [, second] = await rowsSay(mine.page);

  await theirs.page.bringToFront();
  await theirs.page.keyboard.press('j');
  await atPlace(theirs.page, `2 of ${WAITING}`);
  await theirs.page.keyboard.press('p');
  await counted(theirs.page, WAITING - 1, 1, 0);

  await look(mine.page);
  await counted(mine.page, WAITING - 1, 1, 0);
  await says(mine.page, '.moved', 'It was published meanwhile by Ada Sample');
  await mine.page.waitForFunction(
    (name) => ![...document.querySelectorAll('.rows b')].some((each) => each.textContent.trim() === name),
    {},
    second,
  );
  assert.deepEqual(await findViolations(mine.page), []);
  // What is open stays open until the person goes on.
  assert.ok(mine.page.url().endsWith(id));
  await mine.page.keyboard.press('j');
  await mine.page.waitForFunction(() => document.querySelector('.moved') === null);
  assert.deepEqual([mine.errors, theirs.errors], [[], []]);
});

test('the list follows also where its figures were counted anew before it was looked at', async (t) => {
  const [mine, theirs] = [
    await openedAdmin(t, browser, server.url, '/admin'),
    await openedAdmin(t, browser, server.url, '/admin'),
  ];
  await mine.page.waitForFunction(() => document.querySelectorAll('.rows b').length > 3);
  const rows = await rowsSay(mine.page);
  const item = (at: number): Promise<string> =>
    mine.page.$eval(`.rows li:nth-child(${at}) a`, (row) => new URL(row.href).pathname.split('/').at(-1)!);
  const [second, third] = [await item(2), await item(3)];
  const without = async (...places: number[]): Promise<void> => {
    const left = rows.filter((_, at) => !places.includes(at));
    await mine.page.waitForFunction(
      (wanted) => [...document.querySelectorAll('.rows b')].map((b) => b.textContent.trim()).join() === wanted,
      {},
      left.join(),
    );
  };
  // What is one's own is counted with what the other did.
  await callApi(theirs.page, 'POST', '/items/hide', { ids: [second], reason: 'off-topic' });
  await mine.page.bringToFront();
  await mine.page.keyboard.press('p');
  await without(0, 1);

  // An index that is behind is asked again and again, looked at or not.
  await mine.page.evaluate(() => {
    const { fetch } = window;
    window.fetch = async (...asked) => {
      const answer = await fetch(...asked);
      if (!answer.url.includes('/items/counts')) return answer;
      return Response.json({ ...((await answer.json()) as object), isComplete: false });
    };
  });
  await look(mine.page);
  await callApi(theirs.page, 'POST', '/items/hide', { ids: [third], reason: 'off-topic' });
  await without(0, 1, 2);
  assert.deepEqual([mine.errors, theirs.errors], [[], []]);
});

test('an act that comes too late says so in words, and overwrites nothing', async (t) => {
  const { page } = await openedAdmin(t, browser, server.url, '/admin');
  await says(page, '.effect', 'Publishing');
  const id = await idOpen(page);
  await callApi(page, 'PATCH', `/items/${id}`, { materialConnection: { type: 'employee', text: 'Worked here' } });
  await page.$$eval('.kv .link', ([first]) => (first as HTMLElement).click());
  await isOpen(page, 'connection-dialog');
  await page.click('connection-dialog [value=family]');
  await page.click('connection-dialog .main');
  await page.waitForSelector('connection-dialog .fault:not(:empty)');
  const item = await callApi<{ materialConnection: { type: string } }>(page, 'GET', `/items/${id}`);
  assert.equal(item.materialConnection.type, 'employee');
  await page.keyboard.press('Escape');
  await allShut(page);

  // A reply that somebody else wrote meanwhile is shown; what was typed stays, and a second press is meant.
  await page.keyboard.press('r');
  await isOpen(page, 'reply-dialog');
  await page.type('reply-dialog [name=text]', 'Mine, with care.');
  await page.type('reply-dialog [name=author]', 'Sample shop');
  await callApi(page, 'PUT', `/items/${id}/reply`, { text: 'Theirs, first.', author: 'Sample shop' });
  await page.click('reply-dialog .main');
  await says(page, 'reply-dialog .fault', 'Theirs, first.');
  assert.equal(
    await page.$eval('reply-dialog [name=text]', (field) => (field as HTMLTextAreaElement).value),
    'Mine, with care.',
  );
  await page.click('reply-dialog .main');
  await says(page, '.reply', 'Mine, with care.');
});

test('an act cannot be taken back once somebody else went on from it, and that is said', async (t) => {
  const { page } = await openedAdmin(t, browser, server.url, '/admin');
  await says(page, '.effect', 'Publishing');
  const id = await idOpen(page);
  const before = (await rowsSay(page)).length;
  await page.keyboard.press('p');
  await page.waitForFunction((was) => document.querySelectorAll('.rows b').length === was - 1, {}, before);
  await callApi(page, 'POST', '/items/hide', { ids: [id], reason: 'off-topic' });
  await page.keyboard.press('z');
  await page.waitForFunction(() => document.querySelector('.notice.bad, left-dialog wa-dialog[open]') !== null);
  const { state } = await callApi<{ state: string }>(page, 'GET', `/items/${id}`);
  assert.equal(state, 'hidden');
});

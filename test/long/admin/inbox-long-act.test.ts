import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, HTTPRequest } from 'puppeteer-core';
import { counted, makeOwner, openedAdmin, says } from '../../lib/admin.ts';
import { findViolations } from '../../lib/axe.ts';
import { openBrowser } from '../../lib/browser.ts';
import { receivedReviews, type Endpoint } from '../../lib/imported.ts';
import { smmOk } from '../../lib/smm.ts';

/** More than any machine does in one call of a second. */
const WAITING = 40_000;
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

test('an act on all that was found says how far it came, is stopped on the way, and is taken back, with a stop as well', async (t) => {
  const { page, errors } = await openedAdmin(t, browser, server.url, '/admin');
  await counted(page, WAITING, 0, 0);

  // Every call but the first of an act waits until it is let go.
  const held: HTTPRequest[] = [];
  let isHolding = true;
  const calls = { '/items/publish': 0, '/undo': 0 };
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname.replace('/admin/api', '') as keyof typeof calls;
    if (path in calls && calls[path]++ > 0 && isHolding) held.push(request);
    else void request.continue();
  });
  const letGo = async (): Promise<void> => {
    while (held.length === 0) await page.waitForNetworkIdle({ concurrency: 1 });
    await held.shift()!.continue();
  };
  const shown = async (): Promise<[done: number, of: number]> => {
    const text = await page.$eval('.bulk p', ({ textContent }) => textContent);
    const [done = 0, of = 0] = (text.match(/\d[\d,]*/g) ?? []).map((number) => Number(number.replaceAll(',', '')));
    return [done, of];
  };
  const hasBegun = (doing: string) =>
    page.waitForFunction(
      (what) => new RegExp(`${what} [1-9]`).test(document.querySelector('.bulk p')?.textContent ?? ''),
      {},
      doing,
    );

  await page.keyboard.press('a');
  await says(page, '.bulk', `All ${WAITING.toLocaleString('en')} found are chosen`);
  await page.keyboard.press('p');
  await hasBegun('Publishing');
  const [first, of] = await shown();
  assert.ok(first > 0 && first < WAITING);
  assert.equal(of, WAITING);
  assert.deepEqual(await findViolations(page), []);
  // The page goes on meanwhile: the next one is opened, and its words are there.
  const before = await page.$eval('.author b', ({ textContent }) => textContent);
  await page.keyboard.press('j');
  await page.waitForFunction((name) => document.querySelector('.author b')?.textContent !== name, {}, before);
  await page.click('.bulk-acts .btn');
  await letGo();
  await says(page, '.notice', 'Published');
  await page.waitForFunction(() => document.querySelector('.bulk') === null);
  const done = Number(
    /Published ([\d,]+)/.exec(await page.$eval('.notice', ({ textContent }) => textContent))![1]!.replaceAll(',', ''),
  );
  assert.ok(done >= first && done < WAITING);
  await counted(page, WAITING - done, done, 0);

  // Stopped after the first part, and gone on with to the end.
  await page.keyboard.press('z');
  if (done > 1000) {
    await page.waitForFunction(
      () =>
        /Taking back [1-9]/.test(document.querySelector('.bulk p')?.textContent ?? '') ||
        [...document.querySelectorAll('.notice')].some(({ textContent }) => textContent.includes('Taken back')),
    );
    if (held.length > 0) {
      await page.click('.bulk-acts .btn');
      await letGo();
    }
  }
  isHolding = false;
  await says(page, '.notice', 'Taken back');
  const rest = await page.$$eval('.notice', (notices) =>
    notices.some(({ textContent }) => textContent.includes('goes on')),
  );
  if (rest) await page.keyboard.press('z');
  await counted(page, WAITING, 0, 0);
  assert.deepEqual(errors, []);
  assert.match(await smmOk('audit', '--data', server.data), /agree|nothing|no findings|whole/i);
});

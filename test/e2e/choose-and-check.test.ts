import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { findViolations } from '../lib/axe.ts';
import { leftBehind, openBrowser, watchedPage, type Watched } from '../lib/browser.ts';
import { hostSite } from '../lib/host-site.ts';
import { servedReviews, type Endpoint } from '../lib/imported.ts';
import { tabTo } from '../lib/keyboard.ts';
import { untilCards } from '../lib/wall.ts';

const NONCE = 'bm9uY2Ugb2YgdGhlIHdhbGw';
const TAG = 'smm-testimonials';
let browser: Browser;
let server: Endpoint;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), servedReviews(60)]);
  // An import can be searched a moment after it.
  for (let isComplete = false; !isComplete;) {
    const answer = await fetch(`${server.url}/v1/collections/home/query`);
    ({ isComplete } = (await answer.json()) as { isComplete: boolean });
  }
});
after(async () => {
  await browser.close();
  await server.stop();
});

/** Allows as little as a page can, on another origin than the endpoint. */
const strict = (): Record<string, string> => ({
  'content-security-policy': [
    "default-src 'none'",
    `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
    `img-src ${server.url}`,
    `connect-src ${server.url}`,
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; '),
});

const shopPage = (): string => `<!doctype html><html lang="en"><title>Shop</title>
  <link rel="icon" href="${server.url}/favicon.ico">
  <script type="module" nonce="${NONCE}" src="${server.url}/cdn/smm.js"></script>
  <main><h1>Shop</h1><smm-testimonials collection="home" controls="rating tag language source search sort"></smm-testimonials></main>`;

async function opened(t: Parameters<typeof hostSite>[0] & Parameters<typeof watchedPage>[0]): Promise<Watched> {
  const site = await hostSite(t, { '/': { html: shopPage(), headers: strict() } });
  const watched = await watchedPage(t, browser, [site.host, new URL(server.url).host]);
  await watched.page.goto(site.url, { waitUntil: 'load' });
  await untilCards(watched.page, 24);
  await watched.page.waitForSelector(`${TAG} >>> [data-check]`);
  return watched;
}

const inWall = <T>(page: Page, look: (root: ShadowRoot) => T): Promise<T> =>
  page.evaluate(`(${String(look)})(document.querySelector('smm-testimonials').shadowRoot)`) as Promise<T>;

test('by keyboard alone, on a strict page: choose low ratings, see how many of how many, and go back', async (t) => {
  const { page, strangers, errors, violations } = await opened(t);
  await tabTo(page, TAG, /Filter/);
  await page.keyboard.press('Enter');
  await page.waitForSelector(`${TAG} >>> .find fieldset.of-rating`);
  assert.deepEqual(await findViolations(page), []);
  await tabTo(page, TAG, /1 star\b/);
  await page.keyboard.press('Space');
  await page.waitForFunction(() =>
    /^\d+ of 60 found/.test(
      document.querySelector('smm-testimonials')!.shadowRoot!.querySelector('.result')!.textContent,
    ),
  );
  const [count] = /\d+/.exec(await inWall(page, (root) => root.querySelector('.result')!.textContent))!;
  await untilCards(page, 1);
  const ratings = await inWall(page, (root) =>
    [...root.querySelectorAll('.card .stars')].map((stars) => stars.getAttribute('aria-label')),
  );
  assert.ok(ratings.length > 0 && ratings.every((label) => label?.startsWith('1 ')), ratings.join());
  assert.match(await inWall(page, (root) => root.textContent), new RegExp(`Filtered by you: ${count} of 60\\.`));
  assert.deepEqual(await findViolations(page), []);
  await page.locator(`${TAG} >>> .find .quiet`).click();
  await untilCards(page, 24);
  assert.deepEqual([strangers, errors, violations], [[], [], []]);
  assert.deepEqual(await leftBehind(page), []);
  assert.equal(new URL(page.url()).search, '');
});

test('How we check: the numbers of the policy, closed by Escape, the focus where it was', async (t) => {
  const { page, strangers, errors, violations } = await opened(t);
  await tabTo(page, TAG, /How we check/);
  await page.keyboard.press('Enter');
  await page.waitForSelector(`${TAG} >>> dialog.check dl`);
  assert.match(await inWall(page, (root) => root.querySelector('dialog dl')!.textContent), /60/);
  assert.deepEqual(await findViolations(page), []);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('smm-testimonials')!.shadowRoot!.querySelector('dialog'));
  assert.equal(await inWall(page, (root) => root.activeElement?.textContent), 'How we check');
  assert.deepEqual([strangers, errors, violations], [[], [], []]);
});

test('the address of one review finds it, also behind the first page', async (t) => {
  const { page } = await opened(t);
  await page.evaluate(async (url) => {
    const head = (await (await fetch(`${url}/v1/collections/home.json`)).json()) as { links: { next: string } };
    const next = new URL(head.links.next, `${url}/v1/collections/home.json`);
    const { items } = (await (await fetch(next)).json()) as { items: { identifier: string }[] };
    location.hash = `#smm-${items.at(-1)!.identifier}`;
  }, server.url);
  await page.waitForSelector(`${TAG} >>> .card.here`);
  assert.ok(await inWall(page, (root) => root.activeElement?.matches('.here')));
});

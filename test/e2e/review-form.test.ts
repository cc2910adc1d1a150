import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { findViolations } from '../lib/axe.ts';
import { leftBehind, openBrowser, watchedPage, type Watched } from '../lib/browser.ts';
import { hostSite } from '../lib/host-site.ts';
import { servedReviews, type Endpoint } from '../lib/imported.ts';
import { stop, tabTo } from '../lib/keyboard.ts';
import { smmOk } from '../lib/smm.ts';

const NONCE = 'bm9uY2Ugb2YgdGhlIGZvcm0';
let browser: Browser;
let server: Endpoint;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), servedReviews(3, '--form-wait', '200')]);
});
after(async () => {
  await browser.close();
  await server.stop();
});

/** A page that allows as little as a page can, and is loaded from another origin than the endpoint. */
const strict = (): Record<string, string> => ({
  'content-security-policy': [
    "default-src 'none'",
    `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
    "style-src 'self'",
    `img-src ${server.url}`,
    `connect-src ${server.url}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; '),
});

const shopPage = (lang = 'en'): string => `<!doctype html><html lang="${lang}"><title>Shop</title>
  <link rel="icon" href="${server.url}/favicon.ico">
  <script type="module" nonce="${NONCE}" src="${server.url}/cdn/smm.js"></script>
  <main><h1>Shop</h1><p>Above</p><smm-review-form collection="home"></smm-review-form><p id="below">Below</p></main>`;

async function opened(
  t: Parameters<typeof watchedPage>[0] & Parameters<typeof hostSite>[0],
  lang?: string,
): Promise<Watched> {
  const site = await hostSite(t, { '/': { html: shopPage(lang), headers: strict() } });
  const watched = await watchedPage(t, browser, [site.host, new URL(server.url).host]);
  await watched.page.goto(site.url, { waitUntil: 'load' });
  await watched.page.waitForFunction(() =>
    document.querySelector('smm-review-form')?.shadowRoot?.querySelector('#consent'),
  );
  return watched;
}

const inForm = <T>(page: Page, look: (root: ShadowRoot) => T): Promise<T> =>
  page.evaluate(`(${String(look)})(document.querySelector('smm-review-form').shadowRoot)`) as Promise<T>;

test('by keyboard alone, on a strict page of another site: from five stars to the receipt', async (t) => {
  const { page, strangers, errors, violations } = await opened(t);
  await page.focus('h1').catch(() => undefined);
  const stars = await tabTo(page, 'smm-review-form', /1 of 5/);
  assert.ok(stars.isMarked, 'the focus can be seen on the stars');
  await page.keyboard.press('Space');
  for (const _ of [2, 3, 4]) await page.keyboard.press('ArrowRight');
  assert.equal(await inForm(page, (root) => root.querySelector<HTMLInputElement>('[name=rating]:checked')?.value), '4');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Invented words, typed by keyboard alone.');
  await tabTo(page, 'smm-review-form', /Name/);
  await page.keyboard.type('Invented Typist');
  const consent = await tabTo(page, 'smm-review-form', /Publish my words/);
  assert.ok(consent.isMarked);
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  assert.deepEqual(await findViolations(page), []);
  await tabTo(page, 'smm-review-form', /Send review/);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() =>
    document.querySelector('smm-review-form')?.shadowRoot?.querySelector('[part=receipt]'),
  );
  assert.match((await stop(page))?.name ?? '', /Thank you/);
  assert.deepEqual(await findViolations(page), []);

  const receipt = (await inForm(page, (root) => root.querySelector('a')?.href)) ?? '';
  const { items } = JSON.parse(
    await smmOk('review', 'list', '--state', 'pending', '--json', '--data', server.data),
  ) as {
    items: { id: string; body: string; author: { name: string } }[];
  };
  const item = items.find(({ body }) => body === 'Invented words, typed by keyboard alone.');
  assert.ok(item);
  assert.equal(item.author.name, 'Invented Typist');
  await smmOk('review', 'publish', item.id, '--data', server.data);
  const wall = `${server.url}/v1/collections/home.json`;
  const shows = async (): Promise<boolean> => (await (await fetch(wall)).text()).includes(item.id);
  while (!(await shows())) await new Promise((resolve) => setImmediate(resolve));
  const state = (await (await fetch(`${receipt}.json`)).json()) as { state: string; links: { withdraw: string } };
  assert.equal(state.state, 'published');
  assert.equal((await fetch(new URL(state.links.withdraw, receipt), { method: 'POST' })).status, 200);
  assert.equal(await shows(), false, 'gone at once');
  assert.equal((await fetch(`${server.url}/v1/reviews/${item.id}.json`)).status, 410);

  assert.deepEqual([strangers, errors, violations], [[], [], []]);
  assert.deepEqual(await leftBehind(page), []);
});

test('what is wrong is gone to, and every control is large enough and can be seen when it has the focus', async (t) => {
  const { page } = await opened(t);
  await tabTo(page, 'smm-review-form', /Send review/);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() =>
    document.querySelector('smm-review-form')?.shadowRoot?.activeElement?.part.contains('summary'),
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await inForm(page, (root) => root.activeElement?.id), 'rating');
  assert.deepEqual(await findViolations(page), []);
  const small = await inForm(page, (root) =>
    [...root.querySelectorAll<HTMLElement>('button, select, textarea, label:has(> input)')]
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 24 || box.width < 24)
      .map(({ control }) => control.textContent?.trim()),
  );
  assert.deepEqual(small, []);
});

test('the endpoint gone: the visitor is told, and all that was typed stays', async (t) => {
  const { page } = await opened(t);
  await inForm(page, (root) => root.querySelector<HTMLElement>('[value="1"]')?.click());
  await page.locator('smm-review-form >>> #words').fill('Invented words that must not be lost.');
  await page.locator('smm-review-form >>> #consent').click();
  await page.setOfflineMode(true);
  await page.locator('smm-review-form >>> [part=button]').click();
  await page.waitForFunction(() =>
    /No answer came/.test(document.querySelector('smm-review-form')?.shadowRoot?.textContent ?? ''),
  );
  assert.equal(
    await inForm(page, (root) => root.querySelector('textarea')?.value),
    'Invented words that must not be lost.',
  );
  await page.setOfflineMode(false);
  await page.locator('smm-review-form >>> [part=button]').click();
  await page.waitForFunction(() =>
    document.querySelector('smm-review-form')?.shadowRoot?.querySelector('[part=receipt]'),
  );
});

test('it speaks the language of the page, right to left where that is', async (t) => {
  const { page } = await opened(t, 'ar');
  await page.waitForFunction(() =>
    /أخبر/.test(document.querySelector('smm-review-form')?.shadowRoot?.textContent ?? ''),
  );
  assert.match(
    (await inForm(page, (root) => root.querySelector('#consent')?.parentElement?.textContent)) ?? '',
    /انشروا/,
  );
  assert.deepEqual(await findViolations(page), []);
});

import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { findViolations } from '../lib/axe.ts';
import { openBrowser, watchedPage } from '../lib/browser.ts';
import { hostSite } from '../lib/host-site.ts';
import { servedReviews, type Endpoint } from '../lib/imported.ts';
import { smmOk } from '../lib/smm.ts';

let browser: Browser;
let server: Endpoint;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), servedReviews(3, '--form-wait', '0')]);
});
after(async () => {
  await browser.close();
  await server.stop();
});

/** A form as a business writes it into its page by hand, inside the element or without it. */
const shopPage = (): string => `<!doctype html><html lang="en"><title>Shop</title>
  <smm-review-form src="${server.url}/v1/collections/home.json">
    <form method="post" action="${server.url}/v1/collections/home/reviews">
      <label>Rating, 1 to 5 <input name="rating"></label>
      <label>Words <textarea name="words"></textarea></label>
      <label>Name <input name="name"></label>
      <button>Send</button>
    </form>
  </smm-review-form>`;

async function withoutScript(t: TestContext, hosts: string[]): Promise<{ page: Page; strangers: string[] }> {
  const { page, strangers } = await watchedPage(t, browser, hosts);
  await page.setJavaScriptEnabled(false);
  return { page, strangers };
}

const go = (page: Page, act: () => Promise<unknown>): Promise<unknown> =>
  Promise.all([page.waitForNavigation({ waitUntil: 'load' }), act()]);
const textOf = (page: Page): Promise<string> => page.$eval('body', (body) => body.textContent ?? '');

/** axe needs a script of its own; the page has none. */
async function assertAccessible(page: Page): Promise<void> {
  const html = await page.content();
  await page.setJavaScriptEnabled(true);
  const copy = await page.browserContext().newPage();
  await copy.setContent(html, { waitUntil: 'load' });
  assert.deepEqual(await findViolations(copy), []);
  await copy.close();
  await page.setJavaScriptEnabled(false);
}

test('without JavaScript: from a page’s own form to the receipt, and withdrawn in two clicks', async (t) => {
  const site = await hostSite(t, { '/': { html: shopPage() } });
  const { page, strangers } = await withoutScript(t, [site.host, new URL(server.url).host]);
  await page.goto(site.url);
  await page.type('[name=rating]', '2');
  await page.type('[name=words]', 'Invented words of a visitor without JavaScript.');
  await page.type('[name=name]', 'Invented Visitor');
  await go(page, () => page.click('button'));

  assert.match(await textOf(page), /Please look it over/);
  assert.equal(
    await page.$eval('[name=words]', (area) => (area as HTMLTextAreaElement).defaultValue),
    'Invented words of a visitor without JavaScript.',
  );
  assert.equal(await page.$eval('[name=rating][checked]', (radio) => radio.getAttribute('value')), '2');
  assert.equal((await page.$$('[type=checkbox][checked]')).length, 0);
  await assertAccessible(page);
  await page.click('[value=publish]');
  await page.click('[value=name]');
  await go(page, () => page.click('button'));

  const receipt = page.url();
  assert.match(receipt, /\/receipts\/[\w-]{43}$/);
  assert.match(await textOf(page), /Waits to be read[\s\S]*Publish my words on this site/);
  await assertAccessible(page);
  const listed = await smmOk('review', 'list', '--state', 'pending', '--data', server.data);
  assert.match(listed, /Invented words of a visitor/);

  await page.click('summary');
  await go(page, () => page.click('details button'));
  assert.equal(page.url(), receipt);
  assert.match(await textOf(page), /Withdrawn/);
  assert.doesNotMatch(await textOf(page), /Invented words/);
  assert.match(await smmOk('review', 'list', '--state', 'withdrawn', '--data', server.data), /Invented words/);
  assert.deepEqual(strangers, []);
});

test('without JavaScript: what is wrong is said at its field, and nothing typed is lost', async (t) => {
  const { page } = await withoutScript(t, [new URL(server.url).host]);
  await page.goto(`${server.url}/c/home/new`);
  await assertAccessible(page);
  await page.type('#words', 'ok but without a rating');
  await page.type('#company', 'Invented & Sons');
  await page.click('[name=rating][value="3"]');
  await page.click('[value=publish]');
  await page.select('#tie', 'family');
  await page.type('#tieText', '   ');
  await go(page, () => page.click('button.main'));
  assert.match(await textOf(page), /Say in a few words what the connection is/);
  assert.equal(await page.$eval('#company', (input) => input.getAttribute('value')), 'Invented & Sons');
  await assertAccessible(page);
});

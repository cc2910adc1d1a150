import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { caughtBy, isCaughtPath, type LightElement } from '../../packages/widgets/test/lib/block-lists.ts';
import { openBrowser, watchedPage } from '../lib/browser.ts';
import { hostSite } from '../lib/host-site.ts';
import { servedSample, type Endpoint } from '../lib/imported.ts';

let browser: Browser;
let server: Endpoint;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), servedSample()]);
});
after(async () => {
  await browser.close();
  await server.stop();
});

/** Every element of the page's own document, shadow roots left out, as lists do. */
function lightElements(page: Page): Promise<LightElement[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].map((element) => ({
      tag: element.localName,
      id: element.id,
      classes: [...element.classList],
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    })),
  );
}

const caught = (elements: readonly LightElement[]): string[] =>
  elements.flatMap((element) => caughtBy(element).map((why) => `<${element.tag}>: ${why}`));

/** `{id}`: of a review with all that a card can show. */
const PAGES = ['/', '/layouts.html', '/policy', '/problems', '/c/home/new', '/c/home/r/{id}'];

async function reviewId(): Promise<string> {
  const { items } = (await (await fetch(`${server.url}/v1/collections/home.json`)).json()) as {
    items: { identifier: string; image?: unknown }[];
  };
  return (items.find(({ image }) => image) ?? items[0])!.identifier;
}

for (const path of PAGES) {
  test(`${path} has nothing in its document, and asks for nothing, that block lists know`, async (t) => {
    const { page } = await watchedPage(t, browser, [new URL(server.url).host]);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const address = path.replace('{id}', await reviewId());
    const answer = await page.goto(server.url + address, { waitUntil: 'networkidle0' });
    assert.equal(answer?.status(), 200);
    const elements = await lightElements(page);
    assert.ok(elements.length > 10);
    assert.deepEqual(caught(elements), []);
    assert.deepEqual(asked.filter(isCaughtPath), []);
  });
}

test('no address of the endpoint is one that block lists know', async () => {
  const { paths } = (await (await fetch(`${server.url}/openapi.json`)).json()) as { paths: Record<string, unknown> };
  assert.ok(Object.keys(paths).length > 10);
  assert.deepEqual(Object.keys(paths).filter(isCaughtPath), []);
});

test('every element in use, menus and dialogs open, puts nothing into the document that block lists know', async (t) => {
  const src = `${server.url}/v1/collections/home.json`;
  const tags = ['smm-testimonials', 'smm-rating', 'smm-ticker', 'smm-review-form']
    .map((tag) => `<${tag} src="${src}"></${tag}>`)
    .concat('<smm-share-buttons></smm-share-buttons>', '<smm-share-button network="whatsapp"></smm-share-button>');
  const site = await hostSite(t, {
    '/': {
      html: `<!doctype html><html lang="en"><title>Shop</title><link rel="icon" href="data:,"><script type="module" src="${server.url}/cdn/smm.js"></script>${tags.join('')}`,
    },
  });
  const { page, strangers } = await watchedPage(t, browser, [site.host, new URL(server.url).host]);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(site.url, { waitUntil: 'networkidle0' });
  const find = (inside: string): string => `document.querySelector('smm-share-buttons').shadowRoot?.${inside}`;
  await page.waitForFunction(find(`querySelectorAll('a').length === 8`));
  await page.evaluate(find(`querySelector('[aria-haspopup]').click()`));
  await page.waitForFunction(find(`querySelectorAll('[role=menuitem]').length > 20`));
  await page.evaluate(`[...${find(`querySelectorAll('[role=menuitem]')`)}].at(-1).click()`);
  await page.waitForFunction(find(`querySelector('dialog[open] svg path')`));
  assert.deepEqual(caught(await lightElements(page)), []);
  assert.deepEqual(asked.filter(isCaughtPath), []);
  assert.deepEqual(strangers, []);
});

test('the elements work under another folder and name', async (t) => {
  const renamed = await servedSample('--cdn-path', 'parts/site.js');
  t.after(() => renamed.stop());
  const site = await hostSite(t, {
    '/': {
      html: `<!doctype html><html lang="en"><title>Shop</title><link rel="icon" href="data:,"><script type="module" src="${renamed.url}/parts/site.js"></script><smm-rating collection="home"></smm-rating><smm-share-button network="menu"></smm-share-button>`,
    },
  });
  const { page, errors } = await watchedPage(t, browser, [site.host, new URL(renamed.url).host]);
  await page.goto(site.url, { waitUntil: 'networkidle0' });
  await page.waitForFunction(
    `['smm-rating', 'smm-share-button'].every((tag) => document.querySelector(tag).shadowRoot?.querySelector('[part~=base] *'))`,
  );
  assert.deepEqual(errors, []);
});

test('what is known to be caught is caught', () => {
  for (const path of [
    '/x/-share-button.js',
    '/share/a.js',
    '/share.js',
    '/social-a.css',
    '/facebook-b.png',
    '/a/twitter.svg',
    '/icons/share.svg',
    '/my-widget.js',
  ])
    assert.ok(isCaughtPath(path), path);
  const link = { tag: 'a', id: '', classes: [] };
  for (const element of [
    { ...link, id: 'share-buttons' },
    { ...link, classes: ['social-icons'] },
    { ...link, classes: ['x', 'facebook-like'] },
    { ...link, classes: ['follow-us'] },
    { ...link, attributes: { title: 'Share on LinkedIn' } },
    { ...link, attributes: { href: 'https://www.facebook.com/sharer/sharer.php?u=x' } },
  ])
    assert.equal(caughtBy({ attributes: {}, ...element }).length, 1, JSON.stringify(element));
  assert.deepEqual(
    caughtBy({ tag: 'smm-share-buttons', id: '', classes: [], attributes: { networks: 'facebook' } }),
    [],
  );
});

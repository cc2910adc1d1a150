import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser, watchedPage } from '../lib/browser.ts';
import { hostSite } from '../lib/host-site.ts';
import { servedReviews, type Endpoint } from '../lib/imported.ts';
import { smmOk } from '../lib/smm.ts';
import { readWall, untilCards } from '../lib/wall.ts';

let browser: Browser;
let server: Endpoint;
let ids: string[];

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), servedReviews(8)]);
  const { items } = (await (await fetch(`${server.url}/v1/collections/home.json`)).json()) as {
    items: { identifier: string }[];
  };
  ids = items.map(({ identifier }) => identifier);
});
after(async () => {
  await browser.close();
  await server.stop();
});

const markup = (
  endpoint: string,
  attribute = 'live',
): string => `<!doctype html><html lang="en"><title>Shop</title><link rel="icon" href="data:,">
  <script type="module" async src="${server.url}/cdn/smm.js"></script>
  <h1>Shop</h1>
  <smm-rating ${attribute} src="${endpoint}/v1/collections/home.json"></smm-rating>
  <smm-ticker ${attribute} src="${endpoint}/v1/collections/home.json"></smm-ticker>
  <smm-testimonials ${attribute} src="${endpoint}/v1/collections/home.json"></smm-testimonials>`;

const streams = async (): Promise<number> =>
  Number(/^smm_live_streams (\d+)$/m.exec(await (await fetch(`${server.url}/metrics`)).text())?.[1]);

async function untilStreams(count: number): Promise<void> {
  while ((await streams()) !== count) await new Promise((done) => setTimeout(done, 50));
}

const hide = (id: string): Promise<string> => smmOk('review', 'hide', id, '--reason', 'spam', '--data', server.data);
const show = (id: string): Promise<string> => smmOk('review', 'publish', id, '--attest', '--data', server.data);

const untilCount = (page: Page, cards: number): Promise<unknown> =>
  page.waitForFunction(
    (count) => {
      const root = (tag: string) => document.querySelector(tag)!.shadowRoot;
      const wall = root('smm-testimonials')?.querySelectorAll('[part~=card]').length;
      return wall === count && root('smm-rating')?.textContent?.includes(`${count}`);
    },
    { timeout: 60_000 },
    cards,
  );

test('what another process publishes or hides shows by itself, in wall and rating alike, by one stream', async (t) => {
  const site = await hostSite(t, { '/': { html: markup(server.url) } });
  const { page, errors } = await watchedPage(t, browser, [new URL(site.url).host, new URL(server.url).host]);
  await page.goto(site.url);
  await untilCards(page, 8);
  await untilStreams(1);
  await hide(ids[0]!);
  await untilCount(page, 7);
  assert.match((await readWall(page)).disclosure, /7/);
  await show(ids[0]!);
  await untilCount(page, 8);
  assert.deepEqual(errors, []);
  await page.goto('about:blank');
  await untilStreams(0);
});

test('tabs of one site share a stream; when the one that listens goes, another takes its place', async (t) => {
  const site = await hostSite(t, { '/': { html: markup(server.url) } });
  const hosts = [new URL(site.url).host, new URL(server.url).host];
  const { page: first } = await watchedPage(t, browser, hosts);
  await first.goto(site.url);
  await untilCards(first, 8);
  await untilStreams(1);
  // A window of its own in the same session, so that both are seen.
  const second = await first.browserContext().newPage();
  await second.goto(site.url);
  await untilCards(second, 8);
  await hide(ids[1]!);
  await untilCount(second, 7);
  assert.equal(await streams(), 1);
  await first.close();
  await show(ids[1]!);
  await untilCount(second, 8);
  await untilStreams(1);
  await second.close();
  await untilStreams(0);
});

test('a page that nobody sees listens to nothing, and catches up once it is seen', async (t) => {
  const site = await hostSite(t, { '/': { html: markup(server.url) } });
  const { page } = await watchedPage(t, browser, [new URL(site.url).host, new URL(server.url).host]);
  await page.goto(site.url);
  await untilCards(page, 8);
  await untilStreams(1);
  const seen = (isHidden: boolean): Promise<void> =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
      document.dispatchEvent(new Event('visibilitychange'));
    }, isHidden);
  await seen(true);
  await untilStreams(0);
  await hide(ids[2]!);
  await seen(false);
  await untilCount(page, 7);
  await show(ids[2]!);
  await untilCount(page, 8);
});

test('without the attribute, and where the endpoint has none, there is no stream and nothing is asked again', async (t) => {
  const head = (await (await fetch(`${server.url}/v1/collections/home.json`)).json()) as { links: { live: unknown } };
  head.links.live = null;
  const still = JSON.stringify(head);
  const json = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
  const site = await hostSite(t, {
    '/without': { html: markup(server.url, 'data-none') },
    '/folder': { html: markup('') },
    '/v1/collections/home.json': { html: still, headers: json },
  });
  for (const path of ['/without', '/folder']) {
    const { page } = await watchedPage(t, browser, [new URL(site.url).host, new URL(server.url).host]);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site.url}${path}`);
    await untilCards(page, 8);
    await page.waitForNetworkIdle();
    assert.equal(await streams(), 0, path);
    assert.equal(asked.filter((name) => name.endsWith('/live')).length, 0, path);
    assert.equal(asked.filter((name) => name.endsWith('home.json')).length, 1, path);
  }
});

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, test, type TestContext } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/lib/find-browser.ts';
import { openBrowser, watchedPage } from '../lib/browser.ts';
import { hostSite } from '../lib/host-site.ts';
import { servedReviews, type Endpoint } from '../lib/imported.ts';
import { serve, smmOk } from '../lib/smm.ts';
import { readWall, untilCards } from '../lib/wall.ts';

let server: Endpoint;
let ids: string[];
const browsers: Record<string, Browser> = {};

before(async () => {
  [browsers['Chromium'], server] = await Promise.all([openBrowser(), servedReviews(8)]);
  const firefox = findFirefox();
  if (firefox !== undefined)
    browsers['Firefox'] = await puppeteer.launch({ browser: 'firefox', executablePath: firefox });
  const { items } = (await (await fetch(`${server.url}/v1/collections/home.json`)).json()) as {
    items: { identifier: string }[];
  };
  ids = items.map(({ identifier }) => identifier);
});
after(async () => {
  await Promise.all(Object.values(browsers).map((browser) => browser.close()));
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

const streams = async ({ url } = server): Promise<number> =>
  Number(/^smm_live_streams (\d+)$/m.exec(await (await fetch(`${url}/metrics`)).text())?.[1]);

async function untilStreams(count: number, at = server): Promise<void> {
  while ((await streams(at)) !== count) await new Promise((done) => setTimeout(done, 50));
}

const hide = (id: string, { data } = server): Promise<string> =>
  smmOk('review', 'hide', id, '--reason', 'spam', '--data', data);
const show = (id: string, { data } = server): Promise<string> =>
  smmOk('review', 'publish', id, '--attest', '--data', data);
const firstOf = async ({ url }: Endpoint): Promise<string> => {
  const { items } = (await (await fetch(`${url}/v1/collections/home.json`)).json()) as {
    items: { identifier: string }[];
  };
  return items[0]!.identifier;
};

/** Lets a minute of the page pass in less than a second: what it asks for once a minute comes soon. */
function hasten(): void {
  const { setInterval } = globalThis;
  globalThis.setInterval = ((act: () => void, time = 0) => setInterval(act, time / 100)) as typeof setInterval;
}

const untilCount = (page: Page, cards: number): Promise<unknown> =>
  page.waitForFunction(
    (count) => {
      const root = (tag: string) => document.querySelector(tag)!.shadowRoot;
      const wall = root('smm-testimonials')?.querySelectorAll('[part~=card]').length;
      return wall === count && root('smm-rating')?.textContent?.includes(`${count}`);
    },
    {},
    cards,
  );

const MANY = 200;

test(`${MANY} at once: all are told, those who vanish make room, and a server that stops lets everybody go`, async (t) => {
  const own = await servedReviews(8, '--live-streams', `${MANY}`);
  t.after(() => own.stop());
  const listen = async () => {
    const control = new AbortController();
    t.after(() => control.abort());
    const { status, body } = await fetch(`${own.url}/v1/collections/home/live`, { signal: control.signal });
    const heard: string[] = [];
    const over = (async () => {
      try {
        for await (const text of body!.pipeThrough(new TextDecoderStream()))
          heard.push(...[...text.matchAll(/"revision":"([^"]+)"/g)].map(([, revision]) => revision!));
        return 'ended';
      } catch (error) {
        return control.signal.aborted ? 'left' : String(error);
      }
    })();
    return { status, heard, over, leave: () => control.abort() };
  };
  const all = await Promise.all(Array.from({ length: MANY }, listen));
  assert.deepEqual([...new Set(all.map(({ status }) => status))], [200]);
  assert.equal((await listen()).status, 503);
  const until = async (is: () => boolean): Promise<void> => {
    while (!is()) await new Promise((done) => setTimeout(done, 20));
  };
  await until(() => all.every(({ heard }) => heard.length === 1));
  await hide(await firstOf(own), own);
  await until(() => all.every(({ heard }) => heard.length === 2));
  assert.equal(new Set(all.map(({ heard }) => heard.join())).size, 1);
  for (const { leave } of all.splice(0, MANY / 2)) leave();
  await untilStreams(MANY / 2, own);
  assert.equal((await listen()).status, 200);
  own.process.kill('SIGTERM');
  assert.deepEqual([...new Set(await Promise.all(all.map(({ over }) => over)))], ['ended']);
});

for (const name of ['Chromium', 'Firefox']) {
  const absent = name === 'Firefox' && findFirefox() === undefined && 'Firefox is not installed';
  const on = (what: string, check: (t: TestContext, browser: Browser) => Promise<void>): void =>
    void test(`${name}: ${what}`, { skip: absent }, (t) => check(t, browsers[name]!));

  on(
    'what another process publishes or hides shows by itself, in wall and rating alike, by one stream',
    async (t, browser) => {
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
    },
  );

  on('tabs of one site share a stream; when the one that listens goes, another takes its place', async (t, browser) => {
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

  on('a page that nobody sees listens to nothing, and catches up once it is seen', async (t, browser) => {
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

  on(
    'without the attribute, and where the endpoint has none, there is no stream and nothing is asked again',
    async (t, browser) => {
      const head = (await (await fetch(`${server.url}/v1/collections/home.json`)).json()) as {
        links: { live: unknown };
      };
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
    },
  );

  on('where there is no room for it a page asks now and then, and listens once there is', async (t, browser) => {
    const small = await servedReviews(8, '--live-streams', '1');
    t.after(() => small.stop());
    const other = new AbortController();
    t.after(() => other.abort());
    const { body } = await fetch(`${small.url}/v1/collections/home/live`, { signal: other.signal });
    await body!.getReader().read();
    const site = await hostSite(t, { '/': { html: markup(small.url) } });
    const { page } = await watchedPage(t, browser, [site.host, new URL(small.url).host, new URL(server.url).host]);
    await page.evaluateOnNewDocument(hasten);
    const answers: number[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('/live')) answers.push(response.status());
    });
    await page.goto(site.url);
    await untilCards(page, 8);
    const id = await firstOf(small);
    await hide(id, small);
    await untilCount(page, 7);
    assert.equal(await streams(small), 1);
    assert.ok(answers.length > 0 && !answers.some((status) => status !== 503), answers.join());
    other.abort();
    await show(id, small);
    await untilCount(page, 8);
    while (!answers.includes(200)) await new Promise((done) => setTimeout(done, 50));
    await untilStreams(1, small);
  });

  on('a server that goes and comes back is heard again', async (t, browser) => {
    const first = await servedReviews(8);
    t.after(() => first.stop());
    const site = await hostSite(t, { '/': { html: markup(first.url) } });
    const { page } = await watchedPage(t, browser, [site.host, new URL(first.url).host, new URL(server.url).host]);
    await page.evaluateOnNewDocument(hasten);
    await page.goto(site.url);
    await untilCards(page, 8);
    await untilStreams(1, first);
    const id = await firstOf(first);
    const gone = once(first.process, 'close');
    first.process.kill('SIGTERM');
    await gone;
    await hide(id, first);
    const again = await serve(first.data, '--port', new URL(first.url).port);
    t.after(() => again.stop());
    await untilCount(page, 7);
    await untilStreams(1, first);
  });
}

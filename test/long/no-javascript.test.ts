import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { findViolations } from '../lib/axe.ts';
import { openBrowser, watchedPage } from '../lib/browser.ts';
import { hostSite } from '../lib/host-site.ts';
import { servedSample, type Endpoint } from '../lib/imported.ts';
import { TAKEN } from '../lib/still-fragment.ts';

let browser: Browser;
let server: Endpoint;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), servedSample()]);
});
after(async () => {
  await browser.close();
  await server.stop();
});

const fragment = async (query = ''): Promise<string> =>
  (await fetch(`${server.url}/v1/collections/home.html${query}`)).text();
const shop = (inside: string, head = ''): string =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Shop</title><link rel="icon" href="data:,">${head}<main><h1>Shop</h1>${inside}</main></html>`;

async function opened(t: TestContext, html: string, headers: Record<string, string> = {}) {
  const site = await hostSite(t, { '/': { html, headers } });
  const watched = await watchedPage(t, browser, [site.host, new URL(server.url).host]);
  return { ...watched, url: site.url };
}

/** What a person sees of the cards. */
const seen = (page: Page): Promise<{ cards: number; empty: number; text: string; width: number }> =>
  page.$eval('smm-testimonials', (element) => {
    const root = element.shadowRoot!;
    const boxes = [...root.querySelectorAll('.card')].map((card) => card.getBoundingClientRect());
    return {
      cards: boxes.length,
      empty: boxes.filter(({ width, height }) => width < 200 || height < 80).length,
      text: root.querySelector<HTMLElement>('.smm')!.innerText,
      width: document.documentElement.scrollWidth,
    };
  });

for (const layout of ['wall', 'grid', 'list']) {
  test(`with JavaScript off everything of a ${layout} is there and can be used`, async (t) => {
    const { page, strangers, url } = await opened(t, shop(await fragment(`?layout=${layout}`)));
    await page.setJavaScriptEnabled(false);
    for (const width of [360, 768, 1280]) {
      await page.setViewport({ width, height: 800 });
      await page.goto(url, { waitUntil: 'load' });
      const { cards, empty, text, width: whole } = await seen(page);
      assert.deepEqual([cards, empty, whole <= width], [24, 0, true]);
      assert.match(text, /published reviews/);
      assert.match(text, /Sample data/);
    }
    assert.deepEqual(strangers, []);
    const links = await page.$eval('smm-testimonials', (element) =>
      [...element.shadowRoot!.querySelectorAll('a')].map(({ href }) => href),
    );
    for (const href of new Set(links.filter((link) => link.startsWith(server.url))))
      assert.equal((await fetch(href)).status, 200, href);
  });
}

test('with JavaScript off long words open and close, and the way on leads to the other reviews', async (t) => {
  const { page, url } = await opened(t, shop(await fragment('?layout=list')));
  await page.setJavaScriptEnabled(false);
  await page.setViewport({ width: 360, height: 800 });
  await page.goto(url, { waitUntil: 'load' });
  const height = (): Promise<number> =>
    page.$eval('smm-testimonials', (element) => element.shadowRoot!.querySelector<HTMLElement>('.long')!.offsetHeight);
  const summary = await page.evaluateHandle(() =>
    document.querySelector('smm-testimonials')!.shadowRoot!.querySelector<HTMLElement>('.fold > summary')!,
  );
  const folded = await height();
  await summary.click();
  assert.ok((await height()) > folded, 'the words open');
  await summary.click();
  assert.equal(await height(), folded);
  const more = await page.evaluateHandle(() =>
    document.querySelector('smm-testimonials')!.shadowRoot!.querySelector<HTMLElement>('a[data-next]')!,
  );
  await Promise.all([page.waitForNavigation(), more.click()]);
  assert.match(page.url(), /selection\.html#smm-/);
  const target = await page.$eval(':target', (element) => element.getBoundingClientRect().top);
  assert.ok(target >= 0 && target < 800, `the first one that was not shown stands at ${target}`);
});

for (const address of ['rating.html?size=hero&distribution', 'ticker.html', 'ticker.html?variant=stack', 'feed.html']) {
  test(`with JavaScript off ${address} is whole, axe finds nothing, and every link leads somewhere`, async (t) => {
    const markup = await (await fetch(`${server.url}/v1/collections/home/${address}`)).text();
    const { page, strangers, url } = await opened(t, shop(markup));
    const [, tag = ''] = /^<([\w-]+) /.exec(markup) ?? [];
    await page.setJavaScriptEnabled(false);
    for (const width of [360, 768, 1280]) {
      await page.setViewport({ width, height: 800 });
      await page.goto(url, { waitUntil: 'load' });
      const { text, room, whole, links } = await page.$eval(tag, (element) => ({
        text: element.shadowRoot!.querySelector<HTMLElement>('.smm')!.innerText,
        room: element.getBoundingClientRect().height,
        whole: document.documentElement.scrollWidth,
        links: [element, element.shadowRoot!].flatMap((root) =>
          [...root.querySelectorAll('a')].map(({ href }) => href),
        ),
      }));
      assert.ok(
        text.length > 40 && room > 40 && whole <= width,
        `${width}: ${text.length} letters, ${room} px, ${whole}`,
      );
      if (width > 360) continue;
      const own = links.filter((link) => link.startsWith(server.url));
      // A feed that shows all its postings has nowhere else to lead.
      assert.ok(tag === 'smm-feed' || own.some((link) => link.endsWith('/all.html')), 'the way to the reviews');
      for (const href of new Set(own)) assert.equal((await fetch(href)).status, 200, href);
    }
    assert.deepEqual(strangers, []);
    await page.setJavaScriptEnabled(true);
    await page.goto(url, { waitUntil: 'load' });
    assert.deepEqual(await findViolations(page), []);
  });
}

test('axe finds nothing, and neither on the page that it leads to', async (t) => {
  const { page, url } = await opened(t, shop(await fragment('?heading=What+customers+say')));
  for (const width of [360, 1280]) {
    await page.setViewport({ width, height: 800 });
    for (const address of [url, `${server.url}/v1/collections/home/all.html`]) {
      await page.goto(address, { waitUntil: 'load' });
      assert.deepEqual(await findViolations(page), [], address);
    }
  }
});

test('on paper every word is there, and nothing that only a screen can do', async (t) => {
  const { page, url } = await opened(t, shop(await fragment()));
  await page.emulateMediaType('print');
  await page.goto(url, { waitUntil: 'load' });
  const { cut, folds } = await page.$eval('smm-testimonials', (element) => {
    const all = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.words')];
    const shown = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.fold')];
    return {
      cut: all.filter((words) => words.scrollHeight > words.clientHeight + 3).length,
      folds: shown.filter((fold) => fold.offsetHeight > 0).length,
    };
  });
  assert.deepEqual([cut, folds], [0, 0]);
});

test('a strict policy takes it with its styles in a file, and the element takes over, without a report', async (t) => {
  const nonce = 'c2FtcGxlIG5vbmNl';
  const policy = [
    "default-src 'none'",
    `style-src ${server.url}`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `img-src ${server.url} data:`,
    `connect-src ${server.url}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  const script = `<script type="module" nonce="${nonce}" src="${server.url}/cdn/smm.js"></script>`;
  const html = shop(await fragment('?styles=link'), script);
  const { page, violations, url } = await opened(t, html, { 'content-security-policy': policy });
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(new URL(request.url()).pathname));
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(TAKEN);
  const { cards, empty } = await seen(page);
  assert.deepEqual([cards, empty, violations], [24, 0, []]);
  assert.ok(asked.includes('/cdn/fragment.css'));
  assert.deepEqual(
    asked.filter((path) => path.startsWith('/v1/collections/')),
    [],
  );
});

test('opened by itself it is shown in its looks, and nothing runs', async (t) => {
  const { page, violations } = await watchedPage(t, browser, [new URL(server.url).host]);
  await page.goto(`${server.url}/v1/collections/home.html`, { waitUntil: 'load' });
  const { cards, empty } = await seen(page);
  assert.deepEqual([cards, empty, violations], [24, 0, []]);
});

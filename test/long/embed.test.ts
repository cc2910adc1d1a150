import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { openBrowser, watchedPage } from '../lib/browser.ts';
import { hostSite } from '../lib/host-site.ts';
import { servedReviews, type Endpoint } from '../lib/imported.ts';

let browser: Browser;
let server: Endpoint;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), servedReviews(60)]);
});
after(async () => {
  await browser.close();
  await server.stop();
});

/** As docs/any-page.md has it. */
const SANDBOX = 'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"';
const around = (
  attributes: string,
  query = '',
  { url } = server,
): string => `<!doctype html><html lang="en"><title>Shop</title>
  <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
  <iframe src="${url}/c/home/embed${query}" title="What customers say" style="width:100%;border:0" ${attributes}></iframe>
  <script type="module" src="${url}/cdn/frame.js"></script>`;

async function framed(page: Page, url: string): Promise<Frame> {
  await page.goto(url);
  const element = await page.waitForSelector('iframe');
  const frame = await element!.contentFrame();
  await frame.waitForSelector('smm-testimonials >>> [part~=card]');
  return frame;
}

/** The frame is as high as the page in it, to the pixel. */
const untilFits = async (page: Page, frame: Frame): Promise<number> => {
  for (;;) {
    const inside = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    const outside = await page.$eval('iframe', (element) => element.clientHeight);
    if (inside === outside) return inside;
    await new Promise((done) => setTimeout(done, 50));
  }
};

for (const [name, attributes] of Object.entries({
  'a plain frame': '',
  'a sandboxed frame': 'sandbox="allow-scripts allow-popups"',
  'a sandboxed frame with an origin': SANDBOX,
}))
  test(`${name} has the height of what is in it, also once more is shown and at another width`, async (t) => {
    const site = await hostSite(t, { '/': { html: around(attributes) } });
    const { page, errors, strangers } = await watchedPage(t, browser, [site.host, new URL(server.url).host]);
    await page.setViewport({ width: 800, height: 700 });
    const frame = await framed(page, site.url);
    await frame.waitForFunction(() => customElements.get('smm-testimonials') !== undefined);
    const before = await untilFits(page, frame);
    assert.ok(before > 400);
    const more = await frame.waitForSelector('smm-testimonials >>> button[data-next]');
    await more!.evaluate((button) => (button as HTMLElement).click());
    await frame.waitForFunction(
      (height) => document.documentElement.getBoundingClientRect().height > height + 200,
      {},
      before,
    );
    await untilFits(page, frame);
    await page.setViewport({ width: 360, height: 700 });
    await untilFits(page, frame);
    assert.deepEqual({ errors, strangers }, { errors: [], strangers: [] });
  });

test('a script that came late asks for what it missed, and nobody else sets a height', async (t) => {
  const html = around('').replace(/<script.*/, '');
  const site = await hostSite(t, {
    '/': { html },
    '/liar': { html: `<script>parent.postMessage({type:'smm-height',height:5000},'*')</script>` },
  });
  const { page } = await watchedPage(t, browser, [site.host, new URL(server.url).host]);
  const frame = await framed(page, site.url);
  await frame.waitForFunction(() => customElements.get('smm-testimonials') !== undefined);
  await page.addScriptTag({ type: 'module', url: `${server.url}/cdn/frame.js` });
  const height = await untilFits(page, frame);
  await page.evaluate(async () => {
    const liar = document.createElement('iframe');
    liar.src = '/liar';
    const heard = new Promise((done) => addEventListener('message', done, { once: true }));
    document.body.append(liar);
    await heard;
  });
  assert.deepEqual(await page.$$eval('iframe', (frames) => frames.map(({ style }) => style.height)), [
    `${height}px`,
    '',
  ]);
});

test('a sandboxed frame on a site that the business allows reads on as well', async (t) => {
  const pages: Record<string, { html: string }> = {};
  const site = await hostSite(t, pages);
  const some = await servedReviews(60, '--allow-origin', site.url);
  t.after(() => some.stop());
  pages['/'] = { html: around(SANDBOX, '', some) };
  const { page, errors, strangers } = await watchedPage(t, browser, [site.host, new URL(some.url).host]);
  const frame = await framed(page, site.url);
  const more = await frame.waitForSelector('smm-testimonials >>> button[data-next]');
  const before = await untilFits(page, frame);
  await more!.evaluate((button) => (button as HTMLElement).click());
  await frame.waitForFunction(
    (height) => document.documentElement.getBoundingClientRect().height > height + 200,
    {},
    before,
  );
  await untilFits(page, frame);
  assert.deepEqual({ errors, strangers }, { errors: [], strangers: [] });
});

test('whatever is asked of it in its address is refused or stays words', async () => {
  for (const query of [
    'colour=red',
    'limit=0',
    'theme=..%2Fx',
    'lang=x-----',
    'layout=grid&layout=list',
    '__proto__=x',
  ])
    assert.equal((await fetch(`${server.url}/c/home/embed?${query}`)).status, 400, query);
  const heading = '"></h2></template><script>alert(1)</script>\r\nX-Header: \u2028';
  const answer = await fetch(`${server.url}/c/home/embed?heading=${encodeURIComponent(heading)}`);
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('x-header'), null);
  const text = await answer.text();
  assert.doesNotMatch(text, /<script>alert/);
  assert.equal(
    text.match(/<script/g)?.length,
    (await (await fetch(`${server.url}/c/home/embed`)).text()).match(/<script/g)?.length,
  );
});

test('without a script the words, their rating and what they were chosen from are there', async (t) => {
  const site = await hostSite(t, { '/': { html: around('sandbox') } });
  const { page } = await watchedPage(t, browser, [site.host, new URL(server.url).host]);
  const frame = await framed(page, site.url);
  const text = await frame.$eval('smm-testimonials', (wall) => wall.shadowRoot!.textContent);
  assert.match(text, /Review number 1 of 60/);
  assert.match(text, /60/);
  assert.equal(await frame.evaluate(() => customElements.get('smm-testimonials')), undefined);
});

test('only sites that the business allows may show it, where it allows some', async (t) => {
  const some = await servedReviews(3, '--allow-origin', 'https://shop.example');
  t.after(() => some.stop());
  const policy = (await fetch(`${some.url}/c/home/embed`)).headers.get('content-security-policy');
  assert.match(policy ?? '', /frame-ancestors https:\/\/shop\.example;/);
  const open = (await fetch(`${server.url}/c/home/embed`)).headers.get('content-security-policy');
  assert.match(open ?? '', /frame-ancestors \*;/);
  assert.equal((await fetch(`${server.url}/c/home/embed?colour=red`)).status, 400);
  assert.equal((await fetch(`${server.url}/c/none/embed`)).status, 404);
});

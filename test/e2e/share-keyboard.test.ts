import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser, watchedPage } from '../lib/browser.ts';
import { hostSite } from '../lib/host-site.ts';
import { servedReviews, type Endpoint } from '../lib/imported.ts';

let browser: Browser;
let server: Endpoint;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), servedReviews(3)]);
});
after(async () => {
  await browser.close();
  await server.stop();
});

/** What has the focus, inside the element or on the page, in words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const outer = document.activeElement;
    const element = outer?.shadowRoot?.activeElement ?? outer;
    return (element?.ariaLabel ?? element?.textContent ?? '').trim();
  });

async function untilFocused(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const element = document.activeElement?.shadowRoot?.activeElement;
      return (element?.ariaLabel ?? element?.textContent ?? '').trim() === wanted;
    },
    {},
    name,
  );
}

test('all of it by the keyboard: the row, the menu, a link, the QR code, and back', async (t) => {
  const site = await hostSite(t, {
    '/': {
      html: `<!doctype html><html lang="en"><title>Shop</title><link rel="icon" href="data:,"><script type="module" src="${server.url}/cdn/smm.js"></script>
        <smm-share-buttons url="https://shop.example/"></smm-share-buttons><button>After</button>`,
    },
  });
  const { page, errors, strangers } = await watchedPage(t, browser, [site.host, new URL(server.url).host]);
  const windows: string[] = [];
  const session = await page.createCDPSession();
  await session.send('Page.enable');
  session.on('Page.windowOpen', ({ url }) => windows.push(url));
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(site.url);
  await page.waitForFunction(
    `document.querySelector('smm-share-buttons').shadowRoot?.querySelectorAll('a').length === 8`,
  );

  const walked: string[] = [];
  for (let stop = 0; stop < 11; stop++) {
    await page.keyboard.press('Tab');
    walked.push(await focused(page));
  }
  const networks = ['WhatsApp', 'Mastodon', 'Bluesky', 'Facebook', 'LinkedIn', 'X', 'Telegram'];
  assert.deepEqual(walked, [
    ...networks.map((name) => `Share on ${name}`),
    'Share by e-mail',
    'Copy link',
    'More ways',
    'After',
  ]);

  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Enter');
  await untilFocused(page, 'Copy link');
  await page.keyboard.type('red');
  await untilFocused(page, 'Reddit');
  assert.deepEqual(strangers, []);
  await page.keyboard.press('Enter');
  // The link is followed although the menu closes.
  await untilFocused(page, 'More ways');
  while (windows.length === 0) await new Promise((done) => setImmediate(done));
  assert.match(windows[0]!, /^https:\/\/www\.reddit\.com\/submit\?url=https%3A%2F%2Fshop\.example%2F/);

  await page.bringToFront();
  await page.keyboard.press('Enter');
  await untilFocused(page, 'Copy link');
  await page.keyboard.press('End');
  await untilFocused(page, 'QR code');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    `document.querySelector('smm-share-buttons').shadowRoot.querySelector('dialog[open] svg path')`,
  );
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
  await page.keyboard.press('Escape');
  await untilFocused(page, 'More ways');
  assert.deepEqual(errors, []);
});

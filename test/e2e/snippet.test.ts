import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowser, watchedPage } from '../lib/browser.ts';
import { hostSite } from '../lib/host-site.ts';
import { servedReviews, type Endpoint } from '../lib/imported.ts';
import { smmOk } from '../lib/smm.ts';
import { untilCards } from '../lib/wall.ts';

let browser: Browser;
let server: Endpoint;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), servedReviews(14)]);
});
after(async () => {
  await browser.close();
  await server.stop();
});

for (const layout of ['wall', 'grid', 'list']) {
  test(`what "smm snippet --layout ${layout}" prints works as it is on a page of another site`, async (t) => {
    const snippet = await smmOk('snippet', 'home', '--data', server.data, '--endpoint', server.url, '--layout', layout);
    const html = `<!doctype html><html lang="en"><title>Shop</title><h1>Shop</h1>\n${snippet}`;
    const site = await hostSite(t, { '/': { html } });
    const { page, strangers, errors } = await watchedPage(t, browser, [site.host, new URL(server.url).host]);
    await page.goto(site.url, { waitUntil: 'load' });
    const { cards, disclosure } = await untilCards(page, 14);
    assert.equal(cards, 14);
    assert.match(disclosure, /14 published reviews/);
    assert.equal(await page.$eval('smm-testimonials', (wall) => wall.getAttribute('layout')), layout);
    assert.deepEqual(strangers, []);
    // A page asks for its icon by itself.
    assert.deepEqual(
      errors.filter((error) => !/404/.test(error)),
      [],
    );
  });
}

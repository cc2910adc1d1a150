import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { headPage, reviews } from '../../stories/fixtures.ts';
import { fragment } from '../../packages/widgets/src/fragment/index.ts';
import { openBrowser, watchedPage } from '../lib/browser.ts';
import { hostSite } from '../lib/host-site.ts';

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** Frames that it may take. */
const MOST_LOOKS = 120;
const SENTENCE = 'Sample words, and then some more of them. ';

interface Folded {
  isCut: boolean;
  fades: boolean;
}

/** Of the words that may be folded, top to bottom: whether they are cut off, and whether they fade. */
const folded = (): Folded[] =>
  [...document.querySelector('smm-testimonials')!.shadowRoot!.querySelectorAll('.long')].map((words) => ({
    isCut: words.scrollHeight > words.clientHeight + 2,
    fades: getComputedStyle(words).maskImage !== 'none',
  }));

/** A browser fades with a frame after the one that cuts off. */
async function untilFolded(page: Page, wanted: readonly Folded[]): Promise<void> {
  for (let looks = 0; ; looks++) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const found = await page.evaluate(folded);
    if (isDeepStrictEqual(found, wanted) || looks === MOST_LOOKS) return assert.deepEqual(found, wanted);
  }
}

test('without a script, words fade where they are cut off and nowhere else, also opened and on paper', async (t) => {
  const words = [12, 60].map((times, at) => ({
    ...reviews[0]!,
    identifier: `long-${at}`,
    reviewBody: SENTENCE.repeat(times).trim(),
  }));
  const inside = fragment(headPage(words), { src: 'https://reviews.example/v1/collections/home.json', layout: 'list' });
  const site = await hostSite(t, {
    '/': { html: `<!doctype html><html lang="en"><title>Still</title><link rel="icon" href="data:,">${inside}` },
  });
  const { page } = await watchedPage(t, browser, [site.host]);
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(site.url);
  const whole = { isCut: false, fades: false };
  await untilFolded(page, [whole, { isCut: true, fades: true }]);
  const summary = await page.waitForSelector('smm-testimonials >>> [part=list] > .g > :nth-child(2) summary');
  await summary!.click();
  await untilFolded(page, [whole, whole]);
  await summary!.click();
  await untilFolded(page, [whole, { isCut: true, fades: true }]);
  await page.emulateMediaType('print');
  await untilFolded(page, [whole, whole]);
});

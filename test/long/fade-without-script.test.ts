import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { headPage, reviews } from '../../stories/fixtures.ts';
import { fragment } from '../../packages/widgets/src/fragment/index.ts';
import { openBrowser, watchedPage } from '../lib/browser.ts';
import { hostSite } from '../lib/host-site.ts';

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const SENTENCE = 'Sample words, and then some more of them. ';

/** Of the words that may be folded, top to bottom: whether they are cut off, and whether they fade. */
const folded = (): { isCut: boolean; fades: boolean }[] =>
  [...document.querySelector('smm-testimonials')!.shadowRoot!.querySelectorAll('.long')].map((words) => ({
    isCut: words.scrollHeight > words.clientHeight + 2,
    fades: getComputedStyle(words).maskImage !== 'none',
  }));

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
  assert.deepEqual(await page.evaluate(folded), [
    { isCut: false, fades: false },
    { isCut: true, fades: true },
  ]);
  const summary = await page.waitForSelector('smm-testimonials >>> [part=list] > .g > :nth-child(2) summary');
  await summary!.click();
  assert.deepEqual((await page.evaluate(folded))[1], { isCut: false, fades: false });
  await summary!.click();
  await page.emulateMediaType('print');
  assert.deepEqual(
    (await page.evaluate(folded)).map(({ fades }) => fades),
    [false, false],
  );
});

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type { HeadPage, Review } from '@smm/sdk/schema';
import { NO_REAL_TEXTS, realTexts, type RealText } from '../../packages/widgets/test/languages/real-texts.ts';
import { headPage } from '../../stories/fixtures.ts';
import { openBrowser, watchedPage } from '../lib/browser.ts';
import { stillSite } from '../lib/still-page.ts';

const PER_FILE = 24;

const review = ({ language, text }: RealText, index: number): Review => ({
  '@type': 'Review',
  identifier: `real${index}`,
  author: { '@type': 'Person', name: index % 2 ? 'Sample Person' : text.slice(0, 12).trim() },
  reviewBody: text,
  reviewRating: { ratingValue: (index % 5) + 1, worstRating: 1, bestRating: 5 },
  datePublished: '2026-09-01',
  inLanguage: language,
  publisher: { identifier: 'form', name: 'our own form' },
  verification: { level: 'none' },
  permalink: `reviews/real${index}.json`,
});

/** Runs in the page: shows the reviews, and tells which cards anything is wider than, and how wide the page is. */
async function show(
  page: HeadPage,
): Promise<{ cards: number; words: number; wide: string[]; page: number; view: number }> {
  const wall = document.querySelector('smm-testimonials') as unknown as HTMLElement & { page: HeadPage };
  await customElements.whenDefined('smm-testimonials');
  const ticker = document.querySelector('smm-ticker') as unknown as HTMLElement & { page: HeadPage };
  await customElements.whenDefined('smm-ticker');
  wall.page = page;
  ticker.page = page;
  const cards = (): HTMLElement[] => [...(wall.shadowRoot?.querySelectorAll<HTMLElement>('.card:not(.bone)') ?? [])];
  const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
  const isThere = (): boolean => cards().length > 0 && !!ticker.shadowRoot?.querySelector('li');
  for (let i = 0; i < 600 && !(isThere() && wall.shadowRoot?.querySelector('.disclosure')); i++) await frame();
  for (let i = 0; i < 10; i++) await frame();
  const wide = cards().flatMap((card) => {
    const { left, right } = card.getBoundingClientRect();
    return [...card.querySelectorAll('*')]
      .filter((one) => !(one instanceof SVGElement))
      .map((one) => [one, one.getBoundingClientRect()] as const)
      .filter(([, at]) => at.width > 0 && (at.left < left - 1 || at.right > right + 1))
      .map(([one]) => `${one.localName}.${one.className}: ${one.textContent.slice(0, 60)}`);
  });
  const { scrollWidth, clientWidth } = document.documentElement;
  return {
    cards: cards().length,
    words: cards().reduce((sum, card) => sum + card.textContent.length, 0),
    wide,
    page: scrollWidth,
    view: clientWidth,
  };
}

describe('what people wrote in other scripts, on a page 320 px wide', { skip: NO_REAL_TEXTS }, () => {
  let browser: Browser;
  let site: { url: string; close: () => void };
  const texts = NO_REAL_TEXTS === undefined ? realTexts(PER_FILE) : [];
  const languages = [...new Set(texts.map(({ language }) => language))];

  before(async () => {
    browser = await openBrowser();
    site = await stillSite((path) => {
      const language = path.slice(1);
      const direction = /^(ar|he|fa)$/.test(language) ? 'rtl' : 'ltr';
      return {
        status: 200,
        type: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="${language}" dir="${direction}"><meta name="viewport" content="width=device-width"><title>Real words</title><style>body{margin:0}</style><smm-ticker></smm-ticker><smm-testimonials page-size="48"></smm-testimonials><script type="module" src="/cdn/smm.js"></script></html>`,
      };
    });
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  for (const language of languages) {
    test(`${language}: nothing is wider than its card, or the page`, async (t) => {
      const { page, errors } = await watchedPage(t, browser, [new URL(site.url).host]);
      await page.setViewport({ width: 320, height: 900 });
      await page.goto(`${site.url}/${language}`);
      const own = texts.filter((text) => text.language === language);
      const seen = await page.evaluate(show, headPage(own.map(review)));
      assert.ok(seen.cards >= 6 && seen.words > 200, JSON.stringify(seen));
      assert.deepEqual(seen.wide, []);
      assert.equal(seen.page, seen.view);
      assert.deepEqual(errors, []);
    });
  }
});

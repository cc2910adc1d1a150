import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import type { HeadPage } from '../../packages/sdk/src/schema/index.ts';
import { fragment, type FragmentElement, type FragmentOptions } from '../../packages/widgets/src/fragment/index.ts';
import { openBrowser, openWindow } from './browser.ts';
import { answer, type Answer } from './still-cases.ts';
import { shiftsOf, stillSite } from './still-page.ts';

export interface FragmentVisit {
  readonly element?: FragmentElement;
  readonly layout?: NonNullable<FragmentOptions['layout']>;
  readonly answered: Answer;
  readonly width: number;
  readonly more?: Partial<FragmentOptions>;
  readonly scheme?: 'light' | 'dark';
  /** Of the page around it. */
  readonly dir?: 'ltr' | 'rtl';
  /** The reader asked for less motion. */
  readonly isStill?: boolean;
}

const TAGS: Readonly<Record<FragmentElement, string>> = {
  wall: 'smm-testimonials',
  rating: 'smm-rating',
  ticker: 'smm-ticker',
  feed: 'smm-feed',
};

/** In a root: what stands there when an element has drawn all that it shows. */
const DRAWN: Readonly<Record<FragmentElement, string>> = {
  wall: '[data-check]',
  rating: '.smm',
  ticker: '.smm',
  feed: '.disclosure',
};

/** Of the pixels of a picture, how many may differ by more than smoothing does. */
const NOISE = 0.0005;

const words = 'Words of the page that were here before, and that nobody wants to see jump while they are read. '.repeat(
  6,
);

export const pageWith = (inside: string, scheme = 'light', dir = 'ltr'): string =>
  `<!doctype html><html lang="en" dir="${dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Still</title><link rel="icon" href="data:,">
<script async type="module" src="/cdn/smm.js"></script>
<style>:root { color-scheme: ${scheme} } body { margin: 0 16px; font: 16px/1.5 sans-serif }</style>
<p>${words}</p>${inside}${`<p>${words}</p>`.repeat(9)}`;

/** Runs in the page: the element has taken over, and everything that it fetches after that is there. */
export const takenBy = (element: FragmentElement): string => `(() => {
  const root = document.querySelector('${TAGS[element]}')?.shadowRoot;
  return root && !root.querySelector('style, link, i') && root.querySelector('${DRAWN[element]}');
})()`;
export const TAKEN = takenBy('wall');

/** Where a wall has nothing to take over, what the server drew stays. */
const there = ({ element = 'wall', answered }: FragmentVisit): string =>
  answered === 'none' && element === 'wall' ? `customElements.get('smm-testimonials') !== undefined` : takenBy(element);

/** The element's script takes over what a server drew: nothing moves, nothing is asked for, and it looks as before. */
export function fragmentChecks(visits: readonly FragmentVisit[]): void {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof stillSite>>;
  const asked: string[] = [];
  before(async () => {
    browser = await openBrowser();
    site = await stillSite((url) => {
      const [, at] = /^\/page\/(\d+)$/.exec(url) ?? [];
      const visit = visits[Number(at ?? -1)];
      if (!visit) {
        if (url.endsWith('.json')) asked.push(url);
        return answer(url);
      }
      const { element, layout, answered, more, scheme, dir } = visit;
      const src = `${site.url}/v1/${answered}.json`;
      const page = JSON.parse(answer(`/v1/${answered}.json`).body) as HeadPage;
      return {
        status: 200,
        type: 'text/html',
        body: pageWith(placed(fragment(page, { src, element, layout, ...more }), visit), scheme, dir),
      };
    });
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  visits.forEach((visit, at) => {
    const { element = 'wall', layout = '', answered, width, more = {}, scheme = 'light', dir, isStill } = visit;
    const looks = [scheme, dir, isStill && 'less motion', ...Object.entries(more).flat()].filter(Boolean);
    const named = [element, layout, answered, `${width} px`, ...looks].join(' ');
    const url = (): string => `${site.url}/page/${at}`;
    test(`a fragment is taken over and nothing moves: ${named}`, async () => {
      asked.length = 0;
      assert.deepEqual(
        await shiftsOf(browser, url(), { width, tag: TAGS[element], isThere: there(visit), isStill }),
        [],
      );
      assert.deepEqual(asked, []);
    });
    // Buttons to share by come after.
    if (more.share) return;
    test(`a fragment looks the same before and after: ${named}`, async (t) => {
      const page = await openWindow(browser);
      t.after(() => page.browserContext().close());
      await page.setViewport({ width, height: 900 });
      if (isStill) await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      const release = await holdScripts(page);
      await page.goto(url(), { waitUntil: 'domcontentloaded' });
      const before = await picture(page);
      release();
      await page.waitForFunction(there(visit));
      assertSame(before, await picture(page));
    });
  });
}

/** A rating in a line of text stands in one. */
const placed = (text: string, { more }: FragmentVisit): string =>
  more?.size === 'inline' ? `<p>Rated ${text} by all.</p>` : text;

/** Keeps scripts away until the function that it gives is called. */
export async function holdScripts(page: Page): Promise<() => void> {
  const held: HTTPRequest[] = [];
  let isOpen = false;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (isOpen || request.resourceType() !== 'script') void request.continue();
    else held.push(request);
  });
  return () => {
    isOpen = true;
    for (const request of held) void request.continue();
  };
}

async function picture(page: Page): Promise<PNG> {
  await page.evaluate(async () => {
    for (let i = 0; i < 3; i++) await new Promise((done) => requestAnimationFrame(done));
  });
  return PNG.sync.read(Buffer.from(await page.screenshot()));
}

function assertSame(one: PNG, other: PNG): void {
  const { width, height } = one;
  assert.deepEqual([other.width, other.height], [width, height]);
  const different = pixelmatch(one.data, other.data, undefined, width, height, { threshold: 0.1 });
  assert.ok(different <= width * height * NOISE, `${different} of ${width * height} pixels are different`);
}

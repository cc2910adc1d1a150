import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import type { HeadPage } from '../../packages/sdk/src/schema/index.ts';
import { fragment, type FragmentOptions } from '../../packages/widgets/src/fragment/index.ts';
import { openBrowser, openWindow } from './browser.ts';
import { answer, type Answer } from './still-cases.ts';
import { shiftsOf, stillSite } from './still-page.ts';

export interface FragmentVisit {
  readonly layout: NonNullable<FragmentOptions['layout']>;
  readonly answered: Answer;
  readonly width: number;
  readonly more?: Partial<FragmentOptions>;
  readonly scheme?: 'light' | 'dark';
}

/** Of the pixels of a picture, how many may differ by more than smoothing does. */
const NOISE = 0.0005;

const words = 'Words of the page that were here before, and that nobody wants to see jump while they are read. '.repeat(
  6,
);

export const pageWith = (inside: string, scheme = 'light'): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Still</title><link rel="icon" href="data:,">
<script async type="module" src="/cdn/smm.js"></script>
<style>:root { color-scheme: ${scheme} } body { margin: 0 16px; font: 16px/1.5 sans-serif }</style>
<p>${words}</p>${inside}${`<p>${words}</p>`.repeat(9)}`;

/** Runs in the page: the element has taken over, and everything that it fetches after that is there. */
export const TAKEN = `(() => {
  const root = document.querySelector('smm-testimonials')?.shadowRoot;
  return root && !root.querySelector('style, link') && root.querySelector('[data-check]');
})()`;

/** Where there is nothing to take over, what the server drew stays. */
const there = (answered: Answer): string =>
  answered === 'none' ? `customElements.get('smm-testimonials') !== undefined` : TAKEN;

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
      const { layout, answered, more, scheme } = visit;
      const src = `${site.url}/v1/${answered}.json`;
      const page = JSON.parse(answer(`/v1/${answered}.json`).body) as HeadPage;
      return { status: 200, type: 'text/html', body: pageWith(fragment(page, { src, layout, ...more }), scheme) };
    });
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  visits.forEach(({ layout, answered, width, more = {}, scheme = 'light' }, at) => {
    const named = [layout, answered, `${width} px`, scheme, ...Object.entries(more).flat()].join(' ');
    const url = (): string => `${site.url}/page/${at}`;
    test(`a fragment is taken over and nothing moves: ${named}`, async () => {
      asked.length = 0;
      assert.deepEqual(
        await shiftsOf(browser, url(), { width, tag: 'smm-testimonials', isThere: there(answered) }),
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
      const release = await holdScripts(page);
      await page.goto(url(), { waitUntil: 'domcontentloaded' });
      const before = await picture(page);
      release();
      await page.waitForFunction(there(answered));
      assertSame(before, await picture(page));
    });
  });
}

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

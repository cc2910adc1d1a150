import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser, watchedPage } from '../lib/browser.ts';
import { hostSite } from '../lib/host-site.ts';
import { servedReviews, type Endpoint } from '../lib/imported.ts';

/** As many as a head page holds: two groups. */
const COUNT = 47;
/** Chromium has lanes behind this, other browsers without. */
const LANES = '--enable-features=CSSGridLanesLayout';
/** A lane that is shorter by less than this, in px, does not break the order: 1em where the browser lays lanes. */
const TOLERANCE = 17;

let server: Endpoint;
let plain: Browser;
let withLanes: Browser;

before(async () => {
  [server, plain, withLanes] = await Promise.all([servedReviews(COUNT), openBrowser(), openBrowser(LANES)]);
});
after(async () => {
  await Promise.all([plain.close(), withLanes.close()]);
  await server.stop();
});

interface Laid {
  readonly display: string;
  /** The cards in the order of the document, in px. */
  readonly boxes: readonly { left: number; top: number; bottom: number }[];
  /** Cards and groups that a script gave a place. */
  readonly placed: number;
}

async function wall(t: TestContext, browser: Browser): Promise<Page> {
  const site = await hostSite(t, {
    '/': {
      html: `<!doctype html><html lang="en"><title>Shop</title><link rel="icon" href="data:,"><script type="module" src="${server.url}/cdn/smm.js"></script><smm-testimonials src="${server.url}/v1/collections/home.json" page-size="${COUNT}"></smm-testimonials>`,
    },
  });
  const { page } = await watchedPage(t, browser, [site.host, new URL(server.url).host]);
  await page.setViewport({ width: 1200, height: 900 });
  await page.goto(site.url, { waitUntil: 'networkidle0' });
  await page.waitForFunction(
    `document.querySelector('smm-testimonials').shadowRoot?.querySelectorAll('.card:not(.bone)').length === ${COUNT}`,
  );
  return page;
}

const laid = (page: Page): Promise<Laid> =>
  page.evaluate(() => {
    const root = document.querySelector('smm-testimonials')!.shadowRoot!;
    const all = [...root.querySelectorAll<HTMLElement>('.g, .card')];
    return {
      display: getComputedStyle(root.querySelector('.cards')!).display,
      boxes: [...root.querySelectorAll('.card')].map((card) => {
        const { left, top, bottom } = card.getBoundingClientRect();
        return { left: Math.round(left), top, bottom };
      }),
      placed: all.filter((each) => each.matches('.placed') || each.style.gridColumn || each.style.marginBlockStart)
        .length,
    };
  });

/** Each lane's boxes from top to bottom, as they stand in the document. */
function lanesOf({ boxes }: Laid): Laid['boxes'][] {
  const lefts = new Set(boxes.map(({ left }) => left));
  return [...lefts].map((left) => boxes.filter((box) => box.left === left));
}

function assertReadable(now: Laid, lanes: number): void {
  const all = lanesOf(now);
  assert.equal(all.length, lanes, `${lanes} lanes`);
  for (const lane of all) {
    lane.slice(1).forEach(({ top }, index) => assert.ok(top >= lane[index]!.bottom + 8, 'cards of a lane lie apart'));
  }
  let lowest = -Infinity;
  for (const { top } of now.boxes) {
    assert.ok(top >= lowest - TOLERANCE, `a card stands ${Math.round(lowest - top)} px above one before it`);
    lowest = Math.max(lowest, top);
  }
  const ends = all.map((lane) => lane.at(-1)!.bottom);
  const tallest = Math.max(...now.boxes.map(({ top, bottom }) => bottom - top));
  assert.ok(Math.max(...ends) - Math.min(...ends) <= tallest + TOLERANCE, `lanes end at ${ends.join()}`);
}

test('a browser that lays lanes does so for the wall: in order, balanced, and no script places a card', async (t) => {
  const page = await wall(t, withLanes);
  if (!(await page.evaluate(() => CSS.supports('display', 'grid-lanes')))) {
    t.skip('this browser has no grid-lanes');
    return;
  }
  for (const [width, lanes] of [
    [1200, 3],
    [768, 2],
    [360, 1],
  ] as const) {
    await page.setViewport({ width, height: 900 });
    const now = await laid(page);
    assert.equal(now.display, 'grid-lanes');
    assert.equal(now.placed, 0);
    assertReadable(now, lanes);
  }
});

test('a browser without gets the same wall, placed once', async (t) => {
  const page = await wall(t, plain);
  if (await page.evaluate(() => CSS.supports('display', 'grid-lanes'))) {
    t.skip('this browser has grid-lanes without a flag');
    return;
  }
  const now = await laid(page);
  assert.ok(now.placed >= COUNT);
  assertReadable(now, 3);
});

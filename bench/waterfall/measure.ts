import type { Browser, Page } from 'puppeteer-core';
import { installProbe, type Probe } from './probe.ts';
import type { Phone } from './profile.ts';
import { recordRequests, type Requested } from './requests.ts';

/** Times in ms since the navigation began. */
export interface Visit {
  requests: Requested[];
  firstCard: number;
  /** When there were as many cards in sight as there are at rest. */
  firstView: number;
  /** How many those are. */
  cards: number;
  shift: number;
  /** What tasks took beyond 50 ms each, until the page came to rest. */
  blocking: number;
  errors: string[];
}

/**
 * Opens a page as somebody does who was never there, on a phone.
 * @param path to its cards, see `installProbe`; empty for a page that has none
 */
export async function visit(browser: Browser, url: string, path: readonly string[], phone: Phone): Promise<Visit> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.setViewport({
      width: phone.width,
      height: phone.height,
      deviceScaleFactor: 2,
      isMobile: true,
      hasTouch: true,
    });
    const cdp = await page.createCDPSession();
    const requests = await recordRequests(cdp);
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: phone.latency,
      downloadThroughput: phone.down / 8,
      uploadThroughput: phone.up / 8,
      connectionType: 'cellular4g',
    });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: phone.cpu });
    await page.evaluateOnNewDocument(installProbe, path.length === 0 ? ['smm-none'] : path);
    await page.goto(url, { timeout: 60_000 });
    const probes = await atRest(page, path.length > 0);
    const [{ timeOrigin }] = probes as [Probe];
    // A frame inside has a clock of its own.
    const seen = probes.flatMap((probe) =>
      probe.seen.map(([time, cards]): [number, number] => [time + probe.timeOrigin - timeOrigin, cards]),
    );
    const [first = [Number.NaN, 0], last = first] = [seen[0], seen.at(-1)];
    return {
      requests: requests(timeOrigin),
      firstCard: first[0],
      firstView: last[0],
      cards: last[1],
      shift: probes.reduce((sum, { shift }) => sum + shift, 0),
      // One thread draws a page and its frames, and the page is told of all its tasks.
      blocking: probes[0]!.longTasks.reduce((sum, [, duration]) => sum + duration - 50, 0),
      errors,
    };
  } finally {
    await context.close();
  }
}

const LOOKS = 15;

/** Waits until nothing is asked for and no more cards come into sight for a second of the page's own clock. */
async function atRest(page: Page, hasCards: boolean): Promise<Probe[]> {
  let before = '';
  for (let look = 0; look < LOOKS; look++) {
    await page.waitForNetworkIdle({ idleTime: 1000, timeout: 60_000 });
    const probes = await Promise.all(
      page.frames().map((frame) => frame.evaluate('globalThis.probe') as Promise<Probe>),
    );
    const now = JSON.stringify(probes.map(({ seen, longTasks }) => [seen, longTasks]));
    if (now === before && (!hasCards || probes.some(({ seen }) => seen.length > 0))) return probes;
    before = now;
  }
  throw new Error(`${page.url()} did not come to rest, or shows no card.`);
}

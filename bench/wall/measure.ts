import type { Browser, CDPSession, Page } from 'puppeteer-core';

export interface Profile {
  name: 'desktop' | 'phone';
  width: number;
  height: number;
  /** How many times slower than this machine. */
  cpu: number;
}

export const PROFILES: Profile[] = [
  { name: 'desktop', width: 1280, height: 900, cpu: 1 },
  { name: 'phone', width: 390, height: 844, cpu: 4 },
];

/** Times in ms, heap in bytes; heap and blocking are what comes to those of the same page with the same data and no contender. */
export interface Figures {
  firstCard: number;
  blocking: number;
  scrollP95: number;
  heap: number;
  nodes: number;
  shift: number;
}

interface Probe {
  firstCard: number;
  blocking: number;
  shift: number;
}

/** Runs in the page before anything else: notes long tasks, layout shifts, and when a card was first painted. */
function installProbe(): void {
  const probe: Probe = { firstCard: 0, blocking: 0, shift: 0 };
  const start = performance.now();
  Object.assign(globalThis, { probe, probeStart: start });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) probe.blocking += Math.max(0, entry.duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) probe.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Loads one contender on one profile and measures it; the page is closed again. */
export async function measure(browser: Browser, url: string, profile: Profile): Promise<Figures> {
  const empty = await emptyPage(browser, url.replace(/[\w-]+\.html/, 'blank.html'), profile);
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    const cdp = await page.createCDPSession();
    await page.setViewport({ width: profile.width, height: profile.height });
    const failed = new Promise<never>((_, reject) => page.on('pageerror', (error) => reject(error as Error)));
    await page.evaluateOnNewDocument(installProbe);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu });
    // On a phone four times slower, 10,000 reviews take their time in some contenders.
    await page.goto(url, { timeout: 180_000 });
    await Promise.race([
      page.waitForFunction('globalThis.probe.firstCard > 0', { polling: 50, timeout: 60_000 }),
      failed,
    ]);
    await idle(page);
    const probe = (await page.evaluate('globalThis.probe')) as Probe;
    const nodes = await nodeCount(page);
    const full = await heap(cdp);
    const scrollP95 = await scroll(page);
    const blocking = Math.max(0, probe.blocking - empty.blocking);
    return { ...probe, blocking, scrollP95, heap: full - empty.heap, nodes };
  } finally {
    await context.close();
  }
}

type Empty = Pick<Figures, 'heap' | 'blocking'>;

const empties = new Map<string, Empty>();

/**
 * What a page with the same data and no contender takes, after the same calls: a page of its own, because a document
 * that was shown before in the same page stays in its heap for a while. Reading 10,000 reviews out of a document blocks
 * a phone for longer than drawing them, which no page of a business does.
 */
async function emptyPage(browser: Browser, url: string, profile: Profile): Promise<Empty> {
  const key = `${profile.name} ${url}`;
  const known = empties.get(key);
  if (known) return known;
  const runs: Empty[] = [];
  for (let round = 0; round < 3; round++) runs.push(await loadEmpty(browser, url, profile));
  const median = (of: keyof Empty): number => runs.map((run) => run[of]).sort((a, b) => a - b)[1] ?? 0;
  const empty = { heap: median('heap'), blocking: median('blocking') };
  empties.set(key, empty);
  return empty;
}

async function loadEmpty(browser: Browser, url: string, profile: Profile): Promise<Empty> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const cdp = await page.createCDPSession();
    await page.setViewport({ width: profile.width, height: profile.height });
    await page.evaluateOnNewDocument(installProbe);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu });
    // On a phone four times slower, 10,000 reviews take their time in some contenders.
    await page.goto(url, { timeout: 180_000 });
    await page.waitForFunction('globalThis.probe.firstCard === 0', { polling: 50 });
    await idle(page);
    const { blocking } = (await page.evaluate('globalThis.probe')) as Probe;
    await nodeCount(page);
    return { heap: await heap(cdp), blocking };
  } finally {
    await context.close();
  }
}

/** Two quiet seconds on the page's own clock: no long task and no growth of the document. */
async function idle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        let quiet = 0;
        let last = document.documentElement.scrollHeight;
        const tick = (): void => {
          const now = document.documentElement.scrollHeight;
          quiet = now === last ? quiet + 1 : 0;
          last = now;
          if (quiet > 20) done();
          else setTimeout(tick, 50);
        };
        tick();
      }),
  );
}

async function heap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

function nodeCount(page: Page): Promise<number> {
  return page.evaluate(() => {
    const count = (root: Node): number => {
      let n = 1;
      const shadow = root instanceof Element ? root.shadowRoot : null;
      if (shadow) n += count(shadow);
      for (const child of root.childNodes) n += count(child);
      return n;
    };
    return count(document.body);
  });
}

/** 95th percentile of the time between frames while the page is scrolled by 120 px a frame for 90 frames. */
function scroll(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const gaps: number[] = [];
        let last = 0;
        const step = (now: number): void => {
          if (last) gaps.push(now - last);
          last = now;
          if (gaps.length === 90) done(gaps.sort((a, b) => a - b)[85] ?? 0);
          else {
            scrollBy(0, 120);
            requestAnimationFrame(step);
          }
        };
        requestAnimationFrame(step);
      }),
  );
}

import type { Page } from 'puppeteer-core';

/** Runs before the page: how many calls are under way, what moves by itself while it is loaded, and by how much. */
export const WATCH_SHIFT = `
  globalThis.asking = 0;
  globalThis.asked = 0;
  // A name of its own: a "fetch" declared here would be what the page calls.
  const ask = globalThis.fetch;
  globalThis.fetch = (...given) => {
    globalThis.asking += 1;
    globalThis.asked += 1;
    return ask(...given).finally(() => (globalThis.asking -= 1));
  };
  globalThis.moved = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries())
      if (!hadRecentInput) globalThis.moved.push({ value, what: sources?.map(({ node }) => (node?.outerHTML ?? node?.textContent ?? '').slice(0, 80)).join(' | ') });
  }).observe({ type: 'layout-shift', buffered: true });`;

/** Opens an address, and says how much moved by itself until everything that the page asked for was there (CLS). */
export async function shiftOn(page: Page, url: string, drawn: string): Promise<number> {
  const { identifier } = await page.evaluateOnNewDocument(WATCH_SHIFT);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForSelector(drawn);
  await page.waitForFunction('globalThis.asked > 0 && globalThis.asking === 0');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const moved = (await page.evaluate('globalThis.moved')) as { value: number }[];
  await page.removeScriptToEvaluateOnNewDocument(identifier);
  return moved.reduce((sum, { value }) => sum + value, 0);
}

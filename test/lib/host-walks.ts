import type { Page } from 'puppeteer-core';

/** What a page costs, after everything that nobody holds is gone. */
export interface Weight {
  /** Nodes of the DOM, those that are out of the document but held included. */
  nodes: number;
  listeners: number;
  /** Bytes of JavaScript objects. */
  heap: number;
}

/** Goes from the first view to the reviews by their link, and back by the browser's own step, so many times. */
export async function backAndForth(page: Page, rounds: number): Promise<void> {
  await page.evaluate(async (rounds) => {
    const until = async (what: string, holds: () => boolean): Promise<void> => {
      const end = performance.now() + 60_000;
      while (!holds()) {
        if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
        await new Promise((next) => setTimeout(next, 8));
      }
    };
    const rootOf = (tag: string): ShadowRoot | null | undefined => document.querySelector(tag)?.shadowRoot;
    /** A router may draw the change of views, and a visitor sees that to its end. */
    const isStill = (): boolean => !(document as { activeViewTransition?: unknown }).activeViewTransition;
    const home = (): boolean =>
      isStill() &&
      !document.querySelector('smm-testimonials') &&
      (rootOf('smm-ticker')?.querySelectorAll('[part~=line]').length ?? 0) > 0 &&
      /\d\.\d/.test(rootOf('smm-rating')?.textContent ?? '');
    for (let round = 0; round < rounds; round++) {
      await until('the first view', home);
      const link = [...document.querySelectorAll<HTMLAnchorElement>('nav a')].find((each) => /Reviews/.test(each.text));
      link!.click();
      await until(
        'the wall',
        () => isStill() && (rootOf('smm-testimonials')?.querySelectorAll('[part~=card]').length ?? 0) >= 12,
      );
      history.back();
    }
    await until('the first view', home);
  }, rounds);
}

export async function weigh(page: Page): Promise<Weight> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? NaN;
  return { nodes: metric('Nodes'), listeners: metric('JSEventListeners'), heap: metric('JSHeapUsedSize') };
}

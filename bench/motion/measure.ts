import type { Browser, Page } from 'puppeteer-core';

/** Frames as the compositor drew them; times in ms. */
export interface Motion {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  /** What the main thread worked for script, layout, style and paint, in ms a second. */
  readonly busy: number;
  /** Tasks of more than 50 ms. */
  readonly longTasks: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline.frame'];
const WORK = new Set([
  'FunctionCall',
  'FireAnimationFrame',
  'Layout',
  'UpdateLayoutTree',
  'PrePaint',
  'Paint',
  'Layerize',
]);

/** Loads a page, lets it come to rest, slows the processor and looks at its frames for a while. */
export async function measureMotion(
  browser: Browser,
  url: string,
  name: 'marquee' | 'floor',
  slower: number,
  seconds: number,
): Promise<Motion> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await glide(page, `${url}/marquee.html`);
    if (name === 'floor') {
      const drawn = await page.evaluate(readDrawn);
      await page.goto(`${url}/floor.html`);
      await page.evaluate((given) => (globalThis as unknown as { build(drawn: unknown): void }).build(given), drawn);
    }
    await page.mouse.move(1, 1);
    const session = await page.createCDPSession();
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await pass(page, 1000);
    await page.tracing.start({ categories: CATEGORIES });
    await pass(page, seconds * 1000);
    const trace = await page.tracing.stop();
    return motionOf((JSON.parse(Buffer.from(trace ?? []).toString()) as { traceEvents: TraceEvent[] }).traceEvents);
  } finally {
    await context.close();
  }
}

/** Opens the marquee and waits until all of its cards are there and it moves. */
async function glide(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(
    () => {
      const root = document.querySelector('smm-testimonials')?.shadowRoot;
      const track = root?.querySelector('.track');
      return root?.querySelector('.clones')?.childElementCount && track?.getAnimations()[0]?.playState === 'running';
    },
    { timeout: 60_000 },
  );
  await pass(page, 1000);
}

/** Time that is measured over, by the page's own clock. */
const pass = (page: Page, time: number): Promise<unknown> =>
  page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), time);

/** Runs in the page of the marquee. */
function readDrawn(): { html: string; sheets: string[]; length: number; duration: number } {
  const root = document.querySelector('smm-testimonials')!.shadowRoot!;
  const { effect } = root.querySelector('.track')!.getAnimations()[0]!;
  const frames = (effect as KeyframeEffect).getKeyframes();
  const [, length = '0'] = /-([\d.]+)px/.exec(String(frames.at(-1)?.['transform'])) ?? [];
  return {
    html: root.innerHTML,
    sheets: root.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('\n')),
    length: Number(length),
    duration: Number(effect!.getTiming().duration),
  };
}

function motionOf(events: readonly TraceEvent[]): Motion {
  const frames = events
    .filter(({ name }) => name === 'DrawFrame')
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  const gaps = frames
    .slice(1)
    .map((ts, at) => (ts - frames[at]!) / 1000)
    .sort((a, b) => a - b);
  const at = (share: number): number => gaps[Math.min(gaps.length - 1, Math.floor(gaps.length * share))] ?? Number.NaN;
  const time = ((frames.at(-1) ?? 0) - (frames[0] ?? 0)) / 1e6;
  const work = events.filter(({ name }) => WORK.has(name)).reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;
  return {
    perSecond: gaps.length / time,
    p50: at(0.5),
    p95: at(0.95),
    busy: work / time,
    longTasks: events.filter(({ name, dur = 0 }) => name === 'RunTask' && dur > 50_000).length,
  };
}

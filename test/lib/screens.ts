import puppeteer, { type Browser } from 'puppeteer-core';
import { setTimeout as delay } from 'node:timers/promises';
import { CHROMIUM_FLAGS, requireBrowser, requireFirefox } from '../../scripts/lib/find-browser.ts';
import { startWebKit, type WebDriver } from '../../scripts/lib/webdriver.ts';

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** What is on the page, as the page itself measures it. */
export interface Seen {
  width: number;
  isDark: boolean;
  /** Cards of the wall that have a place and can be seen. */
  cards: number;
  /** Elements that make the page scroll sideways. */
  tooWide: string[];
  /** Null where the engine does not measure it. */
  layoutShift: number | null;
}

export interface Screen {
  look(url: string, width: number, height: number): Promise<{ seen: Seen; png: Uint8Array }>;
  close(): Promise<void>;
}

/** Runs in the page; answers null until the wall is there. A string, because WebDriver takes no function. */
const LOOK = `
  const root = document.querySelector('smm-testimonials')?.shadowRoot;
  const cards = [...(root?.querySelectorAll('[part~=card]') ?? [])].filter((card) => {
    const { width, height } = card.getBoundingClientRect();
    return width > 100 && height > 40 && card.checkVisibility();
  });
  if (cards.length < 6 || document.fonts.status !== 'loaded') return null;
  const page = document.documentElement;
  const wide = page.scrollWidth > page.clientWidth;
  const tooWide = wide ? [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > page.clientWidth + 1) : [];
  const measured = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
  return {
    width: innerWidth,
    isDark: matchMedia('(prefers-color-scheme: dark)').matches,
    cards: cards.length,
    tooWide: tooWide.slice(0, 5).map((one) => one.localName + '.' + one.className),
    layoutShift: measured ? (globalThis.shifted ?? 0) : null,
  };`;

const WATCH_SHIFT = `
  globalThis.shifted = 0;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shifted += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });`;

/** Runs in the page: walks it once from top to bottom, so that what loads late is there, and comes back. */
const WALK = `
  const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
    scrollTo(0, y);
    await frame();
  }
  await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
  TARGET
  await frame();`;
const TO_TOP = WALK.replace('TARGET', 'scrollTo(0, 0);');
const TO_WALL = WALK.replace('TARGET', `document.querySelector('smm-testimonials').scrollIntoView();`);

async function untilSeen(look: () => Promise<unknown>): Promise<Seen> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    const seen = (await look()) as Seen | null;
    if (seen !== null) return seen;
    await delay(100);
  }
  throw new Error('the wall did not show six cards within 20 s');
}

function puppeteerScreen(browser: Browser, scheme: Scheme, isEmulated: boolean): Screen {
  return {
    async look(url, width, height) {
      const page = await browser.newPage();
      await page.setViewport({ width, height });
      if (isEmulated) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.evaluateOnNewDocument(WATCH_SHIFT);
      }
      await page.goto(url, { waitUntil: 'load' });
      const seen = await untilSeen(() => page.evaluate(`(() => {${LOOK}})()`));
      await page.evaluate(`(async () => {${TO_TOP}})()`);
      const png = await page.screenshot({ fullPage: true });
      await page.close();
      return { seen, png };
    },
    close: () => browser.close(),
  };
}

/** MiniBrowser's window gets no narrower than its toolbar: narrower pages lie in a frame. */
const NARROWEST_WINDOW = 480;

async function openAt(driver: WebDriver, url: string, width: number, height: number): Promise<void> {
  await driver.resize(Math.max(width, NARROWEST_WINDOW), height);
  if (width >= NARROWEST_WINDOW) return driver.navigate(url);
  const frame = `<!doctype html><body style="margin:0"><iframe src="${url}" width="${width}" height="${height - 100}" style="border:0">`;
  await driver.navigate(`data:text/html,${encodeURIComponent(frame)}`);
  return driver.enterFrame();
}

function webkitScreen(driver: WebDriver): Screen {
  return {
    async look(url, width, height) {
      await openAt(driver, url, width, height);
      const seen = await untilSeen(() => driver.execute(LOOK));
      await driver.execute(`return (async () => {${TO_WALL}})()`);
      return { seen, png: await driver.screenshot() };
    },
    close: () => driver.close(),
  };
}

/** Opens an engine in a scheme. */
export const ENGINES = {
  chromium: async (scheme: Scheme): Promise<Screen> =>
    puppeteerScreen(await puppeteer.launch({ executablePath: requireBrowser(), args: CHROMIUM_FLAGS }), scheme, true),
  firefox: async (scheme: Scheme): Promise<Screen> => {
    const override = { 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1 };
    const options = { browser: 'firefox', executablePath: requireFirefox(), extraPrefsFirefox: override } as const;
    return puppeteerScreen(await puppeteer.launch(options), scheme, false);
  },
  webkit: async (scheme: Scheme): Promise<Screen> => webkitScreen(await startWebKit(scheme)),
} as const;

export type Engine = keyof typeof ENGINES;

import puppeteer, {
  Frame,
  type Browser,
  type ConsoleMessage,
  type Page,
  type WaitForSelectorOptions,
} from 'puppeteer-core';
import type { TestContext } from 'node:test';
import { CHROMIUM_FLAGS, requireBrowser } from '../../scripts/lib/find-browser.ts';

/**
 * A browser tells nobody outside of what changes within a shadow root, nor puppeteer of words that change in place: a wait for
 * either looks at every frame, as it does for what is to be seen; else it may look once, before it is there, and never again.
 */
const untold = />>>|::-p-/;
const waitForSelector = Frame.prototype.waitForSelector;
Frame.prototype.waitForSelector = function (this: Frame, selector: string, options: WaitForSelectorOptions = {}) {
  const isUntold = untold.test(selector) && !options.hidden;
  return waitForSelector.call(this, selector, isUntold ? { ...options, visible: true } : options);
} as typeof waitForSelector;

/** One Chromium for all tests of a file. @param args beyond those that every test has. */
export async function openBrowser(...args: string[]): Promise<Browser> {
  return puppeteer.launch({ executablePath: requireBrowser(), args: [...CHROMIUM_FLAGS, ...args] });
}

/** A page in a window of its own: of several tabs in one window only the front one is drawn at full speed. */
export async function openWindow(browser: Browser): Promise<Page> {
  return patient(await (await browser.createBrowserContext()).newPage());
}

/** Ms after which a wait is given up: longer than a machine at its limits takes, shorter than the browser's protocol waits. */
const PATIENCE = 120_000;

/** A screen loads when it is opened, so what is to be clicked, typed into or read may come a moment later: waits for it. */
function patient(page: Page): Page {
  page.setDefaultTimeout(PATIENCE);
  const [click, type, evaluate] = [page.click.bind(page), page.type.bind(page), page.$eval.bind(page)];
  page.click = async (selector, options) => {
    await page.waitForSelector(selector);
    return click(selector, options);
  };
  page.type = async (selector, text, options) => {
    await page.waitForSelector(selector);
    return type(selector, text, options);
  };
  const [focus, select] = [page.focus.bind(page), page.select.bind(page)];
  page.focus = async (selector) => {
    await page.waitForSelector(selector);
    return focus(selector);
  };
  page.select = async (selector, ...values) => {
    // What can be chosen may come later than what it is chosen in.
    await page.waitForFunction(
      (where, wanted) => {
        const options = [...(document.querySelector<HTMLSelectElement>(where)?.options ?? [])];
        return wanted.every((each) => options.some(({ value }) => value === each));
      },
      {},
      selector,
      values,
    );
    return select(selector, ...values);
  };
  page.$eval = (async (selector, ...rest) => {
    await page.waitForSelector(selector);
    return evaluate(selector, ...rest);
  }) as typeof page.$eval;
  return page;
}

export interface Watched {
  page: Page;
  /** Addresses that the page asked of anybody but the hosts that were named. */
  strangers: string[];
  /** Uncaught errors, and whatever was logged as an error. */
  errors: string[];
  /** Content Security Policy and Trusted Types reports, as `directive: what`. */
  violations: string[];
}

/** What was logged; of what did not load, also its address, which the words leave out. */
export function told(message: ConsoleMessage): string {
  const { url } = message.location();
  return /^Failed to load/.test(message.text()) && url ? `${message.text()} ${url}` : message.text();
}

function hostOf(url: string): string {
  return new URL(url).host;
}

/**
 * Opens an empty page in a context of its own and watches it.
 * @param hosts What the page may ask, as `host:port`.
 */
export async function watchedPage(
  test: Pick<TestContext, 'after'>,
  browser: Browser,
  hosts: readonly string[],
): Promise<Watched> {
  const context = await browser.createBrowserContext();
  test.after(() => context.close());
  const page = patient(await context.newPage());
  const watched: Watched = { page, strangers: [], errors: [], violations: [] };
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !hosts.includes(hostOf(url))) watched.strangers.push(url);
  });
  page.on('pageerror', (error) => watched.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') watched.errors.push(told(message));
  });
  await page.exposeFunction('reportViolation', (what: string) => watched.violations.push(what));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (globalThis as unknown as { reportViolation(what: string): void }).reportViolation;
      report(`${event.effectiveDirective}: ${event.blockedURI || event.sample}`);
    });
  });
  return watched;
}

/** What the page left behind in the browser, by name; nothing is what is wanted. */
export async function leftBehind(page: Page): Promise<string[]> {
  const cookies = await page.browserContext().cookies();
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map((database) => `indexedDB ${database.name}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
  ]);
  return [...cookies.map((cookie) => `cookie ${cookie.name}`), ...stored];
}

import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { ROOT } from './smm.ts';

const CDN = join(ROOT, 'packages/widgets/dist/cdn');
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** What the browser says of one thing that moved. */
export interface Shift {
  readonly value: number;
  /** When: `loader`, `code`, `data` or `rest`, by what was let through last. */
  readonly after: string;
  readonly moved: readonly string[];
}

/** Serves the elements' files, and for everything else what `answer` has: a status and a body. */
export async function stillSite(
  answer: (path: string) => { status: number; type: string; body: string | Buffer },
): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    const file = join(CDN, normalize(pathname).replace(/^\/cdn\//, ''));
    if (pathname.startsWith('/cdn/') && existsSync(file)) {
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' }).end(readFileSync(file));
      return;
    }
    const { status, type, body } = answer(request.url ?? '/');
    response.writeHead(status, { 'content-type': type }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the system gave no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

interface Watch {
  shifts: Shift[];
  stage: string;
}

/** Runs in the page before anything else: notes what moves, with or without input before it. */
function watchShifts(): void {
  const watch: Watch = { shifts: [], stage: 'document' };
  Object.assign(globalThis, { watch });
  const name = (node: Node | null): string => {
    const element = node instanceof Element ? node : node?.parentElement;
    return element ? `${element.localName}.${element.getAttribute('class') ?? ''}` : '?';
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as {
      value: number;
      sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
    }[])
      watch.shifts.push({
        value: entry.value,
        after: watch.stage,
        moved: entry.sources.map(
          ({ node, previousRect: a, currentRect: b }) =>
            `${name(node)} ${a.x | 0},${a.y | 0} ${a.width | 0}×${a.height | 0} → ${b.x | 0},${b.y | 0} ${b.width | 0}×${b.height | 0}`,
        ),
      });
  }).observe({ type: 'layout-shift', buffered: true });
}

type Kind = 'loader' | 'code' | 'data' | 'rest';

const kindOf = (url: string): Kind => {
  const { pathname } = new URL(url);
  if (pathname === '/cdn/smm.js') return 'loader';
  if (pathname.startsWith('/cdn/')) return 'code';
  return pathname.startsWith('/v1/') ? 'data' : 'rest';
};

/** Two frames were drawn, and what observers have to say of them was said. */
const frames = (page: Page, count = 2): Promise<void> =>
  page.evaluate(async (wanted) => {
    for (let i = 0; i < wanted; i++) await new Promise((done) => requestAnimationFrame(done));
    await new Promise((done) => setTimeout(done));
  }, count);

/**
 * Loads a page in a browser whose network lets one kind of thing through after the other, each after what came before
 * was painted, and tells what moved meanwhile.
 * @param isThere runs in the page: the element shows what it will show. @param isStill the reader asked for less motion
 */
export async function shiftsOf(
  browser: Browser,
  url: string,
  {
    width,
    tag,
    isThere,
    isStill = false,
  }: { width: number; tag: string; isThere: string; isStill?: boolean | undefined },
): Promise<Shift[]> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width, height: width < 500 ? 740 : 800 });
    if (isStill) await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.evaluateOnNewDocument(watchShifts);
    await page.setRequestInterception(true);
    const held: [Kind, HTTPRequest][] = [];
    const open = new Set<Kind>(['rest']);
    let underway = 0;
    page.on('request', (request) => {
      const kind = kindOf(request.url());
      underway++;
      if (open.has(kind)) void request.continue();
      else held.push([kind, request]);
    });
    for (const end of ['requestfinished', 'requestfailed'] as const) page.on(end, () => void underway--);
    const release = async (kind: Kind): Promise<void> => {
      open.add(kind);
      await page.evaluate((stage) => void ((globalThis as unknown as { watch: Watch }).watch.stage = stage), kind);
      for (const [, request] of held.filter(([of]) => of === kind)) void request.continue();
    };
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await frames(page, 3);
    await release('loader');
    await waitUntil(() => held.some(([kind]) => kind === 'code'), 'the loader asks for code');
    await frames(page, 3);
    await release('code');
    await page.waitForFunction((name) => customElements.get(name) !== undefined, {}, tag);
    await frames(page, 5);
    await release('data');
    await page.waitForFunction(isThere);
    for (let quiet = 0; quiet < 3; quiet++) {
      await frames(page, 6);
      if (underway > 0) quiet = -1;
    }
    return await page.evaluate(() => (globalThis as unknown as { watch: Watch }).watch.shifts);
  } finally {
    await context.close();
  }
}

async function waitUntil(isSo: () => boolean, what: string): Promise<void> {
  const end = Date.now() + 120_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`in vain waited for: ${what}`);
    await new Promise((done) => setTimeout(done, 10));
  }
}

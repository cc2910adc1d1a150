import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test, type TestContext } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser, watchedPage } from '../lib/browser.ts';
import { servedSample, type Endpoint } from '../lib/imported.ts';
import { stop, tabTo, walk } from '../lib/keyboard.ts';
import { ROOT, serve, smmOk, type RunningServer } from '../lib/smm.ts';
import { readWall, untilCards } from '../lib/wall.ts';

let browser: Browser;
let sample: Endpoint;

before(async () => {
  [browser, sample] = await Promise.all([openBrowser(), servedSample()]);
});
after(async () => {
  await browser.close();
  await sample.stop();
});

/** An empty page of its own; scrolling takes no time on it. */
async function visitor(t: TestContext, width = 1280): Promise<Page> {
  const { page } = await watchedPage(t, browser, []);
  await page.setViewport({ width, height: 900 });
  await page.evaluateOnNewDocument(() => {
    addEventListener('DOMContentLoaded', () => (document.documentElement.style.scrollBehavior = 'auto'));
  });
  return page;
}

async function visit(t: TestContext, width?: number): Promise<Page> {
  const page = await visitor(t, width);
  await page.goto(sample.url, { waitUntil: 'networkidle0' });
  await untilCards(page, 12);
  return page;
}

describe('by keyboard alone', () => {
  test('every stop of the home page has a name, a visible mark and is in view; none traps', async (t) => {
    const page = await visit(t);
    const stops = await walk(page, 100);
    assert.ok(stops.length < 100, 'Tab does not leave the page');
    for (const at of stops) {
      assert.notEqual(at.name, '', JSON.stringify(at));
      assert.ok(at.isMarked && at.isInView, JSON.stringify(at));
    }
    const hosts = stops.map(({ host }) => host).filter((host) => host.startsWith('smm-'));
    assert.deepEqual(
      [...new Set(hosts)],
      ['smm-ticker', 'smm-rating', 'smm-testimonials', 'smm-share-buttons'],
      'the order of the page',
    );
  });

  test('reads more and less, and stays where it was', async (t) => {
    const page = await visit(t);
    await tabTo(page, 'smm-testimonials', /^Read more/);
    const expanded = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-expanded') ?? null);
    for (const [key, is] of [
      ['Enter', 'true'],
      ['Space', 'false'],
    ] as const) {
      await page.keyboard.press(key);
      await page.waitForFunction(
        (wanted) => document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-expanded') === wanted,
        {},
        is,
      );
      assert.equal(await expanded(), is);
    }
  });

  test('"Show more" leads on to the first card that came', async (t) => {
    const page = await visit(t);
    await tabTo(page, 'smm-testimonials', /^Show \d+ more/);
    await page.keyboard.press('Enter');
    await untilCards(page, 24);
    await page.waitForFunction(() =>
      document.activeElement?.shadowRoot?.activeElement?.matches('[part~=card], [part~=card] *'),
    );
    const at = await stop(page);
    assert.ok(at?.isInView && at.isMarked, JSON.stringify(at));
  });

  test('pauses the ticker, and it goes on from there', async (t) => {
    const page = await visit(t);
    await tabTo(page, 'smm-ticker', /^Pause$/);
    await page.keyboard.press('Space');
    await page.waitForSelector('smm-ticker[paused]');
    assert.equal((await stop(page))?.name, 'Continue');
    await page.keyboard.press('Enter');
    await page.waitForSelector('smm-ticker:not([paused])');
  });
});

test('a ticker in a hidden tab stands still, and goes on when the tab is seen again', async (t) => {
  const page = await visitor(t);
  // Its seconds pass when the test says so.
  await page.evaluateOnNewDocument(() => {
    const beats = new Map<number, () => void>();
    const set = globalThis.setInterval.bind(globalThis);
    Object.assign(globalThis, {
      setInterval: (run: () => void, time?: number, ...rest: unknown[]) => {
        if (time !== 1000) return set(run, time, ...rest);
        beats.set(-beats.size - 1, run);
        return -beats.size;
      },
      clearInterval: (id: number) => (id < 0 ? beats.delete(id) : clearTimeout(id)),
      beats,
    });
  });
  await page.goto(sample.url, { waitUntil: 'networkidle0' });
  const beating = (): Promise<number> =>
    page.evaluate(() => (globalThis as unknown as { beats: Map<number, unknown> }).beats.size);
  const isHidden = (hidden: boolean): Promise<void> =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  await page.waitForFunction(() => (globalThis as unknown as { beats: Map<number, unknown> }).beats.size === 1);
  await isHidden(true);
  assert.equal(await beating(), 0, 'no timer is left in a hidden tab');
  await isHidden(false);
  assert.equal(await beating(), 1);
});

describe('on paper', () => {
  test('every word is there, and nothing to press', async (t) => {
    const page = await visit(t);
    await page.emulateMediaType('print');
    const seen = await page.evaluate(() => {
      const root = document.querySelector('smm-testimonials')?.shadowRoot;
      if (!root) throw new Error('there is no wall');
      const shown = (one: Element): boolean => one.checkVisibility() && one.getBoundingClientRect().height > 0;
      return {
        buttons: [...root.querySelectorAll('button')].filter(shown).map((button) => button.textContent.trim()),
        cut: [...root.querySelectorAll('.words')]
          .filter((words) => shown(words) && words.scrollHeight > words.clientHeight + 1)
          .map((words) => words.textContent.slice(0, 40)),
        disclosure: root.querySelector('[part~=disclosure]')?.checkVisibility(),
      };
    });
    assert.deepEqual(seen, { buttons: [], cut: [], disclosure: true });
    const pdf = Buffer.from(await page.pdf({ format: 'a4' }));
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    assert.ok(pages >= 2 && pages <= 8, `${pages} sheets of paper`);
  });
});

describe('with the settings of the system', () => {
  test('reduced motion: the ticker is a still list without a button, and nothing is animated', async (t) => {
    const page = await visitor(t);
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.goto(sample.url, { waitUntil: 'networkidle0' });
    await untilCards(page, 12);
    const ticker = await page.$eval('smm-ticker', (element) => ({
      lines: [...(element.shadowRoot?.querySelectorAll('li') ?? [])].filter((line) => line.checkVisibility()).length,
      buttons: element.shadowRoot?.querySelectorAll('button').length,
    }));
    assert.ok(ticker.lines > 1, `${ticker.lines} lines`);
    assert.equal(ticker.buttons, 0);
    assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
  });

  test('forced colours: stars, bars and the keyboard’s mark can still be told from the ground', async (t) => {
    const page = await visitor(t);
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await page.goto(sample.url, { waitUntil: 'networkidle0' });
    await untilCards(page, 12);
    assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
    const paints = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      const asCanvas = (colour: string): string => {
        probe.style.color = colour;
        return getComputedStyle(probe).color;
      };
      const ground = asCanvas('Canvas');
      const root = document.querySelector('smm-testimonials')?.shadowRoot;
      const star = root?.querySelector('.stars svg, .stars path, .stars');
      const bar = document.querySelector('smm-rating')?.shadowRoot?.querySelector('.bar rect');
      if (!star || !bar) throw new Error('there are no stars or bars');
      return { ground, star: getComputedStyle(star).fill, bar: getComputedStyle(bar).fill };
    });
    assert.notEqual(paints.star, paints.ground);
    assert.notEqual(paints.bar, paints.ground);
    const at = await tabTo(page, 'smm-testimonials', /^Show \d+ more/);
    assert.ok(at.isMarked);
  });
});

/** Words as no layout likes them. */
const LONG_WORD = 'Donaudampfschifffahrtsgesellschaftskapitänskajütentürschloss'.repeat(6);
const ADDRESS = `https://shop.example/${'a-very-long-path/'.repeat(20)}`;

async function servedLongWords(t: TestContext): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'smm-long-'));
  const file = join(folder, 'reviews.csv');
  const rows = Array.from({ length: 8 }, (_, i) =>
    i % 2
      ? `${LONG_WORD} ${i},5,"${LONG_WORD}",2026-01-0${i + 1}`
      : `Invented ${i},2,"See ${ADDRESS}",2026-01-0${i + 1}`,
  );
  writeFileSync(file, ['author,rating,review,date', ...rows, ''].join('\n'));
  const data = join(folder, 'data');
  await smmOk('import', file, '--data', data, '--publish');
  const server = await serve(data, '--site', join(ROOT, 'examples/html/yours'));
  t.after(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return server;
}

/** Elements that make the page scroll sideways; those that scroll within themselves may. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const all = [...document.querySelectorAll('body *')].flatMap((one) => [
      one,
      ...(one.shadowRoot?.querySelectorAll('*') ?? []),
    ]);
    const wide = all.filter((one) => one.getBoundingClientRect().right > clientWidth + 1);
    return [
      `${scrollWidth} px`,
      ...wide.slice(0, 5).map((one) => `${one.localName}.${one.getAttribute('class') ?? ''}`),
    ];
  });
}

/** 640 and 320 px are what is left of a 1280 px window at 200 % and 400 %. */
describe('zoomed in, nothing scrolls sideways:', () => {
  for (const width of [640, 320]) {
    for (const path of ['/', '/layouts.html']) {
      test(`${path} at ${width} px`, async (t) => {
        const page = await visitor(t, width);
        await page.goto(sample.url + path, { waitUntil: 'networkidle0' });
        await untilCards(page, 6);
        assert.deepEqual(await tooWide(page), []);
      });
    }
  }
  test('words and addresses without end, at 320 px', async (t) => {
    const server = await servedLongWords(t);
    const page = await visitor(t, 320);
    await page.goto(server.url, { waitUntil: 'networkidle0' });
    await untilCards(page, 8);
    assert.deepEqual(await tooWide(page), []);
  });
});

test('while the endpoint is slow the page’s own quotations stand, and the wall takes their place', async (t) => {
  const page = await visitor(t);
  const held: (() => void)[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const go = (): void => void request.continue();
    if (new URL(request.url()).pathname.startsWith('/v1/collections/')) held.push(go);
    else go();
  });
  await page.goto(sample.url, { waitUntil: 'load' });
  await page.waitForFunction(() => customElements.get('smm-testimonials') !== undefined);
  const quoted = (): Promise<boolean> =>
    page.$eval('smm-testimonials .quotes', (quotes) => quotes.checkVisibility() && quotes.clientHeight > 100);
  assert.ok(await quoted(), 'nothing stands there while the wall waits');
  assert.equal((await readWall(page)).cards, 0);
  for (const go of held.splice(0)) go();
  await untilCards(page, 12);
  assert.equal(await quoted(), false);
});

test('without JavaScript the home page keeps three quotations and shows nothing that is empty', async (t) => {
  const page = await visitor(t);
  await page.setJavaScriptEnabled(false);
  await page.goto(sample.url, { waitUntil: 'load' });
  assert.equal((await page.$$('smm-testimonials blockquote')).length, 3);
  const box = await page.$('smm-testimonials blockquote').then((quote) => quote?.boundingBox());
  assert.ok(box && box.height > 10);
  for (const empty of ['.strip', 'smm-rating', '.pass'])
    assert.equal(await page.$(empty).then((one) => one?.boundingBox()), null, `${empty} leaves a hole`);
});

import assert from 'node:assert/strict';
import { after, before, describe, test, type TestContext } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { findViolations } from '../lib/axe.ts';
import { openBrowser, watchedPage, type Watched } from '../lib/browser.ts';
import { servedSample, type Endpoint } from '../lib/imported.ts';
import { untilCards } from '../lib/wall.ts';

const THEMES = ['paper', 'slate', 'midnight', 'sand', 'mono', 'bubble', 'newsprint', 'aurora'];

let browser: Browser;
let server: Endpoint;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), servedSample()]);
});
after(async () => {
  await browser.close();
  await server.stop();
});

async function opened(t: TestContext, width = 1280): Promise<Watched> {
  const watched = await watchedPage(t, browser, [new URL(server.url).host]);
  await watched.page.setViewport({ width, height: 900 });
  await watched.page.goto(`${server.url}/themes.html`, { waitUntil: 'networkidle0' });
  await untilCards(watched.page, 6);
  await watched.page.waitForSelector('smm-review-form >>> [part~=button]');
  return watched;
}

const choose = (page: Page, name: string, value: string): Promise<void> =>
  page.evaluate(
    (selector) => document.querySelector<HTMLInputElement>(selector)?.click(),
    `[name="${name}"][value="${value}"]`,
  );

/** What a knob is set to by hand. */
async function turn(page: Page, name: string, value: string): Promise<void> {
  await page.evaluate(
    (id, text) => {
      const knob = document.querySelector<HTMLInputElement>(`#${id}`);
      if (!knob) throw new Error(`the page has no knob "${id}"`);
      knob.value = text;
      knob.dispatchEvent(new Event('input', { bubbles: true }));
    },
    name,
    value,
  );
}

/** How the first card looks. */
function look(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const card = document.querySelector('smm-testimonials')?.shadowRoot?.querySelector('[part~=card]');
    if (!card) throw new Error('the wall has no card');
    const { borderTopLeftRadius, backgroundColor, fontFamily, borderTopStyle, boxShadow, paddingTop } =
      getComputedStyle(card);
    return { borderTopLeftRadius, backgroundColor, fontFamily, borderTopStyle, boxShadow, paddingTop };
  });
}

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent?.trim() ?? '');

describe('the page of themes', () => {
  test('each theme looks its own way, at once, and asks nobody else', async (t) => {
    const { page, strangers, errors, violations } = await opened(t);
    const looks = new Set<string>();
    for (const theme of THEMES) {
      await choose(page, 'theme', theme);
      looks.add(JSON.stringify(await look(page)));
      assert.match(
        await textOf(page, '#link'),
        new RegExp(`^<link rel="stylesheet" href="http.*/cdn/themes/${theme}.css">$`),
      );
    }
    assert.equal(looks.size, THEMES.length);
    assert.deepEqual({ strangers, errors, violations }, { strangers: [], errors: [], violations: [] });
  });

  test('knobs change the elements and the CSS, and go back', async (t) => {
    const { page } = await opened(t);
    await choose(page, 'theme', 'slate');
    const before = await look(page);
    await turn(page, 'radius', '3');
    await turn(page, 'density', '1.2');
    await turn(page, 'accent', '#aa0055');
    await choose(page, 'scheme', 'dark');
    const after = await look(page);
    assert.equal(after['borderTopLeftRadius'], '3px');
    assert.equal(after['paddingTop'], '24px');
    assert.notEqual(after['backgroundColor'], before['backgroundColor']);
    const rules = await textOf(page, '#rules');
    for (const rule of ['color-scheme: dark', '--smm-radius: 3px', '--smm-density: 1.2', '--smm-accent: #aa0055'])
      assert.ok(rules.includes(rule), rules);
    await page.click('[type=reset]');
    await choose(page, 'scheme', 'light dark');
    assert.deepEqual(await look(page), before);
  });

  test('copies, and says so', async (t) => {
    const { page } = await opened(t);
    await page
      .browserContext()
      .overridePermissions(server.url, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    await page.bringToFront();
    await page.click('[data-copy=rules]');
    await page.waitForFunction(() => document.querySelector('#said')?.textContent === 'Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied.trim(), await textOf(page, '#rules'));
  });

  for (const scheme of ['light', 'dark']) {
    test(`axe finds nothing in any theme, ${scheme}`, async (t) => {
      const { page } = await opened(t);
      // Else the ticker goes on while axe looks, and words half faded in have too little contrast.
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await choose(page, 'scheme', scheme);
      for (const theme of THEMES) {
        await choose(page, 'theme', theme);
        assert.deepEqual(await findViolations(page), [], theme);
      }
    });
  }

  for (const width of [320, 360, 768]) {
    test(`nothing scrolls sideways at ${width} px`, async (t) => {
      const { page } = await opened(t, width);
      for (const theme of THEMES) {
        await choose(page, 'theme', theme);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, theme);
      }
    });
  }

  test('on paper no card keeps a dark ground or a shadow', async (t) => {
    const { page } = await opened(t);
    await choose(page, 'scheme', 'dark');
    await page.emulateMediaType('print');
    for (const theme of THEMES) {
      await choose(page, 'theme', theme);
      const { backgroundColor, boxShadow } = await look(page);
      assert.equal(backgroundColor, 'rgba(0, 0, 0, 0)', theme);
      assert.equal(boxShadow, 'none', theme);
    }
  });

  test('with forced colours a card keeps an edge, and stars the system’s colours', async (t) => {
    const { page } = await opened(t);
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    for (const theme of THEMES) {
      await choose(page, 'theme', theme);
      const { borderTopStyle } = await look(page);
      assert.equal(borderTopStyle, 'solid', theme);
      const star = await page.evaluate(() => {
        const root = document.querySelector('smm-testimonials')?.shadowRoot;
        const [on, system] = [root?.querySelector('.stars svg'), document.body];
        return on && getComputedStyle(on).fill === getComputedStyle(system).color;
      });
      assert.equal(star, true, theme);
    }
  });
});

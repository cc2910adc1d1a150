import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { LOCALES, SCHEMES, THEMES } from '../../stories/.storybook/globals.ts';
import { openBrowser } from '../lib/browser.ts';
import { depthOf, layoutDifferences, layoutOf } from '../lib/pictures/layout-picture.ts';
import { openPictures, servePictures, type PictureServer } from '../lib/pictures/picture-page.ts';
import { beginPictures, checkLayout, checkPixels, orphans, whyNoPixels } from '../lib/pictures/picture-store.ts';
import { packed, pixelDifference } from '../lib/pictures/pixel-picture.ts';
import { builtStories } from '../lib/stories.ts';
import type { StoryGlobals, StoryPage } from '../lib/story-page.ts';

const WIDTHS = [1280, 360] as const;
const HEIGHT = 1000;
/** Every element at once. */
const TOGETHER = 'all-elements--together';
const TABLET = 768;

const stories = builtStories();
const moods: readonly StoryGlobals[] = [
  ...THEMES.flatMap((theme) => SCHEMES.map((scheme) => ({ theme, scheme }))),
  ...LOCALES.map((locale) => ({ locale })),
];
const nameOf = (globals: StoryGlobals): string => [TOGETHER, ...Object.values(globals)].join('.');

let browser: Browser;
let server: PictureServer;
let url: string;
let noPixels: string | undefined;

before(async () => {
  server = await servePictures();
  ({ url } = server);
  browser = await openBrowser(...server.flags);
  const [browserName = ''] = (await browser.version()).split('.');
  const machine = { browser: browserName.replace('Headless', ''), platform: `${process.platform} ${process.arch}` };
  beginPictures(machine);
  noPixels = whyNoPixels(machine);
});
after(async () => {
  await browser.close();
  server.end();
});

/** The window as far down as the layout goes, and all of it where something lies over the page. */
async function screenshot(page: Page, width: number, layout: string): Promise<Uint8Array> {
  const clip = { x: 0, y: 0, width, height: Math.min(page.viewport()?.height ?? HEIGHT, depthOf(layout)) };
  return page.screenshot({ clip, captureBeyondViewport: false });
}

async function atWidth({ page, rest }: StoryPage, width: number, height: number): Promise<string> {
  await page.setViewport({ width, height });
  await page.evaluate(() => scrollTo(0, 0));
  await rest();
  return layoutOf(page);
}

async function checkStory(shown: StoryPage, id: string): Promise<void> {
  // Of two widths the story begins in the first, as a page does.
  await shown.page.setViewport({ width: WIDTHS[0], height: HEIGHT });
  await shown.show(id);
  const wide = await atWidth(shown, WIDTHS[0], HEIGHT);
  const narrow = await atWidth(shown, WIDTHS[1], HEIGHT);
  const troubles = checkLayout(id, `# ${WIDTHS[0]} px wide\n${wide}\n\n# ${WIDTHS[1]} px wide\n${narrow}`);
  if (noPixels === undefined) troubles.push(...checkPixels(id, await screenshot(shown.page, WIDTHS[1], narrow)));
  assert.equal(troubles.join('\n'), '');
}

async function checkMood(globals: StoryGlobals): Promise<void> {
  const shown = await openPictures(browser, url, globals);
  try {
    await shown.page.setViewport({ width: TABLET, height: HEIGHT });
    await shown.show(TOGETHER);
    const depth = await shown.page.evaluate(() => document.documentElement.scrollHeight);
    const layout = await atWidth(shown, TABLET, depth);
    const troubles = checkLayout(nameOf(globals), layout);
    if (noPixels === undefined && globals.locale === undefined)
      troubles.push(...checkPixels(nameOf(globals), await screenshot(shown.page, TABLET, layout)));
    assert.equal(troubles.join('\n'), '');
  } finally {
    await shown.page.browserContext().close();
  }
}

describe('is as it was recorded', { concurrency: 2 }, () => {
  for (const half of [0, 1]) {
    describe(`half ${half + 1}`, { concurrency: 1 }, () => {
      let shown: StoryPage;
      before(async () => {
        shown = await openPictures(browser, url);
      });
      for (const { id, title, name } of stories.filter((_, index) => index % 2 === half))
        test(`${title}: ${name}`, { timeout: 300_000 }, () => checkStory(shown, id));
      for (const globals of moods.filter((_, index) => index % 2 === half))
        test(`all elements, ${Object.values(globals).join(', ')}`, { timeout: 300_000 }, () => checkMood(globals));
    });
  }
});

describe('the record', () => {
  test('holds nothing that is not there any more', () => {
    assert.deepEqual(orphans(new Set([...stories.map(({ id }) => id), ...moods.map(nameOf)])), []);
  });

  test('is compared pixel by pixel', (t) => {
    if (noPixels !== undefined) t.skip(noPixels);
  });
});

describe('a change that nobody meant', () => {
  const CHANGES = {
    'more room in a card': 'smm-testimonials::part(card) { padding-block: 26px }',
    'another ink': 'smm-testimonials::part(name) { color: #753 }',
    'a thicker border': 'smm-testimonials::part(card) { border-width: 3px }',
    'larger words': 'smm-testimonials::part(body) { font-size: 17px }',
    'a part that is gone': 'smm-testimonials::part(avatar) { display: none }',
  };
  for (const [name, rule] of Object.entries(CHANGES)) {
    test(`is found: ${name}`, { timeout: 300_000 }, async () => {
      const shown = await openPictures(browser, url);
      await shown.page.setViewport({ width: WIDTHS[1], height: HEIGHT });
      await shown.show('smm-testimonials--list');
      const look = async (): Promise<{ layout: string; pixels: Buffer }> => {
        await shown.rest();
        const layout = await layoutOf(shown.page);
        return { layout, pixels: packed(await screenshot(shown.page, WIDTHS[1], layout)) };
      };
      const recorded = await look();
      const again = await look();
      assert.deepEqual(layoutDifferences(recorded.layout, again.layout), []);
      assert.equal(pixelDifference(recorded.pixels, again.pixels), undefined);
      await shown.page.addStyleTag({ content: rule });
      const changed = await look();
      assert.notDeepEqual(layoutDifferences(recorded.layout, changed.layout), []);
      assert.ok(pixelDifference(recorded.pixels, changed.pixels));
      await shown.page.browserContext().close();
    });
  }
});

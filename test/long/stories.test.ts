import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { findViolations } from '../lib/axe.ts';
import { openBrowser, watchedPage } from '../lib/browser.ts';
import { ROOT } from '../lib/smm.ts';
import { staticFiles } from '../lib/static-files.ts';

const BUILT = join(ROOT, 'stories/dist');
const INDEX = join(BUILT, 'index.json');
if (!existsSync(INDEX))
  throw new Error(`${INDEX} is missing: build the stories first, "pnpm --filter @smm/stories build"`);

interface Story {
  id: string;
  title: string;
  name: string;
  type: string;
}

/** A story is a part of a page: it has no landmarks or heading of its own. */
const PART_OF_A_PAGE = {
  rules: {
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
  },
};

const { entries } = JSON.parse(readFileSync(INDEX, 'utf8')) as { entries: Record<string, Story> };
const stories = Object.values(entries).filter((entry) => entry.type === 'story');

let browser: Browser;
let server: Server;
let url: string;

before(async () => {
  [browser, { url, server }] = await Promise.all([openBrowser(), staticFiles(BUILT)]);
});
after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

describe('axe finds nothing in the story', () => {
  for (const { id, title, name } of stories) {
    for (const theme of ['light', 'dark']) {
      test(`${title}: ${name}, ${theme}`, { timeout: 60_000 }, async (t) => {
        const { page } = await watchedPage(t, browser, [new URL(url).host]);
        await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
        await page.goto(`${url}/iframe.html?id=${id}&viewMode=story&globals=scheme:${theme}`, {
          waitUntil: 'networkidle0',
        });
        await page.waitForSelector('#storybook-root > *', { timeout: 20_000 });
        assert.equal(await page.$('.sb-show-errordisplay'), null, 'the story threw');
        assert.deepEqual(await findViolations(page, PART_OF_A_PAGE), []);
      });
    }
  }
});

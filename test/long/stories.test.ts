import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { findViolations } from '../lib/axe.ts';
import { openBrowser, openWindow } from '../lib/browser.ts';
import { staticFiles } from '../lib/static-files.ts';
import { BUILT, builtStories } from '../lib/stories.ts';
import { openStories, type StoryPage } from '../lib/story-page.ts';

/** A story is a part of a page: it has no landmarks or heading of its own. */
const PART_OF_A_PAGE = {
  rules: {
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
  },
};

const stories = builtStories();
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

// One page in light and one in dark, beside each other: each is loaded once and turned from story to story.
describe('axe finds nothing in the story', { concurrency: 2 }, () => {
  for (const scheme of ['light', 'dark']) {
    describe(scheme, { concurrency: 1 }, () => {
      let shown: StoryPage;
      before(async () => {
        shown = await openStories(await openWindow(browser), url, { scheme });
      });

      for (const { id, title, name } of stories) {
        test(`${title}: ${name}`, { timeout: 300_000 }, async () => {
          await shown.show(id);
          assert.deepEqual(await findViolations(shown.page, PART_OF_A_PAGE), []);
        });
      }
    });
  }
});

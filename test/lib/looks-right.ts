import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { findViolations } from './axe.ts';

/** Where pictures of what is tested go, when somebody wants to look at them. */
const PICTURES = process.env['SMM_PICTURES'];
const WIDTHS = [390, 768, 1440];

/** At every width and in both schemes, with nothing that axe or a narrow screen objects to. */
export async function looksRight(page: Page, what: string): Promise<void> {
  const before = page.viewport();
  for (const scheme of ['light', 'dark'])
    for (const width of WIDTHS) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setViewport({ width, height: 900 });
      assert.deepEqual(await findViolations(page), [], `${what}, ${scheme}, ${width} px`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(over <= 0, `${what} is ${over} px too wide at ${width} px`);
      if (PICTURES === undefined) continue;
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ path: join(PICTURES, `${what}-${width}-${scheme}.png`) });
    }
  await page.setViewport(before);
}

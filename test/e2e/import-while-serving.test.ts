import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { many } from '../../packages/server-lite/src/testing/many.ts';
import { waitFor } from '../../packages/server-lite/src/testing/wait-for.ts';
import { openBrowser, watchedPage } from '../lib/browser.ts';
import { servedReviews, type Endpoint } from '../lib/imported.ts';
import { reviewsCsv } from '../lib/reviews-csv.ts';
import { smm, type Ended } from '../lib/smm.ts';
import { temporaryFolder } from '../lib/temporary-folder.ts';
import { untilCards } from '../lib/wall.ts';

const COUNT = many(6_000, 20_000);

let browser: Browser;
let server: Endpoint;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), servedReviews(30)]);
});
after(async () => {
  await browser.close();
  await server.stop();
});

async function publishedCount(): Promise<number> {
  const response = await fetch(`${server.url}/v1/collections/home.json`, { cache: 'no-store' });
  const head = (await response.json()) as { selection: { published: number } };
  return head.selection.published;
}

test('the page reloads while an import runs, and all of it is shown after its end', async (t) => {
  const { page, errors } = await watchedPage(t, browser, [new URL(server.url).host]);
  const file = join(temporaryFolder(t), 'more.csv');
  writeFileSync(file, reviewsCsv(COUNT).replaceAll('Invented Person', 'Another Person'));
  let ended: Ended | undefined;
  const importing = smm('import', file, '--data', server.data, '--publish').then((result) => (ended = result));
  let reloads = 0;
  do {
    await page.goto(server.url);
    await untilCards(page, 24);
    reloads += 1;
  } while (ended === undefined);
  const { code, stderr } = await importing;
  assert.equal(code, 0, stderr);
  await waitFor('all of it', async () => (await publishedCount()) === COUNT + 30);
  assert.ok(reloads >= 1);
  assert.deepEqual(errors, []);
});

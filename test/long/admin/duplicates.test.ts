import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { callApi, makeOwner, openedAdmin, says } from '../../lib/admin.ts';
import { findViolations } from '../../lib/axe.ts';
import { openBrowser } from '../../lib/browser.ts';
import { receivedReviews, type Endpoint } from '../../lib/imported.ts';
import { smmOk } from '../../lib/smm.ts';

const WORDS =
  'They mended my bicycle within the hour, cleaned the chain, and told me honestly that the old tyres would do another year.';
/** Where pictures of the page go, for whoever wants to look at it. */
const PICTURES = process.env['SMM_PICTURES'];
let browser: Browser;
let server: Endpoint;
/** One that waits and came twice, and two that are published. */
let ids: string[] = [];

before(async () => {
  if (PICTURES !== undefined) mkdirSync(PICTURES, { recursive: true });
  [browser, server] = await Promise.all([openBrowser(), receivedReviews(3)]);
  const folder = mkdtempSync(join(tmpdir(), 'smm-test-'));
  const write = async (name: string, rows: string[], ...args: string[]): Promise<void> => {
    writeFileSync(join(folder, name), `${rows.join('\n')}\n`);
    await smmOk('import', join(folder, name), '--data', server.data, ...args);
  };
  await write('shop.csv', ['id,author,review,date,source', `g1,Ada Example,"${WORDS}",2026-09-01,google`]);
  await write('list.csv', ['author,review,date,tags', `Ada Example,"${WORDS} ",2026-09,bikes`]);
  await write(
    'one.csv',
    ['id,author,review,date,source', `g2,Ben Example,"Again: ${WORDS}",2026-09-02,google`],
    '--publish',
  );
  await write(
    'two.csv',
    ['id,author,review,date,source', `j2,Ben Example,"Again: ${WORDS}",2026-09-02,judge-me`],
    '--publish',
  );
  rmSync(folder, { recursive: true });
  await smmOk('duplicates', 'find', '--data', server.data);
  const { items } = JSON.parse(await smmOk('review', 'list', '--data', server.data, '--json')) as {
    items: { id: string; body: string; source: string }[];
  };
  ids = ['google', 'google', 'judge-me'].map((source, i) => {
    const isFirst = i === 0;
    return items.find(({ body, source: from }) => from === source && body.startsWith('Again') !== isFirst)!.id;
  });
  await makeOwner(browser, server.url, server.data);
});
after(async () => {
  await browser.close();
  await server.stop();
});

test('one that came from two places says so, and is made two again', async (t) => {
  const { page, errors } = await openedAdmin(t, browser, server.url, `/admin/inbox/pending/${ids[0]}`, { width: 1440 });
  await says(page, 'h2', 'Also came from');
  await says(page, '.also', 'list.csv');
  await says(page, '.also', 'the same author, words and day');
  assert.deepEqual(await findViolations(page), []);
  if (PICTURES !== undefined) {
    for (const scheme of ['light', 'dark'] as const)
      for (const width of [390, 768, 1440]) {
        await page.setViewport({ width, height: 900 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.$eval('.also', (list) => list.scrollIntoView({ block: 'center' }));
        await page.screenshot({ path: join(PICTURES, `also-${scheme}-${width}.png`) });
      }
  }
  await page.setViewport({ width: 1440, height: 900 });
  await page.focus('.also button');
  await page.keyboard.press('Enter');
  await says(page, '.notices, [role=status], body', 'They are two again.');
  await page.waitForFunction(() => document.querySelector('.also') === null);
  const { items } = await callApi<{ items: { source: string }[] }>(page, 'GET', '/items?state=pending&q=bicycle');
  assert.deepEqual(items.map(({ source }) => source).toSorted(), ['file', 'google']);
  assert.deepEqual(errors, []);
});

test('two that are both published are proposed, and merged by a click', async (t) => {
  const { page, errors } = await openedAdmin(t, browser, server.url, `/admin/inbox/published/${ids[1]}`, {
    width: 1440,
  });
  await says(page, 'h2', 'May be the same review');
  assert.deepEqual(await findViolations(page), []);
  if (PICTURES !== undefined) {
    await page.$eval('.also', (list) => list.scrollIntoView({ block: 'center' }));
    await page.screenshot({ path: join(PICTURES, 'may-be.png') });
  }
  await page.click('.also button');
  await says(page, 'h2', 'Also came from');
  const { total } = await callApi<{ total: number }>(page, 'GET', '/items?state=published');
  assert.equal(total, 1);
  const answer = await fetch(`${server.url}/v1/reviews/${ids[2]}.json`);
  assert.equal(answer.status, 200, 'the address of the other leads on');
  assert.deepEqual(errors, []);
});

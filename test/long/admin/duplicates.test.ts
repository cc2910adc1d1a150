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
import { looksRight } from '../../lib/looks-right.ts';
import { shiftOn } from '../../lib/shifts.ts';
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

/** An endpoint with so many pairs of which both are published, and nobody decided about. */
async function servedPairs(names: readonly string[]): Promise<Endpoint> {
  const own = await receivedReviews(3);
  const folder = mkdtempSync(join(tmpdir(), 'smm-test-'));
  for (const [source, letter] of [
    ['google', 'g'],
    ['judge-me', 'j'],
  ]) {
    const rows = names.map(
      (name, i) => `${letter}${i},${name} Example,"${name} says: ${WORDS}",2026-09-0${i + 1},${source},5`,
    );
    writeFileSync(join(folder, `${source}.csv`), ['id,author,review,date,source,rating', ...rows, ''].join('\n'));
    await smmOk('import', join(folder, `${source}.csv`), '--data', own.data, '--publish');
  }
  rmSync(folder, { recursive: true });
  await smmOk('duplicates', 'find', '--data', own.data);
  await makeOwner(browser, own.url, own.data);
  return own;
}

test('pairs are decided by keyboard, one and many, and every decision is taken back', async (t) => {
  const own = await servedPairs(['Cara', 'Dora', 'Emil', 'Fred']);
  t.after(() => own.stop());
  const { page, errors, violations } = await openedAdmin(t, browser, own.url, '/admin/inbox/published', {
    width: 1440,
  });
  await says(page, '.list-foot', '4 pairs may be the same review');
  await says(page, '.rail proposed-count small', '4 to decide');
  await page.click('.list-foot a');
  await says(page, '.pair', 'Shown by the same author, words and day');
  await says(page, '.pair .would', 'One card instead of two: it counts once, and so do its stars.');
  await looksRight(page, 'duplicates-list');
  assert.ok((await shiftOn(page, `${own.url}/admin/duplicates`, '.pair')) < 0.02, 'nothing moves');
  const left = (count: number) =>
    page.waitForFunction((wanted) => document.querySelectorAll('.pair').length === wanted, {}, count);
  const published = async (): Promise<number> =>
    (await callApi<{ total: number }>(page, 'GET', '/items?state=published')).total;
  const undone = () => says(page, '.notices', 'they wait for your decision again');
  assert.equal(await published(), 8);
  await page.keyboard.press('j');
  const second = await page.$eval('.pair[data-current] h2', (head) => head.textContent);
  assert.equal(await page.evaluate(() => document.activeElement?.className.startsWith('pair')), true);
  await page.keyboard.press('m');
  await left(3);
  await says(page, '.notices', 'They are one review now');
  assert.equal(await published(), 7);
  await page.keyboard.press('z');
  await undone();
  await left(4);
  assert.equal(await published(), 8);
  assert.ok((await page.$$eval('.pair h2', (heads) => heads.map(({ textContent }) => textContent))).includes(second));
  await page.keyboard.press('n');
  await left(3);
  await says(page, '.notices', 'They stay two');
  await page.keyboard.press('z');
  await undone();
  await left(4);
  await page.keyboard.down('Shift');
  await page.keyboard.press('A');
  await page.keyboard.up('Shift');
  await says(page, '.pair-bar', '4 of 4 pairs chosen');
  await looksRight(page, 'duplicates-chosen');
  await page.keyboard.press('m');
  await says(page, 'admin-duplicates', 'Nothing waits for your decision');
  await says(page, '.notices', '4 pairs are merged');
  await looksRight(page, 'duplicates-none');
  assert.equal(await published(), 4);
  await page.click('.people-head .btn');
  await undone();
  await left(4);
  assert.equal(await published(), 8);
  assert.deepEqual({ errors, violations }, { errors: [], violations: [] });
});

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { allShut, isOpen, makeOwner, openedAdmin, says } from '../../lib/admin.ts';
import { openBrowser } from '../../lib/browser.ts';
import { servedReviews, type Endpoint } from '../../lib/imported.ts';
import { looksRight } from '../../lib/looks-right.ts';
import { reviewsCsv } from '../../lib/reviews-csv.ts';
import { smm, smmOk } from '../../lib/smm.ts';

const folder = mkdtempSync(join(tmpdir(), 'smm-subjects-'));
let browser: Browser;
let server: Endpoint;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), servedReviews(20)]);
  const { data } = server;
  await smmOk('subject', 'set', 'home', '--name', 'Kettle 3', '--type', 'Product', '--data', data);
  await smmOk('subject', 'add', 'kettel', '--name', 'Kettel 3', '--type', 'Product', '--data', data);
  await smmOk('collection', 'add', 'old-wall', '--name', 'Old wall', '--subject', 'kettel', '--data', data);
  const file = join(folder, 'kettel.csv');
  writeFileSync(file, reviewsCsv(7).replaceAll('Review number', 'Kettel number'));
  await smmOk('import', file, '--subject', 'kettel', '--publish', '--data', data);
  await makeOwner(browser, server.url, data);
});
after(async () => {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const wall = async (slug: string) =>
  (await (await fetch(`${server.url}/v1/collections/${slug}.json`)).json()) as {
    subject: { name: string };
    selection: { selected: number; text: string };
    links: { form: string | null };
  };

type Wall = Awaited<ReturnType<typeof wall>>;

/** Until a wall is as it should be: the server looks for what was written a few times a second. */
async function untilWall(slug: string, is: (wall: Wall) => boolean): Promise<void> {
  while (!is(await wall(slug))) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Opens the menu of an entry by keyboard, and chooses. */
async function choose(page: Page, name: string, label: string): Promise<void> {
  await page.waitForSelector(`summary[aria-label="More for ${name}"]`);
  await page.focus(`summary[aria-label="More for ${name}"]`);
  await page.keyboard.press('ArrowDown');
  const chosen = () => page.evaluate(() => document.activeElement?.textContent.trim());
  for (let i = 0; i < 5 && (await chosen()) !== label; i++) {
    await page.waitForFunction(() => document.activeElement?.closest('.flown') !== null);
    if ((await chosen()) !== label) await page.keyboard.press('ArrowDown');
  }
  assert.equal(await chosen(), label);
  await page.keyboard.press('Enter');
}

test('archived by keyboard: the form is closed, the wall stands, an import says why; and taken back', async (t) => {
  const { page, errors } = await openedAdmin(t, browser, server.url, '/admin/settings/reviewed');
  const before = await wall('old-wall');
  await page.waitForSelector('subject-menu summary');
  await page.focus('summary[aria-label="More for Kettel 3"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.flown button');
  await looksRight(page, 'menu');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('.flown button')?.checkVisibility() !== true);
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')), 'More for Kettel 3');
  await choose(page, 'Kettel 3', 'Archive');
  await says(page, 'subject-list', 'Takes nothing new');
  await looksRight(page, 'archived');
  await untilWall('old-wall', ({ links }) => links.form === null);
  assert.deepEqual((await wall('old-wall')).selection, before.selection);
  const form = await fetch(`${server.url}/c/old-wall/new`, {
    headers: { Accept: 'text/html', 'Accept-Language': 'fr' },
  });
  assert.match(await form.text(), /<html lang="fr"/);
  const refused = await smm('import', join(folder, 'kettel.csv'), '--subject', 'kettel', '--data', server.data);
  assert.notEqual(refused.code, 0);
  assert.match(refused.stderr, /“kettel” is archived since .* smm subject unarchive kettel/);
  await choose(page, 'Kettel 3', 'Take out of the archive');
  await says(page, 'admin-app', '“Kettel 3” takes reviews again.');
  await untilWall('old-wall', ({ links }) => links.form !== null);
  assert.deepEqual(errors, []);
});

test('two made one: seen before as it is afterwards, its wall keeps its address, and back again', async (t) => {
  const { page, errors } = await openedAdmin(t, browser, server.url, '/admin/settings/reviewed');
  const own = await wall('old-wall');
  await choose(page, 'Kettel 3', 'Merge into another…');
  await isOpen(page, 'merge-dialog');
  await page.select('merge-dialog select', 'home');
  await says(page, 'merge-dialog', 'Both as one');
  await looksRight(page, 'merge');
  const said = await page.$eval('merge-dialog q', (quote) => quote.textContent);
  await page.click('merge-dialog button.main');
  assert.equal(
    await page.$('merge-dialog wa-dialog[open]').then((dialog) => dialog !== null),
    true,
    'not without a word',
  );
  await page.focus('merge-dialog [name=attested]');
  await page.keyboard.press('Space');
  await page.click('merge-dialog button.main');
  await allShut(page);
  await says(page, 'subject-list .merges', 'merged into Kettle 3');
  await looksRight(page, 'merged');
  await untilWall('old-wall', ({ selection }) => selection.text === said);
  const merged = await wall('old-wall');
  assert.deepEqual([merged.subject.name, merged.selection.selected], ['Kettle 3', 27]);
  assert.deepEqual(merged.selection, (await wall('home')).selection);
  assert.match(await smmOk('audit', '--data', server.data), /27/);
  await page.click('subject-list .merges button');
  await page.waitForFunction(() => document.querySelector('summary[aria-label="More for Kettel 3"]') !== null);
  await untilWall('old-wall', ({ selection }) => selection.selected === 7);
  assert.deepEqual((await wall('old-wall')).selection, own.selection);
  assert.deepEqual(errors, []);
});

test('by command: looked at, merged on one’s word, listed, and taken back', async () => {
  const at = ['--data', server.data];
  assert.match(await smmOk('subject', 'merge', '--help'), /smm subject merge kettel --into kettle --dry-run/);
  const looked = await smmOk('subject', 'merge', 'kettel', '--into', 'home', '--dry-run', ...at);
  assert.match(looked, /goes into “Kettle 3”: 7 items/);
  const silent = await smm('subject', 'merge', 'kettel', '--into', 'home', ...at);
  assert.notEqual(silent.code, 0);
  assert.match(silent.stderr, /--attest/);
  assert.match(
    await smmOk('subject', 'merge', 'kettel', '--into', 'home', '--attest', ...at),
    /is one with “home” now/,
  );
  assert.doesNotMatch(await smmOk('subject', 'list', ...at), /kettel/);
  assert.match(await smmOk('subject', 'merge', 'kettel', '--undo', ...at), /are two again/);
  assert.match(await smmOk('subject', 'archive', 'kettel', ...at), /is archived/);
  assert.match(await smmOk('subject', 'list', ...at), /Kettel 3 \(archived\)/);
  assert.match(await smmOk('subject', 'unarchive', 'kettel', ...at), /takes reviews again/);
});

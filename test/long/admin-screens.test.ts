import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { callApi, makeOwner, openedAdmin } from '../lib/admin.ts';
import { findViolations } from '../lib/axe.ts';
import { openBrowser } from '../lib/browser.ts';
import { reviewsCsv } from '../lib/reviews-csv.ts';
import { SCHEMES } from '../lib/screens.ts';
import { WATCH_SHIFT } from '../lib/shifts.ts';
import { serve, smmOk, type RunningServer } from '../lib/smm.ts';

const WIDTHS = [1440, 768, 390];
const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen von und zu Musterhausen';
/** That a collection can have. */
const MOST_RULES = 20;
/** Address, and what is there once it is drawn. */
const EVERYWHERE: readonly (readonly [path: string, drawn: string])[] = [
  ['inbox/pending', 'admin-inbox .rows > *'],
  ['inbox/published', 'admin-inbox .rows > *'],
  ['inbox/pending/none', 'admin-inbox .detail'],
  ['bring-in', 'admin-bring-in input[type=file]'],
  ['bring-in/none', 'admin-bring-in [role=alert]'],
  ['feeds', 'admin-feeds .nothing, admin-feeds .feed-row'],
  ['feeds/add', 'new-feed .kinds li'],
  ['feeds/listening', 'admin-listening .watch-form'],
  ['feeds/link', 'link-card-form form'],
  ['feeds/999', 'one-feed [role=alert]'],
  ['duplicates', 'admin-duplicates .nothing, admin-duplicates .pair'],
  ['collections', 'admin-collections form'],
  ['collections/none', 'collection-editor [role=alert]'],
  ['people', 'admin-people .nothing, admin-people .people-rows li'],
  ['people/add', 'new-person form'],
  ['people/bring-in', 'people-import input[type=file]'],
  ['people/ask', 'new-asking .nothing, new-asking form'],
  ['people/requests', 'admin-askings h1'],
  ['people/not-asked', 'not-asked form'],
  ['people/card', '.page.people h1'],
  ['people/none', 'admin-person [role=alert]'],
  ['report', 'admin-report h2'],
  ...['business', 'reviewed', 'policy', 'sites', 'sources', 'along', 'person', 'log', 'none'].map(
    (part) => [`settings/${part}`, '.settings-part > *'] as const,
  ),
  ['access', 'admin-access form'],
  ['you', 'admin-you form'],
  ['none', 'main h1'],
];
let browser: Browser;
let folder = '';
const servers: RunningServer[] = [];

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'smm-test-'));
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await Promise.all(servers.map((server) => server.stop()));
  rmSync(folder, { recursive: true, force: true });
});

/** An endpoint with as many reviews and clients, among them names that are long or run the other way. */
async function served(count: number): Promise<RunningServer> {
  const data = join(folder, String(count));
  await smmOk('subject', 'add', 'shop', '--name', LONG, '--data', data);
  if (count > 0) {
    const reviews = join(folder, 'reviews.csv');
    const clients = join(folder, 'clients.csv');
    writeFileSync(
      reviews,
      `${reviewsCsv(count)}${LONG},5,${'unbroken'.repeat(200)},2026-06-02\nليلى,4,أصلحوها.,2026-06-02\n`,
    );
    const people = Array.from({ length: count }, (_, index) => `Sample ${index},sample${index}@example.com,spring`);
    writeFileSync(clients, ['name,email,tags', `${LONG},long@example.com,spring`, ...people, ''].join('\n'));
    await smmOk('collection', 'add', 'wall', '--subject', 'shop', '--data', data);
    await smmOk('import', reviews, '--subject', 'shop', '--data', data);
    await smmOk('people', 'import', clients, '--data', data);
  }
  const server = await serve(data);
  servers.push(server);
  await makeOwner(browser, server.url, data);
  return server;
}

/** Screens of what is there: the first of each list, and its collection. */
async function ofOne(page: Page): Promise<(readonly [path: string, drawn: string])[]> {
  const { items } = await callApi<{ items: { id: string }[] }>(page, 'GET', '/items?state=pending&limit=3');
  const { people } = await callApi<{ people: { id: string }[] }>(page, 'GET', '/people?limit=1');
  const imports = await callApi<{ id: string }[]>(page, 'GET', '/imports');
  const rules = Array.from({ length: MOST_RULES }, (_, at) => ({ type: 'tag', values: [`tag ${at}`, 'gift', LONG] }));
  await callApi(page, 'POST', '/collections', { slug: 'ruled', name: LONG, subject: 'shop', rules });
  return [
    ...items.map(({ id }) => [`inbox/pending/${id}`, '.seen:not([data-waiting]) iframe:not([data-waiting])'] as const),
    ...people.map(({ id }) => [`people/${id}`, 'admin-person form'] as const),
    ...imports.map(({ id }) => [`bring-in/${id}`, 'admin-bring-in h1'] as const),
    ['collections/wall', 'collection-editor iframe'],
    ['collections/ruled', `collection-editor .rule:nth-child(${MOST_RULES})`],
  ];
}

/** As much as nobody notices. */
const MOST_SHIFT = 0.02;
/** What sticks out of the window, and controls that are too small to be hit (WCAG 2.5.8). */
const MISPLACED = `(() => {
  const found = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push('the page is ' + (scrollWidth - clientWidth) + ' px wider than the window');
  for (const one of document.querySelectorAll('main button, main a.btn, main summary, main select')) {
    if (!one.checkVisibility()) continue;
    const { width, height } = one.getBoundingClientRect();
    if (width < 24 || height < 24) found.push(one.outerHTML.slice(0, 80) + ' is ' + width + ' x ' + height);
  }
  return found;
})()`;

for (const count of [0, 1, 50, 100_000]) {
  test(`every screen with ${count} reviews: nothing for axe, nothing outside the window, nothing that moves`, async (t) => {
    const { url } = await served(count);
    const { page, errors, violations, strangers } = await openedAdmin(t, browser, url, '/admin');
    const found: string[] = [];
    await page.evaluateOnNewDocument(WATCH_SHIFT);
    for (const [path, drawn] of [...EVERYWHERE, ...(count > 0 ? await ofOne(page) : [])]) {
      await page.goto(`${url}/admin/${path}`, { waitUntil: 'load' });
      await page.waitForSelector(drawn);
      await page.waitForFunction('globalThis.asked > 0 && globalThis.asking === 0');
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const moved = (await page.evaluate('globalThis.moved')) as { value: number; what: string }[];
      if (moved.reduce((sum, { value }) => sum + value, 0) > MOST_SHIFT)
        found.push(`${path}, ${page.viewport()!.width}: moves, ${JSON.stringify(moved)}`);
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 844 });
        for (const scheme of SCHEMES) {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          found.push(...(await findViolations(page)).map((each) => `${path}, ${width}, ${scheme}: ${each}`));
        }
        const misplaced = (await page.evaluate(MISPLACED)) as string[];
        found.push(...misplaced.map((each) => `${path}, ${width}: ${each}`));
      }
    }
    assert.deepEqual(found, []);
    // What is asked for at an address of nothing is answered with 404, and the browser says so.
    const said = errors.filter((error) => !error.includes('the server responded with a status of 404'));
    assert.deepEqual({ said, violations, strangers }, { said: [], violations: [], strangers: [] });
  });
}

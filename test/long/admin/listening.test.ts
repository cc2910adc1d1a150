import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { makeOwner, openedAdmin, says } from '../../lib/admin.ts';
import { findViolations } from '../../lib/axe.ts';
import { openBrowser } from '../../lib/browser.ts';
import { receivedReviews, type Endpoint } from '../../lib/imported.ts';
import { smmOk } from '../../lib/smm.ts';

/** Where pictures of the page go, for whoever wants to look at it. */
const PICTURES = process.env['SMM_PICTURES'];
const FOUND =
  'Took my old racer to SAMPLE BIKES on Saturday and it rides like new. See https://www.shop.example/repairs/?utm_source=x for what they charge.';
let browser: Browser;
let server: Endpoint;
let id = '';

const blog = createServer((_, response) => {
  response.setHeader('Content-Type', 'application/feed+json');
  const entry = (n: number, title: string, text: string) => ({
    id: `e${n}`,
    title,
    content_text: text,
    date_published: `2026-09-0${n}T10:00:00Z`,
    authors: [{ name: 'Sample Author' }],
  });
  response.end(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Sample blog',
      items: [entry(2, 'A day at Sample Bikes', FOUND), entry(1, 'Something else', 'Bikes of another sample')],
    }),
  );
});

before(async () => {
  if (PICTURES !== undefined) mkdirSync(PICTURES, { recursive: true });
  await new Promise<void>((resolve) => blog.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(blog.address() as AddressInfo).port}`;
  [browser, server] = await Promise.all([openBrowser(), receivedReviews(3)]);
  const data = ['--data', server.data];
  await smmOk('listen', 'add', 'sample bikes', 'shop.example/repairs', ...data);
  await smmOk('feed', 'add', `http://${host}/feed.json`, '--listen', '--outbound-allow', host, ...data);
  const { items } = JSON.parse(await smmOk('review', 'list', ...data, '--json')) as {
    items: { id: string; body: string }[];
  };
  assert.equal(
    items.some(({ body }) => body.includes('another sample')),
    false,
  );
  id = items.find(({ body }) => body === FOUND)!.id;
  await makeOwner(browser, server.url, server.data);
});
after(async () => {
  await browser.close();
  await server.stop();
  blog.close();
  blog.closeAllConnections();
});

test('what a watch found waits, with the passage marked and what found it', async (t) => {
  const { page, errors } = await openedAdmin(t, browser, server.url, `/admin/inbox/pending/${id}`, { width: 1440 });
  await says(page, 'dt', 'Found by');
  await says(page, 'dd', 'the words “sample bikes”; the link “shop.example/repairs”');
  const marked = await page.$$eval('mark.found', (marks) => marks.map((mark) => mark.textContent));
  assert.deepEqual(marked, ['Sample Bikes', 'SAMPLE BIKES', 'https://www.shop.example/repairs/?utm_source=x']);
  assert.equal(await page.$eval('.full .words', (words) => words.textContent), FOUND, 'the words stay whole');
  assert.deepEqual(await findViolations(page), []);
  if (PICTURES !== undefined)
    for (const scheme of ['light', 'dark'] as const)
      for (const width of [390, 768, 1440]) {
        await page.setViewport({ width, height: 1000 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.screenshot({ path: join(PICTURES, `found-${scheme}-${width}.png`) });
      }
  assert.deepEqual(errors, []);
});

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { waitFor } from '../../packages/server-lite/src/testing/wait-for.ts';
import { leftBehind, openBrowser, watchedPage, type Watched } from '../lib/browser.ts';
import { hostSite } from '../lib/host-site.ts';
import { stop, tabTo } from '../lib/keyboard.ts';
import { serve, smmOk, type RunningServer } from '../lib/smm.ts';

const NONCE = 'dmlkZW9z';
const CSV = `name,review,rating,date,video_url
Sample Anna,She says it better than I can write it.,5,2026-03-04,https://youtu.be/dQw4w9WgXcQ
Sample Bo,It is all in the film.,4,2026-03-05,https://vimeo.com/76979871
Sample Cleo,Filmed at the counter.,5,2026-03-06,https://tube.example/w/kkGMgK9ZtnKfYAgnEtQxbv
Sample Dana,Mine lies elsewhere.,3,2026-03-07,https://films.example/7
Sample Edda,There is no film of me.,4,2026-03-08,
`;

let browser: Browser;
let folder: string;
let server: RunningServer;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'smm-videos-'));
  const file = join(folder, 'export.csv');
  writeFileSync(file, CSV);
  await smmOk('import', file, '--data', join(folder, 'data'), '--publish');
  [browser, server] = await Promise.all([openBrowser(), serve(join(folder, 'data'))]);
});
after(async () => {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const html = (): string => `<!doctype html><html lang="en"><title>Films</title><link rel="icon" href="data:,">
  <script type="module" nonce="${NONCE}" src="${server.url}/cdn/smm.js"></script>
  <smm-testimonials src="${server.url}/v1/collections/home.json"></smm-testimonials>`;

/** A page with the imported films; requests of anybody else are written down and go nowhere. */
async function films(t: TestContext, headers: Record<string, string> = {}): Promise<Watched> {
  const site = await hostSite(t, { '/': { html: html(), headers } });
  const hosts = [site.host, new URL(server.url).host];
  const watched = await watchedPage(t, browser, hosts);
  const { page } = watched;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    void (!protocol.startsWith('http') || hosts.includes(host) ? request.continue() : request.abort());
  });
  await page.goto(site.url, { waitUntil: 'networkidle0' });
  await page.waitForFunction(
    () => document.querySelector('smm-testimonials')?.shadowRoot?.querySelectorAll('.film').length === 4,
  );
  return watched;
}

test('what is imported with addresses of films shows them, and asks nobody before a click', async (t) => {
  const { page, strangers, errors } = await films(t);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.mouse.move(300, 300);
  await page.waitForNetworkIdle();
  assert.deepEqual(strangers, []);
  assert.deepEqual(errors, []);
  assert.deepEqual(await leftBehind(page), []);
  const kinds = await page.$$eval('smm-testimonials', ([wall]) =>
    [...wall!.shadowRoot!.querySelectorAll('.play')].map(({ localName, textContent }) => `${localName} ${textContent}`),
  );
  assert.deepEqual(kinds.sort(), [
    'a SDWatch at films.example, Sample Dana',
    'button SAPlay video: Sample Anna',
    'button SBPlay video: Sample Bo',
    'button SCPlay video: Sample Cleo',
  ]);
});

test('by keyboard: to it, in, out, and back to where one was', async (t) => {
  const { page, strangers } = await films(t);
  await tabTo(page, 'smm-testimonials', /Play video: Sample Anna/);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('smm-testimonials')?.shadowRoot?.querySelector('iframe'));
  assert.equal((await stop(page))?.name, 'Close video');
  await page.keyboard.press('Tab');
  assert.equal((await stop(page))?.name, 'Watch at youtube.com');
  await page.keyboard.press('Escape');
  assert.match((await stop(page))?.name ?? '', /Play video: Sample Anna/);
  await waitFor('the request of the film', () => strangers.length > 0);
  const hosts = new Set(strangers.map((url) => new URL(url).host));
  assert.deepEqual([...hosts], ['www.youtube-nocookie.com'], 'the one that was named before the click');
});

test('under a strict policy without frames it is a link, said calmly', async (t) => {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
    `img-src ${server.url} data:`,
    `connect-src ${server.url}`,
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  const { page, strangers, violations }: Watched = await films(t, { 'content-security-policy': policy });
  assert.equal(violations.length, 0, violations.join());
  await tabTo(page, 'smm-testimonials', /Play video: Sample Anna/);
  await page.keyboard.press('Enter');
  const told = await page.waitForFunction(
    () => document.querySelector('smm-testimonials')?.shadowRoot?.querySelector('.refused')?.textContent,
  );
  assert.equal(await told.jsonValue(), 'This video cannot be played here. Watch at youtube.com');
  assert.equal((await stop(page))?.name, 'Close video');
  assert.deepEqual(strangers, []);
  await waitFor('the report of the policy', () => violations.length > 0);
  assert.deepEqual(
    violations.map((what) => what.split(':')[0]),
    ['frame-src'],
    'of what was clicked alone',
  );
});

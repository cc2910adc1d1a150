import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LOCALES } from '../../packages/widgets/src/locales/locale.ts';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser, watchedPage } from '../lib/browser.ts';
import { hostSite } from '../lib/host-site.ts';
import { servedSample, type Endpoint } from '../lib/imported.ts';

let browser: Browser;
let server: Endpoint;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), servedSample()]);
});
after(async () => {
  await browser.close();
  await server.stop();
});

const words = async (tag: string, set: string): Promise<Record<string, string>> =>
  ((await import(`../../packages/widgets/src/locales/${tag}/${set}.ts`)) as { messages: Record<string, string> })
    .messages;

const pageIn = (language: string, body: string, script = 'smm.js'): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,">` +
  `<script type="module" src="${server.url}/cdn/${script}"></script>${body}`;

const wall = (): string => `<smm-testimonials src="${server.url}/v1/collections/home.json"></smm-testimonials>`;

/** Files of words that a page asks for, as `wall-de`. */
function wordsAskedBy(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, name] = /\/cdn\/words\/(.+)-\w+\.js$/.exec(new URL(request.url()).pathname) ?? [];
    if (name) asked.push(name);
  });
  return asked;
}

/** What the first wall says of itself, when all of it is there. */
async function saidBy(page: Page): Promise<{ list: string | null; check: string | undefined; disclosure: string }> {
  const found = `document.querySelector('smm-testimonials').shadowRoot`;
  await page.waitForFunction(
    `${found}?.querySelector('[part=list] [part~=card]') && ${found}.querySelector('[data-check]')`,
  );
  return page.evaluate(() => {
    const root = document.querySelector('smm-testimonials')!.shadowRoot!;
    return {
      list: root.querySelector('[part=list]')!.ariaLabel,
      check: root.querySelector('[data-check]')!.textContent?.trim(),
      disclosure: root.querySelector('[part=disclosure]')!.textContent!.replace(/\s+/g, ' '),
    };
  });
}

for (const tag of LOCALES) {
  test(`${tag}: two walls say its words, from one file that was fetched once`, async (t) => {
    const site = await hostSite(t, { '/': { html: pageIn(tag, wall() + wall()) } });
    const { page, errors, strangers } = await watchedPage(t, browser, [site.host, new URL(server.url).host]);
    const asked = wordsAskedBy(page);
    await page.goto(site.url, { waitUntil: 'networkidle0' });
    const said = await saidBy(page);
    const { list, check, newestAny, newest } = await words(tag, 'wall');
    assert.deepEqual([said.list, said.check], [list, check]);
    assert.ok(
      [newest, newestAny].some((sentence) => said.disclosure.includes(sentence!)),
      said.disclosure,
    );
    assert.deepEqual(asked, [`wall-${tag}`]);
    assert.deepEqual(errors, []);
    assert.deepEqual(strangers, []);
  });
}

/** What a page or browser may call a language, and the words that it gets; none stands for English. */
const CALLED = { en: '', 'en-GB': '', nb: '', fi: '', 'de-AT': 'de', 'pt-PT': 'pt', iw: 'he', 'zh-Hant-TW': 'zh' };

for (const [language, tag] of Object.entries(CALLED)) {
  test(`lang="${language}" gets ${tag || 'English, and no file'}`, async (t) => {
    const site = await hostSite(t, { '/': { html: pageIn(language, wall()) } });
    const { page, errors } = await watchedPage(t, browser, [site.host, new URL(server.url).host]);
    const asked = wordsAskedBy(page);
    await page.goto(site.url, { waitUntil: 'networkidle0' });
    const { check } = await saidBy(page);
    assert.equal(check, tag ? (await words(tag, 'wall'))['check'] : 'How we check');
    assert.deepEqual(asked, tag ? [`wall-${tag}`] : []);
    assert.deepEqual(errors, []);
  });
}

test('an element in one file of its own finds its words too', async (t) => {
  const src = `${server.url}/v1/collections/home.json`;
  const site = await hostSite(t, {
    '/': { html: pageIn('sv', `<smm-ticker src="${src}"></smm-ticker>`, 'ticker.js') },
  });
  const { page, errors } = await watchedPage(t, browser, [site.host, new URL(server.url).host]);
  const asked = wordsAskedBy(page);
  await page.goto(site.url, { waitUntil: 'networkidle0' });
  const label = (await words('sv', 'ticker'))['label']!;
  await page.waitForFunction(
    (wanted: string) => document.querySelector('smm-ticker')?.shadowRoot?.querySelector(`[aria-label="${wanted}"]`),
    {},
    label,
  );
  assert.deepEqual(asked, ['ticker-sv']);
  assert.deepEqual(errors, []);
});

test('words that cannot be had leave English, tell of it and break nothing', async (t) => {
  const staged = wall().replace(' src', ' layout="spotlight" src');
  const site = await hostSite(t, { '/': { html: pageIn('de', wall() + staged) } });
  const { page } = await watchedPage(t, browser, [site.host, new URL(server.url).host]);
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    addEventListener('smm-error', () => (document.documentElement.dataset['failed'] = 'yes'), true);
  });
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url().includes('/cdn/words/') ? request.respond({ status: 404 }) : request.continue(),
  );
  await page.goto(site.url, { waitUntil: 'networkidle0' });
  assert.equal((await saidBy(page)).check, 'How we check');
  await page.waitForFunction(
    `document.querySelector('[layout]').shadowRoot.querySelector('.stage [aria-label="Next"]')`,
  );
  assert.ok(await page.$('[data-failed]'));
  assert.deepEqual(thrown, []);
});

test('words are kept for ever: their name is another when any of them changes', async () => {
  const manifest = (await (await fetch(`${server.url}/cdn/manifest.json`)).json()) as {
    files: Record<string, unknown>;
  };
  const names = Object.keys(manifest.files).filter((name) => name.startsWith('words/'));
  assert.ok(names.length >= 8 * LOCALES.length);
  const answer = await fetch(`${server.url}/cdn/${names[0]}`, { headers: { origin: 'https://shop.example' } });
  assert.match(answer.headers.get('cache-control') ?? '', /max-age=31536000.*immutable/);
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
});

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { findViolations } from '../lib/axe.ts';
import { leftBehind, openBrowser, watchedPage } from '../lib/browser.ts';
import { servedReviews, type Endpoint } from '../lib/imported.ts';
import { smmOk } from '../lib/smm.ts';

const LONG = `Invented${'withoutanyspace'.repeat(12)}`;
const INVITE = 'i'.repeat(43);
let browser: Browser;
let server: Endpoint;
/** Each page in a state of its own, by name. */
let pages: Record<string, string>;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), servedReviews(12, '--form-wait', '0')]);
  await smmOk('collection', 'add', 'closed', '--data', server.data);
  await smmOk('collection', 'set', 'closed', '--form', 'closed', '--data', server.data);
  const shown = await published(await sent());
  const [open, gone] = [await sent(), await sent()];
  await fetch(`${gone}/withdraw`, { method: 'POST' });
  const { items } = JSON.parse(await smmOk('review', 'list', '--json', '--data', server.data)) as {
    items: { id: string }[];
  };
  await smmOk('review', 'hide', items.at(-1)?.id ?? '', '--reason', 'personal-data', '--data', server.data);
  const lost = items.at(-2)?.id ?? '';
  await smmOk('review', 'withdraw', lost, '--data', server.data);
  pages = {
    form: `${server.url}/c/home/new`,
    'closed form': `${server.url}/c/closed/new`,
    'no form': `${server.url}/c/none/new`,
    receipt: open,
    'receipt, withdrawn': gone,
    'no receipt': `${server.url}/receipts/${'x'.repeat(43)}`,
    policy: `${server.url}/policy`,
    review: `${server.url}/c/home/r/${shown}`,
    'review, withdrawn': `${server.url}/c/home/r/${lost}`,
    'no review': `${server.url}/c/home/r/none`,
  };
});
after(async () => {
  await browser.close();
  await server.stop();
});

/** A review with words as long as they come. @returns its receipt */
async function sent(): Promise<string> {
  const { token } = (await (await fetch(`${server.url}/v1/collections/home/form.json`)).json()) as { token: string };
  const response = await fetch(`${server.url}/v1/collections/home/reviews`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      reviewRating: { ratingValue: 3, worstRating: 1, bestRating: 5 },
      reviewBody: `Invented words.\n${LONG}`,
      name: LONG,
      author: { name: LONG, jobTitle: 'Invented', worksFor: LONG },
      materialConnection: { type: 'family', text: LONG },
      consents: ['publish', 'name'],
      token,
    }),
  });
  assert.equal(response.status, 201);
  const { links } = (await response.json()) as { links: { page: string } };
  return new URL(links.page, response.url).href;
}

/** The one review that waits, shown with all that a business can add to it. @returns its id */
async function published(receipt: string): Promise<string> {
  const listed = await smmOk('review', 'list', '--state', 'pending', '--json', '--data', server.data);
  const { items } = JSON.parse(listed) as { items: { id: string }[] };
  assert.equal(items.length, 1, receipt);
  const id = items[0]!.id;
  await smmOk('review', 'publish', id, '--attest', '--data', server.data);
  const { token } = JSON.parse(await smmOk('token', 'create', id, '--json', '--data', server.data)) as {
    token: string;
  };
  const change = async (method: string, path: string, body: object): Promise<void> => {
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const answer = await fetch(`${server.url}/admin/api/items/${id}${path}`, {
      method,
      headers,
      body: JSON.stringify(body),
    });
    assert.equal(answer.status, 200, await answer.text());
  };
  await change('PUT', '/reply', { text: LONG, author: LONG });
  const video = { '@type': 'VideoObject', url: `https://watch.example/${LONG}`, name: LONG, transcript: LONG };
  await change('PATCH', '', { videos: [video], facets: [{ start: 0, end: 8, type: 'highlight' }] });
  return id;
}

const untilForm = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('smm-review-form')?.shadowRoot?.querySelector('#consent'));

describe('pages for customers', () => {
  for (const name of [
    'form',
    'closed form',
    'no form',
    'receipt',
    'receipt, withdrawn',
    'no receipt',
    'policy',
    'review',
    'review, withdrawn',
    'no review',
  ]) {
    test(`${name}: axe finds nothing, nothing overflows, wide and narrow, light and dark, both ways`, async (t) => {
      const { page, strangers, violations } = await watchedPage(t, browser, [new URL(server.url).host]);
      const at = pages[name] ?? '';
      const cases: [width: number, scheme: string, lang: string][] = [
        [360, 'light', 'en'],
        [360, 'dark', 'ar'],
        [320, 'light', 'de'],
        [768, 'dark', 'en'],
        [1280, 'light', 'he'],
        [1280, 'dark', 'ja'],
      ];
      for (const [width, scheme, lang] of cases) {
        await page.setViewport({ width, height: 900 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.goto(`${at}?lang=${lang}`, { waitUntil: 'load' });
        if (name === 'form') await untilForm(page);
        await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
        assert.equal(await page.$eval('html', (root) => root.lang), lang);
        assert.deepEqual(await findViolations(page), [], `${width} ${scheme} ${lang}`);
        const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok((await overflow()) <= 0, `${width} ${lang}`);
      }
      assert.deepEqual([strangers, violations], [[], []]);
      assert.deepEqual(await leftBehind(page), []);
    });
  }

  test('with text at 200 % everything is still there', async (t) => {
    const { page } = await watchedPage(t, browser, [new URL(server.url).host]);
    await page.setBypassCSP(true);
    await page.setViewport({ width: 640, height: 900 });
    for (const name of ['form', 'receipt', 'policy', 'review']) {
      await page.goto(pages[name] ?? '', { waitUntil: 'load' });
      if (name === 'form') await untilForm(page);
      await page.addStyleTag({ content: ':root{font-size:200%}' });
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0, name);
    }
  });

  test('on paper: dark ink, no buttons, every figure', async (t) => {
    const { page } = await watchedPage(t, browser, [new URL(server.url).host]);
    const session = await page.createCDPSession();
    const features = [{ name: 'prefers-color-scheme', value: 'dark' }];
    await session.send('Emulation.setEmulatedMedia', { media: 'print', features });
    for (const name of ['receipt', 'policy', 'review']) {
      await page.goto(pages[name] ?? '', { waitUntil: 'load' });
      const seen = await page.evaluate(() => ({
        ink: getComputedStyle(document.body).color,
        buttons: [...document.querySelectorAll('button, summary, .langs')].filter((one) => one.checkVisibility())
          .length,
        rows: [...document.querySelectorAll('td')].every((one) => one.checkVisibility()),
      }));
      const [lightness = 1] = (/oklch\(([\d.]+)/.exec(seen.ink) ?? []).slice(1).map(Number);
      assert.ok(lightness < 0.4, seen.ink);
      assert.deepEqual([seen.buttons, seen.rows], [0, true], name);
    }
  });

  test('a closed form says so, and takes nothing', async (t) => {
    const { page } = await watchedPage(t, browser, [new URL(server.url).host]);
    const response = await page.goto(pages['closed form'] ?? '', { waitUntil: 'load' });
    assert.equal(response?.status(), 403);
    assert.match(await page.$eval('h1', (heading) => heading.textContent ?? ''), /No reviews are being taken/);
    assert.equal((await page.$$('form, input, script')).length, 0);
  });
});

describe('the form page with its element', () => {
  test('from an invitation to the receipt, under its own strict policy', async (t) => {
    const { page, strangers, errors, violations } = await watchedPage(t, browser, [new URL(server.url).host]);
    const sentTo: string[] = [];
    let forms = 0;
    page.on('request', (request) => {
      if (request.url().includes('/form.json')) forms += 1;
      if (request.method() === 'POST') sentTo.push(new URL(request.url()).pathname);
    });
    const asked = page.waitForRequest((request) => request.url().includes(`form.json?invite=${INVITE}`));
    await page.goto(`${server.url}/c/home/new?invite=${INVITE}`, { waitUntil: 'load' });
    await Promise.all([asked, untilForm(page)]);
    await page.$eval('smm-review-form', (form) =>
      form.shadowRoot?.querySelector<HTMLElement>('[name=rating][value="4"]')?.click(),
    );
    await page.locator('smm-review-form >>> #words').fill('Invented words through the element.');
    await page.locator('smm-review-form >>> #consent').click();
    await page.locator('smm-review-form >>> [part=button]').click();
    await page.waitForFunction(() =>
      document.querySelector('smm-review-form')?.shadowRoot?.querySelector('[part=receipt]'),
    );
    assert.deepEqual([sentTo, forms], [['/v1/collections/home/reviews'], 1]);
    assert.deepEqual([strangers, errors, violations], [[], [], []]);
    assert.deepEqual(await leftBehind(page), []);
  });

  test('what is typed before the element is there stays where it is, and is sent', async (t) => {
    const { page } = await watchedPage(t, browser, [new URL(server.url).host]);
    await page.setRequestInterception(true);
    let letThrough: () => void = () => undefined;
    const typed = new Promise<void>((done) => (letThrough = done));
    page.on('request', (request) => {
      const isScript = request.url().endsWith('/cdn/smm.js');
      void (isScript ? typed.then(() => request.continue()) : request.continue());
    });
    await page.goto(`${server.url}/c/home/new`, { waitUntil: 'domcontentloaded', timeout: 1 }).catch(() => undefined);
    await page.waitForSelector('#words', { visible: true });
    await page.type('#words', 'Invented words of somebody quick.');
    letThrough();
    await page.waitForFunction(
      () => customElements.get('smm-review-form') !== undefined || !document.querySelector('smm-review-form'),
    );
    assert.equal(
      await page.$eval('#words', (area) => (area as HTMLTextAreaElement).value),
      'Invented words of somebody quick.',
    );
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'words');
    assert.equal(await page.$('smm-review-form'), null);
  });

  test('without the element’s script the plain form comes into view by itself', async (t) => {
    const { page } = await watchedPage(t, browser, [new URL(server.url).host]);
    await page.setRequestInterception(true);
    page.on('request', (request) => void (request.url().endsWith('.js') ? request.abort() : request.continue()));
    await page.goto(`${server.url}/c/home/new`, { waitUntil: 'load' });
    await page.waitForSelector('#words', { visible: true });
    assert.deepEqual(await findViolations(page), []);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser, watchedPage } from '../lib/browser.ts';
import { hostSite } from '../lib/host-site.ts';
import { servedSample, type Endpoint } from '../lib/imported.ts';
import { ROOT } from '../lib/smm.ts';
import { untilCards } from '../lib/wall.ts';

let browser: Browser;
let sample: Endpoint;

before(async () => {
  [browser, sample] = await Promise.all([openBrowser(), servedSample()]);
});
after(async () => {
  await browser.close();
  await sample.stop();
});

/** What a guide says to paste, with the endpoint's address in the place of the example's. */
function recipe(name: string): string {
  const guide = readFileSync(join(ROOT, 'docs/hosts', `${name}.md`), 'utf8');
  const block = /```html\n([\s\S]*?)```/.exec(guide)?.[1];
  assert.ok(block !== undefined, `docs/hosts/${name}.md holds no code`);
  assert.match(block, /https:\/\/reviews\.example\.com/);
  return block.replaceAll('https://reviews.example.com', sample.url);
}

/** Of the code, what goes into the page's head for the whole site, and what goes where the reviews are. */
function parts(code: string): { script: string; tag: string } {
  const [script = '', ...tag] = code.split('\n');
  assert.match(script, /^<script/);
  return { script, tag: tag.join('\n') };
}

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><title>Shop</title><link rel="icon" href="data:,">${head}<body>${body}`;

async function opened(t: TestContext, pages: Record<string, string>): Promise<{ page: Page; faults: () => object }> {
  const answers = Object.entries(pages).map(([path, html]) => [path, { html }]);
  const site = await hostSite(t, Object.fromEntries(answers));
  const { page, errors, strangers } = await watchedPage(t, browser, [site.host, new URL(sample.url).host]);
  await page.goto(site.url, { waitUntil: 'load' });
  return { page, faults: () => ({ errors, strangers }) };
}
const NONE = { errors: [], strangers: [] };

test('Shopify: a section shows the wall, and again whenever the theme editor draws it anew', async (t) => {
  const { page: shop, faults } = await opened(t, {
    '/': page('', `<main><div id="section" class="shopify-section">${recipe('shopify')}</div></main>`),
  });
  await untilCards(shop, 6);
  for (let turn = 0; turn < 3; turn++) {
    await shop.$eval(
      '#section',
      (section, html) => {
        // As an editor does that has fetched the section's markup: scripts in there do not run.
        const fresh = new DOMParser().parseFromString(html, 'text/html').body;
        section.replaceChildren(...fresh.childNodes);
      },
      recipe('shopify'),
    );
    await untilCards(shop, 6);
  }
  assert.equal(await shop.$$eval('smm-testimonials', (walls) => walls.length), 1);
  assert.deepEqual(faults(), NONE);
});

test('Webflow: an embed shows the wall, and the site’s rules for every tag do not reach into it', async (t) => {
  const { script, tag } = parts(recipe('webflow'));
  const rules = `<style>body { font-size: 13px } * { box-sizing: border-box } img { display: none } a, p, li { color: red !important } .w-embed::before { content: ' ' }</style>`;
  const { page: site, faults } = await opened(t, { '/': page(script + rules, `<div class="w-embed">${tag}</div>`) });
  await untilCards(site, 12);
  const seen = await site.$eval('smm-testimonials', (wall) => {
    const words = wall.shadowRoot!.querySelector('[part~=body], [part~=card] p')!;
    const pictures = [...wall.shadowRoot!.querySelectorAll('img')];
    return {
      colour: getComputedStyle(words).color,
      shown: pictures.every((each) => getComputedStyle(each).display !== 'none'),
      title: getComputedStyle(wall.shadowRoot!.querySelector('[part~=title]')!).fontSize,
    };
  });
  assert.notEqual(seen.colour, 'rgb(255, 0, 0)');
  assert.ok(seen.shown);
  assert.equal(seen.title, '16px', 'a title is never smaller than what stands below it');
  assert.deepEqual(faults(), NONE);
});

for (const [how, sandbox] of [
  ['as Wix has it', 'allow-scripts allow-same-origin allow-popups allow-forms'],
  ['without an origin', 'allow-scripts'],
] as const)
  test(`Wix: the wall shows in a sandboxed frame of its own, ${how}`, async (t) => {
    const code = recipe('wix').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const { page: site, faults } = await opened(t, {
      '/': page('', `<iframe sandbox="${sandbox}" srcdoc="${code}" width="900" height="900"></iframe>`),
    });
    const frame = await (await site.waitForSelector('iframe'))!.contentFrame();
    await frame.waitForFunction(() => {
      const root = document.querySelector('smm-testimonials')?.shadowRoot;
      return (root?.querySelectorAll('[part~=card]').length ?? 0) > 3;
    });
    const fits = await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    assert.ok(fits, 'nothing sticks out of the frame at its side');
    assert.deepEqual(faults(), NONE);
  });

test('Squarespace: the wall shows each time its page’s content comes without a page being loaded', async (t) => {
  const { script, tag } = parts(recipe('squarespace'));
  const links = '<nav><a href="/">Home</a> <a href="/said">Reviews</a></nav>';
  const { page: site, faults } = await opened(t, {
    '/': page(script, `${links}<main id="content"><h1>Home</h1></main>`),
    '/said': page(script, `${links}<main id="content"><h1>Reviews</h1><div class="sqs-block">${tag}</div></main>`),
  });
  const go = (path: string): Promise<void> =>
    site.evaluate(async (path) => {
      const fetched = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
      document.querySelector('#content')!.innerHTML = fetched.querySelector('#content')!.innerHTML;
      history.pushState({}, '', path);
    }, path);
  for (let turn = 0; turn < 5; turn++) {
    await go('/said');
    await untilCards(site, 6);
    await go('/');
    await site.waitForFunction(() => !document.querySelector('smm-testimonials'));
  }
  assert.deepEqual(faults(), NONE);
});

test('Google Tag Manager: code that is inserted later brings the wall, once', async (t) => {
  const { page: site, faults } = await opened(t, { '/': page('', '<main><h2>Said of us</h2><p>More.</p></main>') });
  const code = /<script>([\s\S]*)<\/script>/.exec(recipe('tag-manager'))![1]!;
  for (let turn = 0; turn < 2; turn++)
    await site.evaluate((code) => {
      const script = document.createElement('script');
      script.text = code;
      document.body.append(script);
    }, code);
  await untilCards(site, 6);
  assert.equal(await site.$$eval('h2 + smm-testimonials', (walls) => walls.length), 1);
  assert.equal(await site.$$eval('smm-testimonials', (walls) => walls.length), 1);
  assert.deepEqual(faults(), NONE);
});

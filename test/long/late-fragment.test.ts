import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type { HeadPage } from '../../packages/sdk/src/schema/index.ts';
import { fragment, type FragmentElement } from '../../packages/widgets/src/fragment/index.ts';
import { openBrowser, openWindow } from '../lib/browser.ts';
import { slowDocument } from '../lib/slow-document.ts';
import { answer } from '../lib/still-cases.ts';
import { pageWith } from '../lib/still-fragment.ts';

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const page = JSON.parse(answer('/v1/much.json').body) as HeadPage;
const TAGS = { wall: 'smm-testimonials', rating: 'smm-rating', ticker: 'smm-ticker', feed: 'smm-feed' } as const;

/** In the page: what the element with this number shows, by what a server drew or by itself. */
const SEEN = `(tag, at) => {
  const root = document.querySelectorAll(tag)[at]?.shadowRoot;
  return root && { isDeclared: root.querySelector('style') !== null, isThere: root.querySelector('.smm [part], .smm .rating') !== null };
}`;

for (const element of ['wall', 'rating', 'ticker', 'feed'] as FragmentElement[]) {
  test(`a ${element} that the parser comes to after its script is shown at once, and taken over in place`, async (t) => {
    const document = await slowDocument((url) => {
      const text = fragment(page, { src: `${url}/v1/much.json`, element });
      const [before = '', after = ''] = pageWith(`${text}<!--here--><p>Between</p>${text}<p>After</p>`).split(
        '<!--here-->',
      );
      // Up to some way into the second root, and the rest.
      const cut = after.indexOf('<div class="smm') + 400;
      assert.ok(cut > 400);
      return [before, after.slice(0, cut), after.slice(cut)];
    });
    t.after(() => document.close());
    const window = await openWindow(browser);
    t.after(() => window.browserContext().close());
    await window.setViewport({ width: 1280, height: 900 });
    const loaded = window.goto(document.url, { waitUntil: 'load' });
    const until = (at: number, condition: string): Promise<unknown> =>
      window.waitForFunction(
        `(() => { const seen = (${SEEN})('${TAGS[element]}', ${at}); return seen && ${condition}; })()`,
      );
    await until(0, 'seen.isDeclared');
    // Nothing is taken over before its end was read: a first one stands behind nothing here.
    document.next();
    await until(0, 'seen.isThere && !seen.isDeclared');
    await until(1, 'seen.isDeclared');
    const mark = `globalThis.kept = document.querySelectorAll('${TAGS[element]}')[1].shadowRoot.querySelector('.card')`;
    if (element === 'wall' || element === 'feed') await window.evaluate(mark);
    document.next();
    await loaded;
    await until(1, 'seen.isThere && !seen.isDeclared');
    if (element === 'wall' || element === 'feed')
      assert.equal(
        await window.evaluate(
          `kept === null || kept === document.querySelectorAll('${TAGS[element]}')[1].shadowRoot.querySelector('.card')`,
        ),
        true,
        'the cards are those that were there',
      );
    assert.equal(
      await window.evaluate(
        `document.querySelectorAll('${TAGS[element]}')[1].shadowRoot.querySelectorAll('.smm').length`,
      ),
      1,
    );
    assert.deepEqual(
      document.asked.filter((path) => path.endsWith('.json')),
      [],
    );
  });
}

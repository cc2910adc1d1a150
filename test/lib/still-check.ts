import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { room } from '../../packages/widgets/src/templates/room.ts';
import { openBrowser } from './browser.ts';
import { answer, CASES, pageOf, type Answer, type Case } from './still-cases.ts';
import { shiftsOf, stillSite } from './still-page.ts';

/** How an element is there before its script is: with room in the page's own style sheet, with the page's own words in that, or with neither. */
export type Way = 'room' | 'words' | 'bare';

interface Visit {
  readonly one: Case;
  readonly answered: Answer;
  readonly width: number;
  readonly way: Way;
}

const WORDS = '<p>“In tune before the kettle had boiled.” Rosa Whitlock</p>';
const styled = `<style>${room()}</style>`;

/** Nothing moves on a page with text above and below, from the first paint on; where no room was kept, from the element’s code on. */
export function stillChecks(visits: readonly Visit[]): void {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof stillSite>>;
  before(async () => {
    browser = await openBrowser();
    site = await stillSite((url) => {
      const [, at] = /^\/page\/(\d+)$/.exec(url) ?? [];
      const visit = visits[Number(at ?? -1)];
      if (!visit) return answer(url);
      const { one, answered, way } = visit;
      const body = pageOf(one, answered, {
        head: way === 'bare' ? '' : styled,
        inside: way === 'words' ? WORDS : '',
      });
      return { status: 200, type: 'text/html', body };
    });
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  visits.forEach(({ one, answered, width, way }, at) => {
    test(`${one.name}, ${answered}, ${way}, ${width} px`, async () => {
      const there = one.isThere[answered] ?? one.isThere.much;
      const isThere = `(() => {
        const root = document.querySelector('${one.tag}')?.shadowRoot;
        return root && ${way === 'words' && answered === 'broken' ? 'true' : `(${there})`};
      })()`;
      const shifts = await shiftsOf(browser, `${site.url}/page/${at}`, { width, tag: one.tag, isThere });
      // A page that kept no room moves once, when its elements take theirs.
      const moved = shifts.filter(({ after }) => way !== 'bare' || !['loader', 'code'].includes(after));
      assert.deepEqual(moved, []);
    });
  });
}

export { CASES };

import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { ENDPOINT, headPage, items, manyItems } from '../../../../stories/fixtures.ts';
import { SmmErrorEvent } from '../element/smm-error-event.ts';
import type { SmmLoadEvent } from '../element/smm-load-event.ts';
import type { SmmTestimonials } from './testimonials.ts';
import { cards, part, settled, text } from './wall-in-tests.ts';

/** Answers of an endpoint, by path; a function answers anew each time. */
const answers = new Map<string, () => Response | Promise<Response>>();
const real = globalThis.fetch;
let asked = 0;
let number = 0;

/** An address that no other test has used: elements of a page share what lies at one. */
function endpoint(answer: (url: string) => Response | Promise<Response>): string {
  const url = `${location.origin}/fake/${number++}/v1/collections/home.json`;
  answers.set(url, () => answer(url));
  return url;
}

const json = (value: unknown): Response =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });

describe('<smm-testimonials src>', () => {
  before(() => {
    globalThis.fetch = async (input, init) => {
      const answer = answers.get(String(input));
      if (!answer) return real(input, init);
      asked++;
      return answer();
    };
  });

  after(() => {
    globalThis.fetch = real;
  });

  describe('from the network', () => {
    it('reads further pages through their link, once', async () => {
      const all = manyItems(50);
      const url = endpoint(() =>
        json({
          ...headPage(all.slice(0, 26), { selected: 50 }),
          links: { ...headPage().links, self: 'home.json', next: 'home/p-1.json' },
        }),
      );
      const next = new URL('home/p-1.json', url).href;
      answers.set(next, () => json({ items: all.slice(26), links: { self: next, next: null, root: ENDPOINT } }));
      const element = await fixture<SmmTestimonials>(
        html`<smm-testimonials src=${url} page-size="30"></smm-testimonials>`,
      );
      await settled(element, 26);
      part(element, 'more')!.click();
      await settled(element, 50);
      expect(part(element, 'more')).to.equal(null);
    });

    it('reserves room, then shows items and fires smm-load, which does not bubble', async () => {
      let release = (): void => {};
      const url = endpoint(async () => {
        await new Promise<void>((resolve) => (release = resolve));
        return json(headPage());
      });
      const element = await fixture<SmmTestimonials>(html`<smm-testimonials src=${url}></smm-testimonials>`);
      expect(element.offsetHeight).to.be.greaterThan(400);
      await waitUntil(() => asked > 0);
      let bubbled = false;
      element.parentElement!.addEventListener('smm-load', () => (bubbled = true));
      const loaded = oneEvent(element, 'smm-load');
      release();
      expect(((await loaded) as unknown as SmmLoadEvent).count).to.equal(items.length);
      expect(bubbled).to.equal(false);
    });

    it('two elements on one address ask once', async () => {
      const before = asked;
      const url = endpoint(() => json(headPage()));
      const box = await fixture(
        html`<div>
          <smm-testimonials src=${url}></smm-testimonials><smm-testimonials src=${url}></smm-testimonials>
        </div>`,
      );
      for (const element of box.children) await settled(element, items.length);
      expect(asked - before).to.equal(1);
    });

    for (const [what, answer] of [
      ['an error', () => new Response('no', { status: 404 })],
      ['HTML instead of JSON', () => new Response('<!doctype html>')],
      ['JSON that is no page', () => json({ items: 'x' })],
    ] as const) {
      it(`${what}: one calm line, a retry, smm-error, and nothing thrown`, async () => {
        let isWell = false;
        const url = endpoint(() => (isWell ? json(headPage()) : answer()));
        const element = document.createElement('smm-testimonials');
        const failed = oneEvent(element, 'smm-error');
        element.src = url;
        (await fixture(html`<div></div>`)).append(element);
        expect(await failed).to.be.instanceOf(SmmErrorEvent);
        await waitUntil(() => element.shadowRoot!.querySelector('[data-retry]'));
        expect(element.shadowRoot!.querySelector('[role=status]')!.textContent).to.contain(
          'The reviews could not be loaded.',
        );
        await expect(element).to.be.accessible();
        isWell = true;
        element.shadowRoot!.querySelector<HTMLElement>('[data-retry]')!.click();
        await settled(element, items.length);
      });
    }

    it('keeps the page’s own quotations while loading and on failure', async () => {
      const url = endpoint(() => new Response('no', { status: 404 }));
      const element = await fixture<SmmTestimonials>(
        html`<smm-testimonials src=${url}><blockquote>Fine.</blockquote></smm-testimonials>`,
      );
      expect(element.shadowRoot!.querySelector('slot:not([name])')).to.not.equal(null);
      await waitUntil(() => element.shadowRoot!.querySelector('[role=status]'));
      expect(element.querySelector('blockquote')!.offsetHeight).to.be.greaterThan(0);
      expect(element.shadowRoot!.querySelector('[data-retry]')).to.equal(null);
    });

    it('keeps what it shows when reading it anew fails, and says of when it is', async () => {
      let isWell = true;
      const url = endpoint(() => (isWell ? json(headPage()) : new Response('', { status: 404 })));
      const element = await fixture<SmmTestimonials>(html`<smm-testimonials src=${url}></smm-testimonials>`);
      await settled(element, items.length);
      isWell = false;
      await element.refresh();
      await waitUntil(() => element.shadowRoot!.querySelector('[data-retry]'));
      expect(cards(element).length).to.equal(items.length);
      expect(text(element)).to.match(/Shown as of \d+:\d\d/);
    });

    it('invites when there is nothing yet', async () => {
      const url = endpoint(() => json({ ...headPage([]), aggregateRating: null }));
      const element = await fixture<SmmTestimonials>(html`<smm-testimonials src=${url}></smm-testimonials>`);
      await waitUntil(() => text(element).includes('No reviews yet'));
      await expect(element).to.be.accessible();
    });

    it('shows the full list in its place, and finds the way back', async () => {
      const full = endpoint(() =>
        json({
          ...headPage(manyItems(20), {
            selected: 219,
            rules: [],
            text: 'All 219 published reviews and postings are shown.',
          }),
        }),
      );
      const url = endpoint(() => json({ ...headPage(), links: { ...headPage().links, all: full } }));
      const element = await fixture<SmmTestimonials>(html`<smm-testimonials src=${url}></smm-testimonials>`);
      await settled(element, items.length);
      element.shadowRoot!.querySelector<HTMLElement>('[data-all]')!.click();
      await settled(element, 20);
      expect(part(element, 'disclosure')!.innerText).to.contain('All 219');
      element.shadowRoot!.querySelector<HTMLElement>('[data-all]')!.click();
      await settled(element, items.length);
    });
  });

  describe('before the script', () => {
    it('takes over a declared shadow root with the JSON beside it, without a request', async () => {
      const before = asked;
      const url = endpoint(() => json(headPage()));
      const box = await fixture(html`<div></div>`);
      const inside = JSON.stringify(headPage()).replaceAll('<', '\\u003c');
      box.setHTMLUnsafe(
        `<smm-testimonials still src="${url}"><script type="application/json">${inside}</script><template shadowrootmode="open"><p id="server">From the server</p></template></smm-testimonials>`,
      );
      const element = box.firstElementChild as SmmTestimonials;
      await settled(element, items.length);
      expect(element.shadowRoot!.querySelector('#server')).to.equal(null);
      expect(asked).to.equal(before);
    });

    it('keeps the server’s markup when there is nothing to put in its place', async () => {
      const url = endpoint(() => new Response('', { status: 404 }));
      const box = await fixture(html`<div></div>`);
      box.setHTMLUnsafe(
        `<smm-testimonials still src="${url}"><template shadowrootmode="open"><p id="server">From the server</p></template></smm-testimonials>`,
      );
      const element = box.firstElementChild as SmmTestimonials;
      await oneEvent(element, 'smm-error');
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('#server')).to.not.equal(null);
    });
  });
});

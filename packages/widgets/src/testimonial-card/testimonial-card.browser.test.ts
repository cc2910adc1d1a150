import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Item } from '@smm/sdk/schema';
import { headPage, items, reviews } from '../../../../stories/fixtures.ts';
import type { SmmErrorEvent } from '../element/smm-error-event.ts';
import './define.ts';
import type { SmmTestimonialCard } from './testimonial-card.ts';

const ADDRESS = 'https://reviews.example/v1/reviews/r01.json';
const { fetch: network } = globalThis;

const shadow = (element: Element): string => element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
const find = (element: Element, query: string): HTMLElement | null => element.shadowRoot!.querySelector(query);
const itemPage = (item: Item): unknown => ({
  item,
  subject: headPage().subject,
  links: { self: 'r01.json', root: '../', policy: '../../policy' },
});
const answer = (status: number, body: unknown): void => {
  globalThis.fetch = async () =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
};
const withSrc = (own = ''): SmmTestimonialCard => {
  const element = document.createElement('smm-testimonial-card');
  element.src = ADDRESS;
  element.innerHTML = own;
  return element;
};
const place = async (element: HTMLElement, lang = 'en'): Promise<void> => {
  (await fixture(html`<div lang=${lang}></div>`)).append(element);
};

describe('<smm-testimonial-card>', () => {
  // What is fetched with the first review: over a slow network of tests it would take longer than a wait.
  before(() => import('./single.ts'));

  afterEach(() => {
    globalThis.fetch = network;
  });

  it('shows a review from its permalink, as a wall does', async () => {
    answer(200, itemPage(reviews[0]!));
    const element = withSrc();
    await place(element);
    expect(find(element, '.bone')).not.to.equal(null);
    await waitUntil(() => find(element, 'blockquote'), 'the words');
    expect(find(element, 'blockquote')!.textContent).to.equal(reviews[0]!.reviewBody);
    expect(shadow(element)).to.contain('Order checked');
    await expect(element).to.be.accessible();
  });

  for (const [index, item] of items.entries()) {
    it(`shows item ${index + 1}, given as data, accessibly and without an overflow`, async () => {
      const element = document.createElement('smm-testimonial-card');
      element.item = item;
      element.style.width = '320px';
      await place(element, index % 2 ? 'de' : 'en');
      await waitUntil(() => find(element, '.card .proof'), 'the card');
      const card = find(element, '.card')!;
      expect(card.scrollWidth).to.be.at.most(card.clientWidth);
      await expect(element).to.be.accessible();
    });
  }

  it('reads JSON that lies in it, an item or what a permalink answers', async () => {
    for (const json of [reviews[1], itemPage(reviews[1]!)]) {
      const element = document.createElement('smm-testimonial-card');
      const script = element.appendChild(document.createElement('script'));
      script.type = 'application/json';
      script.textContent = JSON.stringify(json);
      await place(element);
      await waitUntil(() => find(element, 'mark'), 'the highlighted words');
    }
  });

  it('makes a card of the page’s own words, unaltered, and claims nothing about them', async () => {
    const element = await fixture<SmmTestimonialCard>(
      html`<smm-testimonial-card>
        <blockquote>In tune before the kettle.</blockquote>
        <cite>Rosa Whitlock</cite>
      </smm-testimonial-card>`,
    );
    const quotation = element.querySelector('blockquote')!;
    expect(quotation.assignedSlot!.closest('.card')).not.to.equal(null);
    expect(quotation.textContent).to.equal('In tune before the kettle.');
    expect(find(element, '.proof')).to.equal(null);
    expect(shadow(element)).to.equal('');
    await expect(element).to.be.accessible();
  });

  it('says of a withdrawn review that it is gone, and does not show its words', async () => {
    for (const [lang, words] of [
      ['en', 'This review was withdrawn or erased.'],
      ['de', 'Diese Bewertung wurde zurückgezogen oder gelöscht.'],
    ] as const) {
      answer(410, { type: 'about:blank', title: 'Gone', status: 410 });
      const element = withSrc('<blockquote>Those words</blockquote>');
      await place(element, lang);
      await waitUntil(() => shadow(element) === words, 'the sentence');
      expect(element.querySelector('blockquote')!.checkVisibility()).to.equal(false);
      await expect(element).to.be.accessible();
    }
  });

  it('has a slot for what stands in the place of a withdrawn review', async () => {
    answer(410, {});
    const element = withSrc('<p slot="gone">Ask us</p>');
    await place(element);
    await waitUntil(() => element.querySelector('p')!.assignedSlot, 'the slot');
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('keeps the page’s own words when there is no answer, and tells of it', async () => {
    answer(404, {});
    const element = withSrc('<blockquote>Those words</blockquote>');
    let failure: unknown;
    element.addEventListener('smm-error', (event: SmmErrorEvent) => (failure = event.error));
    await place(element);
    await waitUntil(() => failure, 'smm-error');
    await element.updateComplete;
    expect(element.querySelector('blockquote')!.checkVisibility()).to.equal(true);
  });

  it('tries again when asked to', async () => {
    answer(404, {});
    const element = withSrc();
    await place(element);
    await waitUntil(() => find(element, '[data-retry]'), 'the button');
    await expect(element).to.be.accessible();
    answer(200, itemPage(reviews[0]!));
    find(element, '[data-retry]')!.click();
    await waitUntil(() => find(element, 'blockquote'), 'the words');
  });

  it('shows nothing of what is no item, without throwing', async () => {
    for (const item of [{}, { '@type': 'Review' }, 7, { ...reviews[0], author: null }]) {
      const element = document.createElement('smm-testimonial-card');
      let failure: unknown;
      element.addEventListener('smm-error', (event: SmmErrorEvent) => (failure = event.error));
      element.item = item as Item;
      await place(element);
      await waitUntil(() => failure, 'smm-error');
      expect(find(element, 'blockquote')).to.equal(null);
    }
  });

  it('opens long words', async () => {
    const element = document.createElement('smm-testimonial-card');
    element.item = items.find((item) => item.identifier === 'r06');
    await place(element);
    await waitUntil(() => find(element, '.more'), 'the button');
    const before = find(element, '.long')!.clientHeight;
    find(element, '.more')!.click();
    expect(find(element, '.long')!.clientHeight).to.be.greaterThan(before);
  });

  it('moved while it is read, it shows the review', async () => {
    answer(200, itemPage(reviews[0]!));
    const element = withSrc();
    await place(element);
    element.remove();
    await place(element);
    await waitUntil(() => find(element, 'blockquote'), 'the words');
  });
});

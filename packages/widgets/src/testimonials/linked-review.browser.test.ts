import { expect, fixture, html, waitUntil as waitUntilWithin } from '@open-wc/testing';
import type { HeadPage, ItemPage } from '@smm/sdk/schema';
import { ENDPOINT, headPage, items, manyItems, reviews } from '../../../../stories/fixtures.ts';
import type { SmmTestimonials } from './testimonials.ts';
import { cards, nextFrames, part, settled, withPage } from './wall-in-tests.ts';

/** A busy engine takes its time to fetch what a first review needs. */
const waitUntil = (holds: () => unknown, what = ''): Promise<void> => waitUntilWithin(holds, what, { timeout: 60_000 });

const real = globalThis.fetch;
const asked: string[] = [];
let answer: (url: string) => Response;

const withLink = (page: HeadPage = headPage(manyItems(30), { selected: 900 })): HeadPage => ({
  ...page,
  links: { ...page.links, next: `${ENDPOINT}collections/home/p-1.json`, item: `${ENDPOINT}reviews/{id}.json` },
});

const far = (change: Partial<ItemPage> = {}): ItemPage => ({
  item: { ...reviews[2]!, identifier: 'far', permalink: 'reviews/far.json' },
  subject: headPage().subject,
  links: { self: './far.json', root: '../', policy: null },
  ...change,
});

const linked = (element: Element): HTMLElement | null => part(element, 'linked');
const go = async (page: HeadPage, id = 'far'): Promise<SmmTestimonials> => {
  location.hash = `#smm-${id}`;
  return withPage(page, { heading: 'What players tell us' });
};

describe('a link to a review that is not among the cards', () => {
  before(() => {
    globalThis.fetch = async (input, init) => {
      const url = String(input instanceof Request ? input.url : input);
      if (!url.startsWith(ENDPOINT)) return real(input, init);
      asked.push(url.slice(ENDPOINT.length));
      return answer(url);
    };
  });

  beforeEach(() => {
    asked.length = 0;
    answer = () => Response.json(far());
  });

  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  after(() => {
    globalThis.fetch = real;
  });

  it('costs one request, and shows it above the cards, marked as such, with the focus', async () => {
    const element = await go(withLink());
    await waitUntil(() => linked(element)?.querySelector('.card'), 'the review');
    expect(asked).to.deep.equal(['reviews/far.json']);
    const box = linked(element)!;
    expect(box.textContent).to.contain('The review you followed a link to');
    expect(box.textContent).to.contain('It sounds like her house');
    expect(element.shadowRoot!.activeElement).to.equal(box.querySelector('.card'));
    const list = part(element, 'list')!;
    const after = Node.DOCUMENT_POSITION_FOLLOWING;
    expect(box.compareDocumentPosition(list) & after, 'before the cards').to.equal(after);
    expect(part(element, 'heading')!.compareDocumentPosition(box) & after, 'after the heading').to.equal(after);
    await expect(element).to.be.accessible();
  });

  it('has a way back, which leaves the address as it was without it', async () => {
    const element = await go(withLink());
    await waitUntil(() => linked(element)?.querySelector('.card'));
    const before = location.pathname + location.search;
    linked(element)!
      .querySelector('button.btn')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(linked(element)).to.equal(null);
    expect(location.href.endsWith(before)).to.equal(true);
    expect(element.shadowRoot!.activeElement).to.equal(cards(element)[0]);
  });

  it('stays where it is when the wall is drawn anew, and goes when the address names another', async () => {
    const element = await go(withLink());
    await waitUntil(() => linked(element)?.querySelector('.card'));
    element.heading = undefined;
    await element.updateComplete;
    expect(linked(element)).to.not.equal(null);
    element.heading = 'Again';
    await element.updateComplete;
    expect(linked(element)!.querySelectorAll('.card')).to.have.length(1);
    location.hash = '#smm-i3';
    await waitUntil(() => !linked(element), 'gone');
    await waitUntil(() => cards(element)[3]!.matches('.here'), 'the other one');
  });

  it('that nobody knows, or that was withdrawn, is told of in one calm line', async () => {
    for (const [status, line] of [
      [404, 'The review you followed a link to is not here, or no longer.'],
      [410, 'This review was withdrawn or erased.'],
    ] as const) {
      answer = () => new Response('{}', { status });
      const element = await go(withLink());
      await waitUntil(() => linked(element), 'a line');
      expect(linked(element)!.querySelector('[role=status]')!.textContent).to.equal(line);
      expect(linked(element)!.querySelector('.card, button')).to.equal(null);
      element.parentElement!.remove();
    }
  });

  it('of another business on the same endpoint is not shown', async () => {
    answer = () => Response.json(far({ subject: { ...headPage().subject, identifier: 'others' } }));
    const element = await go(withLink());
    await waitUntil(() => linked(element)?.textContent.includes('not here'));
    expect(linked(element)!.querySelector('.card')).to.equal(null);
  });

  it('that cannot be had now can be asked for again', async () => {
    let fails = 0;
    answer = () => {
      fails++;
      return new Response('no', { status: 400 });
    };
    const element = await go(withLink());
    let told = 0;
    element.addEventListener('smm-error', () => told++);
    await waitUntil(() => linked(element)?.querySelector('button'), 'a way to try again');
    expect([fails, told]).to.deep.equal([1, 1]);
    answer = () => Response.json(far());
    linked(element)!.querySelector('button')!.click();
    await waitUntil(() => linked(element)?.querySelector('.card'), 'the review');
  });

  it('is shown by one of two walls, and by none where one of them has it', async () => {
    location.hash = '#smm-far';
    const box = await fixture(html`<div lang="en"></div>`);
    const [one, other] = [withLink(), withLink()].map((page) =>
      box.appendChild(Object.assign(document.createElement('smm-testimonials'), { page })),
    ) as [SmmTestimonials, SmmTestimonials];
    await waitUntil(() => linked(one) || linked(other), 'one of them');
    await settled(other, linked(other) ? 25 : 24);
    // Both ask at once, or one after the other: then the second finds it shown.
    for (let turn = 0; turn < 5; turn++) await nextFrames();
    expect(asked.length).to.be.within(1, 2);
    expect([one, other].filter(linked)).to.have.length(1);
    location.hash = '#smm-i4';
    await waitUntil(() => ![one, other].some(linked));
  });

  it('leaves alone a place of the page’s own', async () => {
    const place = await fixture(html`<p id="smm-far">A place of the page’s own</p>`);
    const element = await go(withLink());
    await settled(element, 24);
    await waitUntil(() => place.isConnected);
    expect(asked).to.deep.equal([]);
    expect(linked(element)).to.equal(null);
  });

  it('where the endpoint says no way to it and has read on to the end, is told of as well', async () => {
    const element = await go(headPage());
    await waitUntil(() => linked(element), 'a line');
    expect(linked(element)!.textContent).to.contain('not here');
    expect(cards(element)).to.have.length(items.length);
  });
});

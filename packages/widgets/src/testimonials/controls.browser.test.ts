import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { items } from '../../../../stories/fixtures.ts';
import { queryAnswer, queryHead } from '../../../../stories/query-fixtures.ts';
import type { SmmTestimonials } from './testimonials.ts';
import { cards, part, settled, text } from './wall-in-tests.ts';

const real = globalThis.fetch;
const asked: URL[] = [];
let isWell = true;
let number = 0;

const control = <Kind extends HTMLElement>(element: Element, selector: string): Kind =>
  element.shadowRoot!.querySelector<Kind>(`.find ${selector}`)!;

async function wall(attributes: Record<string, string> = {}): Promise<SmmTestimonials> {
  const element = document.createElement('smm-testimonials');
  const given = { controls: 'rating tag language source search sort', ...attributes };
  for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
  element.page = queryHead(`${location.origin}/fake-query/${number++}/query`);
  (await fixture(html`<div lang=${attributes['lang'] ?? 'en'}></div>`)).append(element);
  await settled(element, items.length);
  return element;
}

async function open(element: SmmTestimonials): Promise<void> {
  control(element, '[aria-expanded]').click();
  await waitUntil(() => control(element, 'fieldset.of-rating'), 'what can be chosen');
}

const box = (element: Element, name: string, value: string): HTMLInputElement =>
  control(element, `[name=${name}][value="${value}"]`);

const shows = (element: Element, count: number): Promise<void> =>
  waitUntil(() => cards(element).length === count, `${count} cards`, { timeout: 4000 });

describe('<smm-testimonials controls>', () => {
  before(() => {
    globalThis.fetch = async (input, init) => {
      const url = new URL(String(input), location.href);
      if (!url.pathname.startsWith('/fake-query/')) return real(input, init);
      asked.push(url);
      if (!isWell) return new Response('no', { status: 404 });
      return new Response(JSON.stringify(queryAnswer(url.href)), { headers: { 'content-type': 'application/json' } });
    };
  });

  beforeEach(() => {
    asked.length = 0;
    isWell = true;
  });

  after(() => {
    globalThis.fetch = real;
  });

  it('shows none where the page asks for none, or the endpoint answers no queries', async () => {
    const silent = await wall({ controls: '' });
    expect(part(silent, 'controls')).to.equal(null);
    const plain = document.createElement('smm-testimonials');
    plain.setAttribute('controls', 'rating search');
    const { links, ...page } = queryHead('');
    plain.page = { ...page, links: { ...links, query: null } };
    (await fixture(html`<div lang="en"></div>`)).append(plain);
    await settled(plain, items.length);
    expect(part(plain, 'controls')).to.equal(null);
  });

  it('stands above the cards before any is drawn, asks nothing unasked, and chooses nothing by itself', async () => {
    const element = document.createElement('smm-testimonials');
    element.setAttribute('controls', 'rating search sort');
    element.page = queryHead(`${location.origin}/fake-query/${number++}/query`);
    (await fixture(html`<div lang="en"></div>`)).append(element);
    await waitUntil(
      () => {
        const isDrawn = cards(element).length > 0;
        if (isDrawn) expect(part(element, 'controls'), 'controls come with the first card').to.not.equal(null);
        return isDrawn;
      },
      'cards',
      { timeout: 60_000 },
    );
    await settled(element, items.length);
    expect(asked).to.have.length(0);
    expect(control<HTMLSelectElement>(element, 'select').value).to.equal('newest');
    await expect(element).to.be.accessible();
  });

  it('filters by rating, says how many of how many, and that the visitor did it', async () => {
    const element = await wall();
    await open(element);
    expect([...element.shadowRoot!.querySelectorAll('.find :checked:not(option)')]).to.have.length(0);
    await expect(element).to.be.accessible();
    const threes = items.filter((item) => 'reviewRating' in item && item.reviewRating?.ratingValue === 3).length;
    box(element, 'rating', '3').click();
    await shows(element, threes);
    const status = control(element, '[role=status]');
    expect(status.textContent).to.equal(`${threes} of ${items.length} found`);
    await waitUntil(() => text(element).includes(`Filtered by you: ${threes} of ${items.length}.`));
    expect(text(element)).to.contain('Selected: 12 of 212 published reviews');
    await expect(element).to.be.accessible();
    control(element, '.chip').click();
    await shows(element, items.length);
    expect(status.textContent).to.equal('');
    expect(text(element)).to.not.contain('Filtered by you');
    expect(element.shadowRoot!.activeElement?.matches('.find *'), 'the focus stays').to.equal(true);
    expect(location.search).to.not.contain('smm-');
  });

  it('sorts, and says so', async () => {
    const element = await wall();
    const select = control<HTMLSelectElement>(element, 'select');
    select.value = 'lowest';
    select.dispatchEvent(new Event('input', { bubbles: true }));
    await waitUntil(() => text(element).includes('In an order that you chose.'));
    expect(cards(element)).to.have.length(items.length);
    expect(cards(element)[0]!.querySelector('.stars')!.getAttribute('aria-label')).to.match(/^[12] out of 5/);
    select.value = 'newest';
    select.dispatchEvent(new Event('input', { bubbles: true }));
    await waitUntil(() => !text(element).includes('In an order that you chose.'));
    expect(cards(element).map((card) => card.querySelector('time')!.dateTime)).to.deep.equal(
      items.map((item) => item.datePublished),
    );
  });

  it('finds nothing: says so, offers the way back, and never the page’s invitation', async () => {
    const element = await wall();
    const input = control<HTMLInputElement>(element, '[type=search]');
    input.focus();
    input.value = 'zeppelin';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await waitUntil(() => text(element).includes('Nothing matches what you chose.'), 'told', { timeout: 4000 });
    expect(text(element)).to.not.contain('No reviews yet');
    expect(asked.at(-1)!.searchParams.get('q')).to.equal('zeppelin');
    await expect(element).to.be.accessible();
    const undo = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.find .btn')].at(-1)!;
    expect(undo.textContent!.trim()).to.equal('Undo');
    undo.click();
    await shows(element, items.length);
    expect(input.value).to.equal('');
    expect(element.shadowRoot!.activeElement).to.equal(input);
  });

  it('keeps what it showed when an answer does not come, and tries again', async () => {
    const element = await wall();
    await open(element);
    isWell = false;
    box(element, 'rating', '5').click();
    await waitUntil(() => element.shadowRoot!.querySelector('[data-retry]'));
    expect(cards(element)).to.have.length(items.length);
    isWell = true;
    element.shadowRoot!.querySelector<HTMLElement>('[data-retry]')!.click();
    await waitUntil(() => text(element).includes('Filtered by you'));
    expect(element.shadowRoot!.querySelector('[data-retry]')).to.equal(null);
    expect(cards(element).length).to.be.lessThan(items.length);
  });

  it('leaves nothing of a card before on the one that takes its place', async () => {
    const element = await wall();
    element.shadowRoot!.querySelector<HTMLElement>('button.more')!.click();
    for (const details of element.shadowRoot!.querySelectorAll('.card details'))
      (details as HTMLDetailsElement).open = true;
    const select = control<HTMLSelectElement>(element, 'select');
    select.value = 'oldest';
    select.dispatchEvent(new Event('input', { bubbles: true }));
    await waitUntil(() => text(element).includes('In an order that you chose.'));
    expect(element.shadowRoot!.querySelectorAll('.card [open], .card [aria-expanded=true]')).to.have.length(0);
  });

  it('stands in the address only where the page wants it', async () => {
    const element = await wall({ 'url-state': '' });
    await open(element);
    box(element, 'rating', '5').click();
    await waitUntil(() => text(element).includes('Filtered by you'));
    expect(new URLSearchParams(location.search).getAll('smm-rating')).to.deep.equal(['5']);
    const other = document.createElement('smm-testimonials');
    for (const name of ['controls', 'url-state']) other.setAttribute(name, 'rating');
    other.page = queryHead(`${location.origin}/fake-query/${number++}/query`);
    element.replaceWith(other);
    await waitUntil(() => text(other).includes('Filtered by you'), 'chosen by the address', { timeout: 4000 });
    [...other.shadowRoot!.querySelectorAll<HTMLElement>('.find .quiet')].at(-1)!.click();
    await waitUntil(() => !location.search.includes('smm-'));
  });

  it('speaks the reader’s language, and is mirrored', async () => {
    const box = await fixture(html`<div lang="ar" dir="rtl"></div>`);
    const element = document.createElement('smm-testimonials');
    element.setAttribute('controls', 'rating search sort language');
    element.page = queryHead(`${location.origin}/fake-query/${number++}/query`);
    box.append(element);
    await settled(element, items.length);
    expect(control<HTMLInputElement>(element, '[type=search]').placeholder).to.equal('ابحث في المراجعات');
    await open(element);
    expect(text(element)).to.contain('الإنجليزية');
    await expect(element).to.be.accessible();
  });

  it('is left and taken up again with its element', async () => {
    const element = await wall();
    await open(element);
    box(element, 'rating', '5').click();
    await waitUntil(() => text(element).includes('Filtered by you'));
    const count = cards(element).length;
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await settled(element, count);
    box(element, 'rating', '5').click();
    await shows(element, items.length);
  });
});

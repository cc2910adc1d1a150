import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { HeadPage, Item } from '@smm/sdk/schema';
import { headPage, items, manyItems, reviews } from '../../../../stories/fixtures.ts';
import { answerQueries, queryHead } from '../../../../stories/query-fixtures.ts';
import type { SmmTestimonials } from './testimonials.ts';
import { cards, overlaps, part, settled, withPage } from './wall-in-tests.ts';

const headings = (element: Element): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=group]'),
];
const texts = (element: Element): string[] =>
  headings(element).map((heading) => heading.textContent.trim().replace(/\s+/g, ' '));
const lists = (element: Element): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=list]'),
];
const identify = (element: Element): string[] =>
  cards(element).map(
    (card) => card.querySelector('.head time a')?.getAttribute('href')?.slice('#smm-'.length) ?? 'undated',
  );

const PUBLISHERS = [
  ['google', 'Google'],
  ['form', 'our own form'],
  ['trustpilot', 'Trustpilot'],
] as const;

/** From three places in turn, the newest first. */
const fromPlaces = (count: number): Item[] =>
  manyItems(count).map((item, index) => {
    const [identifier, name] = PUBLISHERS[index % 3]!;
    return { ...reviews[index % 3]!, identifier: item.identifier, publisher: { identifier, name } } as Item;
  });

const grouped = async (
  page: HeadPage,
  count: number,
  attributes: Record<string, string> = {},
): Promise<SmmTestimonials> => {
  const element = await withPage(page, { 'group-by': 'source', ...attributes });
  await settled(element, count);
  return element;
};

const warnings = (): { said: string[]; undo: () => void } => {
  const said: string[] = [];
  const real = console.warn;
  console.warn = (message: unknown) => void said.push(String(message));
  return { said, undo: () => void (console.warn = real) };
};

describe('cards under headings', () => {
  for (const layout of ['wall', 'grid', 'list']) {
    it(`${layout}: each card once, under a heading that names its list, in the order that is seen`, async () => {
      const element = await grouped(headPage(fromPlaces(24)), 24, { layout, heading: 'What players tell us' });
      expect(texts(element)).to.deep.equal(['Google 8', 'our own form 8', 'Trustpilot 8']);
      expect(headings(element).map(({ localName }) => localName)).to.deep.equal(['h3', 'h3', 'h3']);
      expect(new Set(identify(element)).size).to.equal(24);
      for (const [index, list] of lists(element).entries()) {
        expect(list.matches(`.${layout}`)).to.equal(true);
        expect(list.getAttribute('role')).to.equal('list');
        const name = element.shadowRoot!.getElementById(list.getAttribute('aria-labelledby')!);
        expect(name).to.equal(headings(element)[index]);
        expect(list.querySelectorAll('.card[role=listitem]')).to.have.length(8);
      }
      const tops = headings(element).map((heading) => heading.getBoundingClientRect().top);
      expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
      const lowest = Math.max(
        ...[...lists(element)[0]!.querySelectorAll('.card')].map((card) => card.getBoundingClientRect().bottom),
      );
      expect(lowest).to.be.below(tops[1]!);
      expect(overlaps(cards(element))).to.equal(false);
      await expect(element).to.be.accessible();
    });
  }

  it('headings go one below the heading that the wall stands under', async () => {
    const box = await fixture(
      html`<div lang="en">
        <h1>Shop</h1>
        <h2>Voices</h2>
        <h3>Players</h3>
      </div>`,
    );
    const element = document.createElement('smm-testimonials');
    element.groupBy = 'source';
    element.page = headPage(fromPlaces(6));
    box.append(element);
    await settled(element, 6);
    expect(headings(element)[0]!.localName).to.equal('h4');
  });

  it('by month and language in the reader’s words; what has neither comes last', async () => {
    const box = await fixture(html`<div lang="de"></div>`);
    const element = document.createElement('smm-testimonials');
    element.groupBy = 'month';
    const undated = { ...reviews[0]!, identifier: 'undated' } as Item;
    delete undated.datePublished;
    element.page = headPage([undated, ...items]);
    box.append(element);
    await settled(element, items.length + 1);
    expect(texts(element)).to.deep.equal(['Oktober 2026 3', 'September 2026 10', 'Andere 1']);
    element.groupBy = 'language';
    await waitUntil(() => texts(element).includes('Japanisch 1'), 'languages');
    expect(new Set(identify(element)).size).to.equal(items.length + 1);
  });

  it('further items are put into groups below what is there, and nothing before them moves', async () => {
    const element = await grouped(headPage(fromPlaces(24), { selected: 24 }), 6, { 'page-size': '6' });
    expect(texts(element)).to.deep.equal(['Google 2 of 8', 'our own form 2 of 8', 'Trustpilot 2 of 8']);
    const before = identify(element);
    const tops = (): number[] =>
      cards(element)
        .slice(0, 6)
        .map((card) => Math.round(card.getBoundingClientRect().top - element.getBoundingClientRect().top));
    const places = tops();
    part(element, 'more')!.click();
    await settled(element, 12);
    expect(identify(element).slice(0, 6)).to.deep.equal(before);
    expect(tops()).to.deep.equal(places);
    // The last group goes on where it is; the others say that they had begun before.
    expect(texts(element)).to.deep.equal([
      'Google 4 of 8',
      'our own form 4 of 8',
      'Trustpilot 4 of 8',
      'Google, continued',
      'our own form, continued',
    ]);
    await waitUntil(() => element.shadowRoot!.activeElement === cards(element)[6], 'the first new card has the focus');
    await expect(element).to.be.accessible();
  });

  it('says how many there are only where that is known', async () => {
    const page = headPage(fromPlaces(24), { selected: 300 });
    page.links.next = 'https://reviews.example/v1/collections/home/p-1.json';
    const element = await grouped(page, 24);
    expect(texts(element)).to.deep.equal(['Google', 'our own form', 'Trustpilot']);
    const everything = headPage(fromPlaces(24), {
      selected: 300,
      published: 300,
      sources: PUBLISHERS.map(([identifier, name]) => ({ identifier, name, count: 100 })),
    });
    everything.links.next = page.links.next;
    element.page = everything;
    await waitUntil(() => texts(element)[0] === 'Google 8 of 100', 'counts of the head');
  });

  it('goes on with what a visitor chooses', async () => {
    const undo = answerQueries('https://reviews.example/v1/collections/home/query');
    try {
      const page = queryHead('https://reviews.example/v1/collections/home/query');
      const element = await withPage(page, { 'group-by': 'year', controls: 'rating sort' });
      await waitUntil(() => element.shadowRoot!.querySelector('.find select'), 'controls', { timeout: 60_000 });
      await waitUntil(() => headings(element).length > 0, 'groups', { timeout: 60_000 });
      const select = element.shadowRoot!.querySelector<HTMLSelectElement>('select[name=sort]')!;
      const first = identify(element)[0];
      select.value = 'oldest';
      select.dispatchEvent(new Event('input', { bubbles: true }));
      await waitUntil(() => identify(element)[0] !== first, 'another order', { timeout: 60_000 });
      const days = cards(element).map((card) => card.querySelector('time')!.dateTime);
      expect(days).to.deep.equal([...days].sort());
      expect(headings(element).length).to.be.above(0);
    } finally {
      undo();
    }
  });

  it('comes and goes with its attribute, and the full list is read without', async () => {
    const element = await grouped(headPage(fromPlaces(24)), 24);
    element.groupBy = undefined;
    await waitUntil(() => !headings(element).length && lists(element).length === 1, 'plain');
    expect(identify(element)).to.deep.equal(fromPlaces(24).map(({ identifier }) => identifier));
    element.groupBy = 'source';
    await waitUntil(() => headings(element).length === 3, 'grouped again');
    expect(overlaps(cards(element))).to.equal(false);
    expect(new Set(identify(element)).size).to.equal(24);
  });

  it('is told apart once from layouts of one line, and from what there is not', async () => {
    const { said, undo } = warnings();
    try {
      const element = await withPage(headPage(), { 'group-by': 'source', layout: 'carousel' });
      await waitUntil(() => element.shadowRoot!.querySelector('.carousel'), 'a carousel');
      expect(headings(element)).to.have.length(0);
      const wall = await withPage(headPage(), { 'group-by': 'rating' });
      await settled(wall, items.length);
      expect(headings(wall)).to.have.length(0);
      await withPage(headPage(), { 'group-by': 'rating' });
    } finally {
      undo();
    }
    expect(said.filter((line) => line.includes('group-by'))).to.deep.equal([
      'smm: <smm-testimonials> group-by does nothing with layout="carousel": use it with wall, grid or list.',
      'smm: <smm-testimonials> group-by="rating" is none of subject, source, language, tag, month, year.',
    ]);
  });

  it('a link to one review leads to it in its group', async () => {
    const element = await grouped(headPage(fromPlaces(30), { selected: 30 }), 24);
    location.hash = '#smm-i28';
    await waitUntil(() => element.shadowRoot!.querySelector('.card.here'), 'marked', { timeout: 4000 });
    expect(element.shadowRoot!.querySelector('.card.here time a')!.getAttribute('href')).to.equal('#smm-i28');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('what is no item among those that the page handed over empties nothing', async () => {
    const element = document.createElement('smm-testimonials');
    element.groupBy = 'source';
    element.items = [null, {}, { '@type': 'Review' }, ...fromPlaces(6)] as unknown as Item[];
    (await fixture(html`<div lang="en"></div>`)).append(element);
    await settled(element, 6);
    expect(texts(element).slice(0, 3)).to.deep.equal(['Google 2', 'our own form 2', 'Trustpilot 2']);
  });
});

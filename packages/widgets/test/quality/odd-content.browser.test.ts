import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { HeadPage, Review } from '@smm/sdk/schema';
import { headPage, reviews } from '../../../../stories/fixtures.ts';
import { many } from '../lib/many.ts';
import { atRest, defineAll, pageErrors, type AnyElement } from './every-element.ts';
import { MANY, NONE, ODD_PAGES } from './odd-items.ts';

/** Every element that shows a page, in every layout. */
const VIEWS: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[] = [
  ...['wall', 'grid', 'list', 'carousel', 'marquee', 'spotlight'].map(
    (layout) => ['smm-testimonials', { layout }] as const,
  ),
  ...['bubble', 'minimal'].map((card) => ['smm-testimonials', { layout: 'grid', card }] as const),
  ...['inline', 'bar', 'toast', 'stack'].map((variant) => ['smm-ticker', { variant }] as const),
  ...['list', 'grid'].map((layout) => ['smm-feed', { layout }] as const),
  ...['inline', 'small', 'medium', 'large', 'hero'].map((size) => ['smm-rating', { size, distribution: '' }] as const),
  ['smm-testimonial-card', {}],
];

/** As wide as a small phone, or a page at four times its size. */
const WIDTH = 320;
/** A windowful of cards and what is around them; a page of ten thousand gets no more than one of twenty-four. */
const NODES = 3_000;
/** Drawings from the first to the last. */
const DRAWINGS = 60;

const errors = pageErrors();
const { warn } = console;

before(async () => {
  await defineAll();
  console.warn = () => {}; // Developers are told of what is left out.
});
after(() => {
  console.warn = warn;
});

interface Shown {
  readonly element: AnyElement;
  readonly place: HTMLElement;
  /** How often something was drawn. */
  readonly drawings: number;
}

async function show(tag: string, attributes: Readonly<Record<string, string>>, page: HeadPage): Promise<Shown> {
  document.querySelector('#place')?.remove();
  const place = document.createElement('div');
  place.id = 'place';
  place.lang = 'en';
  place.style.width = `${WIDTH}px`;
  const element = document.createElement(tag) as AnyElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (tag === 'smm-testimonial-card') Object.assign(element, { item: page.items[0] });
  else Object.assign(element, { page });
  place.append('before ', element, ' after');
  document.body.append(place);
  await element.updateComplete;
  let drawings = 0;
  const watch = new MutationObserver(() => drawings++);
  watch.observe(element.shadowRoot!, { childList: true, subtree: true });
  await atRest(element, 3);
  watch.disconnect();
  return { element, place, drawings };
}

/** Whether a text's last letter lies after its first: to its right, or on a line below. */
function runsForward(text: Text): boolean {
  const range = document.createRange();
  const letter = (at: number): DOMRect => {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getBoundingClientRect();
  };
  const start = text.data.search(/\S/);
  if (start < 0) return true;
  const [first, last] = [letter(start), letter(text.data.trimEnd().length - 1)];
  return last.top >= first.bottom - 1 || first.left < last.left;
}

function nodesIn(root: Node): number {
  let count = 0;
  const walker = document.createTreeWalker(root);
  while (walker.nextNode()) count++;
  return count;
}

function expectSound({ element, place, drawings }: Shown, what: string): void {
  expect(errors, what).to.deep.equal([]);
  expect('hit' in globalThis, `${what}: something ran`).to.equal(false);
  expect(place.scrollWidth, `${what}: its box is left sideways`).to.be.at.most(WIDTH + 1);
  const row = element.shadowRoot?.querySelector('.toast .row')?.getBoundingClientRect();
  if (row) expect(row.left >= 0 && row.right <= innerWidth + 1, `${what}: the toast is left sideways`).to.equal(true);
  for (const text of place.childNodes)
    if (text instanceof Text) expect(runsForward(text), `${what}: “${text.data}” reads backwards`).to.equal(true);
  for (const day of element.shadowRoot?.querySelectorAll('time') ?? []) {
    const [text] = [...day.childNodes, ...(day.firstElementChild?.childNodes ?? [])].filter(
      (node) => node instanceof Text && node.data.trim(),
    );
    if (text && day.checkVisibility())
      expect(runsForward(text as Text), `${what}: “${day.textContent}” reads backwards`).to.equal(true);
  }
  expect(nodesIn(element.shadowRoot!), `${what}: nodes`).to.be.below(NODES);
  expect(drawings, `${what}: drawings`).to.be.below(DRAWINGS);
}

for (const [tag, attributes] of VIEWS) {
  describe(`<${tag} ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}>`, function () {
    this.timeout(120_000);
    it('holds whatever is said, by whomever, whenever', async () => {
      for (const [what, page] of Object.entries(ODD_PAGES)) expectSound(await show(tag, attributes, page()), what);
    });
    if (tag === 'smm-testimonial-card') return;
    it('holds with nothing at all, and with ten thousand', async () => {
      expectSound(await show(tag, attributes, NONE()), 'nothing');
      expectSound(await show(tag, attributes, MANY()), 'ten thousand');
    });
  });
}

describe('any text whatever', function () {
  this.timeout(120_000);
  it('is shown as it is', async () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('\ud800', '\udfff', '\u202e', '\u0000'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
      minLength: 1,
      maxLength: 80,
    });
    await fc.assert(
      fc.asyncProperty(text, text, async (name, reviewBody) => {
        const odd: Review = { ...reviews[0]!, author: { '@type': 'Person', name }, reviewBody: `x${reviewBody}` };
        const { element } = await show('smm-testimonials', { layout: 'list' }, headPage([odd]));
        expect(element.shadowRoot!.querySelector('bdi')!.textContent).to.equal(name);
        expect(element.shadowRoot!.querySelector('blockquote')!.textContent).to.equal(`x${reviewBody}`);
      }),
      { numRuns: many(10, 25) },
    );
    expect(errors).to.deep.equal([]);
  });
});

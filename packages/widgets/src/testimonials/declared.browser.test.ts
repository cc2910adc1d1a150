import { expect, waitUntil } from '@open-wc/testing';
import type { HeadPage, Item } from '@smm/sdk/schema';
import { headPage, reviews } from '../../../../stories/fixtures.ts';
import { filmed } from '../../../../stories/video-fixtures.ts';
import { fragment, type FragmentOptions } from '../fragment/index.ts';
import '../rating/define.ts';
import './define.ts';
import type { SmmTestimonials } from './testimonials.ts';
import { nextFrames } from './wall-in-tests.ts';

const long = { ...reviews[1]!, identifier: 'long', reviewBody: 'A sentence about a piano that goes on. '.repeat(40) };
const shown: Item[] = [reviews[0]!, long, reviews[2]!, filmed('youTube')];
let count = 0;

/** An element that was parsed, and is about to be taken over. */
function placed(
  page: HeadPage = headPage(shown),
  more: Partial<FragmentOptions> = {},
): { element: SmmTestimonials; root: ShadowRoot; asked: string[] } {
  const src = new URL(`/v1/collections/declared-${count++}.json`, location.href).href;
  const asked: string[] = [];
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    asked.push(String(input));
    return fetch(input, init);
  };
  const box = document.createElement('div');
  box.style.inlineSize = '1000px';
  document.body.append(box);
  box.setHTMLUnsafe(fragment(page, { src, ...more }));
  const element = box.firstElementChild as SmmTestimonials;
  return { element, root: element.shadowRoot!, asked };
}

const until = (isSo: () => boolean, what: string): Promise<void> => waitUntil(isSo, what, { timeout: 60_000 });
const taken = (root: ShadowRoot): Promise<void> =>
  until(() => !root.querySelector('style') && root.querySelector('[data-check]') !== null, 'the script took over');
const showing = (root: ShadowRoot, cards: number): Promise<void> =>
  until(() => root.querySelectorAll('.card').length === cards, `${cards} cards`);

describe('a fragment that is taken over', () => {
  afterEach(() => document.body.replaceChildren());

  it('keeps its cards as they are, and asks for nothing', async () => {
    const { element, root, asked } = placed();
    const cards = [...root.querySelectorAll('.card')];
    const plain = element.querySelectorAll('blockquote').length;
    expect([cards.length, plain]).to.deep.equal([4, 4]);
    await taken(root);
    const now = [...root.querySelectorAll('.card')];
    // One with a video is drawn anew: there is a button now, where a link was.
    expect(now.slice(0, 3)).to.deep.equal(cards.slice(0, 3));
    expect(now[3]!.querySelector('button.play')).to.not.equal(null);
    expect(now.length).to.equal(4);
    expect(root.querySelector<HTMLAnchorElement>('time a')!.hash).to.equal(`#smm-${reviews[0]!.identifier}`);
    expect(asked).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('keeps its cards where another element can read nothing at its address, and lends it what it has', async () => {
    const { element, root, asked } = placed();
    await taken(root);
    const cards = [...root.querySelectorAll('.card')];
    const rating = document.createElement('smm-rating');
    rating.src = element.src;
    element.before(rating);
    await until(() => /\d\.\d/.test(rating.shadowRoot!.textContent), 'the rating of the page in the document');
    expect(asked).to.deep.equal([element.src]);
    await element.updateComplete;
    expect([...root.querySelectorAll('.card')]).to.deep.equal(cards);
  });

  it('keeps opened words, the focus and what is selected', async () => {
    const { root } = placed();
    const fold = root.querySelector<HTMLDetailsElement>('.fold')!;
    fold.open = true;
    const summary = fold.querySelector('summary')!;
    summary.focus();
    const words = root.querySelector('.words')!.firstChild!;
    document.getSelection()!.setBaseAndExtent(words, 3, words, 7);
    const selected = (): unknown[] => {
      const [range] = document.getSelection()!.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
      return [range?.startContainer, range?.startOffset, range?.endOffset];
    };
    // Not every browser tells of a selection inside a root.
    const before = selected();
    await taken(root);
    expect(root.querySelector<HTMLDetailsElement>('.fold')!.open).to.equal(true);
    expect(root.activeElement).to.equal(summary);
    expect(selected()).to.deep.equal(before);
  });

  it('brings the focus from a link of the foot to the button in its place', async () => {
    const { root } = placed(headPage(shown), { limit: 2 });
    root.querySelector<HTMLElement>('a[data-next]')!.focus();
    await taken(root);
    expect(root.activeElement).to.equal(root.querySelector('button[data-next]'));
  });

  it('stands in rows as long as it is in sight, and in lanes from then on', async () => {
    const { element, root } = placed(headPage([...shown, ...reviews.slice(3)]));
    const tops = (): string =>
      [...root.querySelectorAll('.card')].map((card) => card.getBoundingClientRect().top).join();
    const before = tops();
    await taken(root);
    await nextFrames();
    expect(tops()).to.equal(before);
    expect(root.querySelector('.placed')).to.equal(null);
    // From the top of the page, where the browser does not follow what it shows.
    scrollTo(0, 0);
    element.parentElement!.style.marginBlockStart = '4000px';
    await until(() => root.querySelector('.rows') === null, 'no rows any more');
    const hasLanes = CSS.supports('display', 'grid-lanes');
    expect(root.querySelector('.placed') !== null, `${element.clientWidth} px`).to.equal(!hasLanes);
  });

  it('is drawn anew in its rows where each card gets a button', async () => {
    const { root } = placed(headPage(shown), { share: true });
    await until(() => root.querySelectorAll('[part=share]').length === shown.length, 'a button on each card');
    expect(root.querySelector('.g')!.className).to.equal('g rows');
  });

  it('shows more from what it has, without a request', async () => {
    const { root, asked } = placed(headPage(shown), { limit: 2 });
    await taken(root);
    root.querySelector<HTMLElement>('[data-next]')!.click();
    await showing(root, 4);
    expect(asked).to.deep.equal([]);
  });

  it('goes on with another copy of the words when what is shown changes', async () => {
    const { element, root } = placed();
    await taken(root);
    element.page = headPage([reviews[2]!]);
    await showing(root, 1);
    expect(root.querySelector('.rows')).to.equal(null);
    expect(root.querySelector('.words')!.textContent).to.equal(reviews[2]!.reviewBody);
  });

  it('speaks its own language around cards that speak another', async () => {
    const { root } = placed();
    await taken(root);
    const element = root.host as SmmTestimonials;
    element.lang = 'de';
    await until(() => /Wie wir prüfen/.test(root.textContent), 'German');
    await showing(root, 4);
  });
});

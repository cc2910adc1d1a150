import { expect, waitUntil } from '@open-wc/testing';
import type { HeadPage } from '@smm/sdk/schema';
import { feedPostings } from '../../../../stories/feed-fixtures.ts';
import { headPage } from '../../../../stories/fixtures.ts';
import '../feed/define.ts';
import '../rating/define.ts';
import '../testimonials/define.ts';
import '../ticker/define.ts';
import { fragment, fragmentWords, type FragmentElement, type FragmentOptions } from '../fragment/index.ts';

const TAGS: Readonly<Record<FragmentElement, string>> = {
  wall: 'smm-testimonials',
  rating: 'smm-rating',
  ticker: 'smm-ticker',
  feed: 'smm-feed',
};
const feedHead = headPage(feedPostings, {
  postings: { published: feedPostings.length, selected: feedPostings.length },
});
// Its picture is there: one that does not come leaves no hole, whenever that is known.
const posted = { ...feedHead, links: { ...feedHead.links, root: new URL('/', location.href).href } };
const pageOf = (element: FragmentElement): HeadPage => (element === 'feed' ? posted : headPage());

let count = 0;
const asked: string[] = [];
const { fetch } = globalThis;

const markup = (element: FragmentElement, more: Partial<FragmentOptions> = {}, page = pageOf(element)): string =>
  fragment(page, { src: new URL(`/v1/collections/taken-${count++}.json`, location.href).href, element, ...more });

const box = (): HTMLElement => {
  const made = document.createElement('div');
  made.style.inlineSize = '1000px';
  document.body.append(made);
  return made;
};

function placed(text: string): { element: HTMLElement; root: ShadowRoot } {
  const place = box();
  place.setHTMLUnsafe(text);
  const element = place.firstElementChild as HTMLElement;
  return { element, root: element.shadowRoot! };
}

const until = (isSo: () => boolean, what: string): Promise<void> => waitUntil(isSo, what, { timeout: 60_000 });
const taken = (element: Element): Promise<void> =>
  until(
    () => element.shadowRoot?.querySelector('.smm') != null && !element.shadowRoot.querySelector('style'),
    `${element.localName} took over`,
  );

/** All that is said in a root, without the spaces between boxes. */
const letters = (root: ShadowRoot): string => root.querySelector('.smm')!.textContent.replace(/\s/g, '');

describe('what a server drew', () => {
  beforeEach(() => {
    asked.length = 0;
    globalThis.fetch = (input, init) => {
      asked.push(String(input));
      return fetch(input, init);
    };
  });
  afterEach(() => {
    globalThis.fetch = fetch;
    document.body.replaceChildren();
  });

  for (const element of Object.keys(TAGS) as FragmentElement[]) {
    it(`is taken over by ${TAGS[element]}, which asks for nothing, as it stood`, async () => {
      const { element: host, root } = placed(markup(element));
      const before = letters(root);
      const height = host.offsetHeight;
      await taken(host);
      expect(root.querySelectorAll('.smm').length).to.equal(1);
      expect(host.offsetHeight).to.equal(height);
      // Where a ticker has a way to the rest it has a button then, which is a sign alone.
      const way = element === 'ticker' ? /^Readall\d+/ : /^(?!)/;
      expect(letters(root)).to.equal(before.replace(way, ''));
      expect(asked).to.deep.equal([]);
      await expect(host).to.be.accessible();
    });

    it(`is taken over by ${TAGS[element]} where a script put it into the page, which declares no root`, async () => {
      const place = box();
      place.innerHTML = markup(element);
      const host = place.firstElementChild!;
      await taken(host);
      expect(asked).to.deep.equal([]);
    });
  }

  it('keeps open what was opened of a rating, and the focus in it', async () => {
    const { element, root } = placed(markup('rating', { size: 'hero' }));
    root.querySelector('details')!.open = true;
    root.querySelector('summary')!.focus();
    await taken(element);
    await until(() => root.querySelector('details')!.open, 'open again');
    expect(root.activeElement).to.equal(root.querySelector('summary'));
  });

  it('keeps the postings of a feed themselves, and shows more of them from the page that came along', async () => {
    const { element, root } = placed(markup('feed', { limit: 2 }));
    const cards = [...root.querySelectorAll('.card')];
    expect(cards.length).to.equal(2);
    await taken(element);
    expect([...root.querySelectorAll('.card')]).to.deep.equal(cards);
    root.querySelector<HTMLElement>('button[data-next]')!.click();
    await until(() => root.querySelectorAll('.card').length === 4, 'two more');
    expect(asked).to.deep.equal([]);
  });

  it('brings the focus of a ticker from the way to the rest to the button in its place', async () => {
    const { element, root } = placed(markup('ticker'));
    root.querySelector<HTMLElement>('a.way')!.focus();
    await taken(element);
    await until(() => root.activeElement !== null, 'something has the focus');
    expect(root.activeElement).to.equal(root.querySelector('button'));
  });

  it('goes on with what lies at another address when that is asked for', async () => {
    const { element, root } = placed(markup('rating'));
    await taken(element);
    const other = new URL('/none.json', location.href).href;
    (element as HTMLElement & { src: string }).src = other;
    await until(() => asked.includes(other), 'the other address is read');
    expect(root.querySelectorAll('.smm').length).to.equal(1);
  });

  it('without what was declared, as where a sanitiser dropped it, the page that came along is shown', async () => {
    const place = box();
    place.innerHTML = markup('rating').replace(/<template[\s\S]*<\/template>/, '');
    const host = place.firstElementChild!;
    await taken(host);
    expect(host.shadowRoot!.querySelector('.stars')).to.not.equal(null);
    expect(asked).to.deep.equal([]);
  });

  it('of another language stays in that', async () => {
    const words = await fragmentWords('de');
    const { element, root } = placed(markup('rating', { words }));
    const before = root.querySelector('summary')!.textContent;
    await taken(element);
    await until(() => root.querySelector('summary')?.textContent === before, before);
  });
});

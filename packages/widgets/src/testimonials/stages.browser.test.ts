import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { headPage, items, manyItems } from '../../../../stories/fixtures.ts';
import type { SmmTestimonials } from './testimonials.ts';
import { cards, part, settled, text, withPage } from './wall-in-tests.ts';

const find = (element: Element, query: string): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>(query)!;
const button = (element: Element, name: string): HTMLButtonElement =>
  element.shadowRoot!.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)!;
const press = (element: Element, key: string): void => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  element.shadowRoot!.activeElement!.dispatchEvent(event);
};
const position = (element: Element): string => part(element, 'position')!.textContent;
const glides = (element: Element): Animation[] => element.shadowRoot!.getAnimations();

const staged = async (
  layout: string,
  page = headPage(),
  attributes: Record<string, string> = {},
): Promise<SmmTestimonials> => {
  const element = await withPage(page, { layout, ...attributes });
  await settled(element, Math.min(24, page.items.length));
  await waitUntil(() => find(element, '.stage'), 'the layout');
  return element;
};

/** Its clones are no cards of their own. */
const marquee = async (page = headPage(), attributes: Record<string, string> = {}): Promise<SmmTestimonials> => {
  const element = await withPage(page, { layout: 'marquee', ...attributes });
  await waitUntil(() => find(element, '.marquee')?.querySelectorAll('.card').length === page.items.length, 'cards', {
    timeout: 60_000,
  });
  return element;
};

describe('layouts that show a few cards at a time', () => {
  const { matchMedia } = window;
  afterEach(() => {
    window.matchMedia = matchMedia;
    document.body.dir = '';
  });

  for (const layout of ['carousel', 'marquee', 'spotlight']) {
    for (const lang of ['en', 'ar']) {
      it(`${layout} in ${lang} is accessible and keeps the order of the page`, async () => {
        document.body.dir = lang === 'ar' ? 'rtl' : 'ltr';
        const box = await fixture(html`<div lang=${lang}></div>`);
        const element = document.createElement('smm-testimonials');
        element.layout = layout as 'carousel';
        element.page = headPage();
        box.append(element);
        await waitUntil(() => find(element, `.${layout} .card`), 'cards', { timeout: 60_000 });
        await waitUntil(() => element.shadowRoot!.querySelector('[role=status]'), 'the foot', { timeout: 60_000 });
        expect(
          [...find(element, `.${layout}`).querySelectorAll('.head time')].map((time) => time.getAttribute('datetime')),
        ).to.deep.equal(items.map((item) => item.datePublished));
        expect(part(element, 'disclosure')!.checkVisibility()).to.equal(true);
        await expect(element).to.be.accessible();
      });
    }

    it(`${layout} becomes a wall and comes back`, async () => {
      const element = await withPage(headPage(), { layout });
      await waitUntil(() => find(element, '.stage .card'), 'the layout', { timeout: 60_000 });
      element.layout = 'wall';
      await waitUntil(() => !find(element, '.stage') && cards(element).length === items.length, 'a wall');
      element.layout = layout as 'carousel';
      await waitUntil(() => find(element, `.stage .${layout} .card`), 'the layout again');
    });

    it(`${layout} without items says so`, async () => {
      const element = await withPage(headPage([]), { layout });
      await waitUntil(() => text(element).includes('No reviews yet'), 'the empty state', { timeout: 60_000 });
    });
  }

  describe('carousel', () => {
    it('has its controls before the cards, and says which of how many are seen', async () => {
      const element = await staged('carousel', headPage(manyItems(20)));
      element.style.width = '1000px';
      await waitUntil(() => position(element) === '1–3 of 20', 'three of twenty');
      const next = button(element, 'Next');
      expect(next.compareDocumentPosition(cards(element)[0]!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(button(element, 'Previous').ariaDisabled).to.equal('true');
      next.click();
      await waitUntil(() => position(element) === '4–6 of 20', 'the next three', { timeout: 4000 });
      expect(button(element, 'Previous').ariaDisabled).to.equal('false');
    });

    it('goes by keys, in the direction of the page', async () => {
      for (const [dir, key] of [
        ['ltr', 'ArrowRight'],
        ['rtl', 'ArrowLeft'],
      ] as const) {
        const element = await staged('carousel', headPage(manyItems(20)), { dir, style: 'width: 400px' });
        await waitUntil(() => position(element) === '1 of 20', `the first, ${dir}`);
        find(element, '.carousel').focus();
        press(element, key);
        await waitUntil(() => position(element) === '2 of 20', `the second, ${dir}`, { timeout: 4000 });
        element.remove();
      }
    });

    it('shows more as its end comes near, without a button for it', async () => {
      const element = await staged('carousel', headPage(manyItems(60), { selected: 60 }));
      expect(part(element, 'more')).to.equal(null);
      find(element, '.carousel').focus();
      press(element, 'End');
      await waitUntil(() => cards(element).length > 24, 'more cards', { timeout: 60_000 });
    });

    it('never moves by itself', async () => {
      const element = await staged('carousel', headPage(manyItems(20)), { interval: '5' });
      expect(button(element, 'Stop')).to.equal(null);
      expect(glides(element)).to.have.length(0);
    });
  });

  describe('marquee', () => {
    it('glides, with the button that stops it first in tab order', async () => {
      const element = await marquee();
      await waitUntil(() => glides(element)[0]?.playState === 'running', 'it glides', { timeout: 4000 });
      const stop = button(element, 'Stop');
      expect(element.shadowRoot!.querySelector('a[href], button, [tabindex]')).to.equal(stop);
      stop.click();
      await waitUntil(() => button(element, 'Start'), 'the label flips');
      expect(glides(element)[0]?.playState).to.equal('paused');
      expect(stop.ariaPressed).to.equal(null);
      button(element, 'Start').click();
      await waitUntil(() => glides(element)[0]?.playState === 'running', 'it glides again');
    });

    it('moves forty pixels a second, towards the start of the line', async () => {
      for (const [dir, way] of [
        ['ltr', -1],
        ['rtl', 1],
      ] as const) {
        const box = await fixture(html`<div lang="en" dir=${dir}></div>`);
        const element = document.createElement('smm-testimonials');
        element.layout = 'marquee';
        element.page = headPage();
        box.append(element);
        await waitUntil(() => element.shadowRoot && glides(element)[0], 'it glides', { timeout: 60_000 });
        const glide = glides(element)[0]!;
        glide.pause();
        const track = find(element, '.track');
        glide.currentTime = 0;
        const before = track.getBoundingClientRect().left;
        glide.currentTime = 1000;
        expect(track.getBoundingClientRect().left - before).to.be.closeTo(40 * way, 0.5);
      }
    });

    it('stands while the focus is inside, and where it is not seen', async () => {
      const element = await marquee();
      await waitUntil(() => glides(element)[0]?.playState === 'running', 'it glides', { timeout: 4000 });
      find(element, '.marquee a').focus();
      await waitUntil(() => glides(element)[0]?.playState === 'paused', 'it stands');
      (element.shadowRoot!.activeElement as HTMLElement).blur();
      await waitUntil(() => glides(element)[0]?.playState === 'running', 'it goes on');
      const box = element.parentElement!;
      box.style.paddingBlockStart = '500vh';
      await waitUntil(() => glides(element)[0]?.playState === 'paused', 'it stands off the screen');
    });

    it('hides the copies that make it endless', async () => {
      const element = await marquee();
      const clones = find(element, '.clones');
      expect(clones.inert).to.equal(true);
      expect(clones.ariaHidden).to.equal('true');
      expect(clones.childElementCount).to.be.greaterThan(0);
    });

    it('is a row to scroll where less motion is asked for', async () => {
      window.matchMedia = (query) => matchMedia.call(window, query.includes('reduced-motion') ? 'all' : query);
      const element = await marquee();
      expect(glides(element)).to.have.length(0);
      expect(button(element, 'Stop')).to.equal(null);
      expect(find(element, '.clones').childElementCount).to.equal(0);
      expect(getComputedStyle(find(element, '.run')).overflowX).to.equal('auto');
      await expect(element).to.be.accessible();
    });

    it('does not move when everything is seen at once', async () => {
      const element = await marquee(headPage(manyItems(1)));
      await waitUntil(() => !button(element, 'Stop'), 'no button');
      expect(glides(element)).to.have.length(0);
    });
  });

  describe('spotlight', () => {
    it('shows one review, and the next without moving what is below', async () => {
      const element = await staged('spotlight');
      const { height } = element.getBoundingClientRect();
      const seen = (): HTMLElement[] =>
        cards(element).filter((card) => card.checkVisibility({ visibilityProperty: true }));
      expect(seen()).to.deep.equal([cards(element)[0]]);
      button(element, 'Next').click();
      await waitUntil(() => position(element).startsWith('2 of '), 'the second');
      expect(seen()).to.deep.equal([cards(element)[1]]);
      expect(element.getBoundingClientRect().height).to.equal(height);
    });

    it('marks an excerpt, and has the whole behind it', async () => {
      const element = await staged('spotlight');
      const long = cards(element).find((card) => card.querySelector('details'))!;
      const [part, whole] = [...long.querySelectorAll('blockquote')].map((words) => words.textContent);
      expect(part!.endsWith('…')).to.equal(true);
      expect(whole).to.contain(part!.replace(/\s*…$/, '').replace(/^…/, ''));
    });

    it('turns by itself only where asked to, and not after the focus was inside', async () => {
      const still = await staged('spotlight');
      expect(button(still, 'Stop')).to.equal(null);
      still.remove();
      const element = await staged('spotlight', headPage(), { interval: '5' });
      expect(find(element, 'button, a')).to.equal(button(element, 'Stop'));
      expect(part(element, 'list')!.ariaLive).to.equal('off');
      await waitUntil(() => position(element).startsWith('2 of '), 'it turned', { timeout: 9000 });
      button(element, 'Next').focus();
      await waitUntil(() => button(element, 'Start'), 'it stopped');
      expect(part(element, 'list')!.ariaLive).to.equal('polite');
      button(element, 'Next').blur();
      expect(button(element, 'Start')).not.to.equal(null);
    });
  });

  for (const card of ['framed', 'bubble', 'minimal']) {
    it(`cards are ${card}, accessibly`, async () => {
      const element = await withPage(headPage(), { card });
      await settled(element, items.length);
      const { boxShadow } = getComputedStyle(cards(element)[0]!);
      expect(boxShadow).to.equal('none');
      await expect(element).to.be.accessible();
    });
  }

  describe('the place of one review', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    for (const layout of ['carousel', 'spotlight'])
      it(`${layout}: the day leads to it, and a link brings it to where it is seen`, async () => {
        const element = await staged(layout);
        const days = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.head time a')];
        expect(days.map(({ hash }) => hash)).to.deep.equal(items.map(({ identifier }) => `#smm-${identifier}`));
        location.hash = `#smm-${items[5]!.identifier}`;
        const card = cards(element)[5]!;
        await waitUntil(() => card.matches('.here') && element.shadowRoot!.activeElement === card, 'marked');
        await waitUntil(
          () => {
            const { left, right } = card.getBoundingClientRect();
            const box = find(element, '[part=list]').getBoundingClientRect();
            return card.checkVisibility({ visibilityProperty: true }) && left >= box.left - 1 && right <= box.right + 1;
          },
          'seen',
          { timeout: 4000 },
        );
      });
  });

  it('a spotlight shows the words first, then the person with the rating and the day beside', async () => {
    const element = await staged('spotlight');
    element.style.width = '900px';
    const card = cards(element)[0]!;
    const top = (query: string): DOMRect => card.querySelector(query)!.getBoundingClientRect();
    await waitUntil(() => top('.words').bottom <= top('.who').top, 'the words first');
    const [who, head] = [top('.who'), top('.head')];
    expect(head.left).to.be.at.least(who.right);
    expect(Math.abs((head.top + head.bottom) / 2 - (who.top + who.bottom) / 2)).to.be.below(6);
  });
});

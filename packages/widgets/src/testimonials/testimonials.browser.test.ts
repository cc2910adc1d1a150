import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { Item } from '@smm/sdk/schema';
import { headPage, items, manyItems } from '../../../../stories/fixtures.ts';
import type { SmmErrorEvent } from '../element/smm-error-event.ts';
import type { SmmTestimonials } from './testimonials.ts';
import { cards, nextFrames, overlaps, part, settled, text, withPage } from './wall-in-tests.ts';

describe('<smm-testimonials>', () => {
  describe('what it shows', () => {
    for (const layout of ['wall', 'grid', 'list']) {
      it(`shows every item as ${layout}, in the order of the page, accessibly`, async () => {
        const element = await withPage(headPage(), { layout, heading: 'What players tell us' });
        await settled(element, items.length);
        expect(part(element, 'list')!.getAttribute('role')).to.equal('list');
        expect(cards(element).map((card) => card.querySelector('time')!.dateTime)).to.deep.equal(
          items.map((item) => item.datePublished),
        );
        await expect(element).to.be.accessible();
      });
    }

    it('says what the selection was selected from, and that sample data is sample data', async () => {
      const element = await withPage(headPage());
      await settled(element, items.length);
      expect(part(element, 'disclosure')!.innerText).to.contain('Selected: 12 of 212 published reviews');
      expect(part(element, 'disclosure')!.innerText).to.contain('Read all 219');
      expect(part(element, 'disclosure')!.querySelector('a')!.href).to.equal('https://reviews.example/policy');
      expect(text(element)).to.contain('Sample data: invented people and words');
    });

    it('speaks the language around it, and discloses in it', async () => {
      const box = await fixture(html`<div lang="de"></div>`);
      const element = document.createElement('smm-testimonials');
      element.page = headPage();
      box.append(element);
      await settled(element, items.length);
      expect(part(element, 'disclosure')!.innerText).to.contain(
        'Auswahl: 12 von 212 veröffentlichten Bewertungen und 1 von 7 Beiträgen.',
      );
      expect(text(element)).to.contain('Bestellung geprüft');
      element.lang = 'en';
      await waitUntil(() => text(element).includes('Order checked'));
    });

    it('is mirrored in a page that reads from right to left', async () => {
      const box = await fixture(html`<div lang="ar" dir="rtl"></div>`);
      const element = document.createElement('smm-testimonials');
      element.page = headPage();
      box.append(element);
      await settled(element, items.length);
      const [card, other] = cards(element) as [HTMLElement, HTMLElement];
      if (other.offsetTop === card.offsetTop) expect(other.offsetLeft).to.be.lessThan(card.offsetLeft);
      await expect(element).to.be.accessible();
    });

    it('puts cards on lanes without overlap, whatever the width', async () => {
      const element = await withPage(headPage(manyItems(24)));
      for (const width of [1100, 700, 340, 1100]) {
        element.style.width = `${width}px`;
        const lanes = width >= 1024 ? 3 : width >= 680 ? 2 : 1;
        await settled(element, 24);
        await waitUntil(
          () => new Set(cards(element).map((card) => Math.round(card.getBoundingClientRect().left))).size === lanes,
          `${lanes} lanes at ${width}`,
        );
        await waitUntil(() => !overlaps(cards(element)), `no overlap at ${width}`);
      }
    });

    it('several slices in two columns keep two lanes', async () => {
      const element = await withPage(headPage(manyItems(72), { selected: 72 }), { 'page-size': '72' });
      element.style.width = '700px';
      await settled(element, 72);
      const lefts = new Set<number>();
      await waitUntil(() => {
        lefts.clear();
        for (const card of cards(element)) lefts.add(Math.round(card.getBoundingClientRect().left));
        return lefts.size === 2 && !overlaps(cards(element));
      }, 'two lanes');
      const [first, second] = [...lefts].map((left) =>
        cards(element).filter((card) => Math.round(card.getBoundingClientRect().left) === left),
      ) as [HTMLElement[], HTMLElement[]];
      expect(Math.abs(first.length - second.length)).to.be.lessThan(30);
      const ends = [first, second].map((lane) => lane.at(-1)!.getBoundingClientRect().bottom) as [number, number];
      expect(Math.abs(ends[0] - ends[1])).to.be.lessThan(600);
      for (const card of cards(element)) expect(card.offsetWidth).to.be.within(320, 350);
    });

    it('leaves items out that it cannot show, and shows the others', async () => {
      const page = headPage();
      const bad = { ...items[0], identifier: 'bad', author: undefined } as unknown as Item;
      const element = await withPage({ ...page, items: [bad, ...page.items] });
      await settled(element, items.length);
    });

    it('leaves out what is no item among those that the page handed over', async () => {
      const element = document.createElement('smm-testimonials');
      element.items = [null, {}, { '@type': 'Review' }, ...items] as unknown as Item[];
      (await fixture(html`<div lang="en"></div>`)).append(element);
      await settled(element, items.length);
    });

    it('shows words as words, whatever they are', async () => {
      const payload = '<img src=x onerror="window.__hit=1"><script>window.__hit=1</script>${1}{{1}}"\'';
      const evil = {
        ...items[0],
        name: payload,
        reviewBody: payload,
        author: { '@type': 'Person', name: payload },
      } as Item;
      const element = await withPage(headPage([evil]));
      await settled(element, 1);
      expect(cards(element)[0]!.querySelector('img, script')).to.equal(null);
      expect(cards(element)[0]!.querySelector('blockquote')!.textContent).to.equal(payload);
      expect((globalThis as { __hit?: number }).__hit).to.equal(undefined);
    });

    it('opens long words, and only where there is more to see', async () => {
      const element = await withPage(headPage());
      element.style.width = '1100px';
      await settled(element, items.length);
      const button = element.shadowRoot!.querySelector<HTMLElement>('button.more')!;
      const words = button.previousElementSibling as HTMLElement;
      const faded = words.offsetHeight;
      button.focus();
      button.click();
      await waitUntil(() => button.ariaExpanded === 'true' && words.offsetHeight > faded);
      await waitUntil(() => !overlaps(cards(element)), 'the wall made room');
      button.click();
      await waitUntil(() => words.offsetHeight === faded);
      element.layout = 'list';
      element.style.width = '1600px';
      await waitUntil(() => words.matches('.fits') === words.scrollHeight <= words.clientHeight + 2);
    });
  });

  describe('more', () => {
    it('shows a page at a time, moves the focus to the first new card and says how many came', async () => {
      const element = await withPage(headPage(manyItems(60), { selected: 60, rules: [] }));
      await settled(element, 24);
      part(element, 'more')!.click();
      await settled(element, 48);
      await waitUntil(() => element.shadowRoot!.activeElement === cards(element)[24]);
      expect(element.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal('24 more shown');
      expect(part(element, 'more')!.textContent).to.equal('Show 12 more');
      part(element, 'more')!.click();
      await settled(element, 60);
      expect(part(element, 'more')).to.equal(null);
    });

    it('infinite: comes by itself, then leaves the foot in reach', async () => {
      const element = await withPage(headPage(manyItems(300), { selected: 300 }), {
        more: 'infinite',
        'page-size': '6',
      });
      await waitUntil(() => cards(element).length >= 6);
      expect(part(element, 'list')!.getAttribute('role')).to.equal('feed');
      await waitUntil(() => {
        if (cards(element).length < 24) part(element, 'more')?.scrollIntoView();
        return cards(element).length >= 24;
      }, 'more came');
      expect(cards(element).length).to.equal(24);
      expect(element.shadowRoot!.activeElement).to.equal(null);
      part(element, 'more')!.scrollIntoView();
      await nextFrames();
      expect(cards(element).length).to.equal(24);
      expect(part(element, 'more')!.textContent).to.equal('Show 6 more');
    });

    it('skips far groups of a long wall', async () => {
      const element = await withPage(headPage(manyItems(120), { selected: 120 }), { 'page-size': '120' });
      await settled(element, 120);
      await waitUntil(() => element.shadowRoot!.querySelectorAll('.far').length === 5);
      expect(overlaps(cards(element))).to.equal(false);
    });
  });

  describe('as an element among others', () => {
    it('takes properties that were set before it was defined', async () => {
      class Late extends (customElements.get('smm-testimonials') as typeof SmmTestimonials) {}
      const element = document.createElement('late-testimonials') as SmmTestimonials;
      element.page = headPage();
      element.heading = 'Late';
      (await fixture(html`<div></div>`)).append(element);
      customElements.define('late-testimonials', Late);
      await settled(element, items.length);
      expect(part(element, 'heading')!.textContent).to.equal('Late');
    });

    it('is the same in whatever order it is told', async () => {
      const one = await withPage(headPage(), { layout: 'grid', 'page-size': '5', heading: 'H' });
      const other = document.createElement('smm-testimonials');
      (await fixture(html`<div lang="en"></div>`)).append(other);
      await other.updateComplete;
      other.heading = 'H';
      other.pageSize = 5;
      other.page = headPage();
      other.layout = 'grid';
      await settled(one, 5);
      await settled(other, 5);
      expect(text(other)).to.equal(text(one));
    });

    it('leaves the page’s attributes alone, and fires nothing on what the page sets', async () => {
      const element = await withPage(headPage(), { class: 'mine', id: 'wall', title: 'T', role: 'region' });
      let fired = 0;
      for (const type of ['smm-load', 'smm-error']) element.addEventListener(type, () => fired++);
      await settled(element, items.length);
      element.items = manyItems(3);
      await waitUntil(() => cards(element).length === 3);
      expect(element.getAttributeNames().sort()).to.deep.equal(['class', 'id', 'role', 'title']);
      expect(fired).to.equal(0);
    });

    it('leaves a page that it was given as it was', async () => {
      const page = headPage();
      const before = JSON.stringify(page);
      const element = await withPage(page);
      await settled(element, items.length);
      expect(JSON.stringify(page)).to.equal(before);
    });

    it('stays well when it is moved fifty times', async () => {
      const element = await withPage(headPage());
      await settled(element, items.length);
      const [here, there] = [element.parentElement!, await fixture(html`<div lang="en"></div>`)];
      const nodes = element.shadowRoot!.querySelectorAll('*').length;
      for (let time = 0; time < 50; time++) {
        element.remove();
        (time % 2 ? here : there).append(element);
      }
      await settled(element, items.length);
      expect(element.shadowRoot!.querySelectorAll('*').length).to.equal(nodes);
    });

    it('can be forgotten: removed elements are collected', async function (this: { skip(): void }) {
      const { gc } = globalThis as { gc?: (options: { execution: 'async' }) => Promise<void> };
      if (!gc) return this.skip();
      const gone: WeakRef<Element>[] = [];
      for (let time = 0; time < 20; time++) {
        const element = await withPage(headPage());
        await settled(element, items.length);
        element.remove();
        gone.push(new WeakRef(element));
      }
      // In a task of its own: what a stack still points to is not collected. All but the last, which a frame may hold.
      await waitUntil(
        async () => {
          await new Promise((resolve) => setTimeout(resolve, 50));
          await gc({ execution: 'async' });
          return gone.filter((ref) => ref.deref()).length < 2;
        },
        'elements are still held',
        { timeout: 60_000 },
      );
    });

    it('tells of a bad address and does not throw', async () => {
      const element = document.createElement('smm-testimonials');
      const failed = oneEvent(element, 'smm-error');
      element.src = 'javascript:alert(1)';
      (await fixture(html`<div></div>`)).append(element);
      expect(String(((await failed) as unknown as SmmErrorEvent).error)).to.contain('not a web address');
    });

    it('a page whose rules leave no display on the element: lanes still follow its width', async () => {
      const box = await fixture<HTMLElement>(html`<div lang="en" style="inline-size: 1100px"></div>`);
      const element = document.createElement('smm-testimonials');
      element.style.display = 'inline';
      element.page = headPage(manyItems(24));
      box.append(element);
      await settled(element, 24);
      const lanes = (): number => new Set(cards(element).map((card) => card.offsetLeft)).size;
      await waitUntil(() => lanes() === 3, 'three lanes', { timeout: 60_000 });
      box.style.inlineSize = '340px';
      await waitUntil(() => lanes() === 1 && !overlaps(cards(element)), 'one lane', { timeout: 60_000 });
    });

    it('a page that centres, indents and capitalises its words leaves those of reviews as they are', async () => {
      const box = await fixture<HTMLElement>(
        html`<div
          lang="en"
          style="text-transform: uppercase; white-space: nowrap; text-align: center; text-indent: 3em"
        ></div>`,
      );
      const element = document.createElement('smm-testimonials');
      element.page = headPage();
      box.append(element);
      await settled(element, items.length);
      const { textTransform, whiteSpace, textAlign, textIndent } = getComputedStyle(
        cards(element)[0]!.querySelector('.who')!,
      );
      expect([textTransform, whiteSpace, textAlign, textIndent]).to.deep.equal(['none', 'normal', 'start', '0px']);
    });

    it('pictures that do not come leave no hole, whenever they failed', async () => {
      const url = new URL('/no-such.webp', location.href).href;
      const page = headPage(items.slice(0, 1));
      page.links.root = new URL('/', location.href).href;
      const [item] = page.items as [Item];
      page.items = [
        {
          ...item,
          image: [{ '@type': 'ImageObject', url, caption: 'A picture', width: 800, height: 600 }],
          author: { ...item.author, image: { '@type': 'ImageObject', url, caption: '', width: 38, height: 38 } },
        } as Item,
      ];
      const element = await withPage(page);
      await settled(element, 1);
      const pictures = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.photos, img')];
      expect(pictures).to.have.length(3);
      await waitUntil(() => pictures.every((picture) => !picture.checkVisibility()), 'nothing is left of them');
    });

    it('a page with not one right item says so in place of the skeleton', async () => {
      const page = headPage([{ nope: 1 } as unknown as Item]);
      const element = await withPage(page);
      await waitUntil(() => text(element).includes('could not be loaded'), 'the trouble', { timeout: 4000 });
      expect(element.shadowRoot!.querySelector('.bone')).to.equal(null);
    });

    it('can be defined twice', async () => {
      const { define } = await import('../element/define.ts');
      const known = customElements.get('smm-testimonials');
      expect(() => define('smm-testimonials', class extends HTMLElement {})).to.not.throw();
      expect(customElements.get('smm-testimonials')).to.equal(known);
    });
  });
});

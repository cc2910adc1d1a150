import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { HeadPage, Policy } from '@smm/sdk/schema';
import { headPage, items, manyItems } from '../../../../stories/fixtures.ts';
import { withPictures as piano } from '../../../../stories/query-fixtures.ts';
import type { SmmTestimonials } from './testimonials.ts';
import { cards, settled, withPage } from './wall-in-tests.ts';

const real = globalThis.fetch;
let policy: Policy | undefined;
let asked = 0;

/** A page whose first item has pictures, which come. */
function withPictures(count: number, captions = true): HeadPage {
  const page = piano(count);
  page.items = page.items.slice(0, 3);
  if (!captions) for (const image of page.items[0]!.image!) image.caption = '';
  return page;
}

const dialog = (element: Element): HTMLDialogElement | null => element.shadowRoot!.querySelector('dialog');
const key = (element: Element, name: string): boolean =>
  dialog(element)!.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
const opened = async (element: SmmTestimonials, by: HTMLElement): Promise<HTMLDialogElement> => {
  by.focus();
  by.click();
  await waitUntil(() => dialog(element)?.open, 'a dialog');
  return dialog(element)!;
};
const makeComplete = async (element: SmmTestimonials): Promise<HTMLAnchorElement[]> => {
  const links = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.photos a')];
  links[0]!.scrollIntoView();
  await waitUntil(() => links.every((link) => (link.firstElementChild as HTMLImageElement).naturalWidth > 0));
  return links;
};

describe('dialogs of <smm-testimonials>', () => {
  before(() => {
    globalThis.fetch = async (input, init) => {
      if (!String(input).endsWith('/policy.json')) return real(input, init);
      asked++;
      return policy ? new Response(JSON.stringify(policy)) : new Response('no', { status: 404 });
    };
  });

  after(() => {
    globalThis.fetch = real;
  });

  describe('pictures', () => {
    it('are links that keep their room, and open large with their words', async () => {
      const element = await withPage(withPictures(1));
      await settled(element, 3);
      const [link] = await makeComplete(element);
      expect(link!.href).to.contain('keyboard.svg?0');
      const { width, height } = link!.firstElementChild!.getBoundingClientRect();
      expect(width / height).to.be.closeTo(4 / 3, 0.02);
      const box = await opened(element, link!);
      expect(box.querySelector('img')!.alt).to.equal('Sample drawing 1: the keys of a piano');
      expect(box.querySelector('figcaption')!.textContent).to.equal('Sample drawing 1: the keys of a piano');
      expect(box.querySelector('.back, .on'), 'one picture needs no arrows').to.equal(null);
      await expect(element).to.be.accessible();
      box.querySelector<HTMLElement>('[data-close]')!.click();
      await waitUntil(() => !dialog(element));
      expect(element.shadowRoot!.activeElement).to.equal(link);
    });

    it('go on by arrows, keys and counter, and stop at the ends', async () => {
      const element = await withPage(withPictures(3));
      await settled(element, 3);
      const links = await makeComplete(element);
      const box = await opened(element, links[1]!);
      const place = (): string => box.querySelector('[role=status]')!.textContent;
      expect(place()).to.equal('2 of 3');
      key(element, 'ArrowRight');
      expect(place()).to.equal('3 of 3');
      key(element, 'ArrowRight');
      expect(place()).to.equal('3 of 3');
      expect(box.querySelector('.on')!.getAttribute('aria-disabled')).to.equal('true');
      box.querySelector<HTMLElement>('.back')!.click();
      expect(place()).to.equal('2 of 3');
      key(element, 'Home');
      expect(place()).to.equal('1 of 3');
      expect(box.querySelector('img')!.src).to.contain('keyboard.svg?0');
      const swipe = (type: string, clientX: number): boolean =>
        box.dispatchEvent(new PointerEvent(type, { clientX, pointerType: 'touch', bubbles: true }));
      swipe('pointerdown', 200);
      swipe('pointerup', 90);
      expect(place()).to.equal('2 of 3');
      await expect(element).to.be.accessible();
    });

    it('go the other way where the page reads from right to left', async () => {
      const element = await withPage(withPictures(3), { lang: 'ar', dir: 'rtl' });
      await settled(element, 3);
      const links = await makeComplete(element);
      const box = await opened(element, links[0]!);
      key(element, 'ArrowLeft');
      expect(box.querySelector('img')!.alt).to.equal('Sample drawing 2: the keys of a piano');
    });

    it('without words are named all the same', async () => {
      const element = await withPage(withPictures(1, false));
      await settled(element, 3);
      await makeComplete(element);
      expect(element.shadowRoot!.querySelector('.photos a')!.getAttribute('aria-label')).to.equal('View picture');
      await expect(element).to.be.accessible();
    });

    it('stay links for a press that wants a new tab', async () => {
      const element = await withPage(withPictures(1));
      await settled(element, 3);
      const [link] = await makeComplete(element);
      const press = new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true, composed: true });
      let isLeft = false;
      element.addEventListener('click', (event) => {
        isLeft = !event.defaultPrevented;
        event.preventDefault();
      });
      link!.dispatchEvent(press);
      expect(isLeft).to.equal(true);
      expect(dialog(element)).to.equal(null);
    });
  });

  describe('How we check', () => {
    const figures: Policy = {
      subjects: [
        {
          subject: { '@type': 'LocalBusiness', identifier: 'lindgren', name: 'Lindgren & Daughters' },
          received: 231,
          imported: 40,
          published: 219,
          pending: 0,
          withdrawn: 5,
          erased: 0,
          hidden: [
            {
              reason: 'spam',
              ratings: [
                { ratingValue: 1, count: 1 },
                { ratingValue: 5, count: 3 },
              ],
            },
            { reason: 'personal-data', ratings: [{ ratingValue: null, count: 3 }] },
          ],
          verification: [
            { level: 'order', count: 187 },
            { level: 'none', count: 4 },
          ],
        },
      ],
    };
    const check = (element: Element): HTMLAnchorElement => element.shadowRoot!.querySelector('[data-check]')!;

    it('says in numbers what was checked, how it was chosen and what is not shown', async () => {
      policy = figures;
      const element = await withPage(headPage());
      await settled(element, items.length);
      const box = await opened(element, check(element));
      await waitUntil(() => box.querySelector('dl'), 'the levels');
      expect(box.querySelector('dl')!.textContent.replace(/\s+/g, ' ')).to.contain('Order checked 187');
      expect(box.querySelector('dl')!.textContent).to.not.contain('E-mail');
      const rows = [...box.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent));
      expect(rows).to.deep.equal([
        ['Reason', '★ 1–2', '★ 3', '★ 4–5', 'No rating', 'All'],
        ['Spam', '1', '0', '3', '0', '4'],
        ['Personal data', '0', '0', '0', '3', '3'],
        ['Withdrawn by the author', '', '', '', '', '5'],
      ]);
      expect(box.textContent).to.contain('Selected: 12 of 212');
      expect(box.querySelector('a')!.href).to.equal('https://reviews.example/policy');
      await expect(element).to.be.accessible();
      box.close();
      await waitUntil(() => !dialog(element));
      expect(element.shadowRoot!.activeElement).to.equal(check(element));
    });

    it('without the figures says what the page itself knows, and where the rest is', async () => {
      policy = undefined;
      const element = await withPage(headPage());
      await settled(element, items.length);
      const box = await opened(element, check(element));
      await waitUntil(() => box.textContent.includes('Further numbers could not be loaded.'), 'told');
      expect(box.querySelectorAll('tr')).to.have.length(4);
      await expect(element).to.be.accessible();
    });

    it('asks nobody but the endpoint', async () => {
      asked = 0;
      const page = headPage();
      page.links.policy = 'https://elsewhere.example/policy';
      const element = await withPage(page);
      await settled(element, items.length);
      const box = await opened(element, check(element));
      await waitUntil(() => box.textContent.includes('Further numbers could not be loaded.'));
      expect(asked).to.equal(0);
    });

    it('speaks the reader’s language', async () => {
      policy = figures;
      const element = document.createElement('smm-testimonials');
      element.page = headPage();
      (await fixture(html`<div lang="de"></div>`)).append(element);
      await settled(element, items.length);
      const box = await opened(element, check(element));
      await waitUntil(() => box.querySelector('dl'));
      expect(box.textContent).to.contain('Wie wir Bewertungen prüfen');
      expect(box.textContent).to.contain('Auswahl: 12 von 212');
      await expect(element).to.be.accessible();
    });
  });

  describe('the place of one review', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('is what its date leads to: scrolled to, marked, with the focus', async () => {
      const element = await withPage(headPage(manyItems(60), { selected: 60 }));
      await settled(element, 24);
      const date = cards(element)[20]!.querySelector<HTMLAnchorElement>('.head time a')!;
      expect(date.getAttribute('href')).to.equal('#smm-i20');
      date.click();
      await waitUntil(() => cards(element)[20]!.matches('.here'), 'marked');
      await waitUntil(() => element.shadowRoot!.activeElement === cards(element)[20]);
      await expect(element).to.be.accessible();
    });

    it('is found behind what is shown, and only one is marked', async () => {
      const element = await withPage(headPage(manyItems(90), { selected: 90 }));
      await settled(element, 24);
      for (const index of [70, 2]) {
        location.hash = `#smm-i${index}`;
        await waitUntil(() => cards(element)[index]?.matches('.here'), `card ${index}`, { timeout: 4000 });
        expect(element.shadowRoot!.querySelectorAll('.here')).to.have.length(1);
      }
    });

    it('that is not here, or is none, leaves the cards as they are', async () => {
      const element = await withPage(headPage());
      await settled(element, items.length);
      for (const hash of ['#smm-nobody', '#smm-%22%3E', '#top']) location.hash = hash;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(element.shadowRoot!.querySelector('.here')).to.equal(null);
      expect(cards(element)).to.have.length(items.length);
    });
  });
});

import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import { headPage, items } from '../../../../stories/fixtures.ts';
import { endpoint, json, reviewForm, SRC } from '../../../../stories/form-fixtures.ts';
import '../rating/define.ts';
import '../review-form/define.ts';
import '../testimonials/define.ts';
import { cards, nextFrames, overlaps, settled } from '../testimonials/wall-in-tests.ts';
import '../ticker/define.ts';
import { faintIn } from './contrast-in-tests.ts';

const NAMES = ['paper', 'slate', 'midnight', 'sand', 'mono', 'bubble', 'newsprint', 'aurora'];

async function link(name: string): Promise<HTMLLinkElement> {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = new URL(`./${name}.css`, import.meta.url).href;
  const loaded = new Promise((done, fail) => {
    sheet.onload = done;
    sheet.onerror = () => fail(new Error(`${sheet.href} cannot be read`));
  });
  document.head.append(sheet);
  await loaded;
  return sheet;
}

/** Wall, rating, ticker and form on the theme's own ground. */
async function everything(name: string, scheme: string): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`
    <section
      lang="en"
      data-smm-theme=${name}
      style="color-scheme:${scheme};background:var(--smm-page);color:CanvasText;padding:20px"
    >
      <smm-rating size="hero" distribution .page=${headPage()}></smm-rating>
      <smm-ticker .page=${headPage()}></smm-ticker>
      <smm-testimonials layout="wall" .page=${headPage()}></smm-testimonials>
      <smm-review-form src=${SRC}></smm-review-form>
    </section>
  `);
  const [rating, ticker, wall, form] = elementsOf(box);
  await settled(wall!, items.length);
  await waitUntil(() => rating!.shadowRoot!.querySelector('[part=distribution]'));
  await waitUntil(() => ticker!.shadowRoot!.querySelector('li'));
  await waitUntil(() => form!.shadowRoot!.querySelector('#consent'));
  return box;
}

const elementsOf = (box: Element): Element[] => [
  ...box.querySelectorAll('smm-rating, smm-ticker, smm-testimonials, smm-review-form'),
];
const cardOf = (box: Element): Element => box.querySelector('smm-testimonials')!.shadowRoot!.querySelector('.card')!;

describe('themes', () => {
  let undo: () => void;
  let sheets: HTMLLinkElement[];
  before(async () => {
    ({ undo } = endpoint({ form: () => json(reviewForm()), submit: () => json({}, 500) }));
    document.documentElement.dataset['smmTheme'] = '';
    sheets = await Promise.all(NAMES.map(link));
  });
  after(() => {
    undo();
    delete document.documentElement.dataset['smmTheme'];
    sheets.forEach((sheet) => sheet.remove());
  });

  for (const name of NAMES) {
    for (const scheme of ['light', 'dark']) {
      it(`${name}, ${scheme}: axe finds nothing`, async () => {
        await expect(await everything(name, scheme)).to.be.accessible();
      });

      it(`${name}, ${scheme}: every text and star keeps its contrast for any accent`, async () => {
        const box = await everything(name, scheme);
        const part = (max: number): fc.Arbitrary<string> =>
          fc.double({ min: 0, max, noNaN: true }).map((value) => value.toFixed(3));
        const accents = fc.tuple(part(1), part(0.4), part(360)).map((lch) => `oklch(${lch.join(' ')})`);
        const check = (accent: string): void => {
          box.style.setProperty('--smm-accent', accent);
          const faint = elementsOf(box).flatMap(({ shadowRoot }) => faintIn(shadowRoot!));
          expect(faint, accent).to.deep.equal([]);
        };
        box.style.removeProperty('--smm-accent');
        expect(elementsOf(box).flatMap(({ shadowRoot }) => faintIn(shadowRoot!))).to.deep.equal([]);
        fc.assert(fc.property(accents, check), { numRuns: 12 });
      });
    }
  }

  it('a theme ends where another begins', async () => {
    const outer = await everything('bubble', 'light');
    const alone = await everything('paper', 'light');
    const style = ({ padding, backgroundColor, boxShadow, borderColor }: CSSStyleDeclaration): object => ({
      padding,
      backgroundColor,
      boxShadow,
      borderColor,
    });
    const paper = style(getComputedStyle(cardOf(alone)));
    expect(style(getComputedStyle(cardOf(outer)))).not.to.deep.equal(paper);
    outer.append(alone);
    expect(style(getComputedStyle(cardOf(alone)))).to.deep.equal(paper);
  });

  it('a wall takes its places anew when the theme changes', async () => {
    const box = await everything('newsprint', 'light');
    box.style.inlineSize = '760px';
    const wall = box.querySelector('smm-testimonials')!;
    await nextFrames();
    for (const name of ['aurora', 'mono', 'sand', 'slate']) {
      box.dataset['smmTheme'] = name;
      await nextFrames();
      expect(overlaps(cards(wall)), name).to.equal(false);
    }
  });

  it('an element can carry its theme itself, from its beginning', async () => {
    const wall = await fixture<HTMLElement>(
      html`<smm-testimonials data-smm-theme="newsprint" .page=${headPage()}></smm-testimonials>`,
    );
    await settled(wall, items.length);
    expect(getComputedStyle(cards(wall)[0]!).borderInlineStartWidth).to.equal('0px');
  });

  it('an element can be given a theme of its own later', async () => {
    const box = await everything('', 'light');
    const wall = box.querySelector<HTMLElement>('smm-testimonials')!;
    wall.dataset['smmTheme'] = 'newsprint';
    expect(getComputedStyle(cardOf(box)).borderInlineStartWidth).to.equal('0px');
    expect(getComputedStyle(cardOf(box)).fontFamily).to.contain('Schoolbook');
  });

  it('a sheet alone is the whole page’s, and what the page sets wins', async () => {
    const box = await everything('', 'light');
    delete box.dataset['smmTheme'];
    delete document.documentElement.dataset['smmTheme'];
    const others = sheets.filter(({ href }) => !href.endsWith('/sand.css'));
    others.forEach((sheet) => (sheet.disabled = true));
    try {
      expect(getComputedStyle(cardOf(box)).borderTopLeftRadius).to.equal('22px');
      const own = document.createElement('style');
      own.textContent = ':root { --smm-radius: 3px }';
      document.head.prepend(own);
      expect(getComputedStyle(cardOf(box)).borderTopLeftRadius).to.equal('3px');
      own.remove();
    } finally {
      others.forEach((sheet) => (sheet.disabled = false));
      document.documentElement.dataset['smmTheme'] = '';
    }
  });
});

import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import { feedPage } from '../../../../stories/feed-fixtures.ts';
import { headPage, items } from '../../../../stories/fixtures.ts';
import { endpoint, json, reviewForm, SRC } from '../../../../stories/form-fixtures.ts';
import '../feed/define.ts';
import '../rating/define.ts';
import '../review-form/define.ts';
import '../share-button/define.ts';
import '../share-buttons/define.ts';
import { openMenu } from '../share-buttons/share-in-tests.ts';
import '../testimonial-card/define.ts';
import '../testimonials/define.ts';
import { cards, nextFrames, overlaps, settled } from '../testimonials/wall-in-tests.ts';
import { many } from '../../test/lib/many.ts';
import '../ticker/define.ts';
import { faintIn, painted, type Faint } from './contrast-in-tests.ts';

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

const SHOWN = 6;
const SHARE = { url: 'https://lindgren.example/', networks: 'whatsapp mastodon email', more: 'facebook email' };

/** Every element on the theme's own ground. */
async function everything(name: string, scheme: string): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`
    <section
      lang="en"
      data-smm-theme=${name}
      style="color-scheme:${scheme};background:var(--smm-page);color:CanvasText;padding:20px"
    >
      <smm-rating size="hero" distribution .page=${headPage()}></smm-rating>
      <smm-ticker .page=${headPage()}></smm-ticker>
      <smm-testimonials layout="wall" .page=${headPage(items.slice(0, SHOWN), { selected: SHOWN })}></smm-testimonials>
      <smm-testimonials layout="spotlight" .page=${headPage(items.slice(0, 2), { selected: 2 })}></smm-testimonials>
      <smm-testimonial-card card="framed" .item=${items[1]}></smm-testimonial-card>
      <smm-testimonial-card card="bubble" .item=${items[3]}></smm-testimonial-card>
      <smm-testimonial-card card="minimal" .item=${items[7]}></smm-testimonial-card>
      <smm-feed .page=${feedPage()}></smm-feed>
      <smm-share-buttons labels networks=${SHARE.networks} more=${SHARE.more} url=${SHARE.url}></smm-share-buttons>
      <smm-share-button network="bluesky" variant="brand" url=${SHARE.url}></smm-share-button>
      <smm-review-form src=${SRC}></smm-review-form>
    </section>
  `);
  await settled(box.querySelector('smm-testimonials')!, SHOWN);
  await waitUntil(() => box.querySelector('[layout=spotlight]')!.shadowRoot!.querySelector('.card:not(.bone)'));
  for (const [tag, selector] of Object.entries(DRAWN)) {
    const all = [...box.querySelectorAll(tag)];
    await waitUntil(() => all.every(({ shadowRoot }) => shadowRoot!.querySelector(selector)), tag);
  }
  return box;
}

/** What an element has as soon as it is drawn. */
const DRAWN = {
  'smm-rating': '[part=distribution]',
  'smm-ticker': 'li',
  'smm-testimonial-card': '[part=verification]',
  'smm-feed': '[part=disclosure]',
  'smm-share-buttons': '[aria-haspopup=menu]',
  'smm-share-button': '.one',
  'smm-review-form': '#consent',
};

const elementsOf = (box: Element): Element[] => [
  ...box.querySelectorAll(`smm-testimonials, ${Object.keys(DRAWN).join()}`),
];
const faintOf = (box: Element): Faint[] => elementsOf(box).flatMap(({ shadowRoot }) => faintIn(shadowRoot!));
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
          expect(faintOf(box), accent).to.deep.equal([]);
        };
        box.style.removeProperty('--smm-accent');
        expect(faintOf(box)).to.deep.equal([]);
        fc.assert(fc.property(accents, check), { numRuns: many(4, 12) });
      });

      it(`${name}, ${scheme}: dialog and menu are as readable`, async () => {
        const box = await everything(name, scheme);
        const [wall, share] = [box.querySelector('smm-testimonials')!, box.querySelector('smm-share-buttons')!];
        await openMenu(share);
        await waitUntil(() => share.shadowRoot!.querySelector('[role=menu]'), 'a menu');
        expect(faintIn(share.shadowRoot!)).to.deep.equal([]);
        wall.shadowRoot!.querySelector<HTMLElement>('[data-check]')!.click();
        await waitUntil(() => wall.shadowRoot!.querySelector('dialog[open] h2'), 'a dialog');
        expect(faintIn(wall.shadowRoot!)).to.deep.equal([]);
        await expect(wall).to.be.accessible();
        wall.shadowRoot!.querySelector('dialog')!.close();
      });
    }
  }

  it('cards of another kind stay what they are', async () => {
    for (const name of NAMES) {
      const box = await everything(name, 'light');
      const [framed, bubble, minimal] = [...box.querySelectorAll('smm-testimonial-card')].map(({ shadowRoot }) =>
        getComputedStyle(shadowRoot!.querySelector('.card')!),
      );
      expect(painted(framed!.borderBlockStartColor)[3], `${name}: a frame`).to.equal(1);
      expect(painted(minimal!.backgroundColor)[3], `${name}: no ground`).to.equal(0);
      expect(painted(bubble!.backgroundColor)[3], `${name}: a ground of its own`).to.equal(0);
    }
  });

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

import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { HeadPage } from '@smm/sdk/schema';
import { endpoint, defineAll } from '../quality/every-element.ts';
import { LANGUAGES, pageIn } from './sample-reviews.ts';

let undo: () => void;

before(async () => {
  await defineAll();
  undo = endpoint();
});

after(() => undo());

const WALL = 'smm-testimonials';
const isRtl = (language: string): boolean => /^(?:ar|he)/.test(language);

interface Shown {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/** An element in a page of a language, this wide, as soon as it shows `selector` in that language. */
async function shown(
  tag: string,
  language: string,
  width: number,
  {
    page,
    attributes = {},
    selector,
  }: { page?: HeadPage; attributes?: Readonly<Record<string, string>>; selector: string },
): Promise<Shown> {
  const place = await fixture(
    html`<div lang=${language} dir=${isRtl(language) ? 'rtl' : 'ltr'} style=${`inline-size: ${width}px`}></div>`,
  );
  const element = Object.assign(document.createElement(tag), page && { page });
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  place.append(element);
  const { shadowRoot: root } = element;
  await waitUntil(() => root?.querySelector(selector), `${tag} shows ${selector}`, { timeout: 8000 });
  await document.fonts.ready;
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  return { element, root: root! };
}

const box = (within: ParentNode, selector: string): DOMRect => {
  const found = within.querySelector(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found.getBoundingClientRect();
};

const isOff = (element: Element): boolean => !!element.closest('.vh, [aria-hidden=true], [hidden]');

/** What reaches out of the element at a side and is seen there. */
function outside({ element, root }: Shown): string[] {
  const { left, right } = element.getBoundingClientRect();
  return [...root.querySelectorAll('*')]
    .filter((one) => !isOff(one) && !(one instanceof SVGElement))
    .filter((one) => {
      const at = one.getBoundingClientRect();
      return at.width > 0 && (at.left < left - 1.5 || at.right > right + 1.5);
    })
    .map((one) => `${one.localName}.${one.className}`);
}

interface Letter {
  readonly text: string;
  readonly rect: DOMRect;
  /** Where its line begins in the text, so that two of one line have the same. */
  readonly isFirst: boolean;
}

/** The letters of an element's text as a reader counts them, with where each is drawn. */
function letters(element: Element): Letter[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Letter[] = [];
  let line = -Infinity;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    for (const { segment, index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
      node.textContent ?? '',
    )) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + segment.length);
      const rect = range.getBoundingClientRect();
      if (!segment.trim() || rect.width === 0) continue;
      // A line is at least as high as half of a letter.
      const isFirst = rect.top > line + rect.height / 2;
      if (isFirst) line = rect.top;
      found.push({ text: segment, rect, isFirst });
    }
  }
  return found;
}

/** Where a part of an element's text is drawn. */
function rectOf(element: Element, part: string): DOMRect {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const at = node.textContent?.indexOf(part) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + part.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`"${part}" is not in "${element.textContent}"`);
}

describe('words of every script at 320 px', function () {
  for (const language of LANGUAGES) {
    for (const layout of ['wall', 'list', 'spotlight']) {
      it(`${language}: nothing of a ${layout} reaches out`, async () => {
        const there = await shown(WALL, language, 320, {
          page: pageIn(),
          attributes: { layout },
          selector: '.card:not(.bone) .words',
        });
        await waitUntil(() => there.root.querySelector('.disclosure'), 'what it was selected from');
        expect(outside(there)).to.deep.equal([]);
      });
    }

    for (const variant of ['inline', 'bar', 'stack']) {
      it(`${language}: nothing of a ticker (${variant}) reaches out`, async () => {
        const there = await shown('smm-ticker', language, 320, {
          page: pageIn(language),
          attributes: { variant },
          selector: 'li q',
        });
        expect(outside(there)).to.deep.equal([]);
      });
    }
  }

  for (const language of ['ar', 'de', 'es', 'fr', 'he', 'hi', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'sv', 'tr', 'zh']) {
    for (const [tag, selector, attributes] of [
      ['smm-rating', '.stars', { size: 'large', distribution: '' }],
      ['smm-share-buttons', 'a', {}],
      ['smm-review-form', 'textarea', { src: 'https://reviews.example/v1/collections/home/form.json' }],
    ] as const) {
      it(`${language}: the words of ${tag} have the room they need`, async () => {
        const there = await shown(tag, language, 320, {
          ...(tag === 'smm-rating' && { page: pageIn() }),
          attributes,
          selector,
        });
        expect(outside(there)).to.deep.equal([]);
      });
    }
  }
});

describe('where lines break', function () {
  const bodies = async (language: string, selector = '.reply'): Promise<HTMLElement[]> => {
    const { root } = await shown(WALL, 'en', 320, { page: pageIn(language), selector });
    return [...root.querySelectorAll<HTMLElement>('[part=body]')];
  };

  /** Lines that begin with what ends a sentence, or that end with what opens a quotation. */
  function badLines(element: Element): string[] {
    const all = letters(element);
    return all.flatMap(({ text, isFirst }, index) => {
      const before = all[index - 1]?.text ?? '';
      return isFirst && (/[、。，．！？」』）”,.!?]/.test(text) || /[「『（“]/.test(before)) ? `${before}|${text}` : [];
    });
  }

  for (const language of ['ja', 'zh']) {
    it(`${language}: no line begins or ends with the wrong sign, unless the engine does so in any paragraph`, async () => {
      for (const body of await bodies(language)) {
        const plain = await fixture(
          html`<p
            lang=${language}
            style=${`font: ${getComputedStyle(body).font}; inline-size: ${body.clientWidth}px`}
          ></p>`,
        );
        plain.textContent = body.textContent;
        const isEngine = badLines(plain).length > 0;
        if (!isEngine) expect(badLines(body)).to.deep.equal([]);
      }
    });
  }

  it('ko: breaks between words alone', async () => {
    for (const body of await bodies('ko')) {
      const words = body.textContent!.trim().split(/\s+/);
      const all = letters(body);
      let index = 0;
      for (const word of words) {
        const own = all.slice(index, index + [...word].length);
        expect(
          own.slice(1).filter(({ isFirst }) => isFirst),
          word,
        ).to.deep.equal([]);
        index += own.length;
      }
    }
  });

  for (const language of ['hi', 'th']) {
    it(`${language}: vowel signs stay with their letters`, async () => {
      for (const body of await bodies(language, '[part=body]'))
        for (const { text, isFirst } of letters(body)) if (isFirst) expect(text).to.not.match(/^\p{M}/u);
    });
  }

  for (const language of ['ar', 'hi', 'ja', 'zh']) {
    it(`${language}: lines stand further apart than in English, in a page of English too`, async () => {
      const [, long] = await bodies(language);
      const { fontSize, lineHeight } = getComputedStyle(long!);
      expect(parseFloat(lineHeight) / parseFloat(fontSize)).to.be.closeTo(1.75, 0.01);
      expect(long!.lang).to.equal(language);
    });
  }
});

describe('from right to left', function () {
  for (const language of ['ar', 'he']) {
    describe(language, () => {
      let there: Shown;
      let card: HTMLElement;
      const open = async (page: string): Promise<void> => {
        there = await shown(WALL, page, 340, { page: pageIn(language), selector: '.reply' });
        card = there.root.querySelector('.reply')!.closest('.card')!;
      };

      for (const page of [language, 'en']) {
        it(`a card reads from right to left in a page of ${page}`, async () => {
          await open(page);
          expect(card.dir).to.equal('rtl');
          expect(box(card, '.stars').left).to.be.above(box(card, '.head time').right);
          expect(box(card, '.avatar').left).to.be.at.least(box(card, '.who bdi').right);
          const words = card.querySelector('[part=body]')!;
          const [first] = letters(words);
          expect(first!.rect.right).to.be.closeTo(words.getBoundingClientRect().right, 4);
        });

        it(`numbers and Latin names in it read from left to right, in a page of ${page}`, async () => {
          await open(page);
          const words = card.querySelector('[part=body]')!;
          expect(rectOf(words, '9:').left).to.be.below(rectOf(words, '30').left);
          expect(rectOf(words, 'Piano').left).to.be.below(rectOf(words, 'haus').left);
          // The sentence ends at the left, whatever stands before it.
          const all = letters(words);
          const [before, last] = all.slice(-2);
          expect(last!.text).to.equal('!');
          expect(last!.rect.right).to.be.at.most(before!.rect.left + 1);
        });

        it(`the business answers in the direction of its own words, in a page of ${page}`, async () => {
          await open(page);
          const reply = card.querySelector<HTMLElement>('.reply')!;
          expect(reply.dir).to.equal('rtl');
          expect(getComputedStyle(reply).borderRightWidth).to.equal('2px');
          expect(getComputedStyle(reply).borderLeftWidth).to.equal('0px');
          // A name in Latin letters stays in one piece among the reader's own.
          const heading = reply.querySelector('b')!;
          expect(rectOf(heading, 'Lindgren').left).to.be.below(rectOf(heading, 'Daughters').left);
        });
      }

      it('an answer in English to it reads from left to right', async () => {
        const page = pageIn(language);
        const items = page.items.map((item) =>
          item.reply ? { ...item, reply: { ...item.reply, text: 'Thank you. See you in September.' } } : item,
        );
        const { root } = await shown(WALL, language, 340, { page: { ...page, items }, selector: '.reply' });
        expect(root.querySelector<HTMLElement>('.reply')!.dir).to.equal('ltr');
      });

      it('stars fill from the right', async () => {
        await open(language);
        const stars = card.querySelector('.stars')!;
        const { transform, scale } = getComputedStyle(stars);
        expect(`${transform} ${scale}`).to.match(/matrix\(-1|^none -1/);
      });

      it('a carousel goes on to the left, and its arrows point where it goes', async () => {
        const { root } = await shown(WALL, language, 340, {
          page: pageIn(language),
          attributes: { layout: 'carousel' },
          selector: '.steps button',
        });
        const [before, after] = root.querySelectorAll('.steps button');
        expect(before!.getBoundingClientRect().left).to.be.above(after!.getBoundingClientRect().left);
        const icon = getComputedStyle(after!.querySelector('.i')!);
        expect(`${icon.transform} ${icon.scale}`).to.match(/matrix\(-1|none -1/);
        const cards = [...root.querySelectorAll('.card')];
        expect(cards[1]!.getBoundingClientRect().right).to.be.below(cards[0]!.getBoundingClientRect().left + 1);
      });

      it('a ticker begins at the right, and quotes in the direction of the words', async () => {
        const { element, root } = await shown('smm-ticker', language, 340, {
          page: pageIn(language),
          attributes: { variant: 'bar' },
          selector: '.on q, li q',
        });
        const quote = root.querySelector<HTMLElement>('.on q, li q')!;
        expect(quote.dir).to.equal('rtl');
        expect(quote.lang).to.equal(language);
        const { right } = element.getBoundingClientRect();
        expect(box(root, 'button').right).to.be.closeTo(right - 16, 2);
      });

      it('a form begins at the right, and an address in it reads from left to right', async () => {
        const { root } = await shown('smm-review-form', language, 340, {
          attributes: { src: 'https://reviews.example/v1/collections/home/form.json' },
          selector: 'textarea',
        });
        const label = [...root.querySelectorAll('label')].find((one) => one.getBoundingClientRect().width > 20)!;
        expect(getComputedStyle(label).direction).to.equal('rtl');
        const words = root.querySelector('textarea')!;
        expect(words.dir).to.equal('auto');
        words.value = 'Fine, thank you.';
        expect(words.matches(':dir(ltr)')).to.equal(true);
        words.value = language === 'ar' ? 'شكرًا' : 'תודה';
        expect(words.matches(':dir(rtl)')).to.equal(true);
      });
    });
  }
});

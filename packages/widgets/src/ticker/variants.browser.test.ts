import { expect, waitUntil } from '@open-wc/testing';
import { registry } from '@smm/sdk/stores';
import { headPage, reviews } from '../../../../stories/fixtures.ts';
import { LOCALES } from '../locales/locale.ts';
import { at, button, lines, ownClock, quick, said, shadow, ticker } from './ticker-in-tests.ts';
import type { SmmTicker } from './ticker.ts';

let clock: ReturnType<typeof ownClock>;
beforeEach(() => {
  clock = ownClock();
  delete registry()['closed'];
});
afterEach(() => clock.restore());

const card = (element: SmmTicker): HTMLElement | null => shadow(element).querySelector('.row');
const turning = (): Promise<void> => waitUntil(() => clock.listeners() === 1, 'it turns', { timeout: 60_000 });
const box = (element: Element): DOMRect => element.getBoundingClientRect();

for (const variant of ['bar', 'stack', 'toast'] as const) {
  for (const scheme of ['light', 'dark']) {
    it(`${variant}, ${scheme}: accessible, the pause button first`, async () => {
      document.documentElement.style.colorScheme = scheme;
      document.documentElement.style.background = 'Canvas';
      const element = await ticker(headPage(), { variant });
      expect(shadow(element).querySelector('button, a')).to.equal(button(element, 'Pause'));
      expect(shadow(element).textContent).to.include('From 13 of 219 published');
      await expect(element).to.be.accessible();
      document.documentElement.style.cssText = '';
    });
  }

  for (const lang of LOCALES) {
    it(`${variant}, ${lang}: its own words`, async () => {
      const element = await ticker(headPage(), { variant, lang, dir: /^(ar|he)$/.test(lang) ? 'rtl' : 'ltr' });
      expect([...shadow(element).querySelectorAll('button')].map(({ ariaLabel }) => ariaLabel)).not.to.include('Pause');
      await expect(element).to.be.accessible();
    });
  }
}

it('bar and stack keep their size while they turn', async () => {
  for (const variant of ['bar', 'stack'] as const) {
    const element = await ticker(headPage(reviews), { variant });
    const { height } = box(element);
    await turning();
    for (let turn = 0; turn < 5; turn++) {
      clock.seconds(12);
      await element.updateComplete;
      expect(box(element).height).to.equal(height);
    }
    element.remove();
  }
});

it('stack: the newest on top', async () => {
  const element = await ticker(headPage([...reviews].reverse()), { variant: 'stack' });
  expect(said(element)).to.equal(reviews[0]!.reviewBody);
});

describe('toast', () => {
  it('stays eight seconds, then the next event comes; none comes twice', async () => {
    const element = await ticker(quick, { variant: 'toast' });
    await turning();
    const seen: string[] = [];
    for (let event = 0; event < 3; event++) {
      seen.push(shadow(element).querySelector('bdi')!.textContent);
      clock.seconds(7);
      await element.updateComplete;
      expect(card(element)).not.to.equal(null);
      clock.seconds(1);
      await element.updateComplete;
      expect(card(element)).to.equal(null);
      clock.seconds(16);
      await element.updateComplete;
    }
    expect(seen).to.deep.equal(quick.items.map(({ author }) => author.name));
    expect(card(element)).to.equal(null);
    expect(clock.listeners()).to.equal(0);
  });

  it('paused, it stays', async () => {
    const element = await ticker(quick, { variant: 'toast' });
    await turning();
    button(element, 'Pause').click();
    await element.updateComplete;
    clock.seconds(60);
    await element.updateComplete;
    expect(at(element)).to.equal(0);
    await expect(element).to.be.accessible();
  });

  it('closed, none comes again in this page view, and nothing is stored', async () => {
    const element = await ticker(quick, { variant: 'toast' });
    button(element, 'Close').click();
    await element.updateComplete;
    expect(card(element)).to.equal(null);
    expect(clock.listeners()).to.equal(0);
    const place = element.parentElement!;
    const other = Object.assign(document.createElement('smm-ticker'), { variant: 'toast', page: quick });
    place.append(other);
    await other.updateComplete;
    await waitUntil(() => shadow(other).firstElementChild?.localName === 'slot', 'it keeps silent', {
      timeout: 60_000,
    });
    expect(localStorage.length + sessionStorage.length + document.cookie.length).to.equal(0);
  });

  it('never lies over what has the focus', async () => {
    const element = await ticker(quick, { variant: 'toast' });
    const place = element.parentElement!;
    for (const corner of [
      'end: 20px; inset-block-end',
      'start: 20px; inset-block-end',
      'end: 20px; inset-block-start',
    ]) {
      const input = document.createElement('input');
      input.style.cssText = `position: fixed; inset-inline-${corner}: 20px`;
      place.append(input);
      input.focus();
      await waitUntil(() => {
        const [a, b] = [box(card(element)!), box(input)];
        return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      }, 'they do not meet');
      expect(card(element)!.checkVisibility({ visibilityProperty: true })).to.equal(true);
      input.remove();
    }
    const cover = document.createElement('textarea');
    cover.style.cssText = 'position: fixed; inset: 0';
    place.append(cover);
    cover.focus();
    await waitUntil(() => !card(element)!.checkVisibility({ visibilityProperty: true }), 'it is away');
    cover.remove();
  });

  it('takes no room in the page', async () => {
    const element = await ticker(quick, { variant: 'toast' });
    expect(box(element).height).to.equal(0);
  });
});

describe('max-age', () => {
  const dated = (days: number, name: string) => {
    const datePublished = new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
    return { ...reviews[0]!, identifier: `d${days}`, author: { '@type': 'Person' as const, name }, datePublished };
  };
  const { datePublished: _, ...undated } = reviews[1]!;
  const page = headPage([dated(2, 'Young'), dated(40, 'Middle'), dated(400, 'Old'), undated]);

  it('says nothing older, and nothing of an age that nobody knows', async () => {
    const element = await ticker(page, { maxAge: '90d' });
    await waitUntil(() => lines(element).length === 2);
    element.maxAge = '7';
    await element.updateComplete;
    expect(lines(element)).to.have.length(1);
    element.maxAge = '1d';
    await element.updateComplete;
    expect(lines(element)).to.have.length(0);
    expect(box(element).height).to.equal(0);
  });

  it('an age that is none is told of, and stands for no cap', async () => {
    const warned: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => warned.push(words[0]);
    const element = await ticker(page, { maxAge: 'a while' });
    await waitUntil(() => lines(element).length === 4);
    console.warn = warn;
    expect(String(warned)).to.include('max-age="a while" is no age. Write days: "90d".');
  });
});

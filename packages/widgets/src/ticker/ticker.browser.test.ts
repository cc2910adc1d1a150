import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { feedPostings } from '../../../../stories/feed-fixtures.ts';
import { headPage, reviews } from '../../../../stories/fixtures.ts';
import { at, button, lessMotion, lines, ownClock, quick, said, shadow, ticker } from './ticker-in-tests.ts';
import type { SmmTicker } from './ticker.ts';

let clock: ReturnType<typeof ownClock>;
beforeEach(() => {
  clock = ownClock();
});
afterEach(() => clock.restore());

/** It is on the screen, and the observer has said so. */
const turning = (): Promise<void> => waitUntil(() => clock.listeners() === 1, 'it turns', { timeout: 60_000 });

it('shows one line at a time, with who said it and when, the pause button first', async () => {
  const element = await ticker();
  expect(lines(element).filter((line) => line.checkVisibility({ visibilityProperty: true }))).to.have.length(1);
  expect(lines(element)[0]?.textContent).to.match(/In tune before the kettle had boiled.*Rosa Whitlock/s);
  expect(shadow(element).querySelector('button, a')).to.equal(button(element));
  expect(shadow(element).querySelector('ul')?.ariaLive).to.equal('off');
  await expect(element).to.be.accessible();
});

it('every excerpt is a contiguous part of what was written, or marked', async () => {
  const page = headPage();
  const element = await ticker(page);
  const texts = page.items.map((item) => (item['@type'] === 'Review' ? item.reviewBody : item.articleBody));
  lines(element).forEach((line) => {
    const quoted = line.querySelector('q')?.textContent ?? '';
    const words = quoted.replace(/^…|\u00a0?…$/g, '');
    const whole = texts.find((text) => text.includes(words));
    expect(whole, quoted).to.be.a('string');
    expect(quoted.endsWith('…')).to.equal(whole?.trim() !== words);
    expect(quoted).not.to.match(/\.…/);
  });
});

it('newest first, whatever was placed in front', async () => {
  const element = await ticker(headPage([...reviews].reverse()));
  const days = lines(element).map((line) => line.querySelector('time')?.dateTime ?? '');
  expect(days).to.deep.equal([...days].sort().reverse());
});

it('one item that is none does not take the lines of the others', async () => {
  const bad = [{ nope: 1 }, { ...reviews[0], author: undefined }] as unknown as typeof reviews;
  const element = await ticker({ ...quick, items: [...bad, ...quick.items] });
  expect(lines(element)).to.have.length(3);
});

it('a posting whose network allows no cutting is shown whole or not at all', async () => {
  const x = feedPostings.find(({ publisher }) => publisher.identifier === 'x')!;
  const long = { ...x, identifier: 'long', excerpt: undefined, articleBody: `${x.articleBody} `.repeat(9) };
  const { excerpt: _, ...whole } = x;
  const element = await ticker(headPage([x, long, whole, reviews[0]!]));
  expect(lines(element).map((line) => line.querySelector('q')?.textContent)).to.deep.equal([
    'In tune before the kettle had boiled. It sings again.',
    x.articleBody,
  ]);
});

it('turns, and nothing moves for six seconds from the press of the button on', async () => {
  const element = await ticker(quick);
  await turning();
  clock.seconds(4);
  await element.updateComplete;
  expect(at(element)).to.equal(1);
  const before = element.getBoundingClientRect().height;
  button(element).click();
  await element.updateComplete;
  expect(element.paused).to.equal(true);
  expect(button(element).ariaLabel).to.equal('Continue');
  expect(shadow(element).querySelector('ul')?.ariaLive).to.equal('polite');
  const changes: MutationRecord[] = [];
  const watch = new MutationObserver((found) => changes.push(...found));
  watch.observe(shadow(element), { subtree: true, attributes: true, childList: true, characterData: true });
  clock.seconds(6); // WCAG's own test.
  await element.updateComplete;
  changes.push(...watch.takeRecords());
  watch.disconnect();
  expect(changes).to.have.length(0);
  expect(clock.listeners()).to.equal(0);
  expect(element.getBoundingClientRect().height).to.equal(before);
  button(element).click();
  await turning();
  clock.seconds(4);
  await element.updateComplete;
  expect(at(element)).to.equal(2);
});

it('whom the keyboard brings stops it for good; the button alone goes on', async () => {
  const element = await ticker(quick);
  await turning();
  button(element).focus({ focusVisible: true } as FocusOptions);
  expect(clock.listeners()).to.equal(0);
  await element.updateComplete;
  expect(button(element).ariaLabel).to.equal('Pause');
  button(element).click();
  clock.seconds(6);
  await element.updateComplete;
  expect(at(element)).to.equal(0);
  button(element).click();
  await turning();
  button(element).blur();
  button(element).focus({ focusVisible: true } as FocusOptions);
  button(element).blur();
  await element.updateComplete;
  expect(element.paused).to.equal(true);
  expect(clock.listeners()).to.equal(0);
});

it('stands still off the screen, and when taken out of the page', async () => {
  const element = await ticker(quick);
  await turning();
  element.style.cssText = 'position: fixed; inset-block-start: -900px';
  await waitUntil(() => clock.listeners() === 0, 'it is not seen');
  element.style.cssText = '';
  await turning();
  element.remove();
  expect(clock.listeners()).to.equal(0);
});

it('one line needs no button; none says nothing and takes no room, unless the page has words for it', async () => {
  const one = await ticker(headPage(reviews.slice(0, 1)));
  expect(button(one)).to.equal(null);
  const none = await fixture<SmmTicker>(html`<smm-ticker .page=${headPage([])}></smm-ticker>`);
  await none.updateComplete;
  expect(shadow(none).textContent?.trim()).to.equal('');
  expect(none.getBoundingClientRect().height).to.equal(0);
  const own = await fixture(html`<smm-ticker .page=${headPage([])}><p slot="empty">Be the first</p></smm-ticker>`);
  await waitUntil(() => own.querySelector('p')?.checkVisibility());
});

it('says what the lines were taken from, always', async () => {
  const note = (element: SmmTicker): string => shadow(element).querySelector('.note')?.textContent?.trim() ?? '';
  expect(note(await ticker())).to.equal('From 13 of 219 published · Sample data');
  const all = await ticker(headPage(undefined, { selected: 219, rules: [] }));
  expect(note(all)).to.equal('From all 219 published · Sample data');
});

it('keeps the page’s own words when there is no answer', async () => {
  let failure: unknown;
  const element = await fixture<SmmTicker>(
    html`<smm-ticker src="/no-such/home.json" @smm-error=${(event: Event) => (failure = event)}
      ><p>Ask us</p></smm-ticker
    >`,
  );
  await waitUntil(() => failure, 'smm-error', { timeout: 60_000 });
  expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
});

it('discloses a tie beside the words', async () => {
  const element = await ticker(headPage(reviews.filter(({ materialConnection }) => materialConnection)));
  expect(lines(element)[0]?.textContent).to.include('Disclosed: received a free trial tuning.');
});

it('moving and removing leaves nothing behind', async () => {
  const element = await ticker(quick);
  const parent = element.parentElement!;
  for (let times = 0; times < 20; times++) {
    element.remove();
    parent.append(element);
  }
  await element.updateComplete;
  expect(at(element)).to.be.at.least(0);
  element.remove();
  expect(clock.listeners()).to.equal(0);
});

describe('asked for less motion', () => {
  let restore: () => void;
  before(() => {
    restore = lessMotion();
  });
  after(() => restore());

  for (const variant of ['inline', 'stack'] as const) {
    it(`${variant}: a still list`, async () => {
      const element = await ticker(headPage(), { variant });
      expect(lines(element)).to.have.length(3);
      expect(shadow(element).querySelector('button')).to.equal(null);
      expect(clock.listeners()).to.equal(0);
      expect(document.getAnimations()).to.have.length(0);
      await expect(element).to.be.accessible();
    });
  }

  for (const variant of ['bar', 'toast'] as const) {
    it(`${variant}: one line, and buttons for the others`, async () => {
      const element = await ticker(headPage(), { variant });
      const first = said(element);
      expect(lines(element)).to.have.length(1);
      button(element, 'Next').click();
      await element.updateComplete;
      expect(said(element)).not.to.equal(first);
      button(element, 'Previous').click();
      await element.updateComplete;
      expect(said(element)).to.equal(first);
      button(element, 'Previous').click();
      await element.updateComplete;
      expect(said(element)).not.to.equal('');
      expect(clock.listeners()).to.equal(0);
      expect(document.getAnimations()).to.have.length(0);
      await expect(element).to.be.accessible();
    });
  }
});

import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { headPage, reviews } from '../../../../stories/fixtures.ts';
import './define.ts';
import type { SmmTicker } from './ticker.ts';

const shadow = (element: SmmTicker): ShadowRoot => element.shadowRoot!;
const lines = (element: SmmTicker): HTMLElement[] => [...shadow(element).querySelectorAll<HTMLElement>('li')];
const at = (element: SmmTicker): number => lines(element).findIndex((line) => line.matches('.on'));
const button = (element: SmmTicker): HTMLButtonElement => shadow(element).querySelector('button')!;

/** A page of short lines, so that a turn takes four seconds. */
const quick = headPage(reviews.slice(0, 3).map((review) => ({ ...review, reviewBody: 'Fine.' })));

async function ticker(page = headPage()): Promise<SmmTicker> {
  const element = await fixture<SmmTicker>(html`<smm-ticker .page=${page}></smm-ticker>`);
  await waitUntil(() => lines(element).length > 0);
  return element;
}

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
  lines(element).forEach((line, index) => {
    const quoted = line.querySelector('q')?.textContent ?? '';
    const words = quoted.replace(/^…|…$/g, '');
    expect(texts[index]?.includes(words), quoted).to.equal(true);
    expect(quoted.endsWith('…')).to.equal(texts[index]?.trim() !== words);
  });
});

it('one item that is none does not take the lines of the others', async () => {
  const bad = [{ nope: 1 }, { ...reviews[0], author: undefined }] as unknown as typeof reviews;
  const element = await ticker({ ...quick, items: [...bad, ...quick.items] });
  expect(lines(element)).to.have.length(3);
});

it('turns, and stands still from the press of the button on', async function () {
  this.timeout(20_000);
  const element = await ticker(quick);
  await waitUntil(() => at(element) === 1, 'it turns', { timeout: 9000 });
  const before = element.getBoundingClientRect().height;
  button(element).click();
  await element.updateComplete;
  expect(element.paused).to.equal(true);
  expect(button(element).ariaLabel).to.equal('Continue');
  expect(shadow(element).querySelector('ul')?.ariaLive).to.equal('polite');
  const changes: MutationRecord[] = [];
  const watch = new MutationObserver((found) => changes.push(...found));
  watch.observe(shadow(element), { subtree: true, attributes: true, childList: true });
  await new Promise((resolve) => setTimeout(resolve, 6000)); // WCAG's own test: nothing moves for six seconds.
  watch.disconnect();
  expect(changes).to.have.length(0);
  expect(element.getBoundingClientRect().height).to.equal(before);
  button(element).click();
  await waitUntil(() => at(element) === 2, 'it goes on', { timeout: 9000 });
});

it('one line needs no button, none says nothing', async () => {
  const one = await ticker(headPage(reviews.slice(0, 1)));
  expect(button(one)).to.equal(null);
  const none = await fixture<SmmTicker>(html`<smm-ticker .page=${headPage([])}></smm-ticker>`);
  expect(shadow(none).textContent?.trim()).to.equal('');
});

it('keeps the page’s own words when there is no answer', async () => {
  let failure: unknown;
  const element = await fixture<SmmTicker>(
    html`<smm-ticker src="/no-such/home.json" @smm-error=${(event: Event) => (failure = event)}
      ><p>Ask us</p></smm-ticker
    >`,
  );
  await waitUntil(() => failure, 'smm-error', { timeout: 8000 });
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
});

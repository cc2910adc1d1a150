import { expect, waitUntil } from '@open-wc/testing';
import type { Item } from '@smm/sdk/schema';
import { headPage, items, manyItems } from '../../../../stories/fixtures.ts';
import { opener as openerIn, press, replaceNavigator, until } from '../share-buttons/share-in-tests.ts';
import type { SmmShareEvent } from '../share-buttons/smm-share-event.ts';
import type { SmmTestimonials } from './testimonials.ts';
import { cards, settled, withPage } from './wall-in-tests.ts';

const buttons = (element: Element): HTMLButtonElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=share]'),
];
const sheet = (element: Element): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>('smm-pass-on')!;
const rows = (element: Element): HTMLElement[] => [
  ...(sheet(element)?.shadowRoot?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
];
const row = (element: Element, name: string): HTMLElement =>
  rows(element).find((each) => each.textContent.trim() === name)!;
const status = (element: Element): string =>
  sheet(element).shadowRoot!.querySelector('[role=status]')!.textContent.trim();

const shared = async (attributes: Record<string, string> = {}): Promise<SmmTestimonials> => {
  const element = await withPage(headPage(), { share: '', ...attributes });
  await settled(element, items.length);
  await until(() => buttons(element).length === items.length);
  return element;
};
const open = async (element: Element, index: number): Promise<HTMLButtonElement> => {
  const button = buttons(element)[index]!;
  button.focus();
  button.click();
  await until(() => button.ariaExpanded === 'true' && rows(element).length > 0);
  await until(() => sheet(element).shadowRoot!.activeElement === rows(element)[0]);
  return button;
};
const place = (index: number): string => `${location.href.split('#')[0]}#smm-${items[index]!.identifier}`;

describe('sharing one review of a wall', () => {
  let undo: (() => void)[] = [];
  afterEach(() => {
    for (const each of undo) each();
    undo = [];
  });

  it('is not there unless the page asks for it, and comes and goes with its attribute', async () => {
    const element = await withPage(headPage());
    await settled(element, items.length);
    expect(buttons(element)).to.have.length(0);
    element.share = true;
    await until(() => buttons(element).length === items.length);
    element.share = false;
    await until(() => buttons(element).length === 0);
    expect(cards(element)).to.have.length(items.length);
  });

  it('comes after the cards, and moves none of them', async () => {
    const element = await withPage(headPage());
    await settled(element, items.length);
    const places = (): string => JSON.stringify(cards(element).map((card) => card.getBoundingClientRect()));
    const before = places();
    element.share = true;
    await until(() => buttons(element).length === items.length);
    expect(places()).to.equal(before);
  });

  it('speaks the language around it', async () => {
    const element = await shared();
    element.lang = 'de';
    await until(() => buttons(element)[0]?.ariaLabel === 'Teilen: Rosa Whitlock');
    await open(element, 0);
    await until(() => row(element, 'Link kopieren'));
  });

  it('each card has one button, named after its author, large enough and reached by the keyboard', async () => {
    const element = await shared();
    expect(buttons(element).map(({ ariaLabel }) => ariaLabel)).to.deep.equal(
      items.map(({ author }) => (author.name ? `Share: ${author.name}` : 'Share')),
    );
    for (const button of buttons(element)) {
      expect(button.tabIndex).to.equal(0);
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
    const [button] = buttons(element) as [HTMLButtonElement];
    const isHovering = matchMedia('(hover: hover) and (pointer: fine)').matches;
    const opacity = (): number => Number(getComputedStyle(button).opacity);
    expect(opacity()).to.equal(isHovering ? 0 : 1);
    button.focus();
    await waitUntil(() => opacity() === 1, 'seen while it has the focus');
    await expect(element).to.be.accessible();
  });

  it('opens one short menu beside the card, for the place of that review, and asks nobody', async () => {
    const { fetch } = globalThis;
    const asked: unknown[] = [];
    globalThis.fetch = (...given) => {
      asked.push(given[0]);
      return fetch(...given);
    };
    undo.push(() => void (globalThis.fetch = fetch));
    const element = await shared();
    const button = await open(element, 2);
    expect(rows(element)[0]!.textContent.trim()).to.equal('Copy link');
    expect(rows(element).length).to.be.within(9, 12);
    const menu = rows(element)[0]!.parentElement!.getBoundingClientRect();
    expect(menu.top).to.be.at.least(0);
    expect(menu.bottom).to.be.at.most(innerHeight);
    expect(button.getBoundingClientRect().left).to.be.within(menu.left - 300, menu.right + 300);
    const { href, rel } = row(element, 'WhatsApp') as HTMLAnchorElement;
    expect(decodeURIComponent(href).replaceAll('+', ' ')).to.contain('My grandmother’s 1911 grand');
    expect(decodeURIComponent(href)).to.contain(place(2));
    expect(rel).to.equal('noopener noreferrer');
    await expect(element).to.be.accessible();
    press(sheet(element), 'Escape');
    await until(() => button.ariaExpanded === 'false');
    expect(element.shadowRoot!.activeElement).to.equal(button);
    await open(element, 0);
    expect(element.shadowRoot!.querySelectorAll('smm-pass-on')).to.have.length(1);
    expect(decodeURIComponent((row(element, 'WhatsApp') as HTMLAnchorElement).href)).to.contain(place(0));
    expect(asked).to.deep.equal([]);
  });

  it('copies the link and says so politely; the next card begins anew', async () => {
    const copied: string[] = [];
    undo.push(replaceNavigator('clipboard', { writeText: async (text: string) => void copied.push(text) }));
    const element = await shared();
    await open(element, 1);
    const ways: string[] = [];
    document.addEventListener('smm-share', (event) => ways.push((event as SmmShareEvent).network), { once: true });
    row(element, 'Copy link').click();
    await until(() => status(element) === 'Link copied');
    expect(copied).to.deep.equal([place(1)]);
    expect(ways).to.deep.equal(['copy']);
    press(sheet(element), 'Escape');
    await open(element, 3);
    expect(status(element)).to.equal('');
  });

  it('where the clipboard refuses, shows the link to be copied by hand', async () => {
    undo.push(replaceNavigator('clipboard', { writeText: () => Promise.reject(new Error('no')) }));
    const element = await shared();
    let failed = 0;
    element.addEventListener('smm-error', () => failed++);
    await open(element, 1);
    row(element, 'Copy link').click();
    const field = (): HTMLInputElement | null => sheet(element).shadowRoot!.querySelector('dialog[open] input');
    await until(() => field());
    expect(field()!.value).to.equal(place(1));
    expect(failed).to.equal(1);
  });

  it('hands the quote to the system’s own sheet where there is one', async () => {
    const given: ShareData[] = [];
    undo.push(
      replaceNavigator('canShare', () => true),
      replaceNavigator('share', async (data: ShareData) => void given.push(data)),
    );
    const element = await shared();
    await open(element, 2);
    row(element, 'Share with an app').click();
    await until(() => given.length === 1);
    expect(given[0]!.url).to.equal(place(2));
    expect(given[0]!.text).to.contain('My grandmother’s 1911 grand').and.to.contain('— Hedda Nyström');
  });

  for (const layout of ['carousel', 'spotlight', 'list'])
    it(`is there in a ${layout}, and in groups`, async () => {
      const element = await shared({ layout, 'group-by': layout === 'list' ? 'source' : '' });
      expect(buttons(element)).to.have.length(items.length);
      const at = cards(element).findIndex((card) => card.textContent.includes('In tune before the kettle'));
      await open(element, at);
      expect(decodeURIComponent((row(element, 'WhatsApp') as HTMLAnchorElement).href)).to.contain('#smm-r01');
    });

  it('shares what a card shows now, after other items took the place of the first', async () => {
    const element = await withPage(headPage(manyItems(3)), { share: '' });
    await settled(element, 3);
    await until(() => buttons(element).length === 3);
    await open(element, 0);
    press(sheet(element), 'Escape');
    element.page = headPage([{ ...items[4], identifier: 'other' } as Item, ...manyItems(2)]);
    await until(() => cards(element)[0]!.querySelector('a')?.hash === '#smm-other');
    await open(element, 0);
    expect(decodeURIComponent((row(element, 'WhatsApp') as HTMLAnchorElement).href)).to.contain('#smm-other');
    expect(openerIn(element)).to.equal(buttons(element)[0]);
  });
});

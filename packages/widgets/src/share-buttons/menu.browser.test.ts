import { expect, fixture, html } from '@open-wc/testing';
import './define.ts';
import { openMenu, opener, press, replaceNavigator, status, until } from './share-in-tests.ts';
import type { SmmShareButtons } from './share-buttons.ts';

const shop = html`<smm-share-buttons networks="whatsapp email" url="https://shop.example/tuning"></smm-share-buttons>`;
const menu = ({ shadowRoot }: Element): HTMLElement | null => shadowRoot!.querySelector('[role=menu]');
const items = (element: Element): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=menuitem]'),
];
const name = (item: Element | null | undefined): string | undefined => item?.textContent.trim();
const focused = ({ shadowRoot }: Element): string | undefined => name(shadowRoot!.activeElement);

const open = async (element: SmmShareButtons): Promise<void> => {
  await openMenu(element);
  await until(() => focused(element) === 'Copy link');
};

it('opens with what the row does not show, in front of everything, its first item in focus', async () => {
  const element = await fixture<SmmShareButtons>(shop);
  expect(opener(element).ariaExpanded).to.equal('false');
  await open(element);
  expect(opener(element).ariaExpanded).to.equal('true');
  const names = items(element).map(name);
  expect(names[0]).to.equal('Copy link');
  expect(names.at(-1)).to.equal('QR code');
  expect(names).to.include('Bluesky').and.to.include('Share by text message').and.not.to.include('WhatsApp');
  if ('showPopover' in HTMLElement.prototype) expect(menu(element)!.matches(':popover-open')).to.equal(true);
  const { top, bottom, left, right } = menu(element)!.getBoundingClientRect();
  expect(top).to.be.at.least(0);
  expect(left).to.be.at.least(0);
  expect(bottom).to.be.at.most(innerHeight);
  expect(right).to.be.at.most(innerWidth);
  await expect(element).to.be.accessible();
});

it('goes by arrows, Home and End, around both ends', async () => {
  const element = await fixture<SmmShareButtons>(shop);
  await open(element);
  const last = items(element).length - 1;
  for (const [key, index] of [
    ['ArrowDown', 1],
    ['ArrowDown', 2],
    ['ArrowUp', 1],
    ['End', last],
    ['ArrowDown', 0],
    ['ArrowUp', last],
    ['Home', 0],
  ] as const) {
    expect(press(element, key).defaultPrevented, key).to.equal(true);
    expect(focused(element), key).to.equal(name(items(element)[index]));
  }
});

it('goes by letters: the same one again goes on, more of them spell a name', async () => {
  const element = await fixture<SmmShareButtons>(shop);
  await open(element);
  press(element, 'l');
  expect(focused(element)).to.equal('LinkedIn');
  press(element, 'l');
  expect(focused(element)).to.equal('LINE');
  press(element, 'Home');
  // A new word begins after a pause; the clock of the events is the browser's own.
  await until(() => {
    press(element, 't');
    return focused(element) === 'Telegram';
  });
  press(element, 'u');
  expect(focused(element)).to.equal('Tumblr');
});

for (const key of ['Escape', 'Tab']) {
  it(`${key} closes it, and the button has the focus again`, async () => {
    const element = await fixture<SmmShareButtons>(shop);
    await open(element);
    // Tab itself goes on from there.
    expect(press(element, key).defaultPrevented).to.equal(key === 'Escape');
    await until(() => !menu(element));
    expect(element.shadowRoot!.activeElement).to.equal(opener(element));
    expect(opener(element).ariaExpanded).to.equal('false');
  });
}

it('the button closes it again; so does a press elsewhere, which keeps the focus where it went', async () => {
  const element = await fixture<SmmShareButtons>(shop);
  await open(element);
  opener(element).click();
  await until(() => !menu(element));
  await open(element);
  const other = document.createElement('button');
  document.body.append(other);
  other.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  other.focus();
  await until(() => !menu(element));
  expect(document.activeElement).to.equal(other);
  other.remove();
});

it('copies, says so and stays open', async () => {
  const restore = replaceNavigator('clipboard', { writeText: async () => undefined });
  const element = await fixture<SmmShareButtons>(shop);
  await open(element);
  press(element, ' ');
  await until(() => status(element) === 'Link copied');
  expect(name(items(element)[0])).to.equal('Link copied');
  await expect(element).to.be.accessible();
  restore();
});

it('its links are links, and following one closes it', async () => {
  const element = await fixture<SmmShareButtons>(shop);
  await open(element);
  const link = items(element).find((item) => name(item) === 'Telegram') as HTMLAnchorElement;
  expect(link.href).to.match(/^https:\/\/t\.me\/share\/url\?url=https%3A%2F%2Fshop\.example%2Ftuning/);
  expect([link.rel, link.target]).to.deep.equal(['noopener noreferrer', '_blank']);
  // Where to is not followed here.
  link.addEventListener('click', (event) => event.preventDefault());
  link.click();
  await until(() => !menu(element));
});

it('has only what it is told to have, and none when told so', async () => {
  const element = await fixture<SmmShareButtons>(
    html`<smm-share-buttons networks="x" more="threads google-plus reddit"></smm-share-buttons>`,
  );
  await open(element);
  expect(items(element).map(name)).to.deep.equal(['Copy link', 'Threads', 'Reddit', 'QR code']);
  const without = await fixture<SmmShareButtons>(html`<smm-share-buttons more="none"></smm-share-buttons>`);
  expect(opener(without)).to.equal(null);
});

it('leaves nothing behind when its element goes', async () => {
  const element = await fixture<SmmShareButtons>(shop);
  await open(element);
  const parent = element.parentElement!;
  element.remove();
  parent.append(element);
  await element.updateComplete;
  await until(() => !menu(element));
  await open(element);
  expect(items(element).length).to.be.greaterThan(20);
});

it('opens to the other side where lines run that way', async () => {
  const box = await fixture(html`<div dir="rtl" lang="ar">${shop}</div>`);
  const element = box.firstElementChild as SmmShareButtons;
  await openMenu(element);
  await until(() => menu(element) && element.shadowRoot!.activeElement);
  const right = opener(element).getBoundingClientRect().right;
  expect(Math.abs(menu(element)!.getBoundingClientRect().right - right)).to.be.lessThan(2);
  await until(() => menu(element)!.ariaLabel === 'مشاركة');
  await expect(element).to.be.accessible();
});

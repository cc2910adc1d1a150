import { expect, fixture, html } from '@open-wc/testing';
import './define.ts';
import { links, openMenu, until } from './share-in-tests.ts';
import type { SmmShareButtons } from './share-buttons.ts';

const shop = html`<smm-share-buttons
  networks="mastodon lemmy"
  url="https://shop.example/tuning"
  text="Tuned"
></smm-share-buttons>`;
const dialog = ({ shadowRoot }: Element): HTMLDialogElement | null => shadowRoot!.querySelector('dialog[open]');
const field = (element: Element): HTMLInputElement => dialog(element)!.querySelector('input')!;

/** What is opened, instead of opening it. */
async function watchWindows(act: (opened: string[][]) => Promise<void>): Promise<void> {
  const opened: string[][] = [];
  const { open } = window;
  window.open = (...given) => {
    opened.push(given.map(String));
    return null;
  };
  try {
    await act(opened);
  } finally {
    window.open = open;
  }
}

async function ask(): Promise<{ element: SmmShareButtons; link: HTMLAnchorElement }> {
  const element = await fixture<SmmShareButtons>(shop);
  const [link] = links(element);
  link!.focus();
  link!.click();
  await until(() => dialog(element));
  return { element, link: link! };
}

function send(element: Element, text: string): void {
  field(element).value = text;
  field(element).dispatchEvent(new InputEvent('input', { bubbles: true }));
  dialog(element)!.querySelector('form')!.requestSubmit();
}

it('without JavaScript, the link leads to Mastodon’s own page, and the text stays in the fragment', async () => {
  const element = await fixture<SmmShareButtons>(shop);
  const url = new URL(links(element)[0]!.href);
  expect(url.origin + url.pathname + url.search).to.equal('https://share.joinmastodon.org/');
  expect(new URLSearchParams(url.hash.slice(1)).get('text')).to.equal('Tuned https://shop.example/tuning');
});

it('asks for the visitor’s own server and opens that one, keeping it in memory alone', async () => {
  await watchWindows(async (opened) => {
    const { element, link } = await ask();
    expect(dialog(element)!.querySelector('h2')!.textContent).to.equal('Share on Mastodon');
    await expect(element).to.be.accessible();
    send(element, '@me@Mastodon.Example');
    await until(() => !dialog(element));
    const text = encodeURIComponent('Tuned https://shop.example/tuning');
    expect(opened).to.deep.equal([[`https://mastodon.example/share?text=${text}`, '_blank', 'noopener,noreferrer']]);
    expect(element.shadowRoot!.activeElement).to.equal(link);
    link.click();
    await until(() => dialog(element));
    expect(field(element).value).to.equal('mastodon.example');
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
  });
});

it('says what is wrong with what is no server, and opens nothing', async () => {
  await watchWindows(async (opened) => {
    const { element } = await ask();
    send(element, 'mastodon');
    await until(() => field(element).ariaInvalid === 'true');
    const alert = dialog(element)!.querySelector('[role=alert]')!;
    expect(alert.textContent).to.contain('Write it like social.example');
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
    await expect(element).to.be.accessible();
    field(element).dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => alert.textContent.trim() === '');
    expect(opened).to.deep.equal([]);
  });
});

it('a click with a key held down is the browser’s own', async () => {
  const element = await fixture<SmmShareButtons>(shop);
  for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) {
    const click = new MouseEvent('click', { [key]: true, bubbles: true, cancelable: true, composed: true });
    let isPrevented: boolean | undefined;
    addEventListener(
      'click',
      (event) => {
        isPrevented = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    links(element)[0]!.dispatchEvent(click);
    expect(isPrevented, key).to.equal(false);
  }
  expect(dialog(element)).to.equal(null);
});

it('a network without an address for everybody is a button that asks', async () => {
  await watchWindows(async (opened) => {
    const element = await fixture<SmmShareButtons>(shop);
    const button = (): HTMLButtonElement | null => element.shadowRoot!.querySelector('[part~=lemmy]');
    await until(() => button());
    expect(button()!.ariaLabel).to.equal('Share on Lemmy');
    button()!.click();
    await until(() => dialog(element));
    send(element, 'lemmy.example');
    await until(() => opened.length);
    expect(opened[0]![0]).to.match(/^https:\/\/lemmy\.example\/create_post\?url=https%3A%2F%2Fshop\.example%2Ftuning/);
  });
});

it('Escape and the close button leave without a word', async () => {
  const { element, link } = await ask();
  dialog(element)!.querySelector<HTMLButtonElement>('.close')!.click();
  await until(() => !dialog(element));
  expect(element.shadowRoot!.activeElement).to.equal(link);
  link.click();
  await until(() => dialog(element));
  // What Escape does to a dialog.
  dialog(element)!.requestClose?.();
  dialog(element)?.close();
  await until(() => !element.shadowRoot!.querySelector('dialog'));
});

it('draws a QR code here', async () => {
  performance.clearResourceTimings();
  const element = await fixture<SmmShareButtons>(shop);
  await openMenu(element);
  const item = (): HTMLElement | undefined =>
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('.item')].find((each) => each.innerText.trim() === 'QR code');
  await until(() => item());
  item()!.click();
  await until(() => dialog(element));
  const svg = dialog(element)!.querySelector('.code svg')!;
  expect(svg.ariaLabel).to.equal('QR code of https://shop.example/tuning');
  expect(svg.querySelector('path')!.getAttribute('d')).to.match(/^M0 0h7v1h-7z/);
  expect(dialog(element)!.innerText).to.contain('https://shop.example/tuning');
  await expect(element).to.be.accessible();
  const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin);
  expect(new Set(asked)).to.deep.equal(new Set([location.origin]));
});

it('an address too long for a QR code is told of', async () => {
  let failure: unknown;
  const element = await fixture<SmmShareButtons>(
    html`<smm-share-buttons
      url=${`https://shop.example/${'x'.repeat(3000)}`}
      @smm-error=${({ error }: { error: unknown }) => (failure = error)}
    ></smm-share-buttons>`,
  );
  await openMenu(element);
  await until(() => element.shadowRoot!.querySelector('.item'));
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('.item')].at(-1)!.click();
  await until(() => failure);
  expect(String(failure)).to.match(/QR code could not be drawn\. Copy this address instead/);
  expect(dialog(element)).to.equal(null);
});

import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import './define.ts';
import type { SmmShareButtons } from './share-buttons.ts';

const links = (element: SmmShareButtons): HTMLAnchorElement[] => [...element.shadowRoot!.querySelectorAll('a')];
const copy = (element: SmmShareButtons): HTMLButtonElement =>
  [...element.shadowRoot!.querySelectorAll('button')].at(-1)!;

function clipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

const shop = html`<smm-share-buttons
  url="https://shop.example/tuning"
  title="A and B"
  text="Tuned"
></smm-share-buttons>`;

it('plain links that keep to themselves, each with a name', async () => {
  const element = await fixture<SmmShareButtons>(shop);
  expect(links(element)).to.have.length(8);
  for (const link of links(element)) {
    expect(link.rel).to.equal('noopener noreferrer');
    expect(link.ariaLabel).to.match(/^Share /);
    expect(decodeURIComponent(link.href)).to.include('https://shop.example/tuning');
  }
  await expect(element).to.be.accessible();
});

it('shows the networks that are named, in their order; one that is unknown is left out', async () => {
  const element = await fixture<SmmShareButtons>(
    html`<smm-share-buttons networks="email, bluesky nonesuch"></smm-share-buttons>`,
  );
  expect(links(element).map(({ dataset }) => dataset['network'])).to.deep.equal(['email', 'bluesky']);
});

it('shares the canonical address of the page, else its own without the fragment', async () => {
  const element = await fixture<SmmShareButtons>(html`<smm-share-buttons networks="facebook"></smm-share-buttons>`);
  const target = (): string => decodeURIComponent(links(element)[0]?.href ?? '');
  expect(target()).to.include(location.origin);
  const canonical = document.createElement('link');
  canonical.rel = 'canonical';
  canonical.href = 'https://shop.example/canonical';
  document.head.append(canonical);
  element.requestUpdate();
  await element.updateComplete;
  expect(target()).to.include('https://shop.example/canonical');
  canonical.remove();
});

it('copies the link and says so', async () => {
  let copied = '';
  clipboard(async (text) => void (copied = text));
  const element = await fixture<SmmShareButtons>(shop);
  copy(element).click();
  const status = element.shadowRoot!.querySelector('[role="status"]')!;
  await waitUntil(() => status.textContent?.trim() === 'Link copied');
  expect(copied).to.equal('https://shop.example/tuning');
  await expect(element).to.be.accessible();
});

it('a clipboard that refuses leaves the address to be copied by hand', async () => {
  clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
  const element = await fixture<SmmShareButtons>(shop);
  copy(element).click();
  await waitUntil(() => element.shadowRoot!.querySelector('input'));
  expect(element.shadowRoot!.querySelector('input')?.value).to.equal('https://shop.example/tuning');
  await expect(element).to.be.accessible();
});

it('a page can do something else', async () => {
  const element = await fixture<SmmShareButtons>(shop);
  let network = '';
  element.addEventListener('smm-share', (event) => {
    ({ network } = event);
    event.preventDefault();
  });
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  links(element)[0]?.dispatchEvent(click);
  expect(network).to.equal('whatsapp');
  expect(click.defaultPrevented).to.equal(true);
});

it('an address that is none is told of, and throws nothing', async () => {
  let failure: unknown;
  const element = await fixture<SmmShareButtons>(
    html`<smm-share-buttons
      url="javascript:alert(1)"
      @smm-error=${(event: Event) => (failure = event)}
    ></smm-share-buttons>`,
  );
  expect(failure).to.not.equal(undefined);
  expect(links(element)).to.have.length(0);
});

import { expect, fixture, html } from '@open-wc/testing';
import './define.ts';
import { links, openMenu, opener, replaceNavigator, row, status, until } from '../share-buttons/share-in-tests.ts';
import type { SmmShareButton } from './share-button.ts';

const url = 'https://shop.example/tuning';

it('is one link that says where it leads', async () => {
  const element = await fixture<SmmShareButton>(
    html`<smm-share-button network="whatsapp" url=${url} text="Tuned"></smm-share-button>`,
  );
  expect(row(element)).to.have.length(1);
  const [link] = links(element);
  expect(link!.innerText.trim()).to.equal('Share on WhatsApp');
  expect(link!.href).to.equal(`https://wa.me/?text=${encodeURIComponent(`Tuned ${url}`)}`);
  expect([link!.rel, link!.target]).to.deep.equal(['noopener noreferrer', '_blank']);
  await expect(element).to.be.accessible();
});

it('takes a label of the page’s own', async () => {
  const element = await fixture<SmmShareButton>(
    html`<smm-share-button network="email" url=${url}>Tell a friend</smm-share-button>`,
  );
  const [slot] = element.shadowRoot!.querySelectorAll('slot');
  expect(slot!.assignedNodes().map(({ textContent }) => textContent)).to.deep.equal(['Tell a friend']);
  expect(links(element)[0]!.ariaLabel).to.equal(null);
  await expect(element).to.be.accessible();
});

it('can be a sign alone, and keeps its name', async () => {
  const element = await fixture<SmmShareButton>(
    html`<smm-share-button network="telegram" compact url=${url}></smm-share-button>`,
  );
  expect(links(element)[0]!.ariaLabel).to.equal('Share on Telegram');
  expect(links(element)[0]!.getBoundingClientRect().width).to.equal(36);
  await expect(element).to.be.accessible();
});

it('knows the rarer networks too, and those with servers of their own', async () => {
  for (const [network, label] of [
    ['reddit', 'Share on Reddit'],
    ['misskey', 'Share on Misskey'],
    ['sms', 'Share by text message'],
  ] as const) {
    const element = await fixture<SmmShareButton>(
      html`<smm-share-button network=${network} url=${url}></smm-share-button>`,
    );
    await until(() => row(element).length);
    expect(row(element)[0]!.innerText.trim()).to.equal(label);
    await expect(element).to.be.accessible();
  }
});

it('is nothing where there is no such network', async () => {
  const element = await fixture<SmmShareButton>(html`<smm-share-button network="orkut"></smm-share-button>`);
  element.requestUpdate();
  await element.updateComplete;
  expect(row(element)).to.have.length(0);
});

it('copies', async () => {
  let copied = '';
  const restore = replaceNavigator('clipboard', { writeText: async (text: string) => void (copied = text) });
  const element = await fixture<SmmShareButton>(html`<smm-share-button network="copy" url=${url}></smm-share-button>`);
  row(element)[0]!.click();
  await until(() => status(element) === 'Link copied');
  expect(copied).to.equal(url);
  restore();
});

it('shows a QR code', async () => {
  const element = await fixture<SmmShareButton>(html`<smm-share-button network="qr" url=${url}></smm-share-button>`);
  await until(() => row(element).length);
  expect(row(element)[0]!.innerText.trim()).to.equal('QR code');
  row(element)[0]!.click();
  await until(() => element.shadowRoot!.querySelector('dialog[open] .code path'));
  await expect(element).to.be.accessible();
});

for (const network of ['menu', 'device', '']) {
  it(`opens the menu of all: "${network}"`, async () => {
    const restore = replaceNavigator('canShare', undefined);
    const element = await fixture<SmmShareButton>(
      html`<smm-share-button network=${network} url=${url}></smm-share-button>`,
    );
    expect(opener(element).innerText.trim()).to.equal('Share');
    await openMenu(element);
    await until(() => element.shadowRoot!.querySelectorAll('[role=menuitem]').length > 30);
    await expect(element).to.be.accessible();
    restore();
  });
}

it('the system’s share sheet, where there is one', async () => {
  const given: ShareData[] = [];
  const restore = [
    replaceNavigator('canShare', () => true),
    replaceNavigator('share', async (data: ShareData) => void given.push(data)),
  ];
  const element = await fixture<SmmShareButton>(
    html`<smm-share-button network="device" url=${url} heading="T" text="W"></smm-share-button>`,
  );
  row(element)[0]!.click();
  await until(() => given.length);
  expect(given).to.deep.equal([{ url, title: 'T', text: 'W' }]);
  for (const undo of restore) undo();
});

it('a page can do something else', async () => {
  const element = await fixture<SmmShareButton>(html`<smm-share-button network="x" url=${url}></smm-share-button>`);
  let network = '';
  element.addEventListener('smm-share', (event) => {
    ({ network } = event);
    event.preventDefault();
  });
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  links(element)[0]!.dispatchEvent(click);
  expect([network, click.defaultPrevented]).to.deep.equal(['x', true]);
});

import { expect, fixture, html } from '@open-wc/testing';
import { items } from '../../../../stories/fixtures.ts';
import './define.ts';
import { links, replaceNavigator, row, status, until } from './share-in-tests.ts';
import type { SmmShareButtons } from './share-buttons.ts';

const shop = html`<smm-share-buttons
  url="https://shop.example/tuning"
  heading="A and B"
  text="Tuned"
></smm-share-buttons>`;

const copy = (element: SmmShareButtons): HTMLButtonElement => row(element).at(-2) as HTMLButtonElement;

it('plain links that keep to themselves, each with a name', async () => {
  const element = await fixture<SmmShareButtons>(shop);
  expect(links(element)).to.have.length(8);
  for (const link of links(element)) {
    expect(link.rel).to.equal('noopener noreferrer');
    expect(link.target).to.equal(link.protocol === 'https:' ? '_blank' : '');
    expect(link.ariaLabel).to.match(/^Share /);
    expect(decodeURIComponent(link.href)).to.include('https://shop.example/tuning');
    expect(link.querySelector('path')!.getAttribute('d')).to.match(/^M/);
  }
  await expect(element).to.be.accessible();
});

it('before a click nothing is fetched, from nobody', async () => {
  performance.clearResourceTimings();
  const element = await fixture<SmmShareButtons>(shop);
  await element.updateComplete;
  expect(performance.getEntriesByType('resource').map(({ name }) => name)).to.deep.equal([]);
});

it('shows the networks that are named, in their order; one that is unknown or gone is left out', async () => {
  const element = await fixture<SmmShareButtons>(
    html`<smm-share-buttons networks="email, bluesky nonesuch pocket threads"></smm-share-buttons>`,
  );
  await until(() => links(element).length === 3);
  expect(links(element).map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
    'Share by e-mail',
    'Share on Bluesky',
    'Share on Threads',
  ]);
});

it('a network that comes later keeps its place while it is fetched', async () => {
  const element = await fixture<SmmShareButtons>(html`<smm-share-buttons networks="threads x"></smm-share-buttons>`);
  const before = row(element).map((each) => each.getBoundingClientRect().x);
  await until(() => links(element).length === 2);
  expect(row(element).map((each) => each.getBoundingClientRect().x)).to.deep.equal(before);
});

it('shares the canonical address of the page, else its own without the fragment', async () => {
  location.hash = 'somewhere';
  const element = await fixture<SmmShareButtons>(html`<smm-share-buttons networks="facebook"></smm-share-buttons>`);
  const target = (): string => new URL(links(element)[0]!.href).searchParams.get('u') ?? '';
  expect(target()).to.equal(location.href.split('#')[0]);
  const canonical = document.createElement('link');
  canonical.rel = 'canonical';
  canonical.href = 'https://shop.example/canonical';
  document.head.append(canonical);
  element.requestUpdate();
  await element.updateComplete;
  expect(target()).to.equal('https://shop.example/canonical');
  canonical.remove();
});

it('shares a review with its words and its author', async () => {
  const review = items.find((item) => item['@type'] === 'Review' && item.reviewBody)!;
  const element = await fixture<SmmShareButtons>(
    html`<smm-share-buttons networks="whatsapp" url="https://shop.example/r/1" .review=${review}></smm-share-buttons>`,
  );
  const text = (): string => new URL(links(element)[0]!.href).searchParams.get('text') ?? '';
  await until(() => text().includes(review.author.name));
  expect(text()).to.match(/^“.*” — .* https:\/\/shop\.example\/r\/1$/s);
  element.text = 'My own words';
  await element.updateComplete;
  expect(text()).to.equal('My own words https://shop.example/r/1');
});

it('copies the link and says so, each time', async () => {
  let copied = '';
  const restore = replaceNavigator('clipboard', { writeText: async (text: string) => void (copied = text) });
  const element = await fixture<SmmShareButtons>(shop);
  const said: (string | undefined)[] = [];
  new MutationObserver(() => said.push(status(element))).observe(element.shadowRoot!.querySelector('[role=status]')!, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  copy(element).click();
  await until(() => status(element) === 'Link copied');
  expect(copied).to.equal('https://shop.example/tuning');
  expect(copy(element).textContent.trim()).to.equal('Link copied');
  await expect(element).to.be.accessible();
  copy(element).click();
  await until(() => said.join() === 'Link copied,,Link copied');
  restore();
});

it('a clipboard that refuses leaves the address to be copied by hand', async () => {
  const refusal = new DOMException('no', 'NotAllowedError');
  const restore = replaceNavigator('clipboard', { writeText: () => Promise.reject(refusal) });
  const element = await fixture<SmmShareButtons>(shop);
  let failure: unknown;
  element.addEventListener('smm-error', ({ error }) => (failure = error));
  copy(element).click();
  await until(() => element.shadowRoot!.querySelector('dialog[open] input'));
  const input = element.shadowRoot!.querySelector('input')!;
  expect(input.value).to.equal('https://shop.example/tuning');
  await until(() => input.selectionEnd === input.value.length && input.selectionStart === 0);
  expect(failure).to.include({ name: 'SmmShareError', cause: refusal });
  await expect(element).to.be.accessible();
  restore();
});

it('offers the system’s share sheet beside the networks, never instead of them', async () => {
  const given: ShareData[] = [];
  const restore = [
    replaceNavigator('canShare', () => true),
    replaceNavigator('share', async (data: ShareData) => void given.push(data)),
  ];
  const element = await fixture<SmmShareButtons>(shop);
  expect(links(element)).to.have.length(8);
  const sheet = row(element)[0] as HTMLButtonElement;
  expect(sheet.textContent.trim()).to.equal('Share');
  sheet.click();
  await until(() => given.length);
  expect(given).to.deep.equal([{ url: 'https://shop.example/tuning', title: 'A and B', text: 'Tuned' }]);
  for (const undo of restore) undo();
});

it('who closes the share sheet has not shared, and nothing failed; a sheet that breaks is told of', async () => {
  let reason = new DOMException('closed', 'AbortError');
  const failures: unknown[] = [];
  const restore = [replaceNavigator('canShare', () => true), replaceNavigator('share', () => Promise.reject(reason))];
  const element = await fixture<SmmShareButtons>(shop);
  element.addEventListener('smm-error', ({ error }) => failures.push(error));
  const sheet = row(element)[0] as HTMLButtonElement;
  sheet.click();
  reason = new DOMException('broken', 'DataError');
  sheet.click();
  await until(() => failures.length);
  expect(failures).to.have.length(1);
  expect(failures[0]).to.include({ name: 'SmmShareError' });
  for (const undo of restore) undo();
});

it('a page can do something else', async () => {
  const element = await fixture<SmmShareButtons>(shop);
  const chosen: string[] = [];
  element.addEventListener('smm-share', (event) => {
    chosen.push(event.network);
    event.preventDefault();
  });
  for (const link of links(element)) {
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    link.dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
  }
  copy(element).click();
  expect(chosen).to.deep.equal(
    ['whatsapp', 'mastodon', 'bluesky', 'facebook', 'linkedin', 'x', 'telegram', 'email'].concat('copy'),
  );
  await element.updateComplete;
  expect(element.shadowRoot!.querySelector('dialog')).to.equal(null);
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

it('takes the place of what a server wrote', async () => {
  const box = await fixture(html`<div></div>`);
  (box as HTMLElement & { setHTMLUnsafe(text: string): void }).setHTMLUnsafe(
    '<smm-share-buttons><template shadowrootmode="open"><a href="https://x.com/">X</a></template></smm-share-buttons>',
  );
  const element = box.firstElementChild as SmmShareButtons;
  await until(() => links(element).length === 8);
  expect(
    links(element)
      .map(({ textContent }) => textContent.trim())
      .join(''),
  ).to.equal('');
});

for (const variant of ['outline', 'plain', 'brand'] as const) {
  for (const scheme of ['light', 'dark']) {
    it(`can be read: ${variant}, ${scheme}, with every network and its name`, async () => {
      const box = await fixture(
        html`<div style="color-scheme:${scheme};background:Canvas">
          <smm-share-buttons
            lang="en"
            labels
            variant=${variant}
            networks="x facebook linkedin bluesky mastodon threads reddit whatsapp telegram pinterest snapchat line vk lemmy misskey hatena qzone weibo email sms"
          ></smm-share-buttons>
        </div>`,
      );
      const element = box.firstElementChild as SmmShareButtons;
      await until(() => links(element).length === 18);
      await expect(element).to.be.accessible();
    });
  }
}

it('has its sizes, each large enough to hit', async () => {
  for (const [size, pixels] of [
    ['small', 30],
    ['medium', 36],
    ['large', 44],
  ] as const) {
    const element = await fixture<SmmShareButtons>(html`<smm-share-buttons size=${size}></smm-share-buttons>`);
    const { width, height } = links(element)[0]!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([pixels, pixels]);
  }
});

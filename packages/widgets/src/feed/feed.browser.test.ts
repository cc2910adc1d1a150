import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { feedPage, feedPostings, manyPostings } from '../../../../stories/feed-fixtures.ts';
import { ENDPOINT, manyItems, reviews } from '../../../../stories/fixtures.ts';
import { LOCALES } from '../locales/locale.ts';
import type { HeadPage, Item } from '@smm/sdk/schema';
import './define.ts';
import type { SmmFeed } from './feed.ts';

const cards = (element: Element): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('.card:not(.bone)'),
];
const part = (element: Element, name: string): HTMLElement | null =>
  element.shadowRoot!.querySelector(`[part=${name}]`);
const text = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const inside = (element: Element): string => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');

async function feed(page: HeadPage = feedPage(), attributes = {}, lang = 'en'): Promise<SmmFeed> {
  const place = await fixture(html`<div lang=${lang} dir=${/^(ar|he)$/.test(lang) ? 'rtl' : 'ltr'}></div>`);
  const element = Object.assign(document.createElement('smm-feed'), attributes, { page });
  place.append(element);
  await waitUntil(() => part(element, 'disclosure'), 'a disclosure', { timeout: 60_000 });
  return element;
}

/** An endpoint in the place of the network, by address. */
const answers = new Map<string, () => unknown>();
const asked: string[] = [];
const real = globalThis.fetch;
let number = 0;

function endpoint(answer: (url: string) => unknown): string {
  const url = `${location.origin}/fake-feed/${number++}/v1/collections/home.json`;
  answers.set(url, () => answer(url));
  return url;
}

describe('<smm-feed>', () => {
  before(() => {
    globalThis.fetch = async (input, init) => {
      const answer = answers.get(String(input));
      if (!answer) return real(input, init);
      asked.push(String(input));
      return new Response(JSON.stringify(answer()), { headers: { 'content-type': 'application/json' } });
    };
  });
  after(() => {
    globalThis.fetch = real;
  });

  it('shows postings alone, each with its network, its author’s handle and the way to the original', async () => {
    const element = await feed();
    expect(cards(element)).to.have.length(feedPostings.length);
    const [first] = cards(element);
    expect(text(first)).to.include('@rosa@inkwell.example').and.include('Posted on Mastodon');
    expect(text(first)).to.include('61 likes · 14 shares · 1 comment');
    const original = [...first!.querySelectorAll('a')].find(({ href }) => href === feedPostings[0]!.url);
    expect(original?.rel).to.include('noopener').and.include('nofollow');
    expect(inside(element)).not.to.include(reviews[0]!.reviewBody);
    await expect(element).to.be.accessible();
  });

  it('keeps every text as it was posted, whole, with nothing marked in it', async () => {
    const element = await feed();
    cards(element).forEach((card, index) =>
      expect(card.querySelector('.words')?.textContent).to.equal(feedPostings[index]!.articleBody),
    );
    expect(element.shadowRoot!.querySelector('mark, details')).to.equal(null);
  });

  it('links, mentions and hashtags are links; those without an address are words', async () => {
    const element = await feed();
    const links = [...cards(element)[0]!.querySelectorAll<HTMLAnchorElement>('.words a')];
    expect(links.map((link) => link.textContent)).to.deep.equal([
      '@lindgren',
      'pianos.example/before-and-after',
      '#tuning',
    ]);
    expect(cards(element)[0]!.querySelector('.words .tag')?.textContent).to.equal('#upright');
  });

  it('facets that overlap, lie outside the text or bear a script do no harm', async () => {
    const [posting] = feedPostings;
    const url = 'https://ok.example/';
    const facets = [
      { start: 0, end: 9, type: 'link', url },
      { start: 4, end: 12, type: 'mention', url },
      { start: 90, end: 9000, type: 'hashtag', url },
      { start: 20, end: 20, type: 'link', url },
    ] as const;
    const element = await feed(feedPage([{ ...posting!, facets: [...facets] }]));
    expect(cards(element)[0]!.querySelector('.words')?.textContent).to.equal(posting!.articleBody);
    expect(cards(element)[0]!.querySelectorAll('.words a')).to.have.length(1);
    const bad = { ...posting!, facets: [{ start: 0, end: 5, type: 'link', url: 'javascript:alert(1)' }] };
    const other = await feed(feedPage([bad as Item, feedPostings[1]!]));
    expect(other.shadowRoot!.querySelectorAll('a[href^="javascript"]')).to.have.length(0);
  });

  it('shows what a posting quotes or answers, and pictures of the endpoint alone', async () => {
    const element = await feed(feedPage(feedPostings, `${location.origin}/v1/`));
    const quoted = cards(element)[1]!.querySelector('.reply');
    expect(text(quoted)).to.include('Sunniva Dahl').and.include('comes out to the islands');
    expect(quoted?.querySelector('a')?.href).to.equal(feedPostings[1]!.sharedContent!.url);
    expect(cards(element)[3]!.querySelector('img')?.alt).to.equal('A worn book beside the same book, rebound');
    expect(text(cards(element)[3])).to.include('Disclosed: received a free trial tuning.');
    const foreign = {
      ...feedPostings[3]!,
      image: [{ ...feedPostings[3]!.image![0]!, url: 'https://cdn.example/a.webp' }],
    };
    const other = await feed(feedPage([foreign]));
    expect(other.shadowRoot!.querySelectorAll('img')).to.have.length(0);
    expect(other.shadowRoot!.querySelectorAll('iframe, video, script')).to.have.length(0);
  });

  it('says what the postings were selected from, and shows all of them', async () => {
    const url = endpoint(() => feedPage(manyPostings(7)));
    const head = feedPage();
    const element = await feed({ ...head, links: { ...head.links, all: url } });
    expect(text(part(element, 'disclosure'))).to.match(
      /^Selected: 5 of 7 published postings\. Chosen: about the workshop\./,
    );
    expect(text(part(element, 'disclosure'))).to.include('212 reviews are not shown here.');
    const button = part(element, 'disclosure')!.querySelector('button')!;
    expect(text(button)).to.equal('Read all 7');
    button.click();
    await waitUntil(() => cards(element).length === 7, 'all', { timeout: 60_000 });
    part(element, 'disclosure')!.querySelector('button')!.click();
    await waitUntil(() => cards(element).length === 5, 'the selection again', { timeout: 60_000 });
  });

  it('shows more from what is here, by keyboard, and the focus follows', async () => {
    const element = await feed(feedPage(manyPostings(10)), { pageSize: 4 });
    expect(cards(element)).to.have.length(4);
    part(element, 'more')!.click();
    await waitUntil(() => cards(element).length === 8);
    await waitUntil(() => element.shadowRoot!.activeElement === cards(element)[4], 'the first new one has the focus');
    expect(text(element.shadowRoot!.querySelector('[role=status]'))).to.equal('4 more shown');
    await element.showMore();
    await element.updateComplete;
    expect(cards(element)).to.have.length(10);
    expect(part(element, 'more')).to.equal(null);
  });

  it('finds postings behind pages of reviews, and reads no more than it must', async () => {
    const page = (url: string, items: Item[], next: string | null) => ({
      items,
      links: { self: url, next, root: ENDPOINT },
    });
    const many = manyItems(60).filter((item) => item['@type'] === 'Review');
    const url = endpoint(() => {
      const head = feedPage(many.slice(0, 24));
      const links = { ...head.links, self: url, next: 'home/p-1.json' };
      return { ...head, links, selection: { ...head.selection, postings: { published: 9, selected: 5 } } };
    });
    const [one, two] = ['home/p-1.json', 'home/p-2.json'].map((name) => new URL(name, url).href) as [string, string];
    answers.set(one, () => page(one, many.slice(24, 48), two));
    answers.set(two, () => page(two, feedPostings, null));
    const element = await fixture<SmmFeed>(html`<smm-feed lang="en" src=${url}></smm-feed>`);
    await waitUntil(() => cards(element).length === 5, 'the postings', { timeout: 60_000 });
    expect(asked.filter((at) => [one, two].includes(at))).to.have.length(2);
  });

  it('nothing posted: calm words, or the page’s own', async () => {
    const element = await feed(feedPage(reviews.slice(0, 2)));
    expect(cards(element)).to.have.length(0);
    expect(inside(element)).to.include('No postings yet');
    await expect(element).to.be.accessible();
    const place = await fixture<SmmFeed>(html`<smm-feed .page=${feedPage([])}><p slot="empty">None</p></smm-feed>`);
    await waitUntil(() => place.querySelector('p')?.checkVisibility());
  });

  it('an endpoint that fails leaves the page’s words, or says so and tries again', async () => {
    let failures = 0;
    const src = `/no-such/${number++}/home.json`;
    const count = (): void => void failures++;
    const element = await fixture<SmmFeed>(html`<smm-feed src=${src} @smm-error=${count}><p>Ask</p></smm-feed>`);
    await waitUntil(() => failures, 'smm-error', { timeout: 60_000 });
    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
    const bare = await fixture<SmmFeed>(html`<smm-feed lang="en" src=${src}></smm-feed>`);
    await waitUntil(() => inside(bare).includes('could not be loaded'), 'trouble', { timeout: 60_000 });
    expect(bare.shadowRoot!.querySelector('[data-retry]')).not.to.equal(null);
    await expect(bare).to.be.accessible();
  });

  it('one item that is none does not take the others', async () => {
    const bad = [null, { '@type': 'SocialMediaPosting' }, 7] as unknown as Item[];
    const element = await feed(feedPage([...bad, feedPostings[0]!]));
    expect(cards(element)).to.have.length(1);
  });

  for (const lang of LOCALES) {
    it(`${lang}: its own words, accessible`, async () => {
      const element = await feed(feedPage(), { layout: 'grid' }, lang);
      await waitUntil(() => cards(element).length === 5);
      expect(inside(element)).not.to.match(/Selected:|Posted on|published/);
      expect(getComputedStyle(cards(element)[0]!).direction).to.equal('ltr');
      expect(getComputedStyle(cards(element)[2]!).direction).to.equal('rtl');
      await expect(element).to.be.accessible();
    });
  }
});

import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { HeadPage } from '@smm/sdk/schema';
import { headPage } from '../../../../stories/fixtures.ts';
import { LOCALES } from '../locales/locale.ts';
import './define.ts';
import type { SmmRating } from './rating.ts';

const text = (element: Element): string => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();

async function shown(template: unknown): Promise<SmmRating> {
  const element = await fixture<SmmRating>(template as ReturnType<typeof html>);
  await element.updateComplete;
  const isLarge = /large|hero/.test(element.size ?? '') || element.distribution;
  if (isLarge) await waitUntil(() => element.shadowRoot?.querySelector('.badge, .full'), 'the large size');
  return element;
}

const page = headPage();

for (const size of ['inline', 'small', 'medium', 'large', 'hero'] as const) {
  it(`${size}: stars, number and count, accessible`, async () => {
    const element = await shown(html`<smm-rating size=${size} .page=${page}></smm-rating>`);
    const image = element.shadowRoot?.querySelector('[role="img"]');
    expect(image?.getAttribute('aria-label')).to.equal('4.6 out of 5 stars');
    expect(text(element)).to.include('4.6').and.include('212 reviews').and.include('Sample data');
    await expect(element).to.be.accessible();
  });
}

it('distribution: every star with its share, told in words', async () => {
  const element = await shown(html`<smm-rating distribution .page=${page}></smm-rating>`);
  const bars = [...(element.shadowRoot?.querySelectorAll('.bar rect') ?? [])];
  expect(bars.map((bar) => Number.parseFloat(bar.getAttribute('width') ?? ''))[0]).to.be.closeTo(
    (164 / 212) * 100,
    0.01,
  );
  expect(bars).to.have.length(5);
  expect(text(element)).to.include('4 of 5 stars: 31 reviews');
  await expect(element).to.be.accessible();
});

it('the rule of counting opens on demand', async () => {
  const element = await shown(html`<smm-rating .page=${page}></smm-rating>`);
  const details = element.shadowRoot?.querySelector('details');
  expect(details?.open).to.equal(false);
  details?.querySelector('summary')?.click();
  expect(details?.open).to.equal(true);
  expect(details?.textContent).to.include('all 212 published reviews that carry a rating');
});

it('nothing rated: calm words, none in a line of text', async () => {
  const empty: HeadPage = { ...page, aggregateRating: null };
  expect(text(await shown(html`<smm-rating .page=${empty}></smm-rating>`))).to.equal('No ratings yet');
  expect(text(await shown(html`<smm-rating size="inline" .page=${empty}></smm-rating>`))).to.equal('');
});

it('a mean just under five is not shown as five', async () => {
  const near = headPage();
  near.aggregateRating = { ...page.aggregateRating!, ratingValue: 4.97 };
  expect(text(await shown(html`<smm-rating .page=${near}></smm-rating>`))).to.include('4.9');
});

it('an endpoint that is not there: the page’s own words stay, smm-error is told', async () => {
  let failure: unknown;
  const element = await shown(
    html`<smm-rating src="/no-such/home.json" @smm-error=${(event: Event) => (failure = event)}
      ><p>Ask us</p></smm-rating
    >`,
  );
  await waitUntil(() => failure, 'smm-error', { timeout: 60_000 });
  expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
});

it('speaks the language around it', async () => {
  const holder = await fixture(html`<div lang="de" dir="ltr"><smm-rating .page=${page}></smm-rating></div>`);
  const element = holder.querySelector('smm-rating')!;
  await waitUntil(() => text(element).includes('212 Bewertungen'));
  expect(text(element)).to.include('4,6');
});

it('a row for each star, also for those that nobody gave', async () => {
  const few = headPage();
  few.aggregateRating = { ...page.aggregateRating!, distribution: [{ ratingValue: 4, ratingCount: 31 }] };
  const element = await shown(html`<smm-rating size="large" distribution .page=${few}></smm-rating>`);
  const rows = [...(element.shadowRoot?.querySelectorAll('.bars li') ?? [])];
  expect(rows.map((row) => row.querySelector('.vh')?.textContent)).to.deep.equal([
    '5 of 5 stars: 0 reviews',
    '4 of 5 stars: 31 reviews',
    '3 of 5 stars: 0 reviews',
    '2 of 5 stars: 0 reviews',
    '1 of 5 stars: 0 reviews',
  ]);
  await expect(element).to.be.accessible();
});

it('says in words what was counted, and where it came from', async () => {
  const element = await shown(html`<smm-rating .page=${page}></smm-rating>`);
  expect(element.shadowRoot?.querySelector('details')?.textContent).to.include('Published here: our own form (212).');
});

it('a rating on another scale keeps its number, and the stars are its exact fraction', async () => {
  const other = {
    ...page,
    aggregateRating: { ...page.aggregateRating, ratingValue: 87, worstRating: 0, bestRating: 100 },
  };
  const element = await shown(html`<smm-rating .page=${other as unknown as HeadPage}></smm-rating>`);
  expect(text(element)).to.include('87.0/100');
  expect(element.shadowRoot?.querySelector('[role=img]')?.getAttribute('aria-label')).to.equal('87.0 out of 100');
  expect(element.shadowRoot?.querySelector('.stars svg')?.getAttribute('width')).to.equal('87');
});

it('the page’s link stands beside it', async () => {
  for (const size of ['inline', 'small', 'medium', 'large', 'hero'] as const) {
    const element = await shown(
      html`<smm-rating size=${size} .page=${page}><a slot="link" href="#all">All</a></smm-rating>`,
    );
    expect(element.querySelector('a')?.checkVisibility(), size).to.equal(true);
  }
});

it('writes nothing into the page that search engines would read as its rating', async () => {
  await shown(html`<smm-rating distribution .page=${page}></smm-rating>`);
  expect(document.querySelector('script[type="application/ld+json"], [itemprop], [typeof]')).to.equal(null);
});

for (const lang of LOCALES) {
  it(`${lang}: its own words, accessible`, async () => {
    const holder = await fixture(
      html`<div lang=${lang} dir=${/^(ar|he)$/.test(lang) ? 'rtl' : 'ltr'}>
        <smm-rating distribution .page=${page}></smm-rating>
      </div>`,
    );
    const element = holder.querySelector('smm-rating')!;
    await waitUntil(() => element.shadowRoot?.querySelector('.full') && !/reviews|stars/.test(text(element)));
    await expect(element).to.be.accessible();
  });
}

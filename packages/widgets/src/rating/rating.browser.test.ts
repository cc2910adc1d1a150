import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { HeadPage } from '@smm/sdk/schema';
import { headPage } from '../../../../stories/fixtures.ts';
import './define.ts';
import type { SmmRating } from './rating.ts';

const text = (element: Element): string => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();

async function shown(template: unknown): Promise<SmmRating> {
  const element = await fixture<SmmRating>(template as ReturnType<typeof html>);
  await element.updateComplete;
  return element;
}

const page = headPage();

for (const size of ['inline', 'medium', 'hero'] as const) {
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
  expect(text(element)).to.include('4 stars: 31 reviews');
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
  await waitUntil(() => failure, 'smm-error', { timeout: 8000 });
  expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
});

it('speaks the language around it', async () => {
  const holder = await fixture(html`<div lang="de" dir="ltr"><smm-rating .page=${page}></smm-rating></div>`);
  const element = holder.querySelector('smm-rating')!;
  await waitUntil(() => text(element).includes('212 Bewertungen'));
  expect(text(element)).to.include('4,6');
});

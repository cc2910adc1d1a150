import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@smm/widgets/rating/define';
import { draw, type Args } from './draw.ts';
import { headPage } from './fixtures.ts';
import { emptyPage } from './odd-fixtures.ts';
import { ARABIC } from './parameters.ts';
import { shown } from './waiting.ts';
import type { AggregateRating, HeadPage } from '@smm/sdk/schema';

const TAG = 'smm-rating';

/** What an endpoint of ours never sends, and a page of somebody else's may: other scales, no distribution. */
function page(change: Partial<Record<keyof AggregateRating, unknown>> = {}): HeadPage {
  const head = headPage();
  return { ...head, aggregateRating: { ...head.aggregateRating!, ...change } as AggregateRating };
}

const meta: Meta<Args> = { title: 'smm-rating', component: 'smm-rating', args: { page: page() } };

export default meta;
type Story = StoryObj<Args>;

export const Medium: Story = {};
export const Small: Story = { args: { size: 'small' } };
export const InLineOfText: Story = {
  args: { size: 'inline' },
  render: (args) => html`<p>Our customers give us ${draw(TAG, args)} on average.</p>`,
};
export const Large: Story = { args: { size: 'large' } };
export const LargeWithDistribution: Story = { args: { size: 'large', distribution: true } };
export const WithALink: Story = {
  args: { size: 'large' },
  render: (args) => draw(TAG, args, html`<a slot="link" href="#all">Read all of them</a>`),
};
export const Hero: Story = { args: { size: 'hero' } };
export const Distribution: Story = { args: { size: 'hero', distribution: true } };
export const NobodyGaveTwoStars: Story = {
  args: {
    distribution: true,
    page: page({
      ratingCount: 195,
      distribution: [
        { ratingValue: 5, ratingCount: 164 },
        { ratingValue: 4, ratingCount: 31 },
      ],
    }),
  },
};
export const JustUnderFive: Story = { args: { page: page({ ratingValue: 4.97 }) } };
export const OfAHundred: Story = {
  args: { size: 'large', page: page({ ratingValue: 87.3, worstRating: 0, bestRating: 100 }) },
};
export const MillionsOfRatings: Story = {
  args: { size: 'hero', page: page({ ratingCount: 12_345_678, reviewCount: 9_876_543 }) },
};
export const NothingRatedYet: Story = { args: { page: emptyPage() } };
export const NothingRatedYetInTheWordsOfThePage: Story = {
  args: { page: emptyPage() },
  render: (args) => draw(TAG, args, html`<p slot="empty">Nobody has rated us yet.</p>`),
};
export const Loading: Story = { args: { page: undefined } };
export const WordsOfThePage: Story = {
  args: { page: undefined, src: '/nothing-here.json' },
  render: (args) => draw(TAG, args, html`<p>Ask anybody in the village.</p>`),
  play: shown(TAG),
};
export const German: Story = { args: { size: 'hero', distribution: true }, globals: { locale: 'de' } };
export const Arabic: Story = { args: { size: 'hero', distribution: true }, globals: ARABIC };
export const ArabicBadge: Story = { args: { size: 'large' }, globals: ARABIC };

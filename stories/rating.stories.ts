import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@smm/widgets/rating/define';
import { headPage } from './fixtures.ts';
import type { AggregateRating, HeadPage } from '../packages/sdk/src/schema/index.ts';

interface Args {
  size: 'inline' | 'small' | 'medium' | 'large' | 'hero';
  distribution: boolean;
  ratingValue: number;
}

/** What an endpoint of ours never sends, and a page of somebody else's may: other scales, no distribution. */
function page(change: Partial<Record<keyof AggregateRating, unknown>>): HeadPage {
  const head = headPage();
  return { ...head, aggregateRating: { ...head.aggregateRating!, ...change } as AggregateRating };
}

const meta: Meta<Args> = {
  title: 'smm-rating',
  component: 'smm-rating',
  args: { size: 'medium', distribution: false, ratingValue: 4.6 },
  argTypes: { size: { control: 'inline-radio', options: ['inline', 'small', 'medium', 'large', 'hero'] } },
  render: ({ size, distribution, ratingValue }) =>
    html`<smm-rating size=${size} ?distribution=${distribution} .page=${page({ ratingValue })}></smm-rating>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Medium: Story = {};
export const Small: Story = { args: { size: 'small' } };
export const InLineOfText: Story = {
  render: ({ ratingValue }) =>
    html`<p>
      Our customers give us <smm-rating size="inline" .page=${page({ ratingValue })}></smm-rating> on average.
    </p>`,
};
export const Large: Story = { args: { size: 'large' } };
export const LargeWithDistribution: Story = { args: { size: 'large', distribution: true } };
export const WithALink: Story = {
  render: ({ ratingValue }) =>
    html`<smm-rating size="large" .page=${page({ ratingValue })}
      ><a slot="link" href="#all">Read all of them</a></smm-rating
    >`,
};
export const Hero: Story = { args: { size: 'hero' } };
export const Distribution: Story = { args: { size: 'hero', distribution: true } };
export const NobodyGaveTwoStars: Story = {
  render: () =>
    html`<smm-rating
      distribution
      .page=${page({
        ratingCount: 195,
        distribution: [
          { ratingValue: 5, ratingCount: 164 },
          { ratingValue: 4, ratingCount: 31 },
        ],
      })}
    ></smm-rating>`,
};
export const JustUnderFive: Story = { args: { ratingValue: 4.97 } };
export const OfAHundred: Story = {
  render: () =>
    html`<smm-rating size="large" .page=${page({ ratingValue: 87.3, worstRating: 0, bestRating: 100 })}></smm-rating>`,
};
export const NothingRatedYet: Story = {
  render: () => html`<smm-rating .page=${{ ...headPage([]), aggregateRating: null }}></smm-rating>`,
};
export const WordsOfThePage: Story = {
  render: () => html`<smm-rating src="/no-such/home.json"><p>Ask anybody in the village.</p></smm-rating>`,
};
const arabic: Story['decorators'] = [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`];
export const Arabic: Story = { args: { size: 'hero', distribution: true }, decorators: arabic };
export const ArabicBadge: Story = { args: { size: 'large' }, decorators: arabic };

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@smm/widgets/rating/define';
import { headPage } from './fixtures.ts';

interface Args {
  size: 'inline' | 'medium' | 'hero';
  distribution: boolean;
  ratingValue: number;
}

function page(ratingValue: number) {
  const head = headPage();
  return { ...head, aggregateRating: head.aggregateRating && { ...head.aggregateRating, ratingValue } };
}

const meta: Meta<Args> = {
  title: 'Rating',
  component: 'smm-rating',
  args: { size: 'medium', distribution: false, ratingValue: 4.6 },
  argTypes: { size: { control: 'inline-radio', options: ['inline', 'medium', 'hero'] } },
  render: ({ size, distribution, ratingValue }) =>
    html`<smm-rating size=${size} ?distribution=${distribution} .page=${page(ratingValue)}></smm-rating>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Medium: Story = {};
export const InLineOfText: Story = {
  render: ({ ratingValue }) =>
    html`<p>Our customers give us <smm-rating size="inline" .page=${page(ratingValue)}></smm-rating> on average.</p>`,
};
export const Hero: Story = { args: { size: 'hero' } };
export const Distribution: Story = { args: { size: 'hero', distribution: true } };
export const NothingRatedYet: Story = {
  render: () => html`<smm-rating .page=${{ ...headPage([]), aggregateRating: null }}></smm-rating>`,
};
export const Arabic: Story = {
  args: { size: 'hero', distribution: true },
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
};

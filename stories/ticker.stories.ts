import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@smm/widgets/ticker/define';
import { headPage, items, reviews } from './fixtures.ts';
import type { HeadPage } from '../packages/sdk/src/schema/index.ts';

interface Args {
  paused: boolean;
  page: HeadPage;
}

const meta: Meta<Args> = {
  title: 'Ticker',
  component: 'smm-ticker',
  args: { paused: false, page: headPage(items) },
  argTypes: { page: { control: false } },
  render: ({ paused, page }) => html`<smm-ticker ?paused=${paused} .page=${page}></smm-ticker>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Turning: Story = {};
export const Paused: Story = { args: { paused: true } };
export const OneLine: Story = { args: { page: headPage(reviews.slice(0, 1)) } };
export const EverythingShown: Story = { args: { page: headPage(items, { selected: 219, rules: [] }) } };
export const Disclosed: Story = {
  args: { page: headPage(reviews.filter(({ materialConnection }) => materialConnection)) },
};
export const OtherScripts: Story = {
  args: { page: headPage(reviews.filter(({ inLanguage }) => inLanguage !== 'en')) },
};
export const NothingToSay: Story = { args: { page: headPage([]) } };
export const WordsOfThePage: Story = {
  render: () => html`<smm-ticker><p>Ask anybody in the village.</p></smm-ticker>`,
};
export const Arabic: Story = { decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`] };

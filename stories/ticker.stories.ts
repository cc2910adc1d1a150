import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@smm/widgets/ticker/define';
import { headPage, items, reviews } from './fixtures.ts';
import type { HeadPage } from '../packages/sdk/src/schema/index.ts';

interface Args {
  variant: 'inline' | 'bar' | 'toast' | 'stack';
  maxAge: string;
  paused: boolean;
  page: HeadPage;
}

const meta: Meta<Args> = {
  title: 'smm-ticker',
  component: 'smm-ticker',
  args: { variant: 'inline', maxAge: '', paused: false, page: headPage(items) },
  argTypes: {
    variant: { control: 'inline-radio', options: ['inline', 'bar', 'toast', 'stack'] },
    page: { control: false },
  },
  render: ({ variant, maxAge, paused, page }) =>
    html`<smm-ticker variant=${variant} .maxAge=${maxAge || undefined} ?paused=${paused} .page=${page}></smm-ticker>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Inline: Story = {};
export const Bar: Story = { args: { variant: 'bar' } };
export const Toast: Story = { args: { variant: 'toast' } };
export const Stack: Story = { args: { variant: 'stack' } };
export const Paused: Story = { args: { paused: true } };
export const PausedBar: Story = { args: { variant: 'bar', paused: true } };
export const PausedToast: Story = { args: { variant: 'toast', paused: true } };
export const OneLine: Story = { args: { page: headPage(reviews.slice(0, 1)) } };
export const EverythingShown: Story = { args: { page: headPage(items, { selected: 219, rules: [] }) } };
export const Disclosed: Story = {
  args: { page: headPage(reviews.filter(({ materialConnection }) => materialConnection)) },
};
export const DisclosedToast: Story = {
  args: {
    variant: 'toast',
    paused: true,
    page: headPage(reviews.filter(({ materialConnection }) => materialConnection)),
  },
};
export const OtherScripts: Story = {
  args: { page: headPage(reviews.filter(({ inLanguage }) => inLanguage !== 'en')) },
};
export const NothingToSay: Story = { args: { page: headPage([]) } };
export const NothingYoungEnough: Story = { args: { maxAge: '1d' } };
export const NothingInTheWordsOfThePage: Story = {
  render: () => html`<smm-ticker .page=${headPage([])}><p slot="empty">Nobody has said anything yet.</p></smm-ticker>`,
};
export const WordsOfThePage: Story = {
  render: () => html`<smm-ticker src="/no-such/home.json"><p>Ask anybody in the village.</p></smm-ticker>`,
};
const arabic: Story['decorators'] = [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`];
export const Arabic: Story = { decorators: arabic };
export const ArabicBar: Story = { args: { variant: 'bar' }, decorators: arabic };
export const ArabicToast: Story = { args: { variant: 'toast', paused: true }, decorators: arabic };
export const ArabicStack: Story = { args: { variant: 'stack' }, decorators: arabic };

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@smm/widgets/ticker/define';
import { draw, type Args } from './draw.ts';
import { headPage, items, reviews } from './fixtures.ts';
import { emptyPage, longWords } from './odd-fixtures.ts';
import { ARABIC, framed } from './parameters.ts';
import { shown } from './waiting.ts';

const TAG = 'smm-ticker';
const WINDOW = framed(320);

const meta: Meta<Args> = { title: 'smm-ticker', component: 'smm-ticker', args: { page: headPage(items) } };

export default meta;
type Story = StoryObj<Args>;

const disclosed = headPage(reviews.filter(({ materialConnection }) => materialConnection));

export const Inline: Story = {};
export const Bar: Story = { args: { variant: 'bar' }, parameters: WINDOW };
export const Toast: Story = { args: { variant: 'toast' }, parameters: WINDOW };
export const Stack: Story = { args: { variant: 'stack' } };
export const Paused: Story = { args: { paused: true } };
export const PausedBar: Story = { args: { variant: 'bar', paused: true }, parameters: WINDOW };
export const PausedToast: Story = { args: { variant: 'toast', paused: true }, parameters: WINDOW };
export const OneLine: Story = { args: { page: headPage(reviews.slice(0, 1)) } };
export const LongWords: Story = { args: { page: longWords() } };
export const LongWordsInAToast: Story = {
  args: { variant: 'toast', paused: true, page: longWords() },
  parameters: WINDOW,
};
export const EverythingShown: Story = { args: { page: headPage(items, { selected: 219, rules: [] }) } };
export const Disclosed: Story = { args: { page: disclosed } };
export const DisclosedToast: Story = {
  args: { variant: 'toast', paused: true, page: disclosed },
  parameters: WINDOW,
};
export const OtherScripts: Story = {
  args: { page: headPage(reviews.filter(({ inLanguage }) => inLanguage !== 'en')) },
};
export const NothingToSay: Story = { args: { page: emptyPage() } };
export const NothingYoungEnough: Story = { args: { 'max-age': '1d' } };
export const NothingInTheWordsOfThePage: Story = {
  args: { page: emptyPage() },
  render: (args) => draw(TAG, args, html`<p slot="empty">Nobody has said anything yet.</p>`),
};
export const Loading: Story = { args: { page: undefined } };
export const WordsOfThePage: Story = {
  args: { page: undefined, src: '/nothing-here.json' },
  render: (args) => draw(TAG, args, html`<p>Ask anybody in the village.</p>`),
  play: shown(TAG),
};
export const German: Story = { globals: { locale: 'de' } };
export const Arabic: Story = { globals: ARABIC };
export const ArabicBar: Story = { args: { variant: 'bar' }, globals: ARABIC, parameters: WINDOW };
export const ArabicToast: Story = {
  args: { variant: 'toast', paused: true },
  globals: ARABIC,
  parameters: WINDOW,
};
export const ArabicStack: Story = { args: { variant: 'stack' }, globals: ARABIC };

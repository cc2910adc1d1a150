import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@smm/widgets/feed/define';
import { feedPage, feedPostings, manyPostings } from './feed-fixtures.ts';
import { reviews } from './fixtures.ts';
import type { HeadPage } from '../packages/sdk/src/schema/index.ts';

interface Args {
  layout: 'list' | 'grid';
  pageSize: number;
  heading: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  page: HeadPage;
}

const meta: Meta<Args> = {
  title: 'smm-feed',
  component: 'smm-feed',
  args: { layout: 'list', pageSize: 24, heading: 'What people post', lang: 'en', dir: 'ltr', page: feedPage() },
  argTypes: {
    layout: { control: 'inline-radio', options: ['list', 'grid'] },
    dir: { control: 'inline-radio', options: ['ltr', 'rtl'] },
    page: { control: false },
  },
  render: ({ layout, pageSize, heading, lang, dir, page }) =>
    html`<div lang=${lang} dir=${dir}>
      <smm-feed layout=${layout} page-size=${pageSize} heading=${heading} .page=${page}></smm-feed>
    </div>`,
};

export default meta;
type Story = StoryObj<Args>;

export const List: Story = {};
export const Grid: Story = { args: { layout: 'grid' } };
export const ShowMore: Story = { args: { pageSize: 4, page: feedPage(manyPostings(10)) } };
export const Everything: Story = {
  args: {
    page: {
      ...feedPage(feedPostings),
      selection: { ...feedPage().selection, postings: { published: 5, selected: 5 }, rules: [] },
    },
  },
};
export const OnePosting: Story = { args: { page: feedPage(feedPostings.slice(0, 1)) } };
export const NoPostings: Story = { args: { page: feedPage(reviews.slice(0, 2)) } };
export const NoPostingsInTheWordsOfThePage: Story = {
  render: () => html`<smm-feed .page=${feedPage([])}><p slot="empty">Tell us where you wrote about us.</p></smm-feed>`,
};
export const Loading: Story = { render: () => html`<smm-feed></smm-feed>` };
export const Unreachable: Story = { render: () => html`<smm-feed src="/no-such/home.json"></smm-feed>` };
export const WordsOfThePage: Story = {
  render: () => html`<smm-feed src="/no-such/home.json"><p>Ask anybody in the village.</p></smm-feed>`,
};
export const German: Story = { args: { lang: 'de', heading: 'Was Leute schreiben' } };
export const Japanese: Story = { args: { lang: 'ja', heading: '' } };
export const Arabic: Story = { args: { lang: 'ar', dir: 'rtl', heading: 'ماذا يكتب الناس', layout: 'grid' } };

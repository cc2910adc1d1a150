import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@smm/widgets/feed/define';
import { draw, type Args } from './draw.ts';
import { feedPage, feedPostings as postings, manyPostings } from './feed-fixtures.ts';
import { reviews } from './fixtures.ts';
import { longPostings } from './odd-fixtures.ts';
import { ARABIC } from './parameters.ts';
import { withPictures } from './query-fixtures.ts';
import { filmedPosting } from './video-fixtures.ts';
import { drawn, shown } from './waiting.ts';

const TAG = 'smm-feed';

/** The postings with a picture that the Storybook has. */
const { items: pictured, links } = withPictures(1);
const feedPostings = postings.map((posting) => (posting.image ? { ...posting, image: pictured[0]!.image! } : posting));
const everything = feedPage([...feedPostings, ...reviews.slice(0, 2)], links.root);

const meta: Meta<Args> = {
  title: 'smm-feed',
  component: 'smm-feed',
  args: { heading: 'What people post', page: everything },
};

export default meta;
type Story = StoryObj<Args>;

export const List: Story = {};
export const Grid: Story = { args: { layout: 'grid' } };
export const ShowMore: Story = { args: { 'page-size': 4, page: feedPage(manyPostings(10)) } };
export const Everything: Story = {
  args: {
    page: {
      ...feedPage(feedPostings, links.root),
      selection: { ...feedPage().selection, postings: { published: 5, selected: 5 }, rules: [] },
    },
  },
};
export const OnePosting: Story = { args: { page: feedPage(feedPostings.slice(0, 1)) } };
export const Filmed: Story = { args: { page: feedPage([filmedPosting]) } };
export const LongWords: Story = { args: { page: longPostings() } };
export const NoPostings: Story = { args: { heading: '', page: feedPage(reviews.slice(0, 2)) } };
export const NoPostingsInTheWordsOfThePage: Story = {
  args: { heading: '', page: feedPage([]) },
  render: (args) => draw(TAG, args, html`<p slot="empty">Tell us where you wrote about us.</p>`),
};
export const Loading: Story = { args: { heading: '', page: undefined } };
export const Trouble: Story = {
  args: { heading: '', page: undefined, src: '/nothing-here.json' },
  play: drawn(TAG, 'button'),
};
export const WordsOfThePage: Story = {
  args: { heading: '', page: undefined, src: '/nothing-here.json' },
  render: (args) => draw(TAG, args, html`<p>Ask anybody in the village.</p>`),
  play: shown(TAG),
};
export const German: Story = { args: { heading: 'Was Leute schreiben' }, globals: { locale: 'de' } };
export const Japanese: Story = { args: { heading: '' }, globals: { locale: 'ja' } };
export const Arabic: Story = { args: { heading: 'ماذا يكتب الناس', layout: 'grid' }, globals: ARABIC };

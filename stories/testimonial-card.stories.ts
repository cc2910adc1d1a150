import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@smm/widgets/testimonial-card/define';
import { draw, type Args } from './draw.ts';
import { items, reviews } from './fixtures.ts';
import { json } from './form-fixtures.ts';
import { longReview } from './odd-fixtures.ts';
import { ARABIC, framed } from './parameters.ts';
import { withPictures } from './query-fixtures.ts';
import { filmed } from './video-fixtures.ts';
import { clicking, drawn, inside } from './waiting.ts';
import type { Item } from '@smm/sdk/schema';

const TAG = 'smm-testimonial-card';
const WITHDRAWN = 'https://reviews.example/v1/reviews/r99.json';

const meta: Meta<Args> = {
  title: 'smm-testimonial-card',
  component: 'smm-testimonial-card',
  args: { item: reviews[0] },
};

export default meta;
type Story = StoryObj<Args>;

const byId = (id: string): Item | undefined => items.find(({ identifier }) => identifier === id);
const ownWords = html`<blockquote>In tune before the kettle had boiled. It sings again.</blockquote>
  <cite>Rosa Whitlock (sample)</cite>`;

export const Plain: Story = {};
export const Framed: Story = { args: { card: 'framed' } };
export const Bubble: Story = { args: { card: 'bubble' } };
export const Minimal: Story = { args: { card: 'minimal' } };
export const Highlighted: Story = { args: { item: byId('r02') } };
export const WithATitle: Story = { args: { item: byId('r03') } };
export const WithReply: Story = { args: { item: byId('r04') } };
export const LongReview: Story = { args: { item: byId('r06') } };
export const LongWords: Story = { args: { item: longReview } };
export const Disclosed: Story = { args: { item: byId('r08') } };
export const Nameless: Story = { args: { item: byId('r11') } };
export const Posting: Story = { args: { item: byId('p01') } };
export const WithPictures: Story = { args: { item: withPictures(3).items[0] } };
export const Video: Story = { args: { item: filmed('own') } };
export const VideoWithoutCaptions: Story = { args: { item: filmed('withoutCaptions') } };
export const VideoOfAnotherHost: Story = { args: { item: filmed('youTube') } };
export const VideoWithoutAPoster: Story = { args: { item: filmed('withoutPoster') } };
export const VideoUpright: Story = { args: { item: filmed('upright') } };
export const VideoToFollow: Story = { args: { item: filmed('elsewhere') } };
export const VideoThatCannotPlay: Story = {
  args: { item: filmed('own', { contentUrl: new URL('/no-film.webm', location.href).href, captions: [] }) },
  play: async ({ canvasElement }) => {
    await clicking(TAG, '.play')({ canvasElement });
    const video = await inside<HTMLVideoElement>(canvasElement, TAG, 'video');
    // A press of a script is none that a browser lets sound begin by.
    video.muted = true;
    await video.play().catch(() => {});
    await inside(canvasElement, TAG, '.refused');
  },
};
export const VideoInABubble: Story = { args: { card: 'bubble', item: filmed('youTube') } };
export const RightToLeft: Story = { args: { item: byId('r05') }, globals: ARABIC };
export const BubbleRightToLeft: Story = { args: { card: 'bubble', item: byId('r05') }, globals: ARABIC };

/** The page's own words: nothing is claimed about them. */
export const OwnWords: Story = { args: { item: undefined }, render: (args) => draw(TAG, args, ownWords) };
export const OwnWordsFramed: Story = { ...OwnWords, args: { item: undefined, card: 'framed' } };

/** An address where nothing answers. */
export const Trouble: Story = {
  args: { item: undefined, src: '/nothing-here.json' },
  play: drawn(TAG, '[data-retry]'),
};

/** The author took the words back, or had them erased. */
export const Withdrawn: Story = {
  args: { item: undefined, src: WITHDRAWN },
  parameters: framed(240),
  beforeEach: () => {
    const { fetch } = globalThis;
    globalThis.fetch = async (input, init) =>
      String(input) === WITHDRAWN
        ? json({ type: '/problems/gone', title: 'Gone', status: 410 }, 410)
        : fetch(input, init);
    return () => void (globalThis.fetch = fetch);
  },
  play: drawn(TAG, '[name=gone] [role=status]'),
};

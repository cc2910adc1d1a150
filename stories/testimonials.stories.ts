import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@smm/widgets/testimonials/define';
import { draw, type Args } from './draw.ts';
import { headPage, items, manyItems, reviews } from './fixtures.ts';
import { followLink, linkedPage } from './linked-fixtures.ts';
import { emptyPage, HOME, longWords, offline } from './odd-fixtures.ts';
import { ARABIC, framed } from './parameters.ts';
import { answerQueries, queryHead, withPictures } from './query-fixtures.ts';
import { filmPage } from './video-fixtures.ts';
import { clicking, drawn, inside, shown, until } from './waiting.ts';
import type { HeadPage } from '@smm/sdk/schema';

const TAG = 'smm-testimonials';

const meta: Meta<Args> = {
  title: 'smm-testimonials',
  component: 'smm-testimonials',
  args: { heading: 'What players tell us', page: headPage() },
};

export default meta;
type Story = StoryObj<Args>;

export const Wall: Story = {};
export const Grid: Story = { args: { layout: 'grid' } };
export const List: Story = { args: { layout: 'list' } };
export const Carousel: Story = { args: { layout: 'carousel' } };
export const CarouselRightToLeft: Story = { args: { layout: 'carousel' }, globals: ARABIC };
export const Marquee: Story = { args: { layout: 'marquee' } };
export const MarqueeRightToLeft: Story = { args: { layout: 'marquee' }, globals: ARABIC };
export const Spotlight: Story = { args: { layout: 'spotlight' } };
export const SpotlightTurning: Story = { args: { layout: 'spotlight', interval: 8 } };
export const SpotlightRightToLeft: Story = { args: { layout: 'spotlight' }, globals: ARABIC };
export const FramedCards: Story = { args: { card: 'framed' } };
export const BubbleCards: Story = { args: { card: 'bubble' } };
export const MinimalCards: Story = { args: { card: 'minimal' } };
export const GroupedBySource: Story = { args: { 'group-by': 'source' } };
export const GroupedByMonthInAList: Story = { args: { 'group-by': 'month', layout: 'list' } };
export const GroupedByLanguageRightToLeft: Story = {
  args: { heading: '', 'group-by': 'language', layout: 'grid' },
  globals: ARABIC,
};
/** A group that had begun goes on below, under a heading that says so. */
export const GroupsThatGrow: Story = {
  args: { 'group-by': 'source', 'page-size': 6, page: headPage(manyItems(12), { selected: 12 }) },
  play: clicking(TAG, '[data-next]'),
};
/** On pointers that hover the button waits for that. */
export const Sharing: Story = {
  args: { share: true },
  parameters: framed(),
  play: async ({ canvasElement }) => {
    await clicking(TAG, '[part=share]')({ canvasElement });
    await until(
      () =>
        canvasElement.querySelector(TAG)?.shadowRoot?.querySelector('smm-pass-on')?.shadowRoot?.querySelector('.menu'),
      'the ways to share a review',
    );
  },
};
/** The page's address names a review that is far back in the list. */
export const FollowedLink: Story = {
  args: { page: linkedPage() },
  parameters: framed(),
  beforeEach: () => followLink(true),
  play: drawn(TAG, '.linked .card'),
};
export const FollowedLinkToNothing: Story = {
  args: { page: linkedPage() },
  parameters: framed(),
  beforeEach: () => followLink(false),
  play: drawn(TAG, '.linked .note'),
};
export const ShowMore: Story = { args: { page: headPage(manyItems(60), { selected: 60 }) } };
export const Infinite: Story = {
  args: { more: 'infinite', 'page-size': 12, page: headPage(manyItems(200), { selected: 200 }) },
  parameters: framed(),
};
export const LongWall: Story = {
  args: { 'page-size': 240, page: headPage(manyItems(240), { selected: 240 }) },
  parameters: framed(),
};
export const LongWords: Story = { args: { page: longWords() } };
export const LongWordsInAList: Story = { args: { layout: 'list', page: longWords() } };
export const OneReview: Story = {
  args: {
    page: headPage(reviews.slice(0, 1), {
      selected: 1,
      postings: { published: 7, selected: 0 },
      text: 'Selected: 1 of 212 published reviews, and none of 7 postings. We received 231; 12 are not shown.',
    }),
  },
};
export const Everything: Story = {
  args: {
    page: headPage(items, {
      selected: 219,
      rules: [],
      text: 'All 219 published reviews and postings can be read here, newest first.',
    }),
  },
};
export const Empty: Story = { args: { page: emptyPage() } };
export const EmptyInTheWordsOfThePage: Story = {
  args: { page: emptyPage() },
  render: (args) => draw(TAG, args, html`<p slot="empty">Be the first to tell us.</p>`),
};
export const German: Story = { args: { heading: 'Was Spieler uns sagen' }, globals: { locale: 'de' } };
export const Japanese: Story = { args: { heading: '' }, globals: { locale: 'ja' } };
export const Hebrew: Story = { args: { heading: '' }, globals: { locale: 'he' } };
export const RightToLeft: Story = { args: { heading: 'ماذا يقول العازفون' }, globals: ARABIC };

export const Loading: Story = { args: { page: undefined } };

/** An address where nothing answers: one calm line and a retry. */
export const Trouble: Story = {
  args: { page: undefined, heading: '', src: '/nothing-here.json' },
  play: drawn(TAG, '[data-retry]'),
};

export const Offline: Story = {
  args: { page: undefined, heading: '', src: HOME },
  parameters: framed(360),
  beforeEach: offline,
  play: drawn(TAG, '[data-retry]'),
};

/** The page's own quotations stay when the endpoint does not answer. */
export const Fallback: Story = {
  args: { page: undefined, heading: '', src: '/nothing-here.json' },
  render: (args) =>
    draw(
      TAG,
      args,
      html`<blockquote>In tune before the kettle had boiled. <cite>Rosa Whitlock (sample)</cite></blockquote>`,
    ),
  play: shown(TAG),
};

/** Accent, corners and density, as a page sets them. */
export const AnotherAccent: Story = {
  render: (args) => html`
    <div style="--smm-accent: oklch(0.5 0.17 25); --smm-radius: 4px; --smm-density: 0.85">${draw(TAG, args)}</div>
  `,
};

const QUERY = 'https://reviews.example/v1/collections/home/query';

/** Search, filters and order; the endpoint that answers them stands in the place of the network. */
const choosing = (open: boolean, act?: (form: HTMLFormElement) => void): Story => ({
  args: { heading: '', controls: 'rating tag language source search sort', page: queryHead(QUERY) },
  parameters: framed(),
  beforeEach: () => answerQueries(QUERY),
  play: async ({ canvasElement }) => {
    const field = await inside<HTMLInputElement>(canvasElement, TAG, '.find [name=q]');
    const form = field.form!;
    if (open) form.querySelector<HTMLElement>('[aria-expanded]')!.click();
    if (open) await inside(canvasElement, TAG, '.find fieldset');
    act?.(form);
    const isAnswered = (): boolean =>
      form.querySelector('.panel[aria-busy=true]') === null &&
      (act === undefined || form.querySelector('.result')?.textContent !== '');
    await until(() => isAnswered() || undefined, 'an answer');
  },
});

const search = (form: HTMLFormElement, words: string): void => {
  const input = form.querySelector<HTMLInputElement>('[name=q]')!;
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true }));
};

export const Choosing: Story = choosing(false);
export const ChoosingOpen: Story = choosing(true);
export const Chosen: Story = choosing(true, (form) =>
  form.querySelector<HTMLElement>('[name=rating][value="3"]')!.click(),
);
export const NothingFound: Story = choosing(false, (form) => search(form, 'zeppelin'));
export const ChoosingRightToLeft: Story = { ...choosing(true), globals: ARABIC };

const pressing = (page: HeadPage, selector: string): Story => ({
  args: { heading: '', page },
  parameters: framed(),
  play: async ({ canvasElement }) => {
    await inside(canvasElement, TAG, '[role=status]');
    await clicking(TAG, selector)({ canvasElement });
    await inside(canvasElement, TAG, 'dialog');
  },
});

/** Each behind a picture of our own: what plays elsewhere is asked for by a click alone. */
export const Videos: Story = { args: { page: filmPage() } };
export const VideosInACarousel: Story = { args: { layout: 'carousel', page: filmPage() } };
export const VideosInASpotlight: Story = { args: { layout: 'spotlight', page: filmPage() } };
export const VideosRightToLeft: Story = { args: { heading: '', page: filmPage() }, globals: ARABIC };
export const Pictures: Story = { args: { page: withPictures(5) } };
export const Lightbox: Story = pressing(withPictures(3), '.photos a');
export const HowWeCheck: Story = pressing(headPage(), '[data-check]');
export const HowWeCheckRightToLeft: Story = { ...pressing(headPage(), '[data-check]'), globals: ARABIC };

import { html, type TemplateResult } from 'lit';
import type { HeadPage } from '@smm/sdk/schema';
import '@smm/widgets/testimonials/define';
import { headPage, items, manyItems, reviews } from './fixtures.ts';
import { answerQueries, queryHead, withPictures } from './query-fixtures.ts';

/** One story per state and layout: also the fixtures of the accessibility and visual tests. */
export default {
  title: 'smm-testimonials',
  component: 'smm-testimonials',
  argTypes: {
    layout: { control: 'inline-radio', options: ['wall', 'grid', 'list', 'carousel', 'marquee', 'spotlight'] },
    card: { control: 'inline-radio', options: ['plain', 'framed', 'bubble', 'minimal'] },
    interval: { control: 'number' },
    more: { control: 'inline-radio', options: ['button', 'infinite'] },
    pageSize: { control: 'number' },
    heading: { control: 'text' },
  },
};

interface Args {
  layout?: string;
  card?: string;
  interval?: number;
  more?: string;
  pageSize?: number;
  heading?: string;
  lang?: string;
  dir?: string;
  page?: HeadPage;
}

const render = ({
  layout = 'wall',
  card = 'plain',
  interval = 0,
  more = 'button',
  pageSize = 24,
  heading = 'What players tell us',
  lang = 'en',
  dir = 'ltr',
  page = headPage(),
}: Args): TemplateResult => html`
  <div lang=${lang} dir=${dir}>
    <smm-testimonials
      layout=${layout}
      card=${card}
      interval=${interval}
      more=${more}
      page-size=${pageSize}
      heading=${heading}
      .page=${page}
    ></smm-testimonials>
  </div>
`;

export const Wall = { render, args: {} };
export const Grid = { render, args: { layout: 'grid' } };
export const List = { render, args: { layout: 'list' } };
export const Carousel = { render, args: { layout: 'carousel' } };
export const CarouselRightToLeft = { render, args: { layout: 'carousel', lang: 'ar', dir: 'rtl' } };
export const Marquee = { render, args: { layout: 'marquee' } };
export const MarqueeRightToLeft = { render, args: { layout: 'marquee', lang: 'ar', dir: 'rtl' } };
export const Spotlight = { render, args: { layout: 'spotlight' } };
export const SpotlightTurning = { render, args: { layout: 'spotlight', interval: 8 } };
export const FramedCards = { render, args: { card: 'framed' } };
export const BubbleCards = { render, args: { card: 'bubble' } };
export const MinimalCards = { render, args: { card: 'minimal' } };
export const ShowMore = { render, args: { page: headPage(manyItems(60), { selected: 60 }) } };
export const Infinite = {
  render,
  args: { more: 'infinite', pageSize: 12, page: headPage(manyItems(200), { selected: 200 }) },
};
export const LongWall = { render, args: { pageSize: 240, page: headPage(manyItems(240), { selected: 240 }) } };
export const OneReview = {
  render,
  args: {
    page: headPage(reviews.slice(0, 1), {
      selected: 1,
      postings: { published: 7, selected: 0 },
      text: 'Selected: 1 of 212 published reviews, and none of 7 postings. We received 231; 12 are not shown.',
    }),
  },
};
export const Everything = {
  render,
  args: {
    page: headPage(items, {
      selected: 219,
      rules: [],
      text: 'All 219 published reviews and postings can be read here, newest first.',
    }),
  },
};
export const Empty = {
  render,
  args: {
    page: {
      ...headPage([], {
        received: 0,
        imported: 0,
        published: 0,
        withdrawn: 0,
        hidden: [],
        selected: 0,
        postings: { published: 0, selected: 0 },
        rules: [],
        text: 'No reviews have been published yet.',
      }),
      aggregateRating: null,
    },
  },
};
export const German = { render, args: { lang: 'de', heading: 'Was Spieler uns sagen' } };
export const RightToLeft = { render, args: { lang: 'ar', dir: 'rtl', heading: 'ماذا يقول العازفون' } };

export const Loading = { render: () => html`<smm-testimonials heading="What players tell us"></smm-testimonials>` };

/** An address where nothing answers: one calm line and a retry. */
export const Trouble = { render: () => html`<smm-testimonials src="/nothing-here.json"></smm-testimonials>` };

/** The page's own quotations stay when the endpoint does not answer. */
export const Fallback = {
  render: () => html`
    <smm-testimonials src="/nothing-here.json">
      <blockquote>In tune before the kettle had boiled. <cite>Rosa Whitlock (sample)</cite></blockquote>
    </smm-testimonials>
  `,
};

export const OwnAccent = {
  render: () =>
    html`<div class="accent">
      <style>
        .accent {
          --smm-accent: oklch(0.5 0.17 25);
          --smm-radius: 4px;
          --smm-density: 0.85;
        }</style
      >${render({})}
    </div>`,
};

const CHOICES = 'rating tag language source search sort';

/** Search, filters and order; the endpoint that answers them stands in the place of the network. */
const choosing = (open: boolean, act: (form: HTMLFormElement) => void = () => {}): Story => ({
  render: ({ lang = 'en', dir = 'ltr' }: Args) => html`
    <div lang=${lang} dir=${dir}>
      <smm-testimonials controls=${CHOICES} .page=${queryHead(QUERY)}></smm-testimonials>
    </div>
  `,
  beforeEach: () => answerQueries(QUERY),
  play: async ({ canvasElement }) => {
    const form = await found<HTMLFormElement>(canvasElement, '.find');
    if (open) form.querySelector<HTMLElement>('[aria-expanded]')!.click();
    if (open) await found(canvasElement, '.find fieldset');
    act(form);
  },
});

interface Story {
  render: (args: Args) => TemplateResult;
  args?: Args;
  beforeEach?: () => () => void;
  play?: (context: { canvasElement: HTMLElement }) => Promise<void>;
}

const QUERY = 'https://reviews.example/v1/collections/home/query';

/** Waits, for a few seconds, until the wall has drawn something. */
async function found<Kind extends Element>(canvas: HTMLElement, selector: string): Promise<Kind> {
  for (let frame = 0; frame < 300; frame++) {
    const element = canvas.querySelector('smm-testimonials')?.shadowRoot?.querySelector<Kind>(selector);
    if (element) return element;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  throw new Error(`Nothing matches ${selector}: the wall was not drawn.`);
}

const search = (form: HTMLFormElement, words: string): void => {
  const input = form.querySelector<HTMLInputElement>('[name=q]')!;
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true }));
};

export const Choosing = choosing(false);
export const ChoosingOpen = choosing(true);
export const Chosen = choosing(true, (form) => form.querySelector<HTMLElement>('[name=rating][value="3"]')!.click());
export const NothingFound = choosing(false, (form) => search(form, 'zeppelin'));
export const ChoosingRightToLeft = { ...choosing(true), args: { lang: 'ar', dir: 'rtl' } };

const pressing = (page: HeadPage, selector: string): Story => ({
  render: ({ lang = 'en', dir = 'ltr' }: Args) => html`
    <div lang=${lang} dir=${dir}><smm-testimonials .page=${page}></smm-testimonials></div>
  `,
  play: async ({ canvasElement }) => {
    await found(canvasElement, '[role=status]');
    (await found<HTMLElement>(canvasElement, selector)).click();
    await found(canvasElement, 'dialog');
  },
});

export const Pictures = { render, args: { page: withPictures(5) } };
export const Lightbox = pressing(withPictures(3), '.photos a');
export const HowWeCheck = pressing(headPage(), '[data-check]');
export const HowWeCheckRightToLeft = { ...pressing(headPage(), '[data-check]'), args: { lang: 'ar', dir: 'rtl' } };

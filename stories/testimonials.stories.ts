import { html, type TemplateResult } from 'lit';
import type { HeadPage } from '@smm/sdk/schema';
import '@smm/widgets/testimonials/define';
import { headPage, items, manyItems, reviews } from './fixtures.ts';

/** One story per state and layout: also the fixtures of the accessibility and visual tests. */
export default {
  title: 'smm-testimonials',
  component: 'smm-testimonials',
  argTypes: {
    layout: { control: 'inline-radio', options: ['wall', 'grid', 'list'] },
    more: { control: 'inline-radio', options: ['button', 'infinite'] },
    pageSize: { control: 'number' },
    heading: { control: 'text' },
  },
};

interface Args {
  layout?: string;
  more?: string;
  pageSize?: number;
  heading?: string;
  lang?: string;
  dir?: string;
  page?: HeadPage;
}

const render = ({
  layout = 'wall',
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
export const ShowMore = { render, args: { page: headPage(manyItems(60), { selected: 60 }) } };
export const Infinite = {
  render,
  args: { more: 'infinite', pageSize: 12, page: headPage(manyItems(200), { selected: 200 }) },
};
export const LongWall = { render, args: { pageSize: 240, page: headPage(manyItems(240), { selected: 240 }) } };
export const OneReview = { render, args: { page: headPage(reviews.slice(0, 1), { selected: 1 }) } };
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
export const Empty = { render, args: { page: { ...headPage([]), aggregateRating: null } } };
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

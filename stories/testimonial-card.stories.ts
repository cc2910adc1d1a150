import { html, type TemplateResult } from 'lit';
import type { Item } from '@smm/sdk/schema';
import '@smm/widgets/testimonial-card/define';
import { items, reviews } from './fixtures.ts';

/** One story per state and kind: also the fixtures of the accessibility and visual tests. */
export default {
  title: 'smm-testimonial-card',
  component: 'smm-testimonial-card',
  argTypes: { card: { control: 'inline-radio', options: ['plain', 'framed', 'bubble', 'minimal'] } },
};

interface Args {
  card?: string;
  lang?: string;
  dir?: string;
  item?: Item | undefined;
}

const render = ({ card = 'plain', lang = 'en', dir = 'ltr', item = reviews[0] }: Args): TemplateResult =>
  html`<div lang=${lang} dir=${dir}><smm-testimonial-card card=${card} .item=${item}></smm-testimonial-card></div>`;

const byId = (id: string): Item | undefined => items.find(({ identifier }) => identifier === id);

export const Plain = { render };
export const Framed = { render, args: { card: 'framed' } };
export const Bubble = { render, args: { card: 'bubble' } };
export const Minimal = { render, args: { card: 'minimal' } };
export const Highlighted = { render, args: { item: byId('r02') } };
export const WithReply = { render, args: { item: byId('r04') } };
export const LongWords = { render, args: { item: byId('r06') } };
export const Disclosed = { render, args: { item: byId('r08') } };
export const RightToLeft = { render, args: { lang: 'ar', dir: 'rtl', item: byId('r05') } };
export const BubbleRightToLeft = { render, args: { lang: 'ar', dir: 'rtl', card: 'bubble', item: byId('r05') } };

/** The page's own words: nothing is claimed about them. */
export const OwnWords = {
  render: () => html`
    <smm-testimonial-card>
      <blockquote>In tune before the kettle had boiled. It sings again.</blockquote>
      <cite>Rosa Whitlock (sample)</cite>
    </smm-testimonial-card>
  `,
};

/** An address where nothing answers. */
export const Trouble = { render: () => html`<smm-testimonial-card src="/nothing-here.json"></smm-testimonial-card>` };

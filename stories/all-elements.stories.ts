import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@smm/widgets/all';
import { draw, type Args } from './draw.ts';
import { feedPage, feedPostings } from './feed-fixtures.ts';
import { headPage, items, reviews } from './fixtures.ts';
import { endpoint, SRC } from './form-fixtures.ts';
import { framed } from './parameters.ts';
import { inside } from './waiting.ts';

const meta: Meta<Args> = {
  title: 'All elements',
  parameters: framed(900),
  beforeEach: () => endpoint().undo,
};

export default meta;
type Story = StoryObj<Args>;

const SHARE = { url: 'https://lindgren.example/', heading: 'Lindgren & Daughters' };

/** Each element once: what a theme, a scheme and a language make of it. */
export const Together: Story = {
  render: () => html`
    <div style="display: grid; gap: 28px; grid-template-columns: minmax(0, 1fr)">
      ${draw('smm-rating', { size: 'hero', distribution: true, page: headPage() })}
      ${draw('smm-ticker', { page: headPage(reviews), paused: true })}
      ${draw('smm-testimonials', { controls: 'sort', page: headPage(items.slice(0, 6), { selected: 6 }) })}
      ${draw('smm-testimonial-card', { card: 'framed', item: reviews[1] })}
      ${draw('smm-feed', { layout: 'grid', page: feedPage(feedPostings.slice(0, 2)) })}
      ${draw('smm-share-buttons', { ...SHARE, labels: true, networks: 'whatsapp mastodon email' })}
      ${draw('smm-share-button', { ...SHARE, network: 'copy' })} ${draw('smm-review-form', { src: SRC })}
    </div>
  `,
  play: async ({ canvasElement }) => {
    await inside(canvasElement, 'smm-review-form', '#consent');
    await inside(canvasElement, 'smm-testimonials', '[role=status]');
  },
};

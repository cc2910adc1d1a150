import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@smm/widgets/share-button/define';
import { draw, type Args } from './draw.ts';
import { items } from './fixtures.ts';
import { ARABIC, framed } from './parameters.ts';
import { clicking, inside } from './waiting.ts';

const TAG = 'smm-share-button';

const meta: Meta<Args> = {
  title: 'smm-share-button',
  component: 'smm-share-button',
  args: { network: 'whatsapp', url: 'https://lindgren.example/', heading: 'Lindgren & Daughters' },
};

export default meta;
type Story = StoryObj<Args>;

export const Network: Story = {};
export const OwnLabel: Story = { args: { network: 'email' }, render: (args) => draw(TAG, args, 'Tell a friend') };
export const LongLabel: Story = {
  args: { network: 'email' },
  render: (args) =>
    draw(TAG, args, 'Tell everybody whom you know and who has a piano that nobody has tuned in thirty years'),
};
export const Plain: Story = { args: { variant: 'plain' } };
export const Brand: Story = { args: { network: 'mastodon', variant: 'brand', size: 'large' } };
export const Small: Story = { args: { size: 'small' } };
export const Compact: Story = { args: { network: 'telegram', compact: true } };
export const Copy: Story = { args: { network: 'copy' } };
export const Qr: Story = { args: { network: 'qr' } };
export const QrOpen: Story = {
  args: { network: 'qr' },
  parameters: framed(),
  play: async (context) => {
    await clicking(TAG, 'button')(context);
    await inside(context.canvasElement, TAG, 'dialog[open]');
  },
};
export const Menu: Story = { args: { network: 'menu' } };
export const OneReview: Story = { args: { url: 'https://lindgren.example/r/1', review: items[0], heading: '' } };
export const German: Story = { globals: { locale: 'de' } };
export const Arabic: Story = { globals: ARABIC };

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@smm/widgets/share-button/define';

interface Args {
  network: string;
  variant: 'outline' | 'plain' | 'brand';
  size: 'small' | 'medium' | 'large';
  compact: boolean;
  label: string;
}

const meta: Meta<Args> = {
  title: 'Share button',
  component: 'smm-share-button',
  args: { network: 'whatsapp', variant: 'outline', size: 'medium', compact: false, label: '' },
  argTypes: {
    variant: { control: 'inline-radio', options: ['outline', 'plain', 'brand'] },
    size: { control: 'inline-radio', options: ['small', 'medium', 'large'] },
  },
  render: ({ network, variant, size, compact, label }) =>
    html`<smm-share-button
      network=${network}
      variant=${variant}
      size=${size}
      ?compact=${compact}
      url="https://lindgren.example/"
      heading="Lindgren &amp; Daughters"
      >${label}</smm-share-button
    >`,
};

export default meta;
type Story = StoryObj<Args>;

export const Network: Story = {};
export const OwnLabel: Story = { args: { network: 'email', label: 'Tell a friend' } };
export const Brand: Story = { args: { network: 'mastodon', variant: 'brand', size: 'large' } };
export const Compact: Story = { args: { network: 'telegram', compact: true } };
export const Copy: Story = { args: { network: 'copy' } };
export const Qr: Story = { args: { network: 'qr' } };
export const Menu: Story = { args: { network: 'menu' } };
export const Arabic: Story = { decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`] };

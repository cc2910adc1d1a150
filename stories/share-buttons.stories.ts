import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@smm/widgets/share-buttons/define';

interface Args {
  networks: string;
  url: string;
  title: string;
  text: string;
}

const meta: Meta<Args> = {
  title: 'Share buttons',
  component: 'smm-share-buttons',
  args: {
    networks: 'whatsapp mastodon bluesky facebook linkedin x telegram email',
    url: 'https://lindgren.example/',
    title: 'Lindgren & Daughters',
    text: '',
  },
  render: ({ networks, url, title, text }) =>
    html`<smm-share-buttons networks=${networks} url=${url} title=${title} text=${text}></smm-share-buttons>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Usual: Story = {};
export const EveryNetwork: Story = {
  args: {
    networks: 'x facebook linkedin bluesky mastodon threads reddit whatsapp telegram pinterest hacker-news email sms',
  },
};
export const CopyAlone: Story = { args: { networks: '' } };
export const Arabic: Story = { decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`] };

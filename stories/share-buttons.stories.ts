import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { SmmShareButtons } from '@smm/widgets/share-buttons';
import '@smm/widgets/share-buttons/define';
import { items } from './fixtures.ts';

interface Args {
  networks: string | undefined;
  more: string | undefined;
  url: string;
  heading: string;
  text: string;
  variant: 'outline' | 'plain' | 'brand';
  size: 'small' | 'medium' | 'large';
  labels: boolean;
}

const meta: Meta<Args> = {
  title: 'Share buttons',
  component: 'smm-share-buttons',
  args: {
    networks: undefined,
    more: undefined,
    url: 'https://lindgren.example/',
    heading: 'Lindgren & Daughters',
    text: '',
    variant: 'outline',
    size: 'medium',
    labels: false,
  },
  argTypes: {
    variant: { control: 'inline-radio', options: ['outline', 'plain', 'brand'] },
    size: { control: 'inline-radio', options: ['small', 'medium', 'large'] },
  },
  render: ({ networks, more, url, heading, text, variant, size, labels }) =>
    html`<smm-share-buttons
      networks=${networks ?? nothing}
      more=${more ?? nothing}
      url=${url}
      heading=${heading}
      text=${text}
      variant=${variant}
      size=${size}
      ?labels=${labels}
    ></smm-share-buttons>`,
};

export default meta;
type Story = StoryObj<Args>;

const EVERY =
  'whatsapp mastodon bluesky facebook linkedin x telegram email threads reddit pinterest sms line viber snapchat teams classroom misskey lemmy friendica diaspora tumblr hacker-news lobsters xing vk odnoklassniki weibo qzone hatena flipboard instapaper';

/** Clicks inside once everything is there. */
async function click(canvas: HTMLElement, ...selectors: string[]): Promise<void> {
  const element = canvas.querySelector<SmmShareButtons>('smm-share-buttons')!;
  for (const selector of selectors) {
    let found: HTMLElement | null | undefined;
    while (!(found = element.shadowRoot?.querySelector<HTMLElement>(selector)))
      await new Promise(requestAnimationFrame);
    found.click();
  }
}

export const Usual: Story = {};
export const Labels: Story = { args: { labels: true, networks: 'whatsapp mastodon bluesky email' } };
export const Plain: Story = { args: { variant: 'plain' } };
export const Brand: Story = { args: { variant: 'brand' } };
export const BrandLabels: Story = { args: { variant: 'brand', labels: true, networks: EVERY } };
export const Small: Story = { args: { size: 'small' } };
export const Large: Story = { args: { size: 'large' } };
export const EveryNetwork: Story = { args: { networks: EVERY, more: 'none' } };
export const CopyAlone: Story = { args: { networks: '', more: 'none' } };
export const Menu: Story = {
  args: { networks: '', more: 'email whatsapp mastodon bluesky facebook' },
  play: ({ canvasElement }) => click(canvasElement, '[aria-haspopup=menu]'),
};
export const OwnServer: Story = { play: ({ canvasElement }) => click(canvasElement, '[part~=mastodon]') };
export const QrCode: Story = {
  args: { networks: '', more: 'email' },
  play: ({ canvasElement }) => click(canvasElement, '[aria-haspopup=menu]', '.item:last-child'),
};
export const OneReview: Story = {
  render: () => html`<smm-share-buttons url="https://lindgren.example/r/1" .review=${items[0]}></smm-share-buttons>`,
};
export const Arabic: Story = {
  args: { labels: true, networks: 'whatsapp x email' },
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@smm/widgets/share-buttons/define';
import { draw, type Args } from './draw.ts';
import { items } from './fixtures.ts';
import { ARABIC, framed } from './parameters.ts';
import { clicking, inside } from './waiting.ts';

const TAG = 'smm-share-buttons';

const meta: Meta<Args> = {
  title: 'smm-share-buttons',
  component: 'smm-share-buttons',
  args: { url: 'https://lindgren.example/', heading: 'Lindgren & Daughters' },
};

export default meta;
type Story = StoryObj<Args>;

const EVERY =
  'whatsapp mastodon bluesky facebook linkedin x telegram email threads reddit pinterest sms line viber snapchat teams classroom misskey lemmy friendica diaspora tumblr hacker-news lobsters xing vk odnoklassniki weibo qzone hatena flipboard instapaper';

/** An attribute that says nothing is not the same as one that is left out. */
const withNo = (attribute: string): Pick<Story, 'render'> => ({
  render: (args) => draw(TAG, { ...args, [attribute]: ' ' }),
});

const opening = (opened: string, ...selectors: string[]): Pick<Story, 'play' | 'parameters'> => ({
  parameters: framed(480),
  play: async (context) => {
    await clicking(TAG, ...selectors)(context);
    await inside(context.canvasElement, TAG, opened);
  },
});
const MENU = '[aria-haspopup=menu]';

export const Usual: Story = {};
export const Labels: Story = { args: { labels: true, networks: 'whatsapp mastodon bluesky email' } };
export const Plain: Story = { args: { variant: 'plain' } };
export const Brand: Story = { args: { variant: 'brand' } };
export const BrandLabels: Story = { args: { variant: 'brand', labels: true, networks: EVERY } };
export const Small: Story = { args: { size: 'small' } };
export const Large: Story = { args: { size: 'large' } };
export const EveryNetwork: Story = { args: { networks: EVERY, more: 'none' } };
export const CopyAlone: Story = { args: { more: 'none' }, ...withNo('networks') };
export const Menu: Story = {
  args: { more: 'email whatsapp mastodon bluesky facebook' },
  ...withNo('networks'),
  ...opening('[role=menu]', MENU),
};
export const MenuRightToLeft: Story = { ...Menu, globals: ARABIC };
export const OwnServer: Story = opening('dialog[open]', '[part~=mastodon]');
export const QrCode: Story = {
  args: { more: 'email' },
  ...withNo('networks'),
  ...opening('dialog[open]', MENU, '.item:last-child'),
};
export const OneReview: Story = { args: { url: 'https://lindgren.example/r/1', review: items[0], heading: '' } };
export const German: Story = { args: { labels: true, networks: 'whatsapp x email' }, globals: { locale: 'de' } };
export const Arabic: Story = { args: { labels: true, networks: 'whatsapp x email' }, globals: ARABIC };

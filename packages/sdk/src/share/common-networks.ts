import type { Network } from './network.ts';

/**
 * The eight that most pages offer, in the order in which they are offered when nobody says otherwise. The first rows
 * of the table of `networks.ts`, apart so that a first view brings no others along, nor the colours.
 */
export const COMMON_NETWORKS = [
  {
    identifier: 'whatsapp',
    name: 'WhatsApp',
    template: 'https://wa.me/?text={message}',
    checked: '2026-03',
    source: 'shareon 2.8.1, react-share 5.3.0',
    note: 'The address of click to chat, without a number: the visitor chooses whom to send it to.',
  },
  {
    identifier: 'mastodon',
    name: 'Mastodon',
    template: 'https://share.joinmastodon.org/#text={message}',
    own: '/share?text={message}',
    checked: '2026-11',
    source: 'https://github.com/mastodon/mastodon/issues/442',
    note: 'share.joinmastodon.org is the project’s own page; the text stays in the fragment, which no server hears of.',
  },
  {
    identifier: 'bluesky',
    name: 'Bluesky',
    template: 'https://bsky.app/intent/compose?text={message}',
    checked: '2026-11',
    source: 'https://docs.bsky.app/docs/advanced-guides/intent-links',
    note: '300 graphemes, address included.',
  },
  {
    identifier: 'facebook',
    name: 'Facebook',
    template: 'https://www.facebook.com/sharer/sharer.php?u={url}',
    checked: '2026-06',
    source: 'sharer.js 0.5.4, shareon 2.8.1, react-share 5.3.0',
    note: 'Takes the address alone. The Like and Share plugins ended on 2026-02-10; this address is none of them.',
  },
  {
    identifier: 'linkedin',
    name: 'LinkedIn',
    template: 'https://www.linkedin.com/sharing/share-offsite/?url={url}',
    checked: '2026-06',
    source: 'sharer.js 0.5.4, shareon 2.8.1, react-share 5.3.0',
    note: 'Takes the address alone: title and words come from the page’s own metadata.',
  },
  {
    identifier: 'x',
    name: 'X',
    template: 'https://x.com/intent/tweet?text={text}&url={url}',
    checked: '2026-11',
    source: 'https://docs.x.com/x-for-websites/post-button/guides/web-intent',
    note: '280 characters, of which any address takes 23. /intent/post answers too and is not documented.',
  },
  {
    identifier: 'telegram',
    name: 'Telegram',
    template: 'https://t.me/share/url?url={url}&text={text}',
    checked: '2026-11',
    source: 'https://core.telegram.org/widgets/share',
  },
  {
    identifier: 'email',
    name: 'Email',
    template: 'mailto:?subject={title}&body={message}',
    checked: '2026-11',
    source: 'https://www.rfc-editor.org/rfc/rfc6068',
  },
] as const satisfies readonly Omit<Network, 'color'>[];

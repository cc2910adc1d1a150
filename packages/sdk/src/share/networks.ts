/** Where a visitor can share to. */
export interface Network {
  readonly identifier: string;
  /** A name of its own: not translated. Only `email` and `sms` are common words. */
  readonly name: string;
  /** Address with `{url}`, `{title}`, `{text}`, `{message}` (text and address in one) in the places of their values. */
  readonly template: string;
  /** Its own colour, for those who want it. */
  readonly color: string;
  /** The month of the newest kept library or page of the network itself that was seen to use this address. */
  readonly checked: string;
}

/** The one table of share addresses; order is how they are offered when nobody says otherwise. */
export const NETWORKS = [
  {
    identifier: 'x',
    name: 'X',
    template: 'https://x.com/intent/post?text={text}&url={url}',
    color: '#000000',
    checked: '2026-03',
  },
  {
    identifier: 'facebook',
    name: 'Facebook',
    template: 'https://www.facebook.com/sharer/sharer.php?u={url}',
    color: '#0866ff',
    checked: '2026-03',
  },
  {
    identifier: 'linkedin',
    name: 'LinkedIn',
    template: 'https://www.linkedin.com/sharing/share-offsite/?url={url}',
    color: '#0a66c2',
    checked: '2026-03',
  },
  {
    identifier: 'bluesky',
    name: 'Bluesky',
    template: 'https://bsky.app/intent/compose?text={message}',
    color: '#1185fe',
    checked: '2026-03',
  },
  {
    identifier: 'mastodon',
    name: 'Mastodon',
    template: 'https://share.joinmastodon.org/#text={message}',
    color: '#6364ff',
    checked: '2026-03',
  },
  {
    identifier: 'threads',
    name: 'Threads',
    template: 'https://www.threads.com/intent/post?text={text}&url={url}',
    color: '#000000',
    checked: '2026-03',
  },
  {
    identifier: 'reddit',
    name: 'Reddit',
    template: 'https://www.reddit.com/submit?url={url}&title={title}',
    color: '#ff4500',
    checked: '2026-03',
  },
  {
    identifier: 'whatsapp',
    name: 'WhatsApp',
    template: 'https://wa.me/?text={message}',
    color: '#25d366',
    checked: '2026-03',
  },
  {
    identifier: 'telegram',
    name: 'Telegram',
    template: 'https://t.me/share/url?url={url}&text={text}',
    color: '#26a5e4',
    checked: '2026-03',
  },
  {
    identifier: 'pinterest',
    name: 'Pinterest',
    template: 'https://www.pinterest.com/pin/create/button/?url={url}&description={text}',
    color: '#bd081c',
    checked: '2026-03',
  },
  {
    identifier: 'hacker-news',
    name: 'Hacker News',
    template: 'https://news.ycombinator.com/submitlink?u={url}&t={title}',
    color: '#ff6600',
    checked: '2026-03',
  },
  {
    identifier: 'email',
    name: 'Email',
    template: 'mailto:?subject={title}&body={message}',
    color: '#5f6368',
    checked: '2026-03',
  },
  { identifier: 'sms', name: 'SMS', template: 'sms:?&body={message}', color: '#5f6368', checked: '2026-03' },
] as const satisfies readonly Network[];

export type NetworkIdentifier = (typeof NETWORKS)[number]['identifier'];

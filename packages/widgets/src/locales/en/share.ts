/** The words of the row of share buttons in English. */
export const messages = {
  label: 'Share this page',
  on: 'Share on {name}',
  share: 'Share',
  copy: 'Copy link',
  copied: 'Link copied',
  more: 'More ways',
  email: 'Share by e-mail',
} as const;

import type { Catalog, Messages } from '../locales/speech.ts';

export type ShareWord = 'label' | 'on' | 'share' | 'copy' | 'copied' | 'byHand' | 'email' | 'sms';

const en: Messages<ShareWord> = {
  label: 'Share this page',
  on: 'Share on {name}',
  share: 'Share',
  copy: 'Copy link',
  copied: 'Link copied',
  byHand: 'Copy this address',
  email: 'Share by e-mail',
  sms: 'Share by text message',
};

const words = (language: 'ar' | 'de' | 'es' | 'fr' | 'ja') => async () => ({
  messages: (await import('./share-buttons.locales.ts'))[language],
});

/** The words of `<smm-share-buttons>`. */
export const shareCatalog: Catalog<ShareWord> = {
  en,
  others: { ar: words('ar'), de: words('de'), es: words('es'), fr: words('fr'), ja: words('ja') },
};

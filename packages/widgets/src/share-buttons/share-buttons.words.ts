import type { Catalog, Messages } from '../locales/speech.ts';

/** What stands in the row. */
type RowWord = 'on' | 'email' | 'label' | 'share' | 'copy' | 'copied' | 'more';
/** What only menu and dialogs say. */
export type LaterWord =
  'byHand' | 'close' | 'device' | 'goOn' | 'noServer' | 'qr' | 'qrOf' | 'server' | 'serverHint' | 'sms';

export type ShareWord = RowWord | LaterWord;

const en: Messages<RowWord> = {
  label: 'Share this page',
  on: 'Share on {name}',
  share: 'Share',
  copy: 'Copy link',
  copied: 'Link copied',
  more: 'More ways',
  email: 'Share by e-mail',
};

const words = (language: 'ar' | 'de' | 'es' | 'fr' | 'ja') => async () => ({
  messages: (await import('./share-buttons.locales.ts'))[language],
});

/** The words of `<smm-share-buttons>` and `<smm-share-button>`. */
export const shareCatalog: Catalog<ShareWord> = {
  en,
  others: { ar: words('ar'), de: words('de'), es: words('es'), fr: words('fr'), ja: words('ja') },
};

import type { Messages } from '../locales/speech.ts';
import type { TickerWord } from './ticker.words.ts';

export const ar: Messages<TickerWord> = {
  label: 'يقول العملاء',
  pause: 'إيقاف مؤقت',
  play: 'متابعة',
  anonymous: 'مجهول',
  selected: 'من {selected} من أصل {n} منشورة',
  everything: 'من كل المنشورة، وعددها {n}',
  tie: 'إفصاح: {text}',
  sample: 'بيانات نموذجية',
  read: 'اقرأها في مصدرها',
  close: 'إغلاق',
  previous: 'السابق',
  next: 'التالي',
};

export const de: Messages<TickerWord> = {
  label: 'Kunden sagen',
  pause: 'Anhalten',
  play: 'Fortsetzen',
  anonymous: 'Anonym',
  selected: 'Aus {selected} von {n} veröffentlichten',
  everything: 'Aus allen {n} veröffentlichten',
  tie: 'Offengelegt: {text}',
  sample: 'Musterdaten',
  read: 'Dort lesen',
  close: 'Schließen',
  previous: 'Zurück',
  next: 'Weiter',
};

export const es: Messages<TickerWord> = {
  label: 'Los clientes dicen',
  pause: 'Pausar',
  play: 'Continuar',
  anonymous: 'Anónimo',
  selected: 'De {selected} entre {n} publicadas',
  everything: 'De las {n} publicadas',
  tie: 'Declarado: {text}',
  sample: 'Datos de muestra',
  read: 'Leer en su origen',
  close: 'Cerrar',
  previous: 'Anterior',
  next: 'Siguiente',
};

export const fr: Messages<TickerWord> = {
  label: 'Les clients disent',
  pause: 'Arrêter',
  play: 'Reprendre',
  anonymous: 'Anonyme',
  selected: 'Parmi {selected} sur {n} publiés',
  everything: 'Parmi les {n} publiés',
  tie: 'Déclaré : {text}',
  sample: 'Données d’exemple',
  read: 'Lire à la source',
  close: 'Fermer',
  previous: 'Précédent',
  next: 'Suivant',
};

export const ja: Messages<TickerWord> = {
  label: 'お客様の声',
  pause: '一時停止',
  play: '再開',
  anonymous: '匿名',
  selected: '公開{n}件のうち{selected}件から',
  everything: '公開{n}件すべてから',
  tie: '開示：{text}',
  sample: 'サンプルデータ',
  read: '掲載元で読む',
  close: '閉じる',
  previous: '前へ',
  next: '次へ',
};

import type { Messages } from '../locales/speech.ts';
import type { TickerWord } from './ticker.words.ts';

export const ar: Messages<TickerWord> = {
  label: 'يقول العملاء',
  pause: 'إيقاف مؤقت',
  play: 'متابعة',
  anonymous: 'مجهول',
  selected: 'من {selected} من أصل {n} منشورة',
  tie: 'إفصاح: {text}',
  sample: 'بيانات نموذجية',
};

export const de: Messages<TickerWord> = {
  label: 'Kunden sagen',
  pause: 'Anhalten',
  play: 'Fortsetzen',
  anonymous: 'Anonym',
  selected: 'Aus {selected} von {n} veröffentlichten',
  tie: 'Offengelegt: {text}',
  sample: 'Musterdaten',
};

export const es: Messages<TickerWord> = {
  label: 'Los clientes dicen',
  pause: 'Pausar',
  play: 'Continuar',
  anonymous: 'Anónimo',
  selected: 'De {selected} entre {n} publicadas',
  tie: 'Declarado: {text}',
  sample: 'Datos de muestra',
};

export const fr: Messages<TickerWord> = {
  label: 'Les clients disent',
  pause: 'Arrêter',
  play: 'Reprendre',
  anonymous: 'Anonyme',
  selected: 'Parmi {selected} sur {n} publiés',
  tie: 'Déclaré : {text}',
  sample: 'Données d’exemple',
};

export const ja: Messages<TickerWord> = {
  label: 'お客様の声',
  pause: '一時停止',
  play: '再開',
  anonymous: '匿名',
  selected: '公開{n}件のうち{selected}件から',
  tie: '開示：{text}',
  sample: 'サンプルデータ',
};

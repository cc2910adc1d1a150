import type { Messages } from '../locales/speech.ts';
import type { StageWord } from './stage.ts';

export const ar: Messages<StageWord> = {
  carousel: 'عارض متتابع',
  slide: 'مراجعة',
  place: '{n} من {all}',
  before: 'السابق',
  after: 'التالي',
  halt: 'إيقاف',
  go: 'تشغيل',
};

export const de: Messages<StageWord> = {
  carousel: 'Karussell',
  slide: 'Bewertung',
  place: '{n} von {all}',
  before: 'Zurück',
  after: 'Weiter',
  halt: 'Anhalten',
  go: 'Starten',
};

export const es: Messages<StageWord> = {
  carousel: 'carrusel',
  slide: 'reseña',
  place: '{n} de {all}',
  before: 'Anterior',
  after: 'Siguiente',
  halt: 'Detener',
  go: 'Iniciar',
};

export const fr: Messages<StageWord> = {
  carousel: 'carrousel',
  slide: 'avis',
  place: '{n} sur {all}',
  before: 'Précédent',
  after: 'Suivant',
  halt: 'Arrêter',
  go: 'Démarrer',
};

export const ja: Messages<StageWord> = {
  carousel: 'カルーセル',
  slide: 'レビュー',
  place: '{all}件中{n}件目',
  before: '前へ',
  after: '次へ',
  halt: '停止',
  go: '開始',
};

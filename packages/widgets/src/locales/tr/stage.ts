import type { StageWords } from '../words.ts';

export const messages: StageWords = {
  carousel: 'döngülü gösterim',
  slide: 'değerlendirme',
  place: '{n} / {all}',
  before: 'Önceki',
  after: 'Sonraki',
  halt: 'Durdur',
  go: 'Başlat',
  others: 'Diğer',
  continued: '{name} (devamı)',
  some: '{n} / {all}',
};

import type { TickerWords } from '../words.ts';

export const messages: TickerWords = {
  label: 'Müşteriler diyor ki',
  pause: 'Duraklat',
  play: 'Devam et',
  anonymous: 'Anonim',
  selected: 'Yayımlanan {n} görüşten {selected} tanesi',
  everything: 'Yayımlanan {n} görüşün tümü',
  tie: 'Açıklama: {text}',
  sample: 'Örnek veriler',
  read: 'Kaynağında oku',
  close: 'Kapat',
  previous: 'Önceki',
  next: 'Sonraki',
};

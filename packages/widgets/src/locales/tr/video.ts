import type { VideoWords } from '../words.ts';

export const messages: VideoWords = {
  play: 'Videoyu oynat: {name}',
  watch: '{name} üzerinde izle',
  from: 'Oynatılınca {name} üzerinden yüklenir',
  'no-captions': 'Bu videoda altyazı yok.',
  'captions-gone': 'Altyazılar yüklenemedi.',
  blocked: 'Bu video burada oynatılamıyor.',
  transcript: 'Metin dökümünü oku',
  close: 'Videoyu kapat',
};

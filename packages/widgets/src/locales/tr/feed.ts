import type { FeedWords } from '../words.ts';

export const messages: FeedWords = {
  label: 'Gönderiler',
  nothing: 'Henüz gönderi yok',
  broken: 'Gönderiler yüklenemedi.',
  claim: 'Seçki: yayımlanan {n} gönderiden {selected} tanesi.',
  'whole-claim': {
    one: 'Yayımlanan tek gönderi burada okunabilir.',
    other: 'Yayımlanan {n} gönderinin tamamı burada okunabilir.',
  },
  reviews: '{n} değerlendirme burada gösterilmiyor.',
};

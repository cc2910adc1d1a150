import type { RatingWords } from '../words.ts';

export const messages: RatingWords = {
  stars: '5 üzerinden {value} yıldız',
  count: '{n} değerlendirme',
  bar: '5 üzerinden {value} yıldız: {n} değerlendirme',
  how: 'Nasıl hesaplanıyor?',
  rule: {
    one: 'Puan içeren, yayımlanmış tek değerlendirme. Bu sayfadaki bir seçki burada hiçbir şeyi değiştirmez.',
    other:
      'Puan içeren, yayımlanmış {n} değerlendirmenin tümünün ortalaması; puan yüksek de olsa düşük de. Bu sayfadaki bir seçki burada hiçbir şeyi değiştirmez.',
  },
  scale: '{best} üzerinden {value}',
  from: 'Yayımlandığı kaynaklar: {sources}.',
  check: 'Nasıl kontrol ediyoruz?',
  none: 'Henüz puan yok',
  sample: 'Örnek veriler',
};

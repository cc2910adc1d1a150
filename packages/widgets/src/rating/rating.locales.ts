import type { Messages } from '../locales/speech.ts';
import type { RatingWord } from './rating.words.ts';

export const ar: Messages<RatingWord> = {
  stars: '{value} من 5 نجوم',
  count: {
    zero: 'لا مراجعات',
    one: 'مراجعة واحدة',
    two: 'مراجعتان',
    few: '{n} مراجعات',
    many: '{n} مراجعة',
    other: '{n} مراجعة',
  },
  bar: '{value} من 5: {n}',
  how: 'كيف يُحسب هذا',
  rule: 'متوسط كل المراجعات المنشورة التي تحمل تقييمًا، وعددها {n}، عاليًا كان التقييم أو منخفضًا. الاختيار في هذه الصفحة لا يغيّر شيئًا هنا.',
  scale: '{value} من {best}',
  from: 'المنشور هنا: {sources}.',
  check: 'كيف نتحقق',
  none: 'لا تقييمات بعد',
  sample: 'بيانات نموذجية',
};

export const de: Messages<RatingWord> = {
  stars: '{value} von 5 Sternen',
  count: { one: '{n} Bewertung', other: '{n} Bewertungen' },
  bar: { one: '{value} von 5 Sternen: {n} Bewertung', other: '{value} von 5 Sternen: {n} Bewertungen' },
  how: 'Wie gezählt wird',
  rule: {
    one: 'Die einzige veröffentlichte Bewertung mit Sternen. Eine Auswahl auf dieser Seite ändert hier nichts.',
    other:
      'Der Mittelwert aller {n} veröffentlichten Bewertungen mit Sternen, gut oder schlecht. Eine Auswahl auf dieser Seite ändert hier nichts.',
  },
  scale: '{value} von {best}',
  from: 'Hier veröffentlicht: {sources}.',
  check: 'Wie wir prüfen',
  none: 'Noch keine Bewertungen',
  sample: 'Musterdaten',
};

export const es: Messages<RatingWord> = {
  stars: '{value} de 5 estrellas',
  count: { one: '{n} reseña', other: '{n} reseñas' },
  bar: { one: '{value} de 5 estrellas: {n} reseña', other: '{value} de 5 estrellas: {n} reseñas' },
  how: 'Cómo se calcula',
  rule: {
    one: 'La única reseña publicada con puntuación. Una selección en esta página no cambia nada aquí.',
    other:
      'La media de las {n} reseñas publicadas con puntuación, alta o baja. Una selección en esta página no cambia nada aquí.',
  },
  scale: '{value} de {best}',
  from: 'Publicado aquí: {sources}.',
  check: 'Cómo comprobamos',
  none: 'Aún no hay puntuaciones',
  sample: 'Datos de muestra',
};

export const fr: Messages<RatingWord> = {
  stars: '{value} étoiles sur 5',
  count: { one: '{n} avis', other: '{n} avis' },
  bar: '{value} sur 5 : {n} avis',
  how: 'Comment c’est compté',
  rule: {
    one: 'Le seul avis publié avec une note. Une sélection sur cette page n’y change rien.',
    other:
      'La moyenne des {n} avis publiés avec une note, bonne ou mauvaise. Une sélection sur cette page n’y change rien.',
  },
  scale: '{value} sur {best}',
  from: 'Publié ici : {sources}.',
  check: 'Comment nous vérifions',
  none: 'Pas encore de note',
  sample: 'Données d’exemple',
};

export const ja: Messages<RatingWord> = {
  stars: '5つ星のうち{value}',
  count: { other: 'レビュー{n}件' },
  bar: '5つ星のうち{value}：{n}件',
  how: '計算方法',
  rule: {
    other:
      '評価のある公開済みレビュー全{n}件の平均です（高評価も低評価も含みます）。このページでの抜粋は影響しません。',
  },
  scale: '{best}点満点中{value}点',
  from: '公開元：{sources}。',
  check: '確認方法',
  none: 'まだ評価はありません',
  sample: 'サンプルデータ',
};

import type { Messages } from '../locales/speech.ts';
import type { FeedOwnWord } from './feed.words.ts';

export const ar: Messages<FeedOwnWord> = {
  label: 'منشورات',
  nothing: 'لا منشورات بعد',
  broken: 'تعذّر تحميل المنشورات.',
  claim: 'مختارات: {selected} من أصل {n} من المنشورات المعروضة.',
  'whole-claim': {
    one: 'المنشور الوحيد يمكن قراءته هنا.',
    two: 'المنشوران كلاهما يمكن قراءتهما هنا.',
    few: 'كل المنشورات، وعددها {n}، يمكن قراءتها هنا.',
    other: 'كل المنشورات، وعددها {n}، يمكن قراءتها هنا.',
  },
  reviews: {
    one: 'مراجعة واحدة لا تظهر هنا.',
    two: 'مراجعتان لا تظهران هنا.',
    few: '{n} مراجعات لا تظهر هنا.',
    other: '{n} مراجعة لا تظهر هنا.',
  },
};

export const de: Messages<FeedOwnWord> = {
  label: 'Beiträge',
  nothing: 'Noch keine Beiträge',
  broken: 'Die Beiträge konnten nicht geladen werden.',
  claim: {
    one: 'Auswahl: {selected} von {n} veröffentlichten Beitrag.',
    other: 'Auswahl: {selected} von {n} veröffentlichten Beiträgen.',
  },
  'whole-claim': {
    one: 'Der einzige veröffentlichte Beitrag kann hier gelesen werden.',
    other: 'Alle {n} veröffentlichten Beiträge können hier gelesen werden.',
  },
  reviews: {
    one: '{n} Bewertung wird hier nicht gezeigt.',
    other: '{n} Bewertungen werden hier nicht gezeigt.',
  },
};

export const es: Messages<FeedOwnWord> = {
  label: 'Publicaciones',
  nothing: 'Aún no hay publicaciones',
  broken: 'No se pudieron cargar las publicaciones.',
  claim: {
    one: 'Selección: {selected} de {n} publicación.',
    other: 'Selección: {selected} de {n} publicaciones.',
  },
  'whole-claim': {
    one: 'La única publicación se puede leer aquí.',
    other: 'Las {n} publicaciones se pueden leer aquí.',
  },
  reviews: {
    one: '{n} reseña no se muestra aquí.',
    other: '{n} reseñas no se muestran aquí.',
  },
};

export const fr: Messages<FeedOwnWord> = {
  label: 'Publications',
  nothing: 'Pas encore de publication',
  broken: 'Les publications n’ont pas pu être chargées.',
  claim: {
    one: 'Sélection : {selected} publication sur {n}.',
    other: 'Sélection : {selected} publications sur {n}.',
  },
  'whole-claim': {
    one: 'La seule publication peut être lue ici.',
    other: 'Les {n} publications peuvent toutes être lues ici.',
  },
  reviews: {
    one: '{n} avis n’est pas affiché ici.',
    other: '{n} avis ne sont pas affichés ici.',
  },
};

export const ja: Messages<FeedOwnWord> = {
  label: '投稿',
  nothing: '投稿はまだありません',
  broken: '投稿を読み込めませんでした。',
  claim: '公開中の投稿{n}件のうち{selected}件を掲載しています。',
  'whole-claim': '公開中の投稿{n}件をすべてここで読めます。',
  reviews: 'レビュー{n}件はここには表示されません。',
};

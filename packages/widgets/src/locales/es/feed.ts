import type { FeedWords } from '../words.ts';

export const messages: FeedWords = {
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

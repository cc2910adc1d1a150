import type { FeedWords } from '../words.ts';

export const messages: FeedWords = {
  label: 'Postagens',
  nothing: 'Ainda não há postagens',
  broken: 'Não foi possível carregar as postagens.',
  claim: {
    one: 'Seleção: {selected} de {n} postagem publicada.',
    other: 'Seleção: {selected} de {n} postagens publicadas.',
  },
  'whole-claim': {
    one: 'Tudo o que foi publicado pode ser lido aqui: {n} postagem.',
    other: 'Todas as {n} postagens publicadas podem ser lidas aqui.',
  },
  reviews: { one: '{n} avaliação não é exibida aqui.', other: '{n} avaliações não são exibidas aqui.' },
};

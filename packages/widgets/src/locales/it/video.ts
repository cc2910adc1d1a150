import type { VideoWords } from '../words.ts';

export const messages: VideoWords = {
  play: 'Riproduci il video: {name}',
  watch: 'Guarda su {name}',
  from: 'Si carica da {name} alla riproduzione',
  'no-captions': 'Questo video non ha sottotitoli.',
  'captions-gone': 'Non è stato possibile caricare i sottotitoli.',
  blocked: 'Questo video non può essere riprodotto qui.',
  transcript: 'Leggi la trascrizione',
  close: 'Chiudi il video',
};

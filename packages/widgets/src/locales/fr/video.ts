import type { VideoWords } from '../words.ts';

export const messages: VideoWords = {
  play: 'Lire la vidéo : {name}',
  watch: 'Regarder sur {name}',
  from: 'Chargée depuis {name} à la lecture',
  'no-captions': 'Cette vidéo n’a pas de sous-titres.',
  'captions-gone': 'Les sous-titres n’ont pas pu être chargés.',
  blocked: 'Cette vidéo ne peut pas être lue ici.',
  transcript: 'Lire la transcription',
  close: 'Fermer la vidéo',
};

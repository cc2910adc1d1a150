import type { VideoWords } from '../words.ts';

export const messages: VideoWords = {
  play: 'Odtwórz film: {name}',
  watch: 'Obejrzyj w serwisie {name}',
  from: 'Po odtworzeniu ładuje się z {name}',
  'no-captions': 'Ten film nie ma napisów.',
  'captions-gone': 'Nie udało się wczytać napisów.',
  blocked: 'Tego filmu nie można tu odtworzyć.',
  transcript: 'Przeczytaj transkrypcję',
  close: 'Zamknij film',
};

import type { VideoWords } from '../words.ts';

export const messages: VideoWords = {
  play: 'Spela upp video: {name}',
  watch: 'Titta på {name}',
  from: 'Laddas från {name} när den spelas upp',
  'no-captions': 'Den här videon har inga undertexter.',
  'captions-gone': 'Undertexterna kunde inte laddas.',
  blocked: 'Den här videon kan inte spelas upp här.',
  transcript: 'Läs utskriften',
  close: 'Stäng videon',
};

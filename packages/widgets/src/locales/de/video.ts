import type { VideoWords } from '../words.ts';

export const messages: VideoWords = {
  play: 'Video abspielen: {name}',
  watch: 'Bei {name} ansehen',
  from: 'Lädt beim Abspielen von {name}',
  'no-captions': 'Dieses Video hat keine Untertitel.',
  'captions-gone': 'Die Untertitel konnten nicht geladen werden.',
  blocked: 'Dieses Video lässt sich hier nicht abspielen.',
  transcript: 'Mitschrift lesen',
  close: 'Video schließen',
};

import type { VideoWords } from '../words.ts';

export const messages: VideoWords = {
  play: 'Video afspelen: {name}',
  watch: 'Bekijken op {name}',
  from: 'Wordt bij afspelen geladen van {name}',
  'no-captions': 'Deze video heeft geen ondertiteling.',
  'captions-gone': 'De ondertiteling kon niet worden geladen.',
  blocked: 'Deze video kan hier niet worden afgespeeld.',
  transcript: 'Transcriptie lezen',
  close: 'Video sluiten',
};

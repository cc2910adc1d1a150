/** The words of videos, in English. */
export const messages = {
  play: 'Play video: {name}',
  watch: 'Watch at {name}',
  from: 'Loads from {name} when played',
  'no-captions': 'This video has no captions.',
  'captions-gone': 'The captions could not be loaded.',
  blocked: 'This video cannot be played here.',
  transcript: 'Read the transcript',
  close: 'Close video',
} as const;

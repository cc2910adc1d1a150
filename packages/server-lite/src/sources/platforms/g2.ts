import type { Platform } from './platform.ts';

export const g2: Platform = {
  id: 'g2',
  key: 'g2',
  name: 'G2',
  layouts: [{ name: 'G2', signatures: ['whatdoyoulikebest* whatdoyoudislike*', 'whatdoyoulikebest* whatproblems*'] }],
  about: {
    comesIn: [
      {
        what: 'Tables with its questions as headers: what is liked best, what is disliked, which problems are solved.',
        sample: 'documented',
      },
    ],
    howTo: ['Its export of reviews as a table.'],
    limits: [
      'The answers become one text, each under its question; one alone that speaks for itself has none above it.',
      'Only the questions are documented: other headers are told by their names, or with `--map`.',
    ],
  },
};

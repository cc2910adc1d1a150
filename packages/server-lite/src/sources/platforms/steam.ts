import type { Platform } from './platform.ts';

export const steam: Platform = {
  id: 'steam',
  key: 'steam',
  name: 'Steam',
  layouts: [
    {
      name: 'Steam',
      signatures: ['votedup review', 'recommendationid', 'hourplayed review', 'steampurchase review'],
      columns: { recommendationid: 'id' },
    },
  ],
  about: {
    comesIn: [
      { what: 'Reviews of a game as Steam answers (JSON).', sample: 'documented' },
      { what: 'Tables with recommendation, review and hours played.', sample: 'documented' },
    ],
    howTo: [
      '`smm feed add https://store.steampowered.com/app/NUMBER` asks its store, without a key.',
      'The answers of its store as JSON, or a table of them.',
    ],
    limits: ['A recommendation is a thumb and no stars. Authors come as numbers, which are kept aside.'],
  },
};

import type { Platform } from './platform.ts';

export const tiktok: Platform = {
  id: 'tiktok',
  key: 'tiktok',
  name: 'TikTok',
  about: {
    comesIn: [],
    howTo: [
      'Link to the posting: `smm link add ADDRESS`.',
      'Add a video by its address: a table with a column of videos takes it.',
    ],
    limits: ['Its API needs the business’s own key and is not read here.'],
  },
};

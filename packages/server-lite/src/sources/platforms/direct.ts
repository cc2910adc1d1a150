import type { Platform } from './platform.ts';

export const direct: Platform = {
  id: 'direct',
  key: 'direct',
  name: 'Given directly',
  about: {
    comesIn: [],
    howTo: ['Comes in by the review form, an invitation or by hand on the admin page, never by a file.'],
    rights: ['Its author’s consent to each use is on record with its wording.'],
    limits: ['A file cannot say of its words that they were given directly.'],
  },
};

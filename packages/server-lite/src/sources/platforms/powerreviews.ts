import type { Platform } from './platform.ts';

export const powerreviews: Platform = {
  id: 'powerreviews',
  key: 'powerreviews',
  name: 'PowerReviews',
  layouts: [{ name: 'PowerReviews', signatures: ['pageid reviewdisplay', 'reviewid pageid reviewtext'] }],
  about: {
    comesIn: [{ what: 'Its table of reviews as CSV.', sample: 'documented' }],
    howTo: ['Its table of reviews as CSV.'],
    limits: [
      'No documented column holds the author’s name; it can be named with `--map author=COLUMN`.',
      'Pending and rejected reviews wait for a person.',
    ],
  },
};

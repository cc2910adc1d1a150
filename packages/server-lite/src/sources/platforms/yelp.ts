import type { Platform } from './platform.ts';

export const yelp: Platform = {
  id: 'yelp',
  key: 'yelp',
  name: 'Yelp',
  layouts: [{ name: 'Yelp', signatures: ['businessid stars useful funny', 'businessid complimentcount text'] }],
  about: {
    comesIn: [{ what: 'Reviews and tips in the columns of its public data set (JSON lines).', sample: 'documented' }],
    howTo: ['No export of its own is known: whatever table the business has.'],
    limits: ['Authors and businesses come as numbers, which are kept aside. Tips have no stars.'],
  },
};

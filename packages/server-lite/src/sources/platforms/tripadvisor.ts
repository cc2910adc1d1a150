import type { Platform } from './platform.ts';

export const tripadvisor: Platform = {
  id: 'tripadvisor',
  key: 'tripadvisor',
  name: 'Tripadvisor',
  layouts: [
    {
      name: 'Tripadvisor',
      signatures: ['triptype traveldate', 'locationid helpfulvotes publisheddate'],
      columns: { useravatarsmall: 'authorImage' },
    },
  ],
  about: {
    comesIn: [
      { what: 'Answers of its Content API, with the owner’s reply and the date of travel.', sample: 'documented' },
    ],
    howTo: ['The API needs the business’s own key.'],
    limits: ['Ratings of single aspects are kept aside.'],
  },
};

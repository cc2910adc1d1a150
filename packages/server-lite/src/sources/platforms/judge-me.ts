import type { Platform } from './platform.ts';

export const judgeMe: Platform = {
  id: 'judge-me',
  key: 'judge-me',
  name: 'Judge.me',
  layouts: [
    {
      name: 'Judge.me',
      signatures: [
        'reviewername reviewdate producthandle',
        'reviewdate curated',
        'reviewername pictureurls',
        'productexternalid curated',
      ],
      // Of the API: whether the review is public, and no date.
      columns: { published: 'status' },
    },
  ],
  about: {
    comesIn: [
      { what: 'The export of reviews as CSV, and the layout of its import.', sample: 'real' },
      { what: 'Answers of its API.', sample: 'documented' },
    ],
    howTo: ['Its export of reviews as CSV.', 'The API needs the shop’s own key.'],
    limits: [
      'Products come as handles, which are kept aside.',
      'What is curated as spam, hidden or not published waits for a person.',
      'E-mail and IP addresses are never published.',
    ],
  },
};

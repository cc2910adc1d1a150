import type { Platform } from './platform.ts';

export const loox: Platform = {
  id: 'loox',
  key: 'loox',
  name: 'Loox',
  layouts: [
    {
      name: 'Loox',
      signatures: [
        'nickname fullname handle review',
        'producthandle photourl verifiedpurchase',
        'handle variant verifiedpurchase',
      ],
      // Somebody who chose a name to be seen by is not shown by another.
      columns: { nickname: 'author', fullname: null },
    },
  ],
  about: {
    comesIn: [
      { what: 'The export of reviews as CSV.', sample: 'documented' },
      { what: 'The layout of its import, which other apps write.', sample: 'real' },
    ],
    howTo: ['Its export of reviews as CSV.'],
    limits: ['Products come as handles, which are kept aside.', 'Reviews with the status Hidden wait for a person.'],
  },
};

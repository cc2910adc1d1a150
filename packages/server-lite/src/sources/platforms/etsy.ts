import type { Platform } from './platform.ts';

export const etsy: Platform = {
  id: 'etsy',
  key: 'etsy',
  name: 'Etsy',
  layouts: [
    {
      name: 'Etsy',
      signatures: ['buyeruserid createtimestamp', 'datereviewed starrating message'],
      columns: { transactionid: 'id', imageurlfullxfull: 'images' },
    },
  ],
  about: {
    comesIn: [
      { what: 'Answers of its API (v3).', sample: 'documented' },
      { what: '`reviews.json` of the download of an account.', sample: 'documented' },
    ],
    howTo: [
      'The API needs the shop’s own key ([keys.md](keys.md)). `smm feed add https://www.etsy.com/shop/NAME` asks it.',
      'The download of the account’s data holds `reviews.json`.',
    ],
    limits: ['The API names no buyers. Listings come as numbers, which are kept aside.'],
  },
};

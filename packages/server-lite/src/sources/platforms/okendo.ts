import type { Platform } from './platform.ts';

export const okendo: Platform = {
  id: 'okendo',
  key: 'okendo',
  name: 'Okendo',
  layouts: [
    {
      name: 'Okendo',
      signatures: [
        'reviewid productid reviewername datecreated',
        'isverifiedbuyer datecreated',
        'attributeswithrating',
        'reviewerdisplayname isverifiedbuyer',
      ],
    },
  ],
  about: {
    comesIn: [
      { what: 'The export of reviews as CSV with dotted names (`reviewer.name`).', sample: 'real' },
      { what: 'The export with names in words (`Reviewer Name`), and answers of its API.', sample: 'documented' },
    ],
    howTo: ['Its export of reviews as CSV.'],
    limits: [
      'Products come as numbers (`gid://shopify/Product/…`), which are kept aside.',
      'Ratings of single attributes are kept aside. Rejected reviews wait for a person.',
    ],
  },
};

import type { Platform } from './platform.ts';

export const amazon: Platform = {
  id: 'amazon',
  key: 'amazon',
  name: 'Amazon',
  layouts: [
    {
      name: 'Amazon',
      signatures: [
        'reviewerid asin overall',
        'parentasin verifiedpurchase',
        'productparent reviewheadline reviewbody',
        'productid profilename helpfulnessnumerator',
      ],
    },
  ],
  about: {
    comesIn: [{ what: 'Tables of Amazon reviews in the columns of public data sets.', sample: 'documented' }],
    howTo: ['No export of its own is known: whatever table the business has.'],
    limits: ['Most of these tables name no authors.'],
  },
};

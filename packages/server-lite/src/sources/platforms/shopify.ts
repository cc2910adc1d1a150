import type { Platform } from './platform.ts';

export const shopify: Platform = {
  id: 'shopify',
  key: 'shopify',
  name: 'Shopify Product Reviews',
  layouts: [
    {
      name: 'Shopify Product Reviews',
      signatures: ['producthandle state repliedat', 'producthandle state author'],
    },
  ],
  about: {
    comesIn: [{ what: 'The export of the Product Reviews app as CSV.', sample: 'real' }],
    howTo: ['Its export of reviews as CSV.'],
    limits: ['Products come as handles, which are kept aside.', 'Unpublished reviews wait for a person.'],
  },
};

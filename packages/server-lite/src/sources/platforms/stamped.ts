import type { Platform } from './platform.ts';

export const stamped: Platform = {
  id: 'stamped',
  key: 'stamped',
  name: 'Stamped',
  layouts: [
    {
      name: 'Stamped',
      signatures: ['reviewmessage reviewrating', 'reviewverifiedtype'],
      imagesUnder: 'https://cdn.stamped.io/uploads/photos/',
    },
  ],
  about: {
    comesIn: [{ what: 'Answers of the API of its widget, with the photos of customers.', sample: 'documented' }],
    howTo: ['The answers of its API as JSON.'],
    limits: ['Videos come as file names without an address and are kept aside.'],
  },
};

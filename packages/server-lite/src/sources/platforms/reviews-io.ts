import type { Platform } from './platform.ts';

export const reviewsIo: Platform = {
  id: 'reviews-io',
  key: 'reviews-io',
  name: 'REVIEWS.io',
  layouts: [{ name: 'REVIEWS.io', signatures: ['storereviewid', 'reviewerfirstname reviewerverifiedbuyer'] }],
  about: {
    comesIn: [{ what: 'Answers of its API with the reviews of a product.', sample: 'real' }],
    howTo: ['The answers of its API as JSON.'],
    limits: ['The product stands once above all reviews and does not come along with each.'],
  },
};

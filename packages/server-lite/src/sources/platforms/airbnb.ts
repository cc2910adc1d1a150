import type { Platform } from './platform.ts';

export const airbnb: Platform = {
  id: 'airbnb',
  key: 'airbnb',
  name: 'Airbnb',
  layouts: [{ name: 'Airbnb', signatures: ['listingid reviewerid comments'] }],
  about: {
    comesIn: [{ what: 'Tables of reviews as Inside Airbnb publishes them (CSV, also compressed).', sample: 'real' }],
    howTo: ['The `reviews.csv` of a city from Inside Airbnb.'],
    rights: ['Inside Airbnb’s tables are CC BY 4.0: name insideairbnb.com.'],
    limits: ['There are no stars. Guests have first names alone. Listings come as numbers, which are kept aside.'],
  },
};

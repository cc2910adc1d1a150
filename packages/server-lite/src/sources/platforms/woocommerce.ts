import type { Platform } from './platform.ts';

export const woocommerce: Platform = {
  id: 'woocommerce',
  key: 'woocommerce',
  name: 'WooCommerce',
  layouts: [
    { name: 'WooCommerce', signatures: ['reviewer revieweremail datecreatedgmt', 'datecreatedgmt productid review'] },
  ],
  about: {
    comesIn: [
      { what: 'Answers of the REST API (`/wc/v3/products/reviews`), also wrapped by Jetpack.', sample: 'real' },
    ],
    howTo: [
      'The REST API needs the shop’s own key.',
      'Without one: the shop’s WordPress export (WXR) holds its reviews too.',
    ],
    limits: [
      'Products come as numbers and are kept aside.',
      'A rating of 0 means none. Reviews on hold, spam and trash wait for a person.',
    ],
  },
};

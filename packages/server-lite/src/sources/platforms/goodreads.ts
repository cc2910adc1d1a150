import type { Platform } from './platform.ts';

export const goodreads: Platform = {
  id: 'goodreads',
  key: 'goodreads',
  name: 'Goodreads',
  layouts: [
    {
      name: 'Goodreads',
      signatures: ['bookid myrating bookshelves'],
      columns: { title: 'product', author: null, authorlf: null, averagerating: null },
    },
  ],
  about: {
    comesIn: [{ what: 'The export of a reader’s library as CSV.', sample: 'documented' }],
    howTo: ['Its export of the library as CSV.'],
    limits: ['The reviews are those of the account itself; the writer of a book is not the author of its review.'],
  },
};

import type { Platform } from './platform.ts';

export const file: Platform = {
  id: 'file',
  key: 'file',
  name: 'Any other table or list',
  layouts: [
    {
      name: 'wine reviews',
      signatures: ['tastername variety winery'],
      columns: { designation: null, title: 'product', price: null },
    },
    {
      name: 'postings of a network',
      signatures: ['postid articlebody platform postingrecord'],
      type: 'SocialMediaPosting',
      columns: { postingrecord: null },
    },
    { name: 'Tweets', signatures: ['tweetid text', 'tweet'], type: 'SocialMediaPosting' },
  ],
  about: {
    comesIn: [
      {
        what: 'Any table or list whose columns are named in one of more than twenty languages, or can be told by what they hold: words, rating on any scale, author, date, reply, product, pictures, videos, tags.',
        sample: 'real',
      },
      { what: 'Testimonials as YAML, as site generators keep them.', sample: 'real' },
    ],
    howTo: [
      'Import it as it is. Where a column was told wrongly, name it with `--map FIELD=COLUMN`, or on the admin page.',
      'A column that names its source (Google, X …) gives each row that source and its rights.',
    ],
    limits: [
      'Columns that are not told are kept beside the review, and shown to nobody.',
      'Dates that can be read two ways are settled by the whole column, or left unknown.',
    ],
  },
};

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
        what: 'Any table or list whose columns are named in one of some thirty languages, by whole names or by the words they are made of, or can be told by what they hold: words, rating on any scale, author, date, reply, product, pictures, videos, tags.',
        sample: 'real',
      },
      {
        what: 'Answers to forms and surveys: each question with sentences becomes a part of the words, under its question.',
        sample: 'documented',
      },
      { what: 'Testimonials as YAML, as site generators keep them.', sample: 'real' },
    ],
    howTo: [
      'Import it as it is. Where a column was told wrongly, name it with `--map FIELD=COLUMN`, or on the admin page.',
      'A column that names its source (Google, X …) gives each row that source and its rights.',
    ],
    limits: [
      'Columns that are not told are kept beside the review, and shown to nobody.',
      'Dates that can be read two ways are settled by the whole column, by another date column of the file, or by a name of the column in a language that writes the day first, which is said; else only the year is kept.',
      'Buddhist, Persian, Islamic (Umm al-Qura), Japanese and Minguo years are read as ours; “3 weeks ago” is no date and stays beside the review.',
      'Ratings in words (“good”, “sehr gut”) count only where all words of the column make one scale of five; the word stays beside the review.',
      'How likely somebody is to recommend (0–10) is not taken for a rating.',
      'A language that the file does not name is told from the words where they are sure, and marked as told; short texts have none.',
    ],
  },
};

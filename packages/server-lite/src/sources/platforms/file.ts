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
      name: 'Magento',
      signatures: ['averagerating nickname ratingsbreakdown*', 'averagerating nickname summary text'],
      columns: { averagerating: 'rating', summary: 'title', text: 'body', nickname: 'author' },
    },
    {
      // Its own field for words holds what the business replied.
      name: 'Kiyoh',
      signatures: ['defaultoneliner defaultopinion'],
      columns: {
        defaultoneliner: 'title',
        defaultopinion: 'body',
        reviewcomments: 'reply',
        defaultrecommend: 'thumb',
        defaultoverall: null,
      },
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
        what: 'Any table or list whose columns are named in one of some eighty languages, by whole names or by the words they are made of, or can be told by what they hold: words, rating on any scale, author, date, reply, product, pictures, videos, tags.',
        sample: 'real',
      },
      {
        what: 'Answers to forms and surveys: each question with sentences becomes a part of the words, under its question. The only question of a form, and the only answer of somebody that speaks for itself, stand without.',
        sample: 'documented',
      },
      {
        what: 'Pros, cons and a free text beside them, as platforms show them: all of them are the words. Pros and cons stand under their headings; the free text comes before them without one, or after them under its own, as its column does. What is all that somebody said needs none where it is what was good, or a sentence.',
        sample: 'documented',
      },
      {
        what: 'Workbooks that are one XML document (SpreadsheetML of 2003), as Magento and other shops export lists.',
        sample: 'documented',
      },
      {
        what: 'Dumps of a database (SQL) by phpMyAdmin, mysqldump, pg_dump, SQLite and SQL Server: the table of reviews alone, or one of a whole shop or site, of which nothing else is taken.',
        sample: 'documented',
      },
      { what: 'Testimonials as YAML, as site generators keep them.', sample: 'real' },
      {
        what: 'Pages of a site in Markdown with fields above them (front matter in YAML or TOML), one review each or several in a list; also as a folder in an archive, of which the pages of other folders are left out where one is named for reviews.',
        sample: 'documented',
      },
      {
        what: 'Block quotes in Markdown below which stands who said them, and sections that begin with a rating, where nearly all of a page’s are such. Other Markdown is read line by line.',
        sample: 'documented',
      },
      {
        what: 'Text in blocks: lines with labels (`Name: …`, `Rating: …`) as forms send them, reviews copied from the page of a place (a name, “23 reviews”, stars, a day, words, the owner’s answer) in some seventy languages, guest books, and words with who said them behind a dash, line by line or block by block. Text without such a pattern is read line by line, and so is every text with `--format text`.',
        sample: 'documented',
      },
      {
        what: 'Data in code: lists of literals in JavaScript, TypeScript, PHP, Python and Ruby, calls and values of scripts, JSON5 and JSON with remarks. Nothing is run: what would have to be (a call, a name, a template that is filled in) is left out, of a record its value, of a list the record, which is said.',
        sample: 'documented',
      },
    ],
    howTo: [
      'Import it as it is. Where a column was told wrongly, name it with `--map FIELD=COLUMN`, or on the admin page.',
      'A column that names its source (Google, X …) gives each row that source and its rights.',
    ],
    limits: [
      'Columns that are not told are kept beside the review, and shown to nobody. So is what a header calls private, internal or confidential.',
      'A header in words that are not known is told by what stands below it and beside it: names that differ from row to row are who wrote, those that come again are who served; of two days the later is the review’s, unless its header says that it is another; a short text with a feeling beside the words is their title. Where two columns fit alike, neither is taken.',
      'Dates that can be read two ways are settled by the whole column, by another date column of the file, or by a name of the column in a language that writes the day first, which is said; else only the year is kept.',
      'Buddhist, Persian, Islamic (Umm al-Qura), Japanese and Minguo years are read as ours; of a week (2024-W07) the month or the year is kept that all of its days share; “3 weeks ago” is no date and stays beside the review.',
      'Ratings in words (“good”, “eher zufrieden”) and marks of a school (A to F) count only where all of the column make one scale of four or five; the word stays beside the review.',
      'How likely somebody is to recommend (0–10) is taken for a rating only where no other was asked for.',
      'A language that the file does not name is told from the words where they are sure, and marked as told; short texts have none.',
    ],
  },
};

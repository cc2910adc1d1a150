import type { Platform } from './platform.ts';

export const schemaOrg: Platform = {
  id: 'schema-org',
  key: 'file',
  name: 'Pages and data with schema.org or h-review',
  layouts: [
    {
      name: 'Schema.org',
      signatures: ['reviewbody reviewratingratingvalue', 'reviewbody datepublished', 'reviewbody authorname'],
      columns: {
        name: 'title',
        headline: 'title',
        itemreviewedname: 'product',
        itemreviewedurl: 'productUrl',
        reviewid: 'id',
        commenttext: 'reply',
        commentauthorname: 'replyAuthor',
        commentdatecreated: 'replyDate',
        keywords: 'tags',
      },
    },
  ],
  about: {
    comesIn: [
      { what: 'Reviews that a saved page marks as such, in JSON-LD or microdata.', sample: 'documented' },
      { what: 'Reviews in microformats (h-review, hreview).', sample: 'real' },
      { what: 'Reviews as JSON-LD without a page.', sample: 'documented' },
      { what: 'Where a page marks nothing: the rows of its largest table.', sample: 'documented' },
    ],
    howTo: ['Save the page as HTML and import the file.'],
    limits: [
      'What merely looks like a review is not guessed at.',
      'A page shows what its site chose to show: it is seldom the whole.',
    ],
  },
};

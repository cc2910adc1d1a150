import { facebookDownload } from '../postings/facebook-download.ts';
import { facebook as posting } from '../postings/meta.ts';
import type { Platform } from './platform.ts';

export const facebook: Platform = {
  id: 'facebook',
  key: 'facebook',
  name: 'Facebook',
  layouts: [
    {
      name: 'Facebook',
      signatures: ['recommendationtype', 'opengraphstorytype', 'createdtime reviewtext', 'createdtime hasrating'],
    },
  ],
  postings: [posting, facebookDownload],
  about: {
    comesIn: [
      {
        what: 'Ratings and recommendations of a page from the Graph API: stars where there were stars, else the thumb.',
        sample: 'real',
      },
      {
        what: 'Postings in the download of an account or page (JSON), with the pictures that lie beside them.',
        sample: 'documented',
      },
      { what: 'Postings of a page and comments beneath them, from the Graph API.', sample: 'real' },
    ],
    howTo: [
      'Needs the page’s own access to the Graph API ([keys.md](keys.md)). `smm feed add https://www.facebook.com/PAGE/reviews` asks it.',
      'Link to a posting of others: `smm link add ADDRESS`.',
    ],
    rights: ['Its oEmbed gives neither author nor picture since November 2025: without a key there is a link card.'],
    limits: [
      'A recommendation has no stars: it stays a thumb, and none are made of it.',
      'The download of an account holds its own postings, and names neither their ids nor their author.',
    ],
  },
};

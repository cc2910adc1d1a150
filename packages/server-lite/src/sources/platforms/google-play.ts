import type { Platform } from './platform.ts';

export const googlePlay: Platform = {
  id: 'google-play',
  key: 'google-play',
  name: 'Google Play',
  layouts: [
    {
      name: 'Google Play',
      signatures: [
        'reviewsubmitmillissinceepoch',
        'reviewsubmitdateandtime',
        'reviewcreatedversion',
        'thumbsupcount replycontent',
        'packagename starrating',
      ],
    },
  ],
  about: {
    comesIn: [
      { what: 'The monthly report of reviews from the Play Console (CSV in UTF-16).', sample: 'real' },
      { what: 'Tables in the columns of google-play-scraper.', sample: 'real' },
    ],
    howTo: ['The Play Console’s report of reviews as CSV.'],
    limits: ['The report names no authors.'],
  },
};

import type { Platform } from './platform.ts';

export const googlePlay: Platform = {
  id: 'google-play',
  key: 'google-play',
  name: 'Google Play',
  layouts: [
    {
      name: 'Google Play',
      signatures: ['commentsusercommentstarrating'],
      columns: {
        commentsusercomment: 'body',
        commentsusercommentstarrating: 'rating',
        commentsusercommentlastmodifiedseconds: 'date',
        commentsusercommentreviewerlanguage: 'language',
        commentsusercommentoriginaltext: null,
        commentsdevelopercomment: 'reply',
        commentsdevelopercommentlastmodifiedseconds: 'replyDate',
      },
    },
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
      { what: 'Answers of the Developer API (`reviews.list`), with the developer’s own.', sample: 'documented' },
    ],
    howTo: [
      'The Play Console’s report of reviews as CSV.',
      'The Developer API needs the developer’s own key ([keys.md](keys.md)), and has the reviews of a week. `smm feed add` with the app’s address asks it.',
    ],
    limits: ['The report names no authors.'],
  },
};

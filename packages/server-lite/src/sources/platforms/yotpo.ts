import type { Platform } from './platform.ts';

export const yotpo: Platform = {
  id: 'yotpo',
  key: 'yotpo',
  name: 'Yotpo',
  layouts: [
    {
      name: 'Yotpo',
      signatures: [
        'reviewtitle reviewcontent reviewscore',
        'verifiedbuyer votesup score',
        'score userdisplayname votesup',
      ],
      // `comment` is the shop's reply.
      columns: { id: 'id', commentid: null, commentcontent: 'reply', commentcreationdate: 'replyDate' },
    },
  ],
  about: {
    comesIn: [
      { what: 'The export of reviews as CSV, with commas or semicolons.', sample: 'real' },
      { what: 'Answers of its API.', sample: 'documented' },
    ],
    howTo: ['Its export of reviews as CSV.', 'The API needs the shop’s own key.'],
    limits: ['The API names products by numbers, which are kept aside.'],
  },
};

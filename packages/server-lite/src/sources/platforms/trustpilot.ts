import type { Platform } from './platform.ts';

export const trustpilot: Platform = {
  id: 'trustpilot',
  key: 'trustpilot',
  name: 'Trustpilot',
  layouts: [
    {
      name: 'Trustpilot',
      signatures: [
        'businessunitid reviewstars',
        'reviewconsumeruserid',
        'consumerdisplayname stars',
        'consumerid stars',
        'reviewtext isverified ispending',
        'sourceofreview reviewstars',
      ],
    },
  ],
  about: {
    comesIn: [
      {
        what: 'The export of service reviews as CSV, older and newer (with location and date of the reply).',
        sample: 'documented',
      },
      { what: 'XLSX tables of collected reviews (Type, Name, Review ID, Review Title …).', sample: 'real' },
      { what: 'Answers of its API (`/business-units/{id}/reviews`).', sample: 'documented' },
    ],
    howTo: [
      'Its export of reviews as CSV, from the business’s account.',
      'The API needs the business’s own key ([keys.md](keys.md)). `smm feed add https://www.trustpilot.com/review/DOMAIN` asks it.',
    ],
    rights: ['Its terms forbid copying reviews into pages or rich snippets: use its own widget or a link for that.'],
    limits: ['Of the export the header alone was seen in a real file.', 'Pending reviews wait for a person.'],
  },
};

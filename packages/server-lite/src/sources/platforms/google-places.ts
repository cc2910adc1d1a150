import type { Platform } from './platform.ts';

export const googlePlaces: Platform = {
  id: 'google-places',
  key: 'google-places',
  name: 'Google Places',
  layouts: [
    {
      name: 'Google Places',
      signatures: [
        'authorattributiondisplayname',
        'relativepublishtimedescription',
        'authorname relativetimedescription',
        'authorname profilephotourl time',
        'authorname originallanguage time',
      ],
    },
  ],
  about: {
    comesIn: [
      { what: 'Answers of the Places API, new and legacy: told, and refused with the reason.', sample: 'real' },
    ],
    howTo: [
      'Use the owner’s own ways instead: Google Business Profile or Google Takeout. Or link to the place: `smm link add ADDRESS`.',
    ],
    rights: ['Google asks for the author’s attribution and its own logo wherever a review is shown live.'],
    limits: ['The API gives at most five reviews of a place.'],
  },
};

import type { Platform } from './platform.ts';

export const capterra: Platform = {
  id: 'capterra',
  key: 'capterra',
  name: 'Capterra',
  layouts: [
    {
      name: 'Capterra',
      signatures: [
        'pros cons easeofuse customerservice',
        'pros cons easeofuse valueformoney',
        'pros cons easeofuse features',
      ],
      // Beside `Overall Rating` it holds what was said in all.
      columns: { overall: 'body' },
    },
  ],
  about: {
    comesIn: [
      { what: 'Tables with pros, cons, the overall rating and those of single aspects.', sample: 'documented' },
    ],
    howTo: ['Its export of reviews as a table.'],
    limits: [
      'Pros and cons become one text, each under its name. Ratings of single aspects and the likelihood to recommend are kept aside.',
      'Only the questions are documented: other headers are told by their names, or with `--map`.',
    ],
  },
};

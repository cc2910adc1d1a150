import { lemmy as posting } from '../postings/other-networks.ts';
import type { Platform } from './platform.ts';

export const lemmy: Platform = {
  id: 'lemmy',
  key: 'lemmy',
  name: 'Lemmy',
  postings: [posting],
  about: {
    comesIn: [{ what: 'Posts and comments, as its API answers.', sample: 'documented' }],
    howTo: ['Needs no key.'],
    limits: ['Votes are no stars. What was removed waits for a person.'],
  },
};

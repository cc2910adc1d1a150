import { googlePlus as posting } from '../postings/google-plus.ts';
import type { Platform } from './platform.ts';

export const googlePlus: Platform = {
  id: 'google-plus',
  key: 'google-plus',
  name: 'Google+',
  postings: [posting],
  about: {
    comesIn: [{ what: 'Postings in an archive of Google Takeout, as JSON.', sample: 'documented' }],
    howTo: ['The network closed in 2019: only archives that were downloaded before remain.'],
    limits: [
      'What was not for everybody waits for a person, postings of communities too.',
      'Archives as HTML are not read; comments beneath a posting are counted and do not come along.',
    ],
  },
};

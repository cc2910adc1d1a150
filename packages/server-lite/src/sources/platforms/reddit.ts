import { reddit as posting } from '../postings/reddit.ts';
import type { Platform } from './platform.ts';

export const reddit: Platform = {
  id: 'reddit',
  key: 'reddit',
  name: 'Reddit',
  postings: [posting],
  about: {
    comesIn: [{ what: 'Listings with posts and comments, as its API answers.', sample: 'real' }],
    howTo: ['Its feeds (RSS) need no key: see Feeds.'],
    limits: ['Points are votes and no stars. What was removed waits for a person.'],
  },
};

import { bluesky as posting } from '../postings/bluesky.ts';
import type { Platform } from './platform.ts';

export const bluesky: Platform = {
  id: 'bluesky',
  key: 'bluesky',
  name: 'Bluesky',
  postings: [posting],
  about: {
    comesIn: [{ what: 'Posts of feeds, threads and searches, as its API answers.', sample: 'real' }],
    howTo: ['Feeds of authors need no key; its search does.'],
    rights: ['Authors who are not to be seen by those who are signed out (`!no-unauthenticated`) wait for a person.'],
    limits: ['Likes and replies are those of the moment when the file was made.'],
  },
};

import { hackerNews as posting } from '../postings/hacker-news.ts';
import type { Platform } from './platform.ts';

export const hackerNews: Platform = {
  id: 'hacker-news',
  key: 'hacker-news',
  name: 'Hacker News',
  postings: [posting],
  about: {
    comesIn: [{ what: 'Stories and comments, from its own API or that of its search (Algolia).', sample: 'real' }],
    howTo: ['Needs no key.'],
    limits: ['Points are votes and no stars. What is dead or deleted waits for a person.'],
  },
};

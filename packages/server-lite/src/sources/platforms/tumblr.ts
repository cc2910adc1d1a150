import { tumblr as posting } from '../postings/other-networks.ts';
import type { Platform } from './platform.ts';

export const tumblr: Platform = {
  id: 'tumblr',
  key: 'tumblr',
  name: 'Tumblr',
  postings: [posting],
  about: {
    comesIn: [{ what: 'Posts as its API answers (version 2), in the old form or in blocks.', sample: 'documented' }],
    howTo: ['The blog’s feed needs no key: see Feeds.'],
    limits: ['Of blocks the words alone come along.'],
  },
};

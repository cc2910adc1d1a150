import { discourse as posting } from '../postings/discourse.ts';
import type { Platform } from './platform.ts';

export const discourse: Platform = {
  id: 'discourse',
  key: 'discourse',
  name: 'Discourse',
  postings: [posting],
  about: {
    comesIn: [{ what: 'Posts of a topic or of a search, as the forum answers (JSON).', sample: 'real' }],
    howTo: ['A public forum needs no key.'],
    limits: ['The score of a post is how much it was read, and no stars. Addresses come where the answer has them.'],
  },
};

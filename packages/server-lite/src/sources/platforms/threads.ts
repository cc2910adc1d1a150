import { threads as posting } from '../postings/meta.ts';
import type { Platform } from './platform.ts';

export const threads: Platform = {
  id: 'threads',
  key: 'threads',
  name: 'Threads',
  postings: [posting],
  about: {
    comesIn: [{ what: 'Answers of its API: told, and each posting left out with the reason.', sample: 'documented' }],
    howTo: ['Link to the posting: `smm link add ADDRESS`.'],
    rights: ['Its terms prohibit keeping or analysing what its API answers.'],
    limits: ['Nothing is stored.'],
  },
};

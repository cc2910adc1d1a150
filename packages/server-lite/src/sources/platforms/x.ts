import { x as posting } from '../postings/x.ts';
import type { Platform } from './platform.ts';

export const x: Platform = {
  id: 'x',
  key: 'x',
  name: 'X',
  postings: [posting],
  about: {
    comesIn: [
      { what: 'Answers of its API, version 2.', sample: 'real' },
      { what: 'Answers of its API, version 1.1.', sample: 'real' },
      { what: '`tweets.js` of the archive of an account, with its pictures and what they show.', sample: 'documented' },
    ],
    howTo: [
      'The archive: the download of the account’s data.',
      'The API needs the business’s own key ([keys.md](keys.md)); there is no free tier, a read costs about $0.005. `smm feed add https://x.com/NAME/mentions` asks it.',
      'Link to a posting: `smm link add ADDRESS`.',
    ],
    rights: [
      'The words are never altered, X’s logo stands with them, and no other network’s marks. What is deleted there must go here too.',
    ],
    limits: [
      'An archive holds the account’s own postings and does not name it.',
      'Version 2 gives authors, quoted postings and pictures where they were asked for (`expansions`).',
    ],
  },
};

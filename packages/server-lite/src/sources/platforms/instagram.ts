import { instagram as posting } from '../postings/meta.ts';
import type { Platform } from './platform.ts';

export const instagram: Platform = {
  id: 'instagram',
  key: 'instagram',
  name: 'Instagram',
  postings: [posting],
  about: {
    comesIn: [{ what: 'Pictures with their captions, and comments, as the Graph API answers.', sample: 'real' }],
    howTo: [
      'Needs the account’s own access to the Graph API ([keys.md](keys.md)). `smm feed add https://www.instagram.com/NAME/tagged` asks it.',
      'Link to a posting of others: `smm link add ADDRESS`.',
    ],
    rights: ['Its oEmbed gives neither author nor picture since November 2025: without a key there is a link card.'],
    limits: ['Comments have no address of their own. Hidden ones wait for a person.'],
  },
};

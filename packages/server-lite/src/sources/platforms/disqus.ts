import type { Platform } from './platform.ts';

export const disqus: Platform = {
  id: 'disqus',
  key: 'disqus',
  name: 'Disqus',
  layouts: [
    {
      name: 'Disqus',
      signatures: ['postid message threadtitle'],
      columns: { postid: 'id', message: 'body', threadtitle: 'product', threadlink: 'productUrl' },
    },
  ],
  about: {
    comesIn: [{ what: 'The export of a forum’s comments as XML.', sample: 'documented' }],
    howTo: ['Its export of comments as XML.'],
    limits: ['Deleted comments and spam wait for a person.'],
  },
};

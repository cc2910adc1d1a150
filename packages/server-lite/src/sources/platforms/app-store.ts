import type { Platform } from './platform.ts';

export const appStore: Platform = {
  id: 'app-store',
  key: 'app-store',
  name: 'App Store',
  layouts: [
    {
      name: 'App Store',
      signatures: ['imrating', 'imversion'],
      needs: { column: 'imrating', else: 'it has no "im:rating": it is the app itself and no review' },
    },
    {
      name: 'App Store',
      signatures: ['reviewernickname territory'],
      columns: { responseresponsebody: 'reply', responselastmodifieddate: 'replyDate' },
    },
  ],
  about: {
    comesIn: [
      { what: 'The feed of customer reviews as JSON or XML.', sample: 'real' },
      { what: 'Answers of App Store Connect (`customerReviews`).', sample: 'documented' },
    ],
    howTo: [
      'The feed needs no key.',
      'App Store Connect needs the developer’s own key ([keys.md](keys.md)). `smm feed add https://appstoreconnect.apple.com/apps/NUMBER` asks it.',
    ],
    limits: [
      'The first entry of a feed may be the app itself: it is listed as left out.',
      'In a file of App Store Connect the reply comes along where it was asked for with `include=response`; a feed brings it.',
    ],
  },
};

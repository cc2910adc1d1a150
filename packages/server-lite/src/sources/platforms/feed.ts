import { jsonFeed } from '../postings/other-networks.ts';
import { ownFeed } from '../postings/own-feed.ts';
import type { Platform } from './platform.ts';

export const feed: Platform = {
  id: 'feed',
  key: 'feed',
  name: 'Feeds',
  layouts: [
    {
      name: 'entries of a feed',
      signatures: ['entryid articlebody feedtitle'],
      type: 'SocialMediaPosting',
      columns: { entryid: 'id', articlebody: 'body', posturl: 'url', mediaurls: 'images', feedtitle: null },
    },
  ],
  postings: [ownFeed, jsonFeed],
  about: {
    comesIn: [
      { what: 'RSS 0.9x to 2.0, RDF and Atom: title, words, author, date, address, pictures.', sample: 'real' },
      { what: 'JSON Feed 1 and 1.1.', sample: 'real' },
    ],
    howTo: ['Save the feed and import the file.'],
    limits: [
      'A feed holds its newest entries alone.',
      'Entries whose address is at YouTube, Reddit, Pinterest, Tumblr, Hacker News or Bluesky carry that source.',
    ],
  },
};

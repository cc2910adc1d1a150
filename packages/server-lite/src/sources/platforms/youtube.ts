import { youtube as posting } from '../postings/youtube.ts';
import type { Platform } from './platform.ts';

export const youtube: Platform = {
  id: 'youtube',
  key: 'youtube',
  name: 'YouTube',
  layouts: [
    {
      name: 'YouTube Takeout',
      signatures: ['commentid channelid commenttext', 'commentid videoid commenttext'],
      type: 'SocialMediaPosting',
      runs: true,
    },
  ],
  postings: [posting],
  about: {
    comesIn: [
      { what: 'Comments as the Data API (v3) answers: threads and single ones.', sample: 'real' },
      { what: '`comments.csv` of Google Takeout.', sample: 'documented' },
    ],
    howTo: [
      'The Data API needs the business’s own key ([keys.md](keys.md)). `smm feed add https://www.youtube.com/@NAME/comments` asks it.',
      'Takeout: the download of the account’s data, YouTube comments.',
    ],
    limits: [
      'Takeout holds the comments that the account itself wrote, and names no author.',
      'A channel’s own feed holds its videos: see Feeds.',
    ],
  },
};

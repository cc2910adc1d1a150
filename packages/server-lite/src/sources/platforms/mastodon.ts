import { activityPub } from '../postings/activity-pub.ts';
import { mastodon as posting } from '../postings/mastodon.ts';
import type { Platform } from './platform.ts';

export const mastodon: Platform = {
  id: 'mastodon',
  key: 'mastodon',
  name: 'Mastodon and ActivityPub',
  postings: [posting, activityPub],
  about: {
    comesIn: [
      { what: 'Statuses as Mastodon’s API answers, with quotes and pictures.', sample: 'real' },
      {
        what: 'Notes of an ActivityPub outbox, as the archive of an account holds them, with its pictures.',
        sample: 'real',
      },
    ],
    howTo: ['Public postings need no key, unless the server asks for one.'],
    limits: ['What is for followers alone waits for a person.', 'An outbox gives the author’s address and no name.'],
  },
};

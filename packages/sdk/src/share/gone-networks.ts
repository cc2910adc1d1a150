/** A network that no longer takes what a visitor shares. */
export interface GoneNetwork {
  readonly identifier: string;
  readonly name: string;
  /** As much of the day as is known. */
  readonly gone: string;
  readonly note: string;
}

/** Those that lists of share addresses still carry, so that nobody adds them again without looking. */
export const GONE_NETWORKS: readonly GoneNetwork[] = [
  { identifier: 'google-plus', name: 'Google+', gone: '2019-04-02', note: 'Closed for consumers.' },
  { identifier: 'google-buzz', name: 'Google Buzz', gone: '2011-12-15', note: 'Closed.' },
  { identifier: 'google-bookmarks', name: 'Google Bookmarks', gone: '2021-09-30', note: 'Closed.' },
  { identifier: 'orkut', name: 'Orkut', gone: '2014-09-30', note: 'Closed.' },
  { identifier: 'friendfeed', name: 'FriendFeed', gone: '2015-04-09', note: 'Closed.' },
  { identifier: 'delicious', name: 'Delicious', gone: '2017-06', note: 'Sold, then read-only.' },
  { identifier: 'stumbleupon', name: 'StumbleUpon', gone: '2018-06-30', note: 'Closed in favour of Mix.' },
  { identifier: 'mix', name: 'Mix', gone: '2026', note: 'No kept list of 2026 has it.' },
  { identifier: 'myspace', name: 'Myspace', gone: '2026', note: 'No kept list of 2026 has an address that answers.' },
  { identifier: 'skype', name: 'Skype', gone: '2025-05-05', note: 'Closed in favour of Teams.' },
  { identifier: 'pocket', name: 'Pocket', gone: '2025-07-08', note: 'Closed.' },
  {
    identifier: 'digg',
    name: 'Digg',
    gone: '2026-03',
    note: 'Came back in January 2026; its app was pulled in March.',
  },
];

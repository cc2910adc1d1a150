import { admin, type Operation } from './operation.ts';

/** Places where words keep coming, what is looked out for in them, and links to words that may not be kept. */
export const FEED_OPERATIONS: readonly Operation[] = [
  admin('get', '/feeds', 'Feeds, and how they are', 'FeedList'),
  admin(
    'get',
    '/feeds/kinds',
    'Kinds of places that can be asked, which of them want a key, and whether it is there',
    'FeedKinds',
  ),
  admin(
    'post',
    '/feeds/recognise',
    'What an address is, and what the terms there allow. Nobody is asked',
    'FeedRecognised',
    {
      body: 'FeedAddress',
    },
  ),
  admin('post', '/feeds/find', 'Ask a page which feeds it names; public addresses alone are asked', 'FeedsFound', {
    body: 'FeedAddress',
  }),
  admin('post', '/feeds', 'Add a feed and look at it once. What comes waits for a person', 'AdminFeed', {
    body: 'AddFeed',
    status: 201,
    problems: ['conflict', 'not-found'],
  }),
  admin('get', '/feeds/{id}', 'One feed, with its terms', 'FeedDetail', { problems: ['not-found'] }),
  admin('get', '/feeds/{id}/look', 'What came of the last look that somebody asked for, or comes of it', 'FeedLook', {
    problems: ['not-found'],
  }),
  admin(
    'patch',
    '/feeds/{id}',
    'Pause a feed or take it up again; change its pace, its subject, what it takes',
    'AdminFeed',
    {
      body: 'PatchFeed',
      problems: ['not-found', 'conflict', 'not-permitted'],
    },
  ),
  admin('post', '/feeds/{id}/look', 'Look at a feed now, or try what would come', 'FeedLook', {
    body: 'LookAtFeed',
    status: 202,
    problems: ['not-found', 'conflict'],
  }),
  admin('delete', '/feeds/{id}', 'Take a feed out. What came by it stays', 'Changed', { problems: ['not-found'] }),
  admin('post', '/feeds/{id}/erase', 'Take a feed out, and erase what came by it and by nothing else', 'FeedErased', {
    problems: ['not-found'],
  }),
  admin('get', '/watches', 'What is looked out for, and how much of what was found waits', 'WatchList'),
  admin('post', '/watches', 'Look out for a word, a phrase, a name or a link', 'WatchKept', {
    body: 'AddWatch',
    status: 201,
    problems: ['conflict', 'not-found'],
  }),
  admin('patch', '/watches/{id}', 'Look out for something else, in the place of what it was', 'WatchKept', {
    body: 'PatchWatch',
    problems: ['not-found', 'conflict'],
  }),
  admin(
    'delete',
    '/watches/{id}',
    'Look out for it no more. What it found stays; hide=REASON hides what of it waits and nothing else was found in',
    'WatchRemoved',
    { query: ['hide'], problems: ['not-found', 'invalid'] },
  ),
  admin('post', '/watches/{id}/restore', 'Lead back a watch that was removed within ten minutes', 'AdminWatch', {
    problems: ['not-found', 'conflict'],
  }),
  admin('post', '/watches/try', 'What would be found in a text. Nothing is written', 'WatchesTried', {
    body: 'TryWatches',
    problems: ['not-found'],
  }),
  admin(
    'post',
    '/link-cards',
    'Link to words that may not be kept. Nobody is asked, and it waits to be published',
    'LinkCardAdded',
    {
      body: 'AddLinkCard',
      status: 201,
      problems: ['not-found', 'not-permitted'],
    },
  ),
];

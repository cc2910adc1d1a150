import { admin, type Operation } from './operation.ts';

const FILTER = ['state', 'q', 'source', 'tag', 'lang', 'subject', 'watch', 'feed'];

/** Reviews and postings: found, read, decided, and taken back. Nothing selects by rating. */
export const INBOX_OPERATIONS: readonly Operation[] = [
  admin(
    'get',
    '/items',
    'Items in any state, by when they were received; from a cursor or any position',
    'AdminItemList',
    {
      query: [...FILTER, 'sort', 'limit', 'cursor', 'at'],
      problems: ['invalid', 'not-found'],
    },
  ),
  admin('get', '/items/counts', 'How many are in each state, and what can be chosen to look by', 'ItemCounts', {
    query: FILTER,
    problems: ['invalid', 'not-found'],
  }),
  admin('post', '/items/publish', 'Publish items, by their ids or all that a filter finds', 'Acted', {
    body: 'Publish',
    problems: ['not-found', 'conflict', 'not-permitted'],
  }),
  admin('post', '/items/hide', 'Hide items for a reason from the closed list', 'Acted', {
    body: 'Hide',
    problems: ['not-found', 'conflict'],
  }),
  admin('post', '/items/tag', 'Add tags to items, and take tags off', 'Acted', {
    body: 'TagItems',
    problems: ['not-found', 'conflict'],
  }),
  admin('post', '/items/feature', 'Feature items, or feature them no longer, by ids or by a filter', 'Acted', {
    body: 'FeatureItems',
    problems: ['not-found', 'conflict'],
  }),
  admin('get', '/items/{id}', 'One item, with what a person decides by', 'AdminItemDetail', {
    problems: ['not-found'],
  }),
  admin('patch', '/items/{id}', 'Change what is said about an item; its words cannot be changed', 'ItemChanged', {
    body: 'EditItem',
    problems: ['not-found', 'conflict', 'outdated', 'not-permitted'],
  }),
  admin('get', '/items/{id}/history', 'The ledger’s entries of an item', 'History', { problems: ['not-found'] }),
  admin('get', '/items/{id}/consents', 'What the author agreed to: scopes, their wording, and when', 'Consents', {
    problems: ['not-found'],
  }),
  admin(
    'post',
    '/items/{id}/feature',
    'Feature an item, which makes its words the business’s own claim',
    'ItemChanged',
    {
      body: 'Feature',
      problems: ['not-found', 'conflict', 'outdated'],
    },
  ),
  admin('put', '/items/{id}/reply', 'Reply as the owner', 'ItemChanged', {
    body: 'AddReply',
    problems: ['not-found', 'conflict', 'outdated'],
  }),
  admin('delete', '/items/{id}/reply', 'Take the reply away', 'ItemChanged', { problems: ['not-found', 'conflict'] }),
  admin('get', '/items/{id}/pictures', 'The pictures that an item names at its source, as they stand', 'ItemPictures', {
    problems: ['not-found'],
  }),
  admin(
    'post',
    '/items/{id}/pictures/{position}',
    'Have a picture fetched before all others, leave it out, or take it in again',
    'ItemPictures',
    { body: 'DecidePicture', problems: ['not-found', 'conflict', 'not-installed'] },
  ),
  admin(
    'put',
    '/items/{id}/pictures/{position}/text',
    'Say what a picture shows, in the business’s words, where its source says nothing',
    'ItemChanged',
    { body: 'DescribePicture', problems: ['not-found', 'conflict', 'outdated'] },
  ),
  admin('post', '/items/{id}/withdraw', 'Withdraw an item on its author’s behalf', 'Changed', {
    problems: ['not-found', 'conflict'],
  }),
  admin('post', '/items/{id}/erase', 'Erase an item’s words and everything personal, for good', 'ItemErased', {
    problems: ['not-found', 'conflict'],
  }),
  admin('post', '/undo', 'Take an act back, within ten minutes, by the word it answered with', 'Acted', {
    body: 'Undo',
    problems: ['not-found', 'conflict', 'not-permitted'],
  }),
  admin('get', '/views', 'Views of the inbox that were kept: everybody’s, and one’s own', { list: 'SavedView' }),
  admin('post', '/views', 'Keep a view of the inbox under a name', 'SavedView', { body: 'AddView', status: 201 }),
  admin('patch', '/views/{id}', 'Change a view', 'SavedView', { body: 'PatchView', problems: ['not-found'] }),
  admin('delete', '/views/{id}', 'Remove a view', 'Changed', { problems: ['not-found'] }),
];

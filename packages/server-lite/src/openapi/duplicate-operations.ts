import { admin, type Operation } from './operation.ts';

/** The same review from several sources. */
export const DUPLICATE_OPERATIONS: readonly Operation[] = [
  admin('get', '/duplicates', 'Pairs that are the same by evidence, and wait for a decision', 'DuplicateList', {
    query: ['after', 'limit'],
    problems: ['invalid'],
  }),
  admin(
    'get',
    '/items/{id}/duplicates',
    'Where an item came from besides, and what may be the same',
    'ItemDuplicates',
    {
      problems: ['not-found'],
    },
  ),
  admin('post', '/items/{id}/merge', 'Make two items one; the one that stays is said', 'ItemsMerged', {
    body: 'OtherItem',
    problems: ['not-found', 'conflict', 'not-permitted'],
  }),
  admin('post', '/items/{id}/split', 'Lead a part back to what it was; both stay apart for good', 'ItemSplit', {
    problems: ['not-found', 'conflict', 'not-permitted'],
  }),
  admin('post', '/duplicates/look', 'Have everything looked at anew, in the background', 'DuplicateProgress'),
  admin('post', '/items/{id}/propose', 'Ask anew about two that are kept apart', 'Changed', {
    body: 'OtherItem',
    problems: ['not-found', 'conflict'],
  }),
  admin('post', '/items/{id}/apart', 'Say that two items are not the same', 'Changed', {
    body: 'OtherItem',
    problems: ['not-found', 'conflict'],
  }),
];

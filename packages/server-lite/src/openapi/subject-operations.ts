import { admin, type Operation } from './operation.ts';

/** What is reviewed: made, changed, archived, two made one. */
export const SUBJECT_OPERATIONS: readonly Operation[] = [
  admin('get', '/subjects', 'What is reviewed', { list: 'AdminSubject' }),
  admin('post', '/subjects', 'Add a subject', 'AdminSubject', {
    body: 'AddSubject',
    status: 201,
    problems: ['conflict'],
  }),
  admin('patch', '/subjects/{slug}', 'Change a subject', 'AdminSubject', {
    body: 'PatchSubject',
    problems: ['not-found'],
  }),
  admin(
    'put',
    '/subjects/{slug}/archive',
    'Archive a subject: it takes nothing new, and is shown as it is',
    'AdminSubject',
    {
      problems: ['not-found'],
    },
  ),
  admin('delete', '/subjects/{slug}/archive', 'Take a subject out of the archive', 'AdminSubject', {
    problems: ['not-found'],
  }),
  admin('get', '/subjects/{slug}/merge', 'What would become of two subjects that are merged', 'MergePreview', {
    query: ['into'],
    problems: ['invalid', 'not-found', 'conflict', 'not-permitted'],
  }),
  admin(
    'post',
    '/subjects/{slug}/merge',
    'Merge a subject into another one; it goes on in the background',
    'SubjectMerge',
    {
      body: 'MergeSubject',
      status: 202,
      problems: ['not-found', 'conflict', 'not-permitted'],
    },
  ),
  admin('delete', '/subjects/{slug}/merge', 'Take a merge back, within ten minutes of its end', 'SubjectMerge', {
    status: 202,
    problems: ['not-found', 'conflict'],
  }),
  admin('get', '/merges', 'Subjects that were merged, and how far what is under way has come', {
    list: 'SubjectMerge',
  }),
];

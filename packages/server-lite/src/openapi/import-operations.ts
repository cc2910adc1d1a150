import { admin, CHANGE, JSON_BODY, type Operation } from './operation.ts';

/** Bringing files in. */
export const IMPORT_OPERATIONS: readonly Operation[] = [
  admin('get', '/imports', 'What was brought in, newest first, by the command line too', { list: 'ImportJob' }),
  admin(
    'get',
    '/imports/limits',
    'How large a file may be: a browser hears of no refusal while it sends',
    'ImportLimits',
  ),
  {
    method: 'post',
    path: '/admin/api/imports',
    route: '/admin/api/imports',
    summary: 'Bring in a file: what it is recognised as, and what would become of it. Nothing is taken in yet',
    answer: { status: 201, type: JSON_BODY, schema: 'ImportJob' },
    body: { type: 'application/octet-stream' },
    query: ['name'],
    problems: [...CHANGE, 'role-refused', 'timeout', 'no-space'],
  },
  admin('get', '/imports/{id}', 'A file that was brought in: how far it is, what came of it', 'ImportJob', {
    problems: ['not-found'],
  }),
  admin('put', '/imports/{id}/mapping', 'Say what its columns are, and look anew', 'ImportJob', {
    body: 'MapImport',
    problems: ['not-found', 'conflict'],
  }),
  admin('post', '/imports/{id}/start', 'Take it in; one import runs at a time', 'ImportJob', {
    body: 'StartImport',
    status: 202,
    problems: ['not-found', 'conflict'],
  }),
  admin('post', '/imports/{id}/undo', 'Erase what it added, but for what somebody touched since', 'ImportJob', {
    status: 202,
    problems: ['not-found', 'conflict'],
  }),
  admin('delete', '/imports/{id}', 'Remove an upload that was not started, or stop an import', 'ImportJob', {
    problems: ['not-found', 'conflict'],
  }),
  {
    ...admin('get', '/imports/{id}/rejected', 'The rows that could not be taken, each with its reason', 'ImportJob', {
      problems: ['not-found'],
    }),
    answer: { status: 200, type: 'application/x-ndjson' },
  },
  admin('delete', '/imports/{id}/rejected', 'Delete the rows of it that could not be taken', 'Gone', {
    problems: ['not-found'],
  }),
  admin('get', '/rejected', 'Every file of rows that imports could not take, newest first', { list: 'RejectedFile' }),
  {
    ...admin('get', '/rejected/{name}', 'One of them', 'RejectedFile', { problems: ['not-found'] }),
    answer: { status: 200, type: 'application/x-ndjson' },
  },
  admin('delete', '/rejected/{name}', 'Delete one of them', 'Gone', { problems: ['not-found'] }),
];

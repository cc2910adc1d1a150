import { admin, CHANGE, type Operation } from './operation.ts';

const FILTER = ['q', 'tag', 'language', 'subject', 'boughtSince'];
const HTML = 'text/html';

/** People, asking them for reviews, and not asking them any more. */
export const PEOPLE_OPERATIONS: readonly Operation[] = [
  admin(
    'get',
    '/people',
    'The databank of clients, by name; found by words, list, language or what they bought',
    'PeopleList',
    {
      query: [...FILTER, 'undeliverable', 'limit', 'after', 'offset'],
      problems: ['invalid'],
    },
  ),
  admin('post', '/people', 'Add a person', 'PersonRecord', { body: 'AddPerson', status: 201, problems: ['conflict'] }),
  admin('get', '/people/choices', 'What people can be found by, with how many each', 'PeopleChoices'),
  {
    ...admin('get', '/people/export', 'People as CSV, one line for each purchase', 'PeopleList', {
      query: FILTER,
      problems: ['invalid'],
    }),
    answer: { status: 200, type: 'text/csv' },
  },
  {
    ...admin(
      'post',
      '/people/import',
      'Bring in a file of people: what would become of it, or with write=true what became',
      'PeopleBroughtIn',
      {
        query: ['name', 'write', 'map', 'tags'],
      },
    ),
    body: { type: 'application/octet-stream' },
    problems: [...CHANGE, 'role-refused', 'timeout'],
  },
  admin('get', '/people/imports', 'Files of people that came in, newest first', 'PeopleImports'),
  admin('get', '/people/imports/{number}', 'One of them, with what taking it back would do', 'PeopleImportLook', {
    problems: ['not-found'],
  }),
  admin(
    'post',
    '/people/imports/{number}/undo',
    'Take a file back: who came by it goes, but for whoever was changed, asked or wrote since',
    'PeopleImportUndone',
    { problems: ['not-found', 'sign-in-again'] },
  ),
  admin('get', '/people/{id}', 'One person: what they bought, wrote, and were asked', 'PersonRecord', {
    problems: ['not-found'],
  }),
  admin('patch', '/people/{id}', 'Change what is said of a person', 'PersonRecord', {
    body: 'PatchPerson',
    problems: ['not-found', 'conflict', 'outdated'],
  }),
  admin('delete', '/people/{id}', 'Erase a person; their address stays suppressed, as a hash', 'PersonGone', {
    problems: ['not-found'],
  }),
  admin(
    'get',
    '/people/{id}/may-be-theirs',
    'Reviews under their name, or found by words, that nobody is known to have written',
    'MayBeTheirs',
    { query: ['q'], problems: ['not-found', 'invalid'] },
  ),
  admin('put', '/people/{id}/wrote/{item}', 'Say that a review is theirs', 'PersonRecord', {
    problems: ['not-found', 'conflict'],
  }),
  admin('delete', '/people/{id}/wrote/{item}', 'Say that a review is not theirs', 'PersonRecord', {
    problems: ['not-found', 'conflict'],
  }),
  admin('post', '/people/{id}/link', 'A link for one person, to hand over; shown this once', 'InvitationLink', {
    body: 'AskByLink',
    status: 201,
    problems: ['not-found', 'conflict'],
  }),
  admin('get', '/askings', 'Who was asked for reviews and what came of it, newest first', { list: 'Asking' }),
  admin('post', '/askings', 'Ask everybody of a list, but for those who are left out and counted', 'Asking', {
    body: 'AddAsking',
    status: 201,
    problems: ['not-found', 'conflict'],
  }),
  admin(
    'post',
    '/askings/preview',
    'Who would be asked, who left out and why, and what they would read',
    'AskingPreview',
    {
      body: 'AddAsking',
      problems: ['conflict'],
    },
  ),
  admin('get', '/askings/{id}', 'One asking', 'Asking', { problems: ['not-found'] }),
  admin('get', '/askings/{id}/invitations', 'Each of its people, with what became of the message', 'InvitationList', {
    query: ['after'],
    problems: ['not-found'],
  }),
  admin('post', '/askings/{id}/stop', 'Send no more of it', 'Asking', { problems: ['not-found'] }),
  admin('post', '/invitations/{id}/link', 'A new link for an invitation; shown this once', 'InvitationLink', {
    status: 201,
    problems: ['not-found', 'conflict'],
  }),
  admin('get', '/suppressions', 'Who is never asked, or not for now', 'SuppressionList', {
    query: ['after'],
    problems: ['invalid'],
  }),
  admin('post', '/suppressions', 'Ask nobody at an address any more', 'Gone', { body: 'AddSuppression', status: 201 }),
  admin('delete', '/suppressions/{id}', 'Let an address be asked again; never after unsubscribing or erasure', 'Gone', {
    problems: ['not-found', 'conflict', 'invalid'],
  }),
  admin('get', '/outbox', 'Messages that were written to files', 'Outbox'),
  {
    ...admin('get', '/outbox/{id}', 'One message as a file', 'Outbox', { problems: ['not-found'] }),
    answer: { status: 200, type: 'message/rfc822' },
  },
  admin('delete', '/outbox/{id}', 'Delete a message’s file', 'Gone', { problems: ['not-found'] }),
  {
    method: 'get',
    path: '/u/{secret}',
    route: '/u/:secret',
    summary: 'The page that ends requests for reviews: one button, no sign-in',
    answer: { status: 200, type: HTML },
    problems: ['internal'],
  },
  {
    method: 'post',
    path: '/u/{secret}',
    route: '/u/:secret',
    summary: 'End requests for reviews, for ever (RFC 8058)',
    answer: { status: 200, type: HTML },
    body: { type: 'application/x-www-form-urlencoded' },
    problems: ['internal'],
  },
];

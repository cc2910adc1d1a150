import { admin, type Operation } from './operation.ts';

/** Signing in, accounts, links, tokens. */
export const SIGN_IN_OPERATIONS: readonly Operation[] = [
  admin(
    'get',
    '/session',
    'Who is signed in, what they may do, and whether passkeys work at this address',
    'SessionState',
  ),
  admin('post', '/session/link', 'Look at a sign-in link without using it up', 'LinkState', {
    body: 'OpenLink',
    problems: ['link-refused'],
  }),
  admin('post', '/session/link/passkey', 'What to make a passkey by, for a link', 'PasskeyOptions', {
    body: 'LinkPasskey',
    problems: ['link-refused', 'passkeys-unavailable'],
  }),
  admin(
    'post',
    '/session/link/use',
    'Use a link up: makes the account or a new way into it, and signs in',
    'SessionState',
    {
      body: 'UseLink',
      status: 201,
      problems: ['link-refused', 'sign-in-refused', 'passkeys-unavailable', 'conflict', 'unavailable'],
    },
  ),
  admin(
    'post',
    '/session/password',
    'Sign in by name or address and password; a new session each time',
    'SessionState',
    {
      body: 'SignInWithPassword',
      status: 201,
      problems: ['sign-in-refused', 'unavailable'],
    },
  ),
  admin(
    'post',
    '/session/passkey/options',
    'What to ask a passkey for; good for five minutes and one answer',
    'PasskeyOptions',
    {
      problems: ['passkeys-unavailable'],
    },
  ),
  admin('post', '/session/passkey', 'Sign in with a passkey', 'SessionState', {
    body: 'SignInWithPasskey',
    status: 201,
    problems: ['sign-in-refused', 'passkeys-unavailable'],
  }),
  admin('delete', '/session', 'Sign out', 'Changed'),

  admin('patch', '/account', 'Change one’s own name or address', 'Account', {
    body: 'PatchOwnAccount',
    problems: ['conflict'],
  }),
  admin(
    'put',
    '/account/password',
    'Set one’s own password; other sessions end. Asks for the current one where there is one',
    'Account',
    {
      body: 'SetPassword',
      problems: ['sign-in-refused', 'sign-in-again', 'unavailable'],
    },
  ),
  admin('delete', '/account/password', 'Take one’s own password away; other sessions end', 'Account', {
    problems: ['conflict'],
  }),
  admin('get', '/account/passkeys', 'One’s own passkeys', { list: 'Passkey' }),
  admin('post', '/account/passkeys/options', 'What to make a further passkey by', 'PasskeyOptions', {
    problems: ['passkeys-unavailable'],
  }),
  admin(
    'post',
    '/account/passkeys',
    'Add a passkey',
    { list: 'Passkey' },
    {
      body: 'AddPasskey',
      status: 201,
      problems: ['sign-in-refused', 'passkeys-unavailable', 'conflict'],
    },
  ),
  admin(
    'patch',
    '/account/passkeys/{id}',
    'Call a passkey something else',
    { list: 'Passkey' },
    {
      body: 'PatchPasskey',
      problems: ['not-found'],
    },
  ),
  admin(
    'delete',
    '/account/passkeys/{id}',
    'Take a passkey away',
    { list: 'Passkey' },
    {
      problems: ['not-found', 'conflict'],
    },
  ),
  admin('get', '/account/sessions', 'Where one is signed in', { list: 'SignInSession' }),
  admin('delete', '/account/sessions', 'Sign out everywhere', 'Changed'),
  admin('delete', '/account/sessions/{id}', 'Sign out in one place', 'Changed', { problems: ['not-found'] }),

  admin('get', '/accounts/names', 'Who an account’s number is, for what stands in the history of an item', {
    list: 'AccountName',
  }),
  admin('get', '/accounts', 'Who may sign in', { list: 'Account' }),
  admin('get', '/accounts/{id}', 'One account', 'Account', { problems: ['not-found'] }),
  admin(
    'patch',
    '/accounts/{id}',
    'Change name, address or role, shut out or let in again; a new role ends every session',
    'Account',
    {
      body: 'PatchAccount',
      problems: ['not-found', 'conflict'],
    },
  ),
  admin('delete', '/accounts/{id}', 'Take an account away for good', 'Changed', {
    problems: ['not-found', 'conflict'],
  }),
  admin(
    'get',
    '/accounts/{id}/passkeys',
    'The passkeys of an account',
    { list: 'Passkey' },
    { problems: ['not-found'] },
  ),
  admin(
    'delete',
    '/accounts/{id}/passkeys/{passkey}',
    'Take a passkey from an account',
    { list: 'Passkey' },
    {
      problems: ['not-found', 'conflict'],
    },
  ),
  admin(
    'get',
    '/accounts/{id}/sessions',
    'Where an account is signed in',
    { list: 'SignInSession' },
    {
      problems: ['not-found'],
    },
  ),
  admin('delete', '/accounts/{id}/sessions', 'Sign an account out everywhere', 'Changed', { problems: ['not-found'] }),
  admin('get', '/links', 'Sign-in links that were not opened yet', { list: 'SignInLink' }),
  admin(
    'post',
    '/links',
    'Make a sign-in link, shown this once: an invitation with a role, or the way back into an account',
    'AddedLink',
    {
      body: 'AddLink',
      status: 201,
      problems: ['not-found', 'conflict'],
    },
  ),
  admin('delete', '/links/{id}', 'Take a link back', 'Changed', { problems: ['not-found'] }),
  admin('get', '/tokens', 'Keys for programs', { list: 'Token' }),
  admin('post', '/tokens', 'Make a key, shown this once', 'AddedToken', {
    body: 'AddToken',
    status: 201,
    problems: ['conflict'],
  }),
  admin('delete', '/tokens/{name}', 'Take a key away', 'Changed', { problems: ['not-found'] }),
  admin('get', '/log', 'What happened at the door, newest first', 'SignInLog', {
    query: ['limit', 'before'],
    problems: ['invalid'],
  }),
];

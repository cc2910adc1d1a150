import type { Scope } from '../domain/roles.ts';

/** What a call asks of its caller. */
export interface Access {
  /** `nothing`: signed out will do. `person`: somebody who signed in, whatever the role; about themselves alone. */
  needs: 'nothing' | 'person' | Scope;
  /** A person must have signed in within the last ten minutes. Tokens are never fresh or stale. */
  fresh?: true;
}

const nothing: Access = { needs: 'nothing' };
const person: Access = { needs: 'person' };
const freshPerson: Access = { needs: 'person', fresh: true };
const read: Access = { needs: 'read' };
const curate: Access = { needs: 'curate' };
const bringIn: Access = { needs: 'import' };
const publish: Access = { needs: 'publish' };
const settings: Access = { needs: 'settings' };
const erase: Access = { needs: 'erase', fresh: true };
const accounts: Access = { needs: 'accounts' };
const freshAccounts: Access = { needs: 'accounts', fresh: true };

/** Every call of the admin API, as `METHOD pattern`. The one place where it is said who may do what. */
export const ACCESS: Record<string, Access> = {
  'GET /session': nothing,
  'POST /session/link': nothing,
  'POST /session/link/passkey': nothing,
  'POST /session/link/use': nothing,
  'POST /session/password': nothing,
  'POST /session/passkey/options': nothing,
  'POST /session/passkey': nothing,
  'DELETE /session': person,

  'PATCH /account': person,
  'PUT /account/password': person,
  'DELETE /account/password': freshPerson,
  'GET /account/passkeys': person,
  'POST /account/passkeys/options': freshPerson,
  'POST /account/passkeys': freshPerson,
  'PATCH /account/passkeys/:id': person,
  'DELETE /account/passkeys/:id': freshPerson,
  'GET /account/sessions': person,
  'DELETE /account/sessions': person,
  'DELETE /account/sessions/:id': person,

  'GET /accounts/names': read,
  'GET /accounts': accounts,
  'GET /accounts/:id': accounts,
  'PATCH /accounts/:id': freshAccounts,
  'DELETE /accounts/:id': freshAccounts,
  'GET /accounts/:id/passkeys': accounts,
  'DELETE /accounts/:id/passkeys/:passkey': freshAccounts,
  'GET /accounts/:id/sessions': accounts,
  'DELETE /accounts/:id/sessions': accounts,
  'GET /links': accounts,
  'POST /links': freshAccounts,
  'DELETE /links/:id': accounts,
  'GET /tokens': accounts,
  'POST /tokens': freshAccounts,
  'DELETE /tokens/:name': accounts,
  'GET /log': accounts,

  'GET /subjects': read,
  'POST /subjects': settings,
  'PATCH /subjects/:slug': settings,
  'GET /collections': read,
  'POST /collections': curate,
  'PATCH /collections/:slug': curate,
  'POST /collections/preview': read,
  'PUT /collections/:slug/pins/:id': curate,
  'DELETE /collections/:slug/pins/:id': curate,
  'GET /items': read,
  'GET /items/:id': read,
  'GET /items/:id/history': read,
  'GET /items/:id/consents': read,
  'PATCH /items/:id': curate,
  'POST /items/publish': publish,
  'POST /items/hide': curate,
  'POST /items/:id/feature': publish,
  'PUT /items/:id/reply': curate,
  'DELETE /items/:id/reply': curate,
  'POST /items/:id/withdraw': curate,
  'POST /items/:id/erase': erase,
  'POST /media': bringIn,
  'GET /imports': bringIn,
  'POST /imports': bringIn,
  'GET /imports/:id': bringIn,
  'PUT /imports/:id/mapping': bringIn,
  // Publishing with it needs "publish" besides.
  'POST /imports/:id/start': bringIn,
  'POST /imports/:id/undo': erase,
  'DELETE /imports/:id': bringIn,
  'GET /imports/:id/rejected': bringIn,
};

const API = '/admin/api';

/** @param pattern as the router has it, with `/admin/api`. Undefined for a route that nobody declared. */
export function accessOf(method: string, pattern: string): Access | undefined {
  const path = pattern.startsWith(API) ? pattern.slice(API.length) : pattern;
  const key = `${method} ${path}`;
  return Object.hasOwn(ACCESS, key) ? ACCESS[key] : undefined;
}

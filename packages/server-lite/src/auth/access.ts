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
const seeAll: Access = { needs: 'erase' };
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
  'PUT /subjects/:slug/archive': settings,
  'DELETE /subjects/:slug/archive': settings,
  'GET /subjects/:slug/merge': settings,
  'POST /subjects/:slug/merge': settings,
  'DELETE /subjects/:slug/merge': settings,
  'GET /merges': read,
  'GET /settings': read,
  'PATCH /settings': settings,
  'GET /sources': read,
  'GET /figures': read,
  'GET /backups': settings,
  'POST /backups': settings,
  // Whoever has one has everything, what opens the endpoint included.
  'GET /backups/:name': erase,
  'DELETE /backups/:name': erase,
  // Names who could sign in again.
  'GET /backups/:name/look': accounts,
  'POST /backups/upload': freshAccounts,
  'GET /restore': accounts,
  // Exchanges everything, who signs in included. Needs "settings" and "erase" besides.
  'POST /restore': freshAccounts,
  // Every address is in it, so it asks for what one person’s file asks for: the right to erase, and nothing less.
  'GET /export': erase,
  'POST /person-search': seeAll,
  'POST /person-export': erase,
  'POST /person-erase': erase,
  'GET /collections': read,
  'POST /collections': curate,
  'PATCH /collections/:slug': curate,
  'POST /collections/preview': read,
  'PUT /collections/:slug/pins/:id': curate,
  'DELETE /collections/:slug/pins/:id': curate,
  'GET /items': read,
  'GET /items/counts': read,
  'GET /items/:id': read,
  'GET /items/:id/history': read,
  'GET /items/:id/consents': read,
  'GET /items/:id/duplicates': read,
  'POST /items/:id/merge': curate,
  // What was published before it was merged, and would be again, needs "publish" besides.
  'POST /items/:id/split': curate,
  'POST /items/:id/apart': curate,
  'POST /items/:id/propose': curate,
  'GET /duplicates': read,
  // Has everything looked at anew: what nobody need decide about is made one, as after an import.
  'POST /duplicates/look': curate,
  'GET /feeds': read,
  'GET /feeds/kinds': read,
  // Both say what an address is, and the second asks it: that is for who may bring in what stands there.
  'POST /feeds/recognise': bringIn,
  'POST /feeds/find': bringIn,
  'POST /feeds': bringIn,
  'GET /feeds/:id': read,
  'GET /feeds/:id/look': read,
  // What leads to words being shown by themselves needs "publish" besides.
  'PATCH /feeds/:id': bringIn,
  // What takes missing words from view needs "curate" besides.
  'POST /feeds/:id/look': bringIn,
  'DELETE /feeds/:id': bringIn,
  'POST /feeds/:id/erase': erase,
  'GET /watches': read,
  'POST /watches': curate,
  'PATCH /watches/:id': curate,
  'DELETE /watches/:id': curate,
  'POST /watches/:id/restore': curate,
  'POST /watches/try': read,
  'POST /link-cards': bringIn,
  'PATCH /items/:id': curate,
  'GET /items/:id/pictures': curate,
  'POST /items/:id/pictures/:position': curate,
  'PUT /items/:id/pictures/:position/text': curate,
  'POST /items/publish': publish,
  'POST /items/hide': curate,
  'POST /items/tag': curate,
  'POST /items/feature': publish,
  'POST /items/:id/feature': publish,
  'PUT /items/:id/reply': curate,
  'DELETE /items/:id/reply': curate,
  'POST /items/:id/withdraw': curate,
  'POST /items/:id/erase': erase,
  // What leads to something being published or featured needs "publish" besides.
  'POST /undo': curate,
  'GET /views': read,
  'POST /views': curate,
  'PATCH /views/:id': curate,
  'DELETE /views/:id': curate,
  'POST /media': bringIn,
  'GET /imports': bringIn,
  'GET /imports/limits': bringIn,
  'POST /imports': bringIn,
  'GET /imports/:id': bringIn,
  'PUT /imports/:id/mapping': bringIn,
  // Publishing with it needs "publish" besides.
  'POST /imports/:id/start': bringIn,
  // What others brought in, or what was ever shown, needs "erase" besides, by somebody who signed in just now.
  'POST /imports/:id/undo': bringIn,
  'DELETE /imports/:id': bringIn,
  // Of what others brought in it needs "curate" besides: their rows hold addresses.
  'GET /imports/:id/rejected': bringIn,
  'DELETE /imports/:id/rejected': bringIn,
  'GET /rejected': curate,
  'GET /rejected/:name': curate,
  'DELETE /rejected/:name': curate,

  // What people are called and where they live on the net is for those who work with it, not for who only looks.
  'GET /people': curate,
  'POST /people': curate,
  'GET /people/choices': curate,
  'GET /people/export': curate,
  // A look says who is there already, and what a file did names people: to bring reviews in is not enough.
  'POST /people/import': curate,
  'GET /people/imports': curate,
  'GET /people/imports/:number': curate,
  // What others brought in needs "erase" besides, by somebody who signed in just now.
  'POST /people/imports/:number/undo': curate,
  'GET /people/:id': curate,
  'PATCH /people/:id': curate,
  'DELETE /people/:id': erase,
  'GET /people/:id/may-be-theirs': curate,
  'PUT /people/:id/wrote/:item': curate,
  'DELETE /people/:id/wrote/:item': curate,
  // Asking speaks to the public in the business's name, as publishing does.
  'POST /people/:id/link': publish,
  'GET /askings': curate,
  'POST /askings': publish,
  'POST /askings/preview': curate,
  'GET /askings/:id': curate,
  'GET /askings/:id/invitations': curate,
  'POST /askings/:id/stop': publish,
  'POST /invitations/:id/link': publish,
  'GET /suppressions': curate,
  'POST /suppressions': curate,
  'DELETE /suppressions/:id': publish,
  // A message holds what opens its link.
  'GET /outbox': publish,
  'GET /outbox/:id': publish,
  'DELETE /outbox/:id': publish,
};

const API = '/admin/api';

/** @param pattern as the router has it, with `/admin/api`. Undefined for a route that nobody declared. */
export function accessOf(method: string, pattern: string): Access | undefined {
  const path = pattern.startsWith(API) ? pattern.slice(API.length) : pattern;
  const key = `${method} ${path}`;
  return Object.hasOwn(ACCESS, key) ? ACCESS[key] : undefined;
}

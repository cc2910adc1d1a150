import { atom } from 'nanostores';
import { api, data } from '../api/client.ts';
import type { components } from '../api/api.generated.ts';

export type SessionState = components['schemas']['SessionState'];
export type Scope = SessionState['scopes'][number];

/** Who is signed in; undefined before the endpoint has said so. */
export const $session = atom<SessionState | undefined>(undefined);

export async function readSession(): Promise<void> {
  $session.set(await data(api.GET('/admin/api/session')));
}

export const isSignedIn = (session: SessionState | undefined): boolean =>
  session !== undefined && (session.account !== null || session.token !== null);

/** Whether the role, or the token, reaches to something: what would be refused is not offered. */
export const may = (scope: Scope): boolean => $session.get()?.scopes.includes(scope) ?? false;

/** Nobody is asked to sign in so that they can sign out. */
export async function signOut(): Promise<void> {
  const now = await data(api.GET('/admin/api/session'));
  if (isSignedIn(now)) await data(api.DELETE('/admin/api/session'));
  await readSession();
}

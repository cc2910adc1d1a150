import { atom } from 'nanostores';
import { api, data } from '../../api/client.ts';
import { ApiError, OfflineError } from '../../api/problem.ts';
import type { RestoreState } from './backup-words.ts';

/** How often is asked how far it came. */
const ASK_MS = 500;

/** The last restore, as far as this page knows; undefined before it has asked. */
export const $restore = atom<RestoreState | undefined>(undefined);

export const isUnderWay = (restore: RestoreState | undefined): boolean =>
  restore?.state === 'checking' || restore?.state === 'exchanging';

const readRestore = (): Promise<RestoreState> => data(api.GET('/admin/api/restore'));

let following: Promise<void> | undefined;

/** Begins, and follows it to its end. Throws what the endpoint refuses it for. */
export async function startRestore(backup: string): Promise<void> {
  $restore.set(await data(api.POST('/admin/api/restore', { body: { backup } })));
  await follow();
}

function follow(): Promise<void> {
  following ??= ask().finally(() => (following = undefined));
  return following;
}

async function ask(): Promise<void> {
  while (isUnderWay($restore.get())) {
    await new Promise((resolve) => setTimeout(resolve, ASK_MS));
    try {
      $restore.set(await readRestore());
    } catch (error) {
      // While one store is exchanged for the other nobody is answered.
      const isShut = error instanceof OfflineError || (error instanceof ApiError && error.status === 503);
      if (!isShut) throw error;
      const now = $restore.get();
      if (now) $restore.set({ ...now, state: 'exchanging', progress: null });
    }
  }
}

import type { HideReason } from '../domain/model.ts';
import type { Storage } from '../storage/storage.ts';

/**
 * Looks out for something no more and, where a reason is given, hides what waits and no other watch was found in.
 *
 * @returns how many were hidden, and the word that takes that back; `watches.restore` leads the watch itself back
 * @throws NotFoundError
 */
export async function removeWatch(
  { acts, watches }: Pick<Storage, 'acts' | 'watches'>,
  id: number,
  hide: HideReason | undefined,
  by: string,
): Promise<{ hidden: number; undo: string | null }> {
  const waiting = hide === undefined ? [] : await watches.waitingAlone(id);
  const { done, undo } =
    waiting.length === 0 || hide === undefined
      ? { done: 0, undo: null }
      : await acts.act({ type: 'hide', reason: hide }, { ids: waiting }, { by });
  await watches.remove(id);
  return { hidden: done, undo };
}

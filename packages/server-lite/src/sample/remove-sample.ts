import type { Storage } from '../storage/storage.ts';

/** What a subject is called whose invented name went, while the owner's own words stay. */
export const OWNER = 'Your business';

/** Takes every trace of the sample out of the store; the owner's own words stay. Without a sample nothing changes. */
export function removeSample(storage: Storage): Promise<{ removed: number; kept: number }> {
  return storage.subjects.removeSample(OWNER);
}

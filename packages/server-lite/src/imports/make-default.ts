import type { Storage } from '../storage/storage.ts';

/** Slug of what an empty store gets when words come in. */
export const DEFAULT = 'home';

/** Asked for in one turn, both are made in one transaction: a process that is killed leaves both or neither. */
export async function makeDefault(
  storage: Pick<Storage, 'subjects' | 'collections'>,
  collection: string = DEFAULT,
): Promise<{ subject: string; collection: string }> {
  await Promise.all([
    storage.subjects.add({ slug: DEFAULT, type: 'Organization', name: 'Your business', sample: false }),
    storage.collections.add({ slug: collection, name: 'Home', subject: DEFAULT, rules: [] }),
  ]);
  return { subject: DEFAULT, collection };
}

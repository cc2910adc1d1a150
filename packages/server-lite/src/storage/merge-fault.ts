import type { Kysely } from 'kysely';
import { StateError } from '../errors/state-error.ts';
import { findSubject } from './subjects.ts';
import type { Tables } from './tables.ts';

/**
 * Why what is found about a subject cannot be acted on as a whole: a merge makes it other things than those that somebody
 * looked at. Undefined where nothing stands in the way.
 */
export async function mergeFault(db: Kysely<Tables>, slug: string | undefined): Promise<StateError | undefined> {
  const row = slug === undefined ? undefined : await findSubject(db, slug);
  if (!row) return undefined;
  if (row.slug !== slug)
    return new StateError(
      `“${slug}” was merged into “${row.slug}”, so more is found under it than before. Look at what is about “${row.slug}”, then act on that.`,
    );
  const moving = await db
    .selectFrom('subject_merge')
    .select('from_subject')
    .where('into_subject', '=', row.seq)
    .where('state', '!=', 'merged')
    .executeTakeFirst();
  return (
    moving &&
    new StateError(
      `“${slug}” is being merged just now, so what is about it changes. Wait for the end of that, look again, then go on.`,
    )
  );
}

import { StateError } from '../errors/state-error.ts';
import { pairOf, rootOf, seqOf } from './duplicate-groups.ts';
import type { Change } from './write-queue.ts';

/** Two that somebody keeps apart are proposed anew. @throws NotFoundError, StateError */
export async function proposeAgain({ db, now }: Change, [one, other]: readonly [string, string], by: string) {
  const [a, b] = [await seqOf(db, one), await seqOf(db, other)];
  if ((await rootOf(db, a)) === (await rootOf(db, b)))
    throw new StateError(`${one} and ${other} are one. Split them: smm duplicates split ID.`);
  const pair = pairOf(a, b);
  // Two that were only said to be apart, and never found, have no evidence.
  const { numUpdatedRows } = await db
    .updateTable('duplicate_pair')
    .set({ state: 'proposed', by, at: now.toISOString() })
    .where('one', '=', pair.one)
    .where('other', '=', pair.other)
    .where('evidence', '!=', '')
    .executeTakeFirstOrThrow();
  if (Number(numUpdatedRows) === 0)
    throw new StateError(`Nothing shows that ${one} and ${other} are the same, so nobody is asked about them.`);
}

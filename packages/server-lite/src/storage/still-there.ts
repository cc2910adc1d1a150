import { StateError } from '../errors/state-error.ts';
import type { Loaded } from './item-changes.ts';
import type { Change } from './write-queue.ts';

/**
 * What a person hid stays hidden when it is gone where it came from; then nobody shows it again either.
 *
 * @throws StateError where every feed that it came by says that it is gone
 */
export async function assertStillThere({ db }: Pick<Change, 'db'>, { row, item }: Loaded): Promise<void> {
  if (item.state !== 'hidden') return;
  const rows = await db.selectFrom('feed_item').select('gone_at').where('item_seq', '=', row.seq).execute();
  if (rows.length === 0 || rows.some(({ gone_at }) => gone_at === null)) return;
  throw new StateError(
    `Item ${item.id} cannot become published: it is no longer there where it came from. Once it is there again, it can be.`,
  );
}

import type { Kysely } from 'kysely';
import { ConflictError } from '../errors/conflict-error.ts';
import { feedRow } from './feed-rows.ts';
import type { FeedTable } from './feed-tables.ts';
import type { Tables } from './tables.ts';
import type { Change } from './write-queue.ts';

/** Nothing is known of its answers, and nobody is at it. */
const UNASKED = {
  validators: null,
  next_page: null,
  deep_at: null,
  listing: null,
  doubted_at: null,
  moved_to: null,
  state: 'active',
  failures: 0,
  failing_since: null,
  last_error: null,
  claimed_by: null,
  claimed_until: null,
};

/** @throws ConflictError */
export async function assertFree(
  db: Kysely<Tables>,
  {
    kind,
    address,
    subject,
    slug,
    but,
  }: Pick<FeedTable, 'kind' | 'address' | 'subject'> & { slug: string; but?: number },
): Promise<void> {
  const rows = await db
    .selectFrom('feed')
    .select('seq')
    .where('kind', '=', kind)
    .where('address', '=', address)
    .where('subject', '=', subject)
    .execute();
  const known = rows.find(({ seq }) => seq !== but);
  if (known)
    throw new ConflictError(
      `${address} is feed ${known.seq} of “${slug}” already. Change it with smm feed set ${known.seq}.`,
    );
}

/** @throws NotFoundError, ConflictError */
export async function moveFeed({ db, now }: Change, id: number, address: string): Promise<void> {
  const { kind, subject } = await feedRow(db, id);
  const { slug } = await db.selectFrom('subject').select('slug').where('seq', '=', subject).executeTakeFirstOrThrow();
  await assertFree(db, { kind, address, subject, slug, but: id });
  await db
    .updateTable('feed')
    .set({ address, ...UNASKED, next_sync_at: now.toISOString() })
    .where('seq', '=', id)
    .execute();
}

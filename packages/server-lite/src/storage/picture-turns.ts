import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** Of one feed at once: the newest, which its answers hold. */
const MOST_AGAIN = 100;

type Turn = Pick<Tables['picture'], 'seq' | 'address' | 'host' | 'tries' | 'media' | 'etag' | 'last_modified'>;

/**
 * Of the host that was left alone for longest, what waits for longest; what is here already, and is asked whether it is
 * still the same, only where nothing else waits.
 */
export async function nextOf(db: Kysely<Tables>, at: string): Promise<Turn | undefined> {
  return (await ofHosts(db, at, 'next_at')) ?? (await ofHosts(db, at, 'again_at'));
}

/** The same, for whoever asks for it: of what is here already, nothing that no published item shows any more. */
export async function nextShown(db: Kysely<Tables>, at: string): Promise<Turn | undefined> {
  for (;;) {
    const next = await nextOf(db, at);
    if (!next || next.media === null) return next;
    const shown = await db
      .selectFrom('item_picture')
      .innerJoin('item', 'item.seq', 'item_picture.item_seq')
      .select('item.seq')
      .where('picture', '=', next.seq)
      .where('item_picture.state', '=', 'shown')
      .where('item.state', '=', 'published')
      .executeTakeFirst();
    if (shown) return next;
    await db.updateTable('picture').set({ again_at: null }).where('seq', '=', next.seq).execute();
  }
}

async function ofHosts(db: Kysely<Tables>, at: string, column: 'next_at' | 'again_at'): Promise<Turn | undefined> {
  const turn = sql.ref(`x.${column}`);
  const { rows } = await sql<Turn>`
    select p.seq, p.address, p.host, p.tries, p.media, p.etag, p.last_modified from host h
    join picture p on p.seq = (select x.seq from picture x where x.host = h.host and ${turn} is not null and ${turn} <= ${at}
      order by ${turn} limit 1)
    where h.turn_at <= ${at} and h.until <= ${at} order by h.turn_at limit 1`.execute(db);
  return rows[0];
}

/** Has pictures that are shown with a feed's newest items asked for again, whose last time is long enough ago. */
export async function markAgain(db: Kysely<Tables>, feed: number, before: string, at: string): Promise<number> {
  const { rows } = await sql<{ seq: number }>`
    select distinct p.seq from (select item_seq from feed_item where feed = ${feed} and gone_at is null
        order by item_seq desc limit ${MOST_AGAIN}) f
      join item i on i.seq = f.item_seq and i.state = 'published'
      join item_picture o on o.item_seq = f.item_seq and o.state = 'shown'
      join picture p on p.seq = o.picture
    where p.state = 'fetched' and p.host <> '' and p.media is not null and p.was is null and p.again_at is null
      and coalesce(p.tried_at, '') < ${before}`.execute(db);
  if (rows.length === 0) return 0;
  await db
    .updateTable('picture')
    .set({ again_at: at })
    .where(
      'seq',
      'in',
      rows.map(({ seq }) => seq),
    )
    .execute();
  return rows.length;
}

import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

const MOST = 1000;

/** Holds pictures that came along against those that are there, and against who shows them. */
export async function auditPictures(db: Kysely<Tables>, say: (where: string, what: string) => void): Promise<void> {
  const told = async (query: ReturnType<typeof sql<{ where: string }>>, what: string) => {
    for (const { where } of (await query.execute(db)).rows) say(`picture ${where}`, what);
  };
  await told(
    sql`select p.seq as "where" from picture p left join media m on m.hash = p.media
      where p.media is not null and m.hash is null limit ${MOST}`,
    'It was fetched, and is not there.',
  );
  await told(
    sql`select p.seq as "where" from picture p where not exists (select 1 from item_picture where picture = p.seq) limit ${MOST}`,
    'No item names it.',
  );
  await told(
    sql`select h.hash as "where" from held_media h where exists (
      select 1 from picture p join item_picture o on o.picture = p.seq join item i on i.seq = o.item_seq
      where p.media = h.hash and p.look = 0 and o.state = 'shown' and i.state = 'published') limit ${MOST}`,
    'A published item shows it, and nobody gets it.',
  );
  await told(
    sql`select distinct p.media as "where" from picture p where p.owns = 1 and p.media is not null
      and not exists (select 1 from held_media where hash = p.media)
      and not exists (select 1 from picture q join item_picture o on o.picture = q.seq join item i on i.seq = o.item_seq
        where q.media = p.media and o.state = 'shown' and i.state = 'published') limit ${MOST}`,
    'No published item shows it, and everybody gets it.',
  );
}

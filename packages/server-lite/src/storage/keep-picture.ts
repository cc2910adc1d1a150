import { hash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { PictureOutcome } from './pictures.ts';
import type { Tables } from './tables.ts';

type Fetched = Extract<PictureOutcome, { state: 'fetched' }>;
type Kept = Pick<Tables['picture'], 'media' | 'width' | 'height' | 'owns'>;

/** Puts the bytes of a picture down. They are served once an item that shows it is published. */
export async function keepPicture(
  db: Kysely<Tables>,
  number: number,
  { bytes, width, height }: Pick<Fetched, 'bytes' | 'width' | 'height'>,
): Promise<Kept> {
  const media = hash('sha256', bytes, 'hex');
  const known = await db.selectFrom('media').select('hash').where('hash', '=', media).executeTakeFirst();
  const isOurs = await db
    .selectFrom('picture')
    .select('seq')
    .where('media', '=', media)
    .where('owns', '=', 1)
    .where('seq', '!=', number)
    .executeTakeFirst();
  if (!known) {
    await db.insertInto('media').values({ hash: media, type: 'image/webp', width, height, bytes }).execute();
    await db.insertInto('held_media').values({ hash: media }).execute();
  }
  return { media, width, height, owns: known && !isOurs ? 0 : 1 };
}

/** Exchanges a picture for what its source has by now: items that show it are written anew by `showPicture`. */
export async function exchangePicture(db: Kysely<Tables>, number: number, to: Kept | null): Promise<void> {
  await db
    .updateTable('picture')
    .set((eb) => ({
      ...{ was: eb.ref('media'), was_owned: eb.ref('owns'), look: 1 },
      ...(to ?? { media: null, width: null, height: null, owns: 0 }),
    }))
    .where('seq', '=', number)
    .execute();
  await db
    .updateTable('item_picture')
    .set({ state: 'changed' })
    .where('picture', '=', number)
    .where('state', '=', 'shown')
    .execute();
}

/** Once nothing shows what a picture was before. */
export async function dropFormer(db: Kysely<Tables>, number: number): Promise<void> {
  const row = await db.selectFrom('picture').select(['was', 'was_owned']).where('seq', '=', number).executeTakeFirst();
  if (!row || row.was === null) return;
  const { was } = row;
  await db.updateTable('picture').set({ was: null, was_owned: 0 }).where('seq', '=', number).execute();
  if (row.was_owned === 0) return;
  await sql`delete from media where hash = ${was}
    and not exists (select 1 from picture p where p.media = ${was} or p.was = ${was})`.execute(db);
  await sql`delete from held_media where hash = ${was}
    and not exists (select 1 from media where media.hash = ${was})`.execute(db);
  // Another picture has the same bytes: whether these may be had goes by who shows that.
  await sql`insert into held_media (hash) select ${was} where exists (select 1 from media where hash = ${was})
    and exists (select 1 from picture p where p.media = ${was} and p.owns = 1)
    and not exists (select 1 from picture q join item_picture o on o.picture = q.seq join item i on i.seq = o.item_seq
      where q.media = ${was} and o.state = 'shown' and i.state = 'published')
    on conflict (hash) do nothing`.execute(db);
}

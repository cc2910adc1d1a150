import { sql } from 'kysely';
import type { ImageObject } from '@smm/sdk/schema';
import { sourceCaption } from '../domain/caption-from.ts';
import type { Item } from '../domain/model.ts';
import { dropFormer } from './keep-picture.ts';
import { itemRows, type Loaded } from './item-changes.ts';
import { contentData, toItem } from './item-row.ts';
import { loadTargets } from './lists.ts';
import { ListWrites } from './list-writes.ts';
import type { ListTarget } from './list-target.ts';
import type { ItemTable, Tables } from './tables.ts';
import type { Change } from './write-queue.ts';

/** Items that share statements. */
const LOT = 50;

interface Shown {
  row: ItemTable;
  before: Item;
  after: Item;
}

/**
 * Shows a picture that is here with the published items that name it. No entry of the ledger: nobody decided anything, and
 * what came with the item is what it was. So it does not stand in the way of taking an act back, either. One that changed
 * at its source takes the place of what it was before, wherever that is shown.
 *
 * @param due says when time is up; the rest is shown by the next call
 */
export async function showPicture(change: Change, picture: number, due: () => boolean): Promise<void> {
  const { db } = change;
  const row = await db.selectFrom('picture').select(['media', 'was']).where('seq', '=', picture).executeTakeFirst();
  if (!row) return;
  if (row.media !== null || row.was !== null) {
    for (;;) {
      const items = await naming(change, picture);
      await showWith(change, items);
      if (items.length === 0) break;
      if (due()) return;
    }
    if (row.media !== null) await release(change, row.media);
    await dropFormer(db, picture);
  }
  await db.updateTable('picture').set({ look: 0 }).where('seq', '=', picture).execute();
}

async function naming({ db }: Change, picture: number): Promise<number[]> {
  const rows = await db
    .selectFrom('item_picture')
    .innerJoin('item', 'item.seq', 'item_picture.item_seq')
    .select('item_picture.item_seq')
    .innerJoin('picture', 'picture.seq', 'item_picture.picture')
    .where('picture', '=', picture)
    .where((eb) =>
      eb.or([
        eb('item_picture.state', '=', 'changed'),
        eb.and([
          eb('item_picture.state', '=', 'named'),
          eb('item.state', '=', 'published'),
          eb('picture.media', 'is not', null),
        ]),
      ]),
    )
    .limit(LOT)
    .execute();
  return [...new Set(rows.map(({ item_seq }) => item_seq))];
}

/** Gives the items every picture of theirs that is here and was not given to them yet. */
async function showWith(change: Change, seqs: readonly number[]): Promise<void> {
  if (seqs.length === 0) return;
  const { db } = change;
  const rows = await itemRows(db).where('item.seq', 'in', seqs).execute();
  const links = await db
    .selectFrom('item_picture')
    .innerJoin('picture', 'picture.seq', 'item_picture.picture')
    .select(['item_seq', 'position', 'kind', 'text', 'item_picture.state', 'media', 'width', 'height', 'was'])
    .where('item_seq', 'in', seqs)
    .where((eb) => eb.or([eb('media', 'is not', null), eb('was', 'is not', null)]))
    .orderBy('position')
    .execute();
  const byItem = Map.groupBy(links, ({ item_seq }) => item_seq);
  const shown = rows.map(({ data, subject_slug, ...row }): Shown => {
    const before = toItem(row, subject_slug, data);
    return { row, before, after: withPictures(before, byItem.get(row.seq) ?? []) };
  });
  await write(change, shown);
  const isHere = sql<boolean>`picture in (select seq from picture where media is not null)`;
  const published = rows.filter(({ state }) => state === 'published').map(({ seq }) => seq);
  const move = (items: readonly number[], from: string, to: string) =>
    db
      .updateTable('item_picture')
      .set({ state: to })
      .where('item_seq', 'in', items)
      .where('state', '=', from)
      .where(to === 'shown' ? isHere : sql<boolean>`true`)
      .execute();
  await move(seqs, 'changed', 'shown');
  // Gone at its source: it is shown no more, and would be again if it came back.
  await move(seqs, 'changed', 'named');
  if (published.length > 0) await move(published, 'named', 'shown');
}

type Link = Pick<Tables['item_picture'], 'position' | 'kind' | 'text' | 'state'> &
  Pick<Tables['picture'], 'media' | 'width' | 'height' | 'was'>;

/** What a person put there stays where it is; what the source gave follows in its order. */
function withPictures(item: Item, links: readonly Link[]): Item {
  const there = new Map(item.images.map((image) => [image.url, image]));
  const given = new Map<string, ImageObject>();
  let { author } = item;
  for (const { kind, text, state, media, width, height, was } of links) {
    const url = `media/${media}.webp`;
    if (state === 'changed') {
      const to = media === null ? null : { url, width: Number(width), height: Number(height) };
      ({ item, author } = exchanged({ item, author }, `media/${was}.webp`, to));
      for (const image of item.images) there.set(image.url, image);
    }
    // Nobody sees it with an item that is not published, nor before it is here.
    if (media === null || (state === 'named' && item.state !== 'published')) continue;
    const image = {
      '@type': 'ImageObject' as const,
      url,
      width: Number(width),
      height: Number(height),
      ...sourceCaption(text),
    };
    // One that was shown and is not there was taken out by a person, and one that is there may have words of theirs.
    if (kind === 'author' && state === 'named') author = { ...author, image: author.image ?? image };
    else if (kind === 'image' && (state === 'named' || there.has(url))) given.set(url, there.get(url) ?? image);
  }
  return { ...item, author, images: [...item.images.filter(({ url }) => !given.has(url)), ...given.values()] };
}

/** What a person wrote to it, or where they put it, stays. */
function exchanged(
  { item, author }: { item: Item; author: Item['author'] },
  was: string,
  to: Pick<ImageObject, 'url' | 'width' | 'height'> | null,
): { item: Item; author: Item['author'] } {
  const images = item.images.flatMap((image) => (image.url === was ? (to ? [{ ...image, ...to }] : []) : [image]));
  const { image, ...others } = author;
  return {
    item: { ...item, images },
    author: image?.url !== was ? author : to ? { ...others, image: { ...image, ...to } } : others,
  };
}

/** Words and lists, as they are with their pictures. */
async function write(change: Change, shown: readonly Shown[]): Promise<void> {
  const { db } = change;
  const changed = shown.filter(({ before, after }) => contentData(before) !== contentData(after));
  if (changed.length === 0) return;
  const values = changed.map(({ row, after }) => sql`(${row.seq}, ${contentData(after)})`);
  await sql`with written (seq, data) as (values ${sql.join(values)})
    update content set data = written.data from written where content.item_seq = written.seq`.execute(db);
  const lists = new ListWrites(change);
  const targets = new Map<number, ListTarget[]>();
  for (const { row, before, after } of changed) {
    if (before.state !== 'published') continue;
    const own = targets.get(row.subject) ?? (await loadTargets(db, row.subject));
    targets.set(row.subject, own);
    lists.leave(own, before, row.seq);
    lists.enter(own, after, row.seq);
    change.touchSubject(row.subject);
  }
  await lists.flush();
  await lists.finish();
}

/** From now on everybody gets it, where an item that shows it is published. */
async function release({ db }: Change, media: string): Promise<void> {
  await sql`delete from held_media where hash = ${media} and exists (
    select 1 from picture q join item_picture o on o.picture = q.seq join item i on i.seq = o.item_seq
    where q.media = ${media} and o.state = 'shown' and i.state = 'published')`.execute(db);
}

/** Takes out of an item what came along by its address, before its author takes the item back. */
export async function letPicturesGo({ db }: Change, { row, item }: Loaded): Promise<void> {
  const links = await db
    .selectFrom('item_picture')
    .innerJoin('picture', 'picture.seq', 'item_picture.picture')
    .select(['media', 'was'])
    .where('item_seq', '=', row.seq)
    .where('item_picture.state', 'in', ['shown', 'changed'])
    .execute();
  if (links.length === 0) return;
  const gone = new Set(links.flatMap(({ media, was }) => [`media/${media}.webp`, `media/${was}.webp`]));
  item.images = item.images.filter(({ url }) => !gone.has(url));
  const { image, ...author } = item.author;
  if (image && gone.has(image.url)) item.author = author;
}

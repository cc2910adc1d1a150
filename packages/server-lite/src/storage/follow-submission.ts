import type { Kysely } from 'kysely';
import type { Item, State } from '../domain/model.ts';
import { StateError } from '../errors/state-error.ts';
import type { Loaded } from './item-changes.ts';
import { keepForGood } from './media.ts';
import type { SubmissionPhotoTable, Tables } from './tables.ts';
import type { Change } from './write-queue.ts';

/** What an author sent along with a review. */
export interface Sent {
  /** The scopes of what was agreed to. */
  agreed: ReadonlySet<string>;
  hasPhoto: boolean;
}

/** Of each of these items; null for one that no author sent in. */
export async function sentWith(db: Kysely<Tables>, seqs: readonly number[]): Promise<Map<number, Sent | null>> {
  const sent = new Map<number, Sent | null>(seqs.map((seq) => [seq, null]));
  const rows = await db.selectFrom('submission').select('item_seq').where('item_seq', 'in', seqs).execute();
  if (rows.length === 0) return sent;
  const those = rows.map(({ item_seq }) => item_seq);
  const consents = await db
    .selectFrom('consent')
    .select(['item_seq', 'scope'])
    .where('item_seq', 'in', those)
    .execute();
  const photos = await db.selectFrom('submission_photo').select('item_seq').where('item_seq', 'in', those).execute();
  const agreed = Map.groupBy(consents, ({ item_seq }) => item_seq);
  const withPhoto = new Set(photos.map(({ item_seq }) => item_seq));
  for (const seq of those) {
    const scopes = new Set((agreed.get(seq) ?? []).map(({ scope }) => scope));
    sent.set(seq, { agreed: scopes, hasPhoto: withPhoto.has(seq) });
  }
  return sent;
}

/**
 * What a change of state means for a review that its author sent in: it is shown only with the author's consent, its
 * picture can be had only while it is shown, and nothing of either stays when it is erased.
 *
 * @throws StateError when it shall be shown without its author's consent.
 */
export async function followSubmission(change: Change, loaded: Loaded, to: State): Promise<void> {
  const { db } = change;
  const { row, item } = loaded;
  const { seq } = row;
  const sent = loaded.sent === undefined ? (await sentWith(db, [seq])).get(seq) : loaded.sent;
  if (!sent) return;
  const { agreed, hasPhoto } = sent;
  if (to === 'published' && !agreed.has('publish')) {
    throw new StateError(
      `Item ${item.id} cannot become published: its author sent it in without the consent “publish”. Ask the author to send it again with that box ticked.`,
    );
  }
  if (hasPhoto) await followPhoto(db, { row, item }, to, agreed.has('name'));
  if (to !== 'erased') return;
  for (const table of ['submission', 'consent'] as const) {
    await db.deleteFrom(table).where('item_seq', '=', seq).execute();
  }
}

async function followPhoto(db: Kysely<Tables>, { row, item }: Loaded, to: State, isNamed: boolean): Promise<void> {
  const { seq } = row;
  const photo = await db.selectFrom('submission_photo').selectAll().where('item_seq', '=', seq).executeTakeFirst();
  if (photo && to !== 'published') await takeDown(db, photo, item);
  else if (photo && isNamed && item.author.image === undefined) await putUp(db, photo, item);
  if (to === 'withdrawn' || to === 'erased')
    await db.deleteFrom('submission_photo').where('item_seq', '=', seq).execute();
}

/** Shows the picture with its review. */
export async function putUp(db: Kysely<Tables>, photo: SubmissionPhotoTable, item: Item): Promise<void> {
  const { name, width, height, bytes } = photo;
  const known = await db.selectFrom('media').select('hash').where('hash', '=', name).executeTakeFirst();
  if (known) await keepForGood(db, name);
  if (!known) await db.insertInto('media').values({ hash: name, type: 'image/webp', width, height, bytes }).execute();
  else if (!(await isShownElsewhere(db, photo))) {
    await db.updateTable('submission_photo').set({ shared: 1 }).where('item_seq', '=', photo.item_seq).execute();
  }
  item.author = {
    ...item.author,
    image: { '@type': 'ImageObject', url: `media/${name}.webp`, width, height, caption: '' },
  };
}

/** The picture is no longer shown, and can no longer be had where no other review shows it. */
export async function takeDown(db: Kysely<Tables>, photo: SubmissionPhotoTable, item: Item): Promise<void> {
  const { image, ...author } = item.author;
  if (image?.url !== `media/${photo.name}.webp`) return;
  item.author = author;
  if (photo.shared === 1 || (await isShownElsewhere(db, photo)) || (await cameAlong(db, photo.name))) return;
  await db.deleteFrom('media').where('hash', '=', photo.name).execute();
}

/** The very same picture came along with an item from elsewhere, and goes with that. */
async function cameAlong(db: Kysely<Tables>, name: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('picture')
    .set({ owns: 1 })
    .where('media', '=', name)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Another review that is shown came with the very same picture. */
async function isShownElsewhere(db: Kysely<Tables>, { name, item_seq }: SubmissionPhotoTable): Promise<boolean> {
  const other = await db
    .selectFrom('submission_photo')
    .innerJoin('item', 'item.seq', 'submission_photo.item_seq')
    .select('item.seq')
    .where('submission_photo.name', '=', name)
    .where('submission_photo.item_seq', '!=', item_seq)
    .where('item.state', '=', 'published')
    .executeTakeFirst();
  return other !== undefined;
}

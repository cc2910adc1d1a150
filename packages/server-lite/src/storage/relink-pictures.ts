import { stableAddress } from '../domain/stable-address.ts';
import { alongDigest } from '../domain/along-address.ts';
import { sourceCaption } from '../domain/caption-from.ts';
import { picturesNamed } from '../domain/pictures-named.ts';
import { whyPictureIsLeft } from '../domain/picture-rights.ts';
import type { Loaded } from './item-changes.ts';
import { pictureRow } from './picture-follower.ts';
import type { Change } from './write-queue.ts';

/** Beyond every place that an item has: where links stand while they change places. */
const ASIDE = 1_000_000;

/**
 * After its source named other pictures: takes what is no longer named out of an item, keeps what still is, and notes what
 * is new, which is fetched in its turn. The caller writes the item.
 */
export async function relinkPictures({ db, now }: Change, { row, item }: Loaded): Promise<void> {
  const links = await db
    .selectFrom('item_picture')
    .innerJoin('picture', 'picture.seq', 'item_picture.picture')
    .select(['position', 'picture', 'kind', 'text', 'item_picture.state', 'address', 'media', 'was'])
    .where('item_seq', '=', row.seq)
    .execute();
  // None was looked for yet: that is done along the ledger.
  if (links.length === 0) return;
  const left = new Map(links.map((link) => [`${link.kind} ${stableAddress(link.address)}`, link]));
  const kept: { from: number; to: number; text: string | null }[] = [];
  const added: { position: number; address: string; kind: string; text: string | null }[] = [];
  for (const [position, { kind, address, text }] of picturesNamed(item.extra).entries()) {
    if (whyPictureIsLeft(item.source, kind) !== null) continue;
    const key = `${kind} ${stableAddress(address)}`;
    const known = left.get(key);
    // One whose address ran out before it was here is asked for by the new one.
    if (known && (known.media !== null || known.address === address)) {
      left.delete(key);
      kept.push({ from: known.position, to: position, text });
      if (known.text !== text) sayOther(item, known, text);
    } else if (alongDigest(address) === null) added.push({ position, address, kind, text });
  }
  const stays = new Set(links.filter((link) => ![...left.values()].includes(link)).map(({ media }) => media));
  for (const link of left.values()) if (!stays.has(link.media)) takeOut(item, link);

  const at = (position: number) =>
    db.updateTable('item_picture').where('item_seq', '=', row.seq).where('position', '=', position);
  for (const { from } of kept)
    await at(from)
      .set({ position: ASIDE + from })
      .execute();
  await db.deleteFrom('item_picture').where('item_seq', '=', row.seq).where('position', '<', ASIDE).execute();
  for (const { from, to, text } of kept)
    await at(ASIDE + from)
      .set({ position: to, text })
      .execute();
  for (const { address, ...link } of added) {
    const picture = await pictureRow(db, address, now.toISOString());
    await db
      .insertInto('item_picture')
      .values({ ...link, item_seq: row.seq, picture, state: 'named' })
      .execute();
  }
}

interface Link {
  media: string | null;
  was: string | null;
  text: string | null;
}

function addressesOf({ media, was }: Link): Set<string> {
  return new Set([media, was].flatMap((name) => (name === null ? [] : [`media/${name}.webp`])));
}

function takeOut(item: Loaded['item'], link: Link): void {
  const gone = addressesOf(link);
  item.images = item.images.filter(({ url }) => !gone.has(url));
  const { image, ...author } = item.author;
  if (image && gone.has(image.url)) item.author = author;
}

/** Where the source's own words stand, its new ones take their place. */
function sayOther(item: Loaded['item'], link: Link, text: string | null): void {
  const own = addressesOf(link);
  item.images = item.images.map((image) => {
    const { captionFrom, ...bare } = image;
    const isTheirs = captionFrom !== 'business' && image.caption === (link.text ?? '');
    return own.has(image.url) && isTheirs ? { ...bare, ...sourceCaption(text) } : image;
  });
}

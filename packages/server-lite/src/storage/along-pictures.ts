import { hash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { alongDigest } from '../domain/along-address.ts';
import { whyPictureIsLeft } from '../domain/picture-rights.ts';
import { picturesNamed } from '../domain/pictures-named.ts';
import { itemRows } from './item-changes.ts';
import { toItem } from './item-row.ts';
import { keepPicture } from './keep-picture.ts';
import { NEW_PICTURE } from './picture-tables.ts';
import type { PictureOutcome, WantedPicture } from './pictures.ts';
import type { Tables } from './tables.ts';
import type { WriteQueue } from './write-queue.ts';

/** A picture that was begun so often and never came to an end brings down whoever decodes it. */
const MOST_TRIES = 3;
/** Of a picture of an archive there is no host, and nothing is asked. */
const NO_HOST = '';
const INTERRUPTED = {
  reason: 'interrupted',
  detail: 'The import ended before it was taken. Bring the same file in again.',
};
const DEADLY = {
  reason: 'not-decoded',
  detail: `Decoding it ended the import ${MOST_TRIES} times: it is left out.`,
};

/** Pictures that lay in the same archive as their items. Their rows are like those of fetched ones, without a host. */
export class AlongPictures {
  readonly #db: Kysely<Tables>;
  readonly #writes: WriteQueue;

  constructor(db: Kysely<Tables>, writes: WriteQueue) {
    this.#db = db;
    this.#writes = writes;
  }

  async note(items: readonly number[], digests: ReadonlySet<string>): Promise<WantedPicture[]> {
    const rows = await itemRows(this.#db)
      .where('item.seq', 'in', items)
      .where('item.state', 'not in', ['withdrawn', 'erased'])
      .execute();
    const named = rows.flatMap(({ data, subject_slug, ...row }) => {
      const { extra, source } = toItem(row, subject_slug, data);
      return picturesNamed(extra).flatMap(({ kind, address, text }, position) => {
        const digest = alongDigest(address);
        if (digest === null || !digests.has(digest) || whyPictureIsLeft(source, kind) !== null) return [];
        return [{ item_seq: row.seq, position, kind, text, address, digest }];
      });
    });
    if (named.length === 0) return [];
    return this.#writes.run(async ({ db }) => {
      const wanted = new Map<number, WantedPicture>();
      for (const { address, digest, ...link } of named) {
        // Erased meanwhile: its words are gone, and so is what it named.
        const words = await db
          .selectFrom('content')
          .select('item_seq')
          .where('item_seq', '=', link.item_seq)
          .executeTakeFirst();
        if (!words) continue;
        const picture = await rowFor(db, address);
        await db
          .insertInto('item_picture')
          .values({ ...link, picture: picture.seq, state: 'named' })
          .onConflict((on) => on.columns(['item_seq', 'position']).doNothing())
          .execute();
        const { state, detail } = picture;
        wanted.set(picture.seq, {
          number: picture.seq,
          digest,
          address,
          ...(state === 'fetched' && { isHere: true as const }),
          ...(state === 'refused' && { refused: detail ?? '' }),
        });
      }
      return [...wanted.values()];
    });
  }

  async begin(number: number): Promise<boolean> {
    return this.#writes.run(async ({ db }) => {
      const { tries } = await db
        .updateTable('picture')
        .set((eb) => ({ tries: eb('tries', '+', 1) }))
        .where('seq', '=', number)
        .returning('tries')
        .executeTakeFirst()
        .then((row) => row ?? { tries: 0 });
      // Nobody names it any more.
      if (tries === 0) return false;
      if (tries <= MOST_TRIES) return true;
      await db
        .updateTable('picture')
        .set({ state: 'refused', ...DEADLY })
        .where('seq', '=', number)
        .execute();
      return false;
    });
  }

  async settle(number: number, outcome: Extract<PictureOutcome, { state: 'fetched' | 'refused' }>): Promise<void> {
    await this.#writes.run(async ({ db }) => {
      const row = await db.selectFrom('picture').select('seq').where('seq', '=', number).executeTakeFirst();
      if (!row) return;
      const values =
        outcome.state === 'fetched'
          ? { ...(await keepPicture(db, number, outcome)), state: 'fetched', reason: null, detail: null, look: 1 }
          : outcome;
      await db.updateTable('picture').set(values).where('seq', '=', number).execute();
    });
  }
}

async function rowFor(
  db: Kysely<Tables>,
  address: string,
): Promise<Pick<Tables['picture'], 'seq' | 'state' | 'detail'>> {
  const key = hash('sha256', address, 'buffer').subarray(0, 16);
  const known = await db
    .selectFrom('picture')
    .select(['seq', 'state', 'detail'])
    .where('key', '=', key)
    .executeTakeFirst();
  if (known?.state === 'fetched')
    await db.updateTable('picture').set({ look: 1 }).where('seq', '=', known.seq).execute();
  if (known) return known;
  const row = { ...NEW_PICTURE, ...INTERRUPTED, key, address, host: NO_HOST, state: 'failed', next_at: null };
  return db
    .insertInto('picture')
    .values(row as Omit<Tables['picture'], 'seq'> as Tables['picture'])
    .returning(['seq', 'state', 'detail'])
    .executeTakeFirstOrThrow();
}

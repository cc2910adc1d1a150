import { type Kysely, sql } from 'kysely';
import { alongDigest } from '../domain/along-address.ts';
import { picturesNamed } from '../domain/pictures-named.ts';
import { whyPictureIsLeft } from '../domain/picture-rights.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import { StateError } from '../errors/state-error.ts';
import { afterAsking, afterFault, asWanted, pictureTurn } from '../outbound/host-pace.ts';
import { AlongPictures } from './along-pictures.ts';
import { keepPace, paceOf } from './host-rows.ts';
import { findItem, missing } from './item-changes.ts';
import { exchangePicture, keepPicture } from './keep-picture.ts';
import { PictureFollower } from './picture-follower.ts';
import { markAgain, nextOf, nextShown } from './picture-turns.ts';
import type {
  ClaimedPicture,
  ItemPicture,
  PictureFigures,
  PictureOutcome,
  PictureRow,
  Pictures,
  PictureState,
  WantedPicture,
} from './pictures.ts';
import { showPicture } from './show-pictures.ts';
import type { Tables } from './tables.ts';
import type { WriteQueue } from './write-queue.ts';

/** Longer than any picture takes: what was claimed before is nobody's any more. */
const CLAIM_MS = 10 * 60_000;

export class SqlPictures implements Pictures {
  readonly #db: Kysely<Tables>;
  readonly #writes: WriteQueue;
  readonly #clock: () => Date;
  readonly #follower: PictureFollower;
  readonly #along: AlongPictures;

  constructor(db: Kysely<Tables>, writes: WriteQueue, clock: () => Date) {
    this.#db = db;
    this.#writes = writes;
    this.#clock = clock;
    this.#follower = new PictureFollower(db, writes, clock);
    this.#along = new AlongPictures(db, writes);
  }

  follow(budget: number): Promise<{ more: boolean; found: number }> {
    return this.#follower.follow(budget);
  }

  async show(budget: number): Promise<boolean> {
    const end = performance.now() + budget;
    for (;;) {
      const next = await this.#db.selectFrom('picture').select('seq').where('look', '=', 1).limit(1).executeTakeFirst();
      if (!next) return false;
      await this.#writes.run((change) => showPicture(change, next.seq, () => performance.now() > end));
      if (performance.now() > end) return true;
    }
  }

  async claim(): Promise<ClaimedPicture | undefined> {
    const at = this.#at();
    if (!(await nextOf(this.#db, at))) return undefined;
    return this.#writes.run(async ({ db }) => {
      const now = this.#clock();
      // Another process may have been faster.
      const next = await nextAllowed(db, at, now);
      if (!next) return undefined;
      const { seq, address, host, tries, etag, last_modified } = next;
      const turn = next.media === null ? 'next_at' : 'again_at';
      await db
        .updateTable('picture')
        .set({ tries: tries + 1, tried_at: at, [turn]: this.#at(CLAIM_MS) })
        .where('seq', '=', seq)
        .execute();
      await keepPace(db, host, afterAsking(await paceOf(db, host), now));
      const known = { ...(etag !== null && { etag }), ...(last_modified !== null && { lastModified: last_modified }) };
      return { number: seq, address, host, tries: tries + 1, ...(next.media !== null && { known }) };
    });
  }

  async settle({ number, host }: ClaimedPicture, outcome: PictureOutcome): Promise<void> {
    await this.#writes.run(async ({ db }) => {
      const row = await db.selectFrom('picture').select(['media', 'was']).where('seq', '=', number).executeTakeFirst();
      if (!row) return;
      const isHere = row.media !== null;
      const set = (values: Partial<Tables['picture']>) =>
        db.updateTable('picture').set(values).where('seq', '=', number).execute();
      if (outcome.state === 'fetched' || outcome.state === 'unchanged') {
        if (outcome.state === 'fetched') {
          const kept = await keepPicture(db, number, outcome);
          // What it was is exchanged by then: it was not claimed before.
          if (isHere && kept.media !== row.media) await exchangePicture(db, number, kept);
          else if (!isHere) await set({ ...kept, look: 1 });
          await set({ etag: outcome.etag ?? null, last_modified: outcome.lastModified ?? null });
        }
        await set({ state: 'fetched', tries: 0, ...DONE });
        await db.updateTable('host').set({ faults: 0 }).where('host', '=', host).execute();
        return;
      }
      if (isHere) {
        await this.#failedAgain(db, number, outcome);
        if (outcome.state === 'failed' && outcome.hostUntil !== undefined)
          await this.#leaveFaulty(db, host, outcome.hostUntil);
        return;
      }
      const { state, reason, detail } = outcome;
      await set({ state, reason, detail, next_at: state === 'failed' ? outcome.later : null });
      if (state === 'failed' && outcome.hostUntil !== undefined) await this.#leaveFaulty(db, host, outcome.hostUntil);
    });
  }

  async nextTurn(): Promise<string | undefined> {
    const { rows } = await sql<{ at: string | null }>`
      select min(max(h.until, h.turn_at, (select min(at) from (
        select min(next_at) as at from picture p where p.host = h.host and p.next_at is not null
        union all select min(again_at) from picture p where p.host = h.host and p.again_at is not null)))) as at
      from host h`.execute(this.#db);
    return rows[0]?.at ?? undefined;
  }

  askAgain(feed: number, before: string): Promise<number> {
    return this.#writes.run(({ db }) => markAgain(db, feed, before, this.#at()));
  }

  noteAlong(items: readonly number[], digests: ReadonlySet<string>): Promise<WantedPicture[]> {
    return this.#along.note(items, digests);
  }

  beginAlong(number: number): Promise<boolean> {
    return this.#along.begin(number);
  }

  settleAlong(...given: Parameters<Pictures['settleAlong']>): Promise<void> {
    return this.#along.settle(...given);
  }

  async retry(): Promise<number> {
    return this.#writes.run(async ({ db }) => {
      const { numUpdatedRows } = await db
        .updateTable('picture')
        .set({ state: 'waiting', tries: 0, next_at: this.#at(), reason: null, detail: null })
        .where('state', '=', 'failed')
        .where('host', '!=', '')
        .executeTakeFirst();
      const hosts = await db.selectFrom('picture').select('host').distinct().where('host', '!=', '').execute();
      for (const { host } of hosts) await keepPace(db, host, asWanted(await paceOf(db, host)));
      return Number(numUpdatedRows);
    });
  }

  async held(): Promise<number> {
    const { n } = await this.#db
      .selectFrom('held_media')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow();
    return Number(n);
  }

  async figures(since: string): Promise<PictureFigures> {
    const figures: PictureFigures = { waiting: 0, fetched: 0, failed: 0, refused: 0, asked: 0, due: 0 };
    const rows = await this.#db
      .selectFrom('picture')
      .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
      .groupBy('state')
      .execute();
    for (const { state, count } of rows) figures[state as PictureState] = Number(count);
    const count = async (column: 'tried_at' | 'next_at' | 'again_at', operator: '>' | '<=', at: string) => {
      const { n } = await this.#db
        .selectFrom('picture')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .where(column, operator, at)
        .executeTakeFirstOrThrow();
      return Number(n);
    };
    figures.asked = await count('tried_at', '>', since);
    figures.due = (await count('next_at', '<=', this.#at())) + (await count('again_at', '<=', this.#at()));
    return figures;
  }

  async list({ state, limit = 50 }: { state?: PictureState; limit?: number }): Promise<PictureRow[]> {
    let query = this.#db
      .selectFrom('picture')
      .select(['address', 'state', 'reason', 'detail', 'tries', 'next_at'])
      .select((eb) =>
        eb
          .selectFrom('item_picture')
          .select((count) => count.fn.countAll<number>().as('n'))
          .whereRef('item_picture.picture', '=', 'picture.seq')
          .as('items'),
      )
      .orderBy('seq', 'desc')
      .limit(limit);
    if (state !== undefined) query = query.where('state', '=', state);
    const rows = await query.execute();
    return rows.map(({ next_at, items, ...row }) => {
      return { ...row, state: row.state as PictureState, nextAt: next_at, items: Number(items) };
    });
  }

  async ofItem(id: string): Promise<ItemPicture[]> {
    const loaded = await findItem(this.#db, id);
    if (!loaded) throw missing(id);
    const { item, row } = loaded;
    const rows = await this.#db
      .selectFrom('item_picture')
      .innerJoin('picture', 'picture.seq', 'item_picture.picture')
      .select(['position', 'address', 'item_picture.state as place', 'picture.state', 'detail', 'next_at', 'media'])
      .where('item_seq', '=', row.seq)
      .execute();
    const shown = new Map(item.images.flatMap(({ url, caption }) => (caption === '' ? [] : [[url, caption] as const])));
    const known = new Map(rows.map((each) => [each.position, each]));
    return picturesNamed(item.extra).map(({ kind, address, text }, position) => {
      const why = whyPictureIsLeft(item.source, kind);
      const found = known.get(position);
      const isLeft = why !== null || found?.place === 'left';
      // What is here is served from the moment on that it is shown with a published item.
      const isComing = found?.media != null && found.place === 'named' && item.state === 'published';
      const url = found?.media && !isComing ? `media/${found.media}.webp` : null;
      const isMissing = !found && alongDigest(address) !== null;
      return {
        position,
        kind,
        address,
        text,
        state: isLeft
          ? 'left'
          : isComing
            ? 'waiting'
            : ((found?.state ?? (isMissing ? 'failed' : 'waiting')) as PictureState),
        detail: why ?? (isLeft ? 'Somebody left it out.' : isMissing ? NOT_TAKEN : (found?.detail ?? null)),
        nextAt: isLeft ? null : (found?.next_at ?? null),
        url,
        ownText: text === null ? (shown.get(url ?? '') ?? null) : null,
      };
    });
  }

  async fetchNow(id: string, position: number): Promise<void> {
    const found = await findItem(this.#db, id);
    if (!found) throw missing(id);
    if (found.item.state !== 'published')
      throw new StateError(
        `Item ${id} is ${found.item.state}: its pictures are fetched once it is published. Publish it first.`,
      );
    await this.#follower.link([found.row.seq]);
    await this.#writes.run(async ({ db }) => {
      const picture = await named(db, id, position);
      if (picture.host === '')
        throw new StateError(
          `Picture ${position} of item ${id} came in a file, and lies nowhere that could be asked. Bring the same file in again.`,
        );
      // Before all others of its host, which is asked at once.
      await db
        .updateTable('picture')
        .set({ state: 'waiting', tries: 0, next_at: new Date(0).toISOString(), reason: null, detail: null })
        .where('seq', '=', picture.seq)
        .where('state', '!=', 'fetched')
        .execute();
      await keepPace(db, picture.host, asWanted(await paceOf(db, picture.host)));
    });
  }

  async leaveOut(id: string, position: number, isLeft: boolean): Promise<void> {
    const found = await findItem(this.#db, id);
    if (!found) throw missing(id);
    if (found.item.state === 'published') await this.#follower.link([found.row.seq]);
    await this.#writes.run(async ({ db }) => {
      const { seq, item_seq } = await named(db, id, position);
      await db
        .updateTable('item_picture')
        .set({ state: isLeft ? 'left' : 'named' })
        .where('item_seq', '=', item_seq)
        .where('position', '=', position)
        .execute();
      if (!isLeft) await db.updateTable('picture').set({ look: 1 }).where('seq', '=', seq).execute();
    });
  }

  /** It stays as it is here, until its source says for more than a week that there is nothing. */
  async #failedAgain(
    db: Kysely<Tables>,
    number: number,
    outcome: Extract<PictureOutcome, { state: 'failed' | 'refused' }>,
  ): Promise<void> {
    const { reason, detail } = outcome;
    const later = outcome.state === 'failed' ? outcome.later : null;
    const isGone = reason === 'not-found' && later === null;
    if (isGone) await exchangePicture(db, number, null);
    await db
      .updateTable('picture')
      .set({ reason, detail, again_at: later, ...(isGone && { state: 'failed' }), ...(later === null && { tries: 0 }) })
      .where('seq', '=', number)
      .execute();
  }

  async #leaveFaulty(db: Kysely<Tables>, host: string, until: string): Promise<void> {
    await keepPace(db, host, afterFault(await paceOf(db, host), until, this.#clock()));
  }

  #at(later = 0): string {
    return new Date(this.#clock().getTime() + later).toISOString();
  }
}

const DONE = { reason: null, detail: null, next_at: null, again_at: null };
const NOT_TAKEN = 'It lay in a file that was brought in, and was not taken. Bring the same file in again.';

/** The next whose turn it is, of a host that may be asked; one that may not is put off. */
async function nextAllowed(db: Kysely<Tables>, at: string, now: Date): ReturnType<typeof nextShown> {
  for (;;) {
    const next = await nextShown(db, at);
    if (!next) return undefined;
    const pace = await paceOf(db, next.host);
    const turnAt = pictureTurn(pace, now);
    if (turnAt === null) return next;
    await keepPace(db, next.host, { ...pace, turnAt });
  }
}

async function named(db: Kysely<Tables>, id: string, position: number) {
  const found = await db
    .selectFrom('item_picture')
    .innerJoin('item', 'item.seq', 'item_picture.item_seq')
    .innerJoin('picture', 'picture.seq', 'item_picture.picture')
    .select(['picture.seq', 'picture.host', 'item_picture.item_seq'])
    .where('item.id', '=', id)
    .where('item_picture.position', '=', position)
    .executeTakeFirst();
  if (found) return found;
  throw new NotFoundError(
    `Item ${id} has no picture ${position} that may be fetched. GET /admin/api/items/${id}/pictures lists those it names.`,
  );
}

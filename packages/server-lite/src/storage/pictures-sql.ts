import { hash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { picturesNamed } from '../domain/pictures-named.ts';
import { whyPictureIsLeft } from '../domain/picture-rights.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import { StateError } from '../errors/state-error.ts';
import { findItem, missing } from './item-changes.ts';
import { PictureFollower } from './picture-follower.ts';
import type {
  ClaimedPicture,
  ItemPicture,
  PictureFigures,
  PictureOutcome,
  PictureRow,
  Pictures,
  PictureState,
} from './pictures.ts';
import { showPicture } from './show-pictures.ts';
import type { Tables } from './tables.ts';
import type { WriteQueue } from './write-queue.ts';

/** Longer than any picture takes: what was claimed before is nobody's any more. */
const CLAIM_MS = 10 * 60_000;
/** Between two questions to one host. */
const HOST_GAP_MS = 1000;
/** Failures of a host in a row, and for how many minutes it is left alone after each. */
const HOST_WAITS = [1, 5, 30, 120, 720];

export class SqlPictures implements Pictures {
  readonly #db: Kysely<Tables>;
  readonly #writes: WriteQueue;
  readonly #clock: () => Date;
  readonly #follower: PictureFollower;

  constructor(db: Kysely<Tables>, writes: WriteQueue, clock: () => Date) {
    this.#db = db;
    this.#writes = writes;
    this.#clock = clock;
    this.#follower = new PictureFollower(db, writes, clock);
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
      // Another process may have been faster.
      const next = await nextOf(db, at);
      if (!next) return undefined;
      const { seq, address, host, tries } = next;
      await db
        .updateTable('picture')
        .set({ tries: tries + 1, tried_at: at, next_at: this.#at(CLAIM_MS) })
        .where('seq', '=', seq)
        .execute();
      await leaveHost(db, host, this.#at(HOST_GAP_MS));
      return { number: seq, address, host, tries: tries + 1 };
    });
  }

  async settle({ number, host }: ClaimedPicture, outcome: PictureOutcome): Promise<void> {
    await this.#writes.run(async ({ db }) => {
      const row = await db.selectFrom('picture').select('seq').where('seq', '=', number).executeTakeFirst();
      if (!row) return;
      const set = (values: Partial<Tables['picture']>) =>
        db.updateTable('picture').set(values).where('seq', '=', number).execute();
      if (outcome.state === 'fetched') {
        await set({ ...(await this.#keep(db, number, outcome)), state: 'fetched', ...DONE, look: 1 });
        await db.updateTable('picture_host').set({ faults: 0 }).where('host', '=', host).execute();
        return;
      }
      const { state, reason, detail } = outcome;
      await set({ state, reason, detail, next_at: state === 'failed' ? outcome.later : null });
      if (state === 'failed' && outcome.hostUntil !== undefined) await this.#leaveFaulty(db, host, outcome.hostUntil);
    });
  }

  async nextTurn(): Promise<string | undefined> {
    const { rows } = await sql<{ at: string | null }>`
      select min(max(h.until, (select min(next_at) from picture p where p.host = h.host and p.next_at is not null))) as at
      from picture_host h`.execute(this.#db);
    return rows[0]?.at ?? undefined;
  }

  async retry(): Promise<number> {
    return this.#writes.run(async ({ db }) => {
      const { numUpdatedRows } = await db
        .updateTable('picture')
        .set({ state: 'waiting', tries: 0, next_at: this.#at(), reason: null, detail: null })
        .where('state', '=', 'failed')
        .executeTakeFirst();
      await db.updateTable('picture_host').set({ until: '', faults: 0 }).execute();
      return Number(numUpdatedRows);
    });
  }

  async figures(since: string): Promise<PictureFigures> {
    const figures: PictureFigures = { waiting: 0, fetched: 0, failed: 0, refused: 0, asked: 0, due: 0 };
    const rows = await this.#db
      .selectFrom('picture')
      .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
      .groupBy('state')
      .execute();
    for (const { state, count } of rows) figures[state as PictureState] = Number(count);
    const count = async (column: 'tried_at' | 'next_at', operator: '>' | '<=', at: string) => {
      const { n } = await this.#db
        .selectFrom('picture')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .where(column, operator, at)
        .executeTakeFirstOrThrow();
      return Number(n);
    };
    figures.asked = await count('tried_at', '>', since);
    figures.due = await count('next_at', '<=', this.#at());
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
    const known = new Map(rows.map((each) => [each.position, each]));
    return picturesNamed(item.extra).map(({ kind, address, text }, position) => {
      const why = whyPictureIsLeft(item.source, kind);
      const found = known.get(position);
      const isLeft = why !== null || found?.place === 'left';
      return {
        position,
        kind,
        address,
        text,
        state: isLeft ? 'left' : ((found?.state ?? 'waiting') as PictureState),
        detail: why ?? (isLeft ? 'Somebody left it out.' : (found?.detail ?? null)),
        nextAt: isLeft ? null : (found?.next_at ?? null),
        url: found?.media ? `media/${found.media}.webp` : null,
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
      // Before all others of its host, which is asked at once.
      await db
        .updateTable('picture')
        .set({ state: 'waiting', tries: 0, next_at: new Date(0).toISOString(), reason: null, detail: null })
        .where('seq', '=', picture.seq)
        .where('state', '!=', 'fetched')
        .execute();
      await db.updateTable('picture_host').set({ until: '', faults: 0 }).where('host', '=', picture.host).execute();
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

  /** The picture is served once an item that shows it is published. */
  async #keep(
    db: Kysely<Tables>,
    number: number,
    { bytes, width, height }: { bytes: Uint8Array; width: number; height: number },
  ): Promise<Partial<Tables['picture']>> {
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

  async #leaveFaulty(db: Kysely<Tables>, host: string, until: string): Promise<void> {
    const row = await db.selectFrom('picture_host').selectAll().where('host', '=', host).executeTakeFirst();
    const faults = (row?.faults ?? 0) + 1;
    const wait = HOST_WAITS[Math.min(faults, HOST_WAITS.length) - 1] as number;
    const own = this.#at(wait * 60_000);
    await leaveHost(db, host, until > own ? until : own);
    await db.updateTable('picture_host').set({ faults }).where('host', '=', host).execute();
  }

  #at(later = 0): string {
    return new Date(this.#clock().getTime() + later).toISOString();
  }
}

const DONE = { reason: null, detail: null, next_at: null };

/** Of the host that was left alone for longest, what waits for longest. */
async function nextOf(db: Kysely<Tables>, at: string) {
  const { rows } = await sql<Pick<Tables['picture'], 'seq' | 'address' | 'host' | 'tries'>>`
    select p.seq, p.address, p.host, p.tries from picture_host h
    join picture p on p.seq = (select x.seq from picture x where x.host = h.host and x.next_at is not null and x.next_at <= ${at}
      order by x.next_at limit 1)
    where h.until <= ${at} order by h.until limit 1`.execute(db);
  return rows[0];
}

async function leaveHost(db: Kysely<Tables>, host: string, until: string): Promise<void> {
  await db
    .insertInto('picture_host')
    .values({ host, until, faults: 0 })
    .onConflict((on) => on.column('host').doUpdateSet({ until }))
    .execute();
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

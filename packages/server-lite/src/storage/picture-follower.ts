import { hash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { alongDigest } from '../domain/along-address.ts';
import { picturesNamed } from '../domain/pictures-named.ts';
import { whyPictureIsLeft } from '../domain/picture-rights.ts';
import type { Item } from '../domain/model.ts';
import { NEW_PICTURE } from './picture-tables.ts';
import type { Tables } from './tables.ts';
import type { WriteQueue } from './write-queue.ts';

/** Where the store keeps how far it was looked. */
const ENTRY = 'pictures-entry';
/** Entries of the ledger that are looked through at once. */
const STEP = 150;
/** What is looked through again after a crash, at most, where nothing was found. */
const KEEP_EVERY = 20_000;

interface Naming {
  seq: number;
  source: string;
  data: string;
}

/** Finds published items that name pictures, along the ledger: an import writes nothing for it. */
export class PictureFollower {
  readonly #db: Kysely<Tables>;
  readonly #writes: WriteQueue;
  readonly #clock: () => Date;
  #kept: number | undefined;
  #reached = 0;

  constructor(db: Kysely<Tables>, writes: WriteQueue, clock: () => Date) {
    this.#db = db;
    this.#writes = writes;
    this.#clock = clock;
  }

  async follow(budget: number): Promise<{ more: boolean; found: number }> {
    const end = performance.now() + budget;
    if (this.#kept === undefined) this.#reached = this.#kept = await this.#entry();
    const { last } = await this.#db
      .selectFrom('ledger')
      .select((eb) => eb.fn.max('seq').as('last'))
      .executeTakeFirstOrThrow();
    let found = 0;
    while (this.#reached < (last ?? 0) && performance.now() < end) {
      const to = Math.min(this.#reached + STEP, Number(last));
      const naming = await this.#naming(this.#reached, to);
      if (naming.length > 0) found += await this.#keep(naming, to);
      else if (to - this.#kept > KEEP_EVERY) await this.#keep([], to);
      this.#reached = to;
    }
    return { more: this.#reached < (last ?? 0), found };
  }

  /** The same for items that are known. */
  async link(seqs: readonly number[]): Promise<void> {
    const items = await this.#db
      .selectFrom('item')
      .innerJoin('content', 'content.item_seq', 'item.seq')
      .select(['item.seq', 'item.source', 'content.data'])
      .where('item.seq', 'in', seqs)
      .execute();
    if (items.length > 0) await this.#keep(items, null);
  }

  async #entry(): Promise<number> {
    const row = await this.#db.selectFrom('meta').select('value').where('key', '=', ENTRY).executeTakeFirst();
    return Number(row?.value ?? 0);
  }

  async #naming(after: number, to: number): Promise<Naming[]> {
    // “Cross” keeps the order: what came lately is little, and what is published is nearly everything.
    const { rows } = await sql<Naming>`
      select i.seq, i.source, c.data
      from (select distinct item_seq from ledger where seq > ${after} and seq <= ${to}) l
      cross join item i on i.seq = l.item_seq cross join content c on c.item_seq = i.seq
      where i.state = 'published' and (instr(c.data, '"images":[') > 0 or instr(c.data, '"authorImage":"') > 0)
        and not exists (select 1 from item_picture o join picture p on p.seq = o.picture
          where o.item_seq = i.seq and p.host <> '')`.execute(this.#db);
    return rows;
  }

  async #keep(items: readonly Naming[], to: number | null): Promise<number> {
    const at = this.#clock().toISOString();
    let found = 0;
    await this.#writes.run(async ({ db }) => {
      for (const item of items) found += await linkItem(db, item, at);
      if (to === null) return;
      await db
        .insertInto('meta')
        .values({ key: ENTRY, value: String(to) })
        .onConflict((on) => on.column('key').doUpdateSet({ value: String(to) }))
        .execute();
    });
    if (to !== null) this.#kept = to;
    return found;
  }
}

async function linkItem(db: Kysely<Tables>, { seq, source, data }: Naming, at: string): Promise<number> {
  const { extra = null } = JSON.parse(data) as Partial<Pick<Item, 'extra'>>;
  const named = picturesNamed(extra).map((each, position) => ({ ...each, position }));
  let found = 0;
  for (const { kind, address, text, position } of named) {
    // What lay in the same archive was taken from it, and is nowhere else.
    if (whyPictureIsLeft(source, kind) !== null || alongDigest(address) !== null) continue;
    const picture = await pictureRow(db, address, at);
    await db
      .insertInto('item_picture')
      .values({ item_seq: seq, position, picture, kind, text, state: 'named' })
      .onConflict((on) => on.columns(['item_seq', 'position']).doNothing())
      .execute();
    found += 1;
  }
  return found;
}

/** Its row, which is made where nobody named it before. */
export async function pictureRow(db: Kysely<Tables>, address: string, at: string): Promise<number> {
  const key = hash('sha256', address, 'buffer').subarray(0, 16);
  const known = await db.selectFrom('picture').select(['seq', 'media']).where('key', '=', key).executeTakeFirst();
  if (known?.media) await db.updateTable('picture').set({ look: 1 }).where('seq', '=', known.seq).execute();
  if (known) return known.seq;
  const { host } = new URL(address);
  const { seq } = await db
    .insertInto('picture')
    .values({ ...NEW_PICTURE, key, address, host, next_at: at } satisfies Omit<
      Tables['picture'],
      'seq'
    > as unknown as Tables['picture'])
    .returning('seq')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('host')
    .values({ host } as Tables['host'])
    .onConflict((on) => on.column('host').doNothing())
    .execute();
  return seq;
}

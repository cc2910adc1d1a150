import { type Kysely, sql } from 'kysely';
import { NotFoundError } from '../errors/not-found-error.ts';
import { changeItem } from './item-changes.ts';
import type { ImportRecord, Imports, ImportUndone, KeptBecause } from './storage.ts';
import type { ImportTable, Tables } from './tables.ts';
import type { Change, WriteQueue } from './write-queue.ts';

/** Items of a step, and how long it may hold the store for; others write in between. */
const STEP = 200;
const STEP_MS = 40;

interface Engine {
  /** Keeps imports out, and lets them in again. @throws StorageError while one runs. */
  lock(): () => void;
  /** Clears what the engine may still hold of erased words. */
  erased(): Promise<void>;
}

interface Candidate {
  seq: number;
  id: string;
  state: string;
  touched: KeptBecause | null;
}

export class SqlImports implements Imports {
  readonly #db: Kysely<Tables>;
  readonly #writes: WriteQueue;
  readonly #engine: Engine;

  constructor(db: Kysely<Tables>, writes: WriteQueue, engine: Engine) {
    this.#db = db;
    this.#writes = writes;
    this.#engine = engine;
  }

  async list(): Promise<ImportRecord[]> {
    return (await this.#rows().orderBy('import.seq', 'desc').execute()).map(toRecord);
  }

  async get(number: number): Promise<ImportRecord | undefined> {
    const row = await this.#rows().where('import.seq', '=', number).executeTakeFirst();
    return row && toRecord(row);
  }

  async undo(number: number, by: string, onProgress?: (done: number, total: number) => void): Promise<ImportUndone> {
    const unlock = this.#engine.lock();
    try {
      const runs = await this.#runsOf(number);
      const total = await this.#countOf(runs);
      const kept: ImportUndone['kept'] = [];
      let erased = 0;
      let done = 0;
      for (let after = 0; ;) {
        const step = await this.#writes.run((change) => undoStep(change, runs, after, by));
        erased += step.erased;
        done += step.looked;
        kept.push(...step.kept);
        onProgress?.(done, total);
        if (step.after === null) break;
        after = step.after;
      }
      if (erased > 0) await this.#engine.erased();
      await this.#writes.run(async ({ db, now }) => {
        await db
          .updateTable('import')
          .set((eb) => ({
            undone_at: sql<string>`coalesce(undone_at, ${now.toISOString()})`,
            undone: eb('undone', '+', erased),
          }))
          .where('seq', '=', number)
          .execute();
      });
      return { erased, kept };
    } finally {
      unlock();
    }
  }

  /** The run, and those before it of the same file that were killed and that it completed. */
  async #runsOf(number: number): Promise<number[]> {
    const run = await this.#db.selectFrom('import').selectAll().where('seq', '=', number).executeTakeFirst();
    if (!run) throw new NotFoundError(`There is no import ${number}. See smm import --list.`);
    const runs = [number];
    const earlier = await this.#db
      .selectFrom('import')
      .selectAll()
      .where('seq', '<', number)
      .where('subject', '=', run.subject)
      .where('digest', '=', run.digest)
      .orderBy('seq', 'desc')
      .execute();
    for (const each of earlier) {
      if (!wasKilled(each)) break;
      runs.push(each.seq);
    }
    return runs;
  }

  async #countOf(runs: readonly number[]): Promise<number> {
    const { n } = await this.#db
      .selectFrom('item')
      .select((eb) => eb.fn.countAll().as('n'))
      .where('import', 'in', runs)
      .where('state', '!=', 'erased')
      .executeTakeFirstOrThrow();
    return Number(n);
  }

  #rows() {
    return this.#db
      .selectFrom('import')
      .innerJoin('subject', 'subject.seq', 'import.subject')
      .selectAll('import')
      .select('subject.slug');
  }
}

/** One that was killed was closed by the next, with the time it began and nothing counted. */
function wasKilled({ started_at, finished_at, added, merged }: ImportTable): boolean {
  return finished_at === null || (finished_at === started_at && added === 0 && merged === 0);
}

async function undoStep(
  change: Change,
  runs: readonly number[],
  after: number,
  by: string,
): Promise<{ erased: number; looked: number; kept: ImportUndone['kept']; after: number | null }> {
  const found = await candidates(change, runs, after);
  const end = performance.now() + STEP_MS;
  const kept: ImportUndone['kept'] = [];
  let erased = 0;
  let looked = 0;
  for (const { seq, id, touched } of found) {
    looked += 1;
    after = seq;
    if (touched !== null) kept.push({ id, because: touched });
    else {
      await erase(change, seq, id, by);
      erased += 1;
    }
    if (performance.now() > end) break;
  }
  return { erased, looked, kept, after: looked === found.length && found.length < STEP ? null : after };
}

async function erase(change: Change, seq: number, id: string, by: string): Promise<void> {
  await changeItem(change, id, { by }, ({ row, item }) => {
    item.state = 'erased';
    item.hideReason = null;
    // Nobody asked for these words to be forgotten: the same file may bring them again.
    row.key = null;
    return { type: 'erased' };
  });
  await change.db.deleteFrom('duplicate_key').where('item_seq', '=', seq).execute();
}

/** What came with these runs and is still there, with what was done to it since: its last entry, or a pin. */
async function candidates({ db }: Change, runs: readonly number[], after: number): Promise<Candidate[]> {
  const { rows } = await sql<
    Candidate & {
      previous: number | null;
      entry: number;
      bytes: string;
      own: number;
      started: string;
      finished: string | null;
      pinned: number;
    }
  >`
    select i.seq, i.id, i.state, l.previous, l.seq as entry, l.bytes, r.publish as own, r.started_at as started, r.finished_at as finished,
      exists (select 1 from pin p where p.item_seq = i.seq) as pinned
    from item i join ledger l on l.seq = i.last_entry join import r on r.seq = i.import
    where i.import in (${sql.join(runs)}) and i.state <> 'erased' and i.seq > ${after}
    order by i.seq limit ${STEP}`.execute(db);
  return rows.map(({ previous, entry, bytes, own, started, finished, pinned, ...row }) => {
    if (pinned === 1) return { ...row, touched: 'pinned' };
    // An import writes the entry of its own publishing right behind the item's first.
    const { type, at } = JSON.parse(bytes) as { type: KeptBecause; at: string };
    const isOwn =
      own === 1 &&
      type === 'published' &&
      previous === entry - 1 &&
      (finished === null || finished === started || at <= finished);
    return { ...row, touched: previous === null || isOwn ? null : type };
  });
}

function toRecord(row: ImportTable & { slug: string }): ImportRecord {
  return {
    number: row.seq,
    subject: row.slug,
    fileName: row.file_name,
    by: row.by,
    publish: row.publish === 1,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    added: row.added,
    merged: row.merged,
    published: row.published,
    undoneAt: row.undone_at,
    undone: row.undone,
  };
}

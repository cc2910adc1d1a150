import { type Kysely, sql } from 'kysely';
import type { Item } from '../domain/model.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import { itemRows } from './item-changes.ts';
import { toItem } from './item-row.ts';
import type { ImportRecord, Imports, ImportUndone } from './import-run.ts';
import type { ImportTable, Tables } from './tables.ts';
import { undoDuplicate } from './undo-duplicate.ts';
import type { WriteQueue } from './write-queue.ts';

/** Rows that are looked at between two turns of the event loop. */
const STRETCH = 20_000;
/** Items that are read in one go. */
const STEP = 500;
/** Items that are one with others, taken back in one transaction. */
const TOGETHER = 20;

/** Erases, in steps that others write between, what came with an import and nobody touched since. */
export interface Undo {
  /** How many items there are to look at. */
  readonly total: number;
  /** One transaction. `joined`: numbers of items that are one with others, and were left for that. */
  step(): Promise<ImportUndone & { looked: number; joined: number[] }>;
  /** Puts in order what the steps left for later, a little at a time. False when nothing is left to do. */
  clear(): Promise<boolean>;
  close(): void;
}

/** @throws StorageError while an import runs. @param runs the one that is asked for first */
export type OpenUndo = (runs: readonly number[], by: string) => Undo;

interface Engine {
  openUndo: OpenUndo;
  /** Clears what the engine may still hold of erased words. */
  erased(): Promise<void>;
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

  async runs(number: number): Promise<{ number: number; startedAt: string }[]> {
    return this.#db
      .selectFrom('import')
      .select(['seq as number', 'started_at as startedAt'])
      .where('seq', 'in', await this.#runsOf(number))
      .execute();
  }

  async *items(number: number): AsyncGenerator<Item[]> {
    const runs = await this.#runsOf(number);
    for (let after = 0; ;) {
      const rows = await itemRows(this.#db)
        .where('item.seq', '>', after)
        .where('item.import', 'in', runs)
        .where('item.state', '!=', 'erased')
        .orderBy('item.seq')
        .limit(STEP)
        .execute();
      if (rows.length === 0) return;
      yield rows.map(({ data, subject_slug, ...row }) => toItem(row, subject_slug, data));
      after = rows.at(-1)!.seq;
      await new Promise(setImmediate);
    }
  }

  async isWaiting(number: number): Promise<boolean> {
    const runs = await this.#runsOf(number);
    const { last } = await this.#db
      .selectFrom('item')
      .select((eb) => eb.fn.max('seq').as('last'))
      .executeTakeFirstOrThrow();
    // In stretches, so that a server answers meanwhile.
    for (let after = 0; after < Number(last ?? 0); after += STRETCH) {
      const other = await this.#db
        .selectFrom('item')
        .select('seq')
        .where('seq', '>', after)
        .where('seq', '<=', after + STRETCH)
        .where('import', 'in', runs)
        .where('state', 'not in', ['pending', 'erased'])
        .limit(1)
        .executeTakeFirst();
      if (other) return false;
      await new Promise(setImmediate);
    }
    return true;
  }

  async undo(number: number, by: string, onProgress?: (done: number, total: number) => void): Promise<ImportUndone> {
    const undo = this.#engine.openUndo(await this.#runsOf(number), by);
    try {
      const record = await this.get(number);
      const kept: ImportUndone['kept'] = [];
      let erased = 0;
      for (let done = 0; done < undo.total;) {
        const step = await undo.step();
        const joined = await this.#undoJoined(number, step.joined, by);
        erased += step.erased + joined.erased;
        kept.push(...step.kept, ...joined.kept);
        done += step.looked;
        onProgress?.(done, undo.total);
      }
      // Also where one that was stopped had erased everything, and cleared nothing yet.
      if (erased > 0 || record?.undoneAt === null) {
        while (await undo.clear());
        await this.#engine.erased();
        await this.#writes.run(async ({ db, now }) => {
          await db
            .updateTable('import')
            .set({ undone_at: sql<string>`coalesce(undone_at, ${now.toISOString()})` })
            .where('seq', '=', number)
            .execute();
        });
      }
      return { erased, kept };
    } finally {
      undo.close();
    }
  }

  async #undoJoined(number: number, seqs: readonly number[], by: string): Promise<ImportUndone> {
    const sum: ImportUndone = { erased: 0, kept: [] };
    for (let from = 0; from < seqs.length; from += TOGETHER) {
      // Those of one turn share a transaction.
      const undone = await Promise.all(
        seqs.slice(from, from + TOGETHER).map((seq) =>
          this.#writes.run(async (change) => {
            const one = await undoDuplicate(change, seq, by);
            const { db } = change;
            await db
              .updateTable('import')
              .set((eb) => ({ undone: eb('undone', '+', one.erased) }))
              .where('seq', '=', number)
              .execute();
            return one;
          }),
        ),
      );
      for (const { erased, kept } of undone) {
        sum.erased += erased;
        sum.kept.push(...kept);
      }
    }
    return sum;
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

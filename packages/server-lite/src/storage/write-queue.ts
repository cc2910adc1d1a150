import { type Kysely, sql } from 'kysely';
import { nextEpoch } from './list-epoch.ts';
import { headSize } from '../domain/page-name.ts';
import { newEpoch } from './secrets.ts';
import type { Reindexed, SearchFollower } from './search-follow.ts';
import type { Tables } from './tables.ts';
import { undo } from './undo.ts';

/** One change under way. What it does is kept as a whole or not at all. */
export interface Change {
  db: Kysely<Tables>;
  now: Date;
  /** Says that something about a subject is other than before. */
  touchSubject(seq: number): void;
  /** Says that an entry of a list was added, removed or rewritten. */
  touchList(list: number, sortKey: string): void;
  /** Says that an item is other than before, so that what is searched follows with this transaction. */
  reindex(change: Reindexed): void;
  /** Leaves what comes to be searched to the time after: there is more of it than one transaction should take up. */
  leaveSearch(): void;
}

interface Job {
  work(change: Change): Promise<unknown>;
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

export interface WriteEngine {
  /** Starts a transaction that may write. */
  begin: string;
  /** True for an error that another process's transaction caused and that passes. */
  isBusy(error: unknown): boolean;
  committed(): void;
  /** What follows the ledger, in the order in which it is taken up. */
  followers: readonly SearchFollower[];
}

const GROUP = 100;
const PATIENCE_MS = 30_000;
/** How long a transaction may take to make its changes searchable; what is left is taken up later. */
const SEARCH_MS = 25;

/**
 * All writes, one transaction at a time. Changes that arrive in one turn of the event loop share a transaction and
 * so a sync of the disk; each is acknowledged only after the commit, and one that fails takes none with it.
 */
export class WriteQueue {
  readonly #db: Kysely<Tables>;
  readonly #engine: WriteEngine;
  readonly #clock: () => Date;
  readonly #waiting: Job[] = [];
  #draining: Promise<void> | undefined;

  constructor(db: Kysely<Tables>, engine: WriteEngine, clock: () => Date) {
    this.#db = db;
    this.#engine = engine;
    this.#clock = clock;
  }

  run<T>(work: (change: Change) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ work, resolve: resolve as (value: unknown) => void, reject });
      this.#draining ??= this.#drain();
    });
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    while (this.#draining) await this.#draining;
  }

  async #drain(): Promise<void> {
    await new Promise(setImmediate);
    try {
      while (this.#waiting.length > 0) await this.#commit(this.#waiting.splice(0, GROUP));
    } finally {
      this.#draining = undefined;
    }
  }

  async #commit(jobs: Job[]): Promise<void> {
    let settle: (() => void)[] = [];
    try {
      await this.#db.connection().execute(async (db) => {
        await this.#begin(db);
        try {
          settle = await this.#runAll(db, jobs);
          await sql`commit`.execute(db);
        } catch (error) {
          await undo(db, 'rollback', error);
          throw error;
        }
      });
    } catch (error) {
      for (const job of jobs) job.reject(error);
      return;
    }
    this.#engine.committed();
    for (const each of settle) each();
  }

  async #begin(db: Kysely<Tables>): Promise<void> {
    const deadline = performance.now() + PATIENCE_MS;
    for (let wait = 2; ; wait = Math.min(wait * 2, 100)) {
      try {
        await sql.raw(this.#engine.begin).execute(db);
        return;
      } catch (error) {
        if (!this.#engine.isBusy(error) || performance.now() > deadline) throw error;
        await new Promise((resolve) => setTimeout(resolve, wait * (0.5 + Math.random())));
      }
    }
  }

  async #runAll(db: Kysely<Tables>, jobs: Job[]): Promise<(() => void)[]> {
    const lists = new Map<number, string>();
    const subjects = new Set<number>();
    let changed = new Map<number, Reindexed>();
    let isSearchLeft = false;
    const change: Change = {
      db,
      now: this.#clock(),
      touchSubject: (seq) => subjects.add(seq),
      touchList: (list, sortKey) => {
        const oldest = lists.get(list);
        if (oldest === undefined || sortKey < oldest) lists.set(list, sortKey);
      },
      reindex: ({ before, after }) => {
        const { seq } = before.row;
        // Of several changes, the first says what is in the index and the last what shall be.
        changed.set(seq, { before: changed.get(seq)?.before ?? before, after });
      },
      leaveSearch: () => (isSearchLeft = true),
    };
    const settle: (() => void)[] = [];
    for (const job of jobs) {
      await sql`savepoint change`.execute(db);
      const before = new Map(changed);
      try {
        const value = await job.work(change);
        settle.push(() => job.resolve(value));
      } catch (error) {
        await undo(db, 'rollback to savepoint change', error);
        changed = before;
        settle.push(() => job.reject(error));
      }
      await sql`release savepoint change`.execute(db);
    }
    for (const follower of this.#engine.followers) follower.apply(changed.values());
    for (const [list, oldest] of lists) await renewEpoch(db, list, oldest);
    const modified = change.now.toISOString();
    for (const seq of subjects) {
      await db
        .updateTable('subject')
        .set((eb) => ({ revision: eb('revision', '+', 1), modified }))
        .where('seq', '=', seq)
        .execute();
    }
    if (subjects.size > 0 && !isSearchLeft) {
      for (const index of this.#engine.followers) {
        const end = performance.now() + SEARCH_MS;
        await index.follow(db, () => performance.now() > end);
      }
    }
    return settle;
  }
}

async function renewEpoch(db: Kysely<Tables>, seq: number, oldestChange: string): Promise<void> {
  const list = await db.selectFrom('list').selectAll().where('seq', '=', seq).executeTakeFirst();
  if (!list) return;
  const head = headSize(list.count);
  const last =
    head < list.count
      ? await db
          .selectFrom('list_item')
          .select('sort_key')
          .where('list', '=', seq)
          .orderBy('sort_key', 'desc')
          .limit(1)
          .offset(head - 1)
          .executeTakeFirst()
      : undefined;
  const { epoch, floor } = nextEpoch(list, oldestChange, last?.sort_key ?? '', newEpoch);
  if (epoch === list.epoch && floor === list.floor) return;
  await db.updateTable('list').set({ epoch, floor }).where('seq', '=', seq).execute();
}

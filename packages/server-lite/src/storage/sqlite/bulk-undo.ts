import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { dirname, join } from 'node:path';
import { ledgerBytes } from '../../domain/ledger-entry.ts';
import type { Item } from '../../domain/model.ts';
import { sortKey } from '../../domain/sort-key.ts';
import { marksOf } from '../duplicate-marks.ts';
import { addressIndex, inboxIndex, visitorsIndex } from '../followed-indexes.ts';
import { toItem } from '../item-row.ts';
import type { OpenUndo, Undo } from '../imports.ts';
import type { ListTarget } from '../list-target.ts';
import { SearchFollower } from '../search-follow.ts';
import type { ImportUndone } from '../import-run.ts';
import type { ItemTable } from '../tables.ts';
import { tallyRow } from '../tally.ts';
import { type Chained, touchedSince } from '../touched-since.ts';
import { type BulkStatements, bulkStatements, TallySums } from './bulk-statements.ts';
import { isBusy, openConnection } from './connection.ts';
import { IMPORT_LOCK, lockImports } from './import-lock.ts';
import { SqliteAddressIndex } from './address-index.ts';
import { SqliteSearchIndex } from './search-index.ts';
import { StepPace } from '../step-pace.ts';

const PATIENCE_MS = 30_000;
/** From this share of all items on, putting an index together once is less than clearing each term of each item. */
const MUCH = 1 / 50;

type Found = ItemTable & {
  slug: string;
  data: string | null;
  bytes: string;
  entry: number;
  previous: number | null;
  publish: number;
  started_at: string;
  finished_at: string | null;
  pinned: number;
  joined: number;
};

/**
 * Opens the way back of an import on a connection of its own: its steps are plain transactions between everybody else's,
 * each of which leaves the store whole. Imports are kept out until it is closed.
 *
 * @throws StorageError while an import runs.
 */
export function openBulkUndo(file: string, clock: () => Date): OpenUndo {
  return (runs, by) => {
    const unlock = lockImports(join(dirname(file), IMPORT_LOCK));
    let database: DatabaseSync | undefined;
    try {
      database = openConnection(file, { busyMs: 50 });
      return new BulkUndo(database, runs, by, clock, unlock);
    } catch (error) {
      database?.close();
      unlock();
      throw error;
    }
  };
}

class BulkUndo implements Undo {
  readonly total: number;
  readonly #database: DatabaseSync;
  readonly #statements: BulkStatements;
  readonly #eraser: Eraser;
  readonly #unlock: () => void;
  readonly #clock: () => Date;
  readonly #countUndone: StatementSync;
  readonly #run: number;
  readonly #pace = new StepPace();
  readonly #seqs: number[];
  readonly #clearsLater: boolean;
  #next = 0;

  constructor(database: DatabaseSync, runs: readonly number[], by: string, clock: () => Date, unlock: () => void) {
    // Steps wait for no disk: whatever a crash of the machine takes is taken back by the same command again.
    database.exec('pragma cache_size = -16384; pragma wal_autocheckpoint = 4096; pragma synchronous = normal');
    this.#database = database;
    this.#unlock = unlock;
    this.#clock = clock;
    this.#run = runs[0] as number;
    this.#statements = bulkStatements(database);
    const of = `from item where import in (${runs.map(() => '?').join(',')})`;
    const seqs = database.prepare(`select seq ${of} and state <> 'erased' order by seq`);
    seqs.setReturnArrays(true);
    this.#seqs = Array.from(seqs.iterate(...runs) as unknown as Iterable<[number]>, ([seq]) => seq);
    this.total = this.#seqs.length;
    // Of all that came, so that a second try decides as the first did.
    const { came } = database.prepare(`select count(*) as came ${of}`).get(...runs) as { came: number };
    this.#clearsLater = came >= MUCH * this.#statements.lastSeq('item');
    this.#countUndone = database.prepare('update import set undone = undone + ? where seq = ?');
    this.#eraser = new Eraser(database, this.#statements, by, this.#clearsLater);
  }

  async step(): Promise<ImportUndone & { looked: number; joined: number[] }> {
    return this.#transaction((due) => {
      const first = this.#next;
      const sums = new TallySums();
      const step = this.#eraser.begin(sums, this.#clock().toISOString());
      let next = first;
      for (; next < this.total && (next === first || !due()); next++) step.item(this.#seqs[next] as number);
      const { erased, kept, joined } = step.end();
      sums.flush(this.#statements);
      if (erased > 0) this.#countUndone.run(erased, this.#run);
      this.#next = next;
      return { erased, kept, joined, looked: next - first };
    });
  }

  async clear(): Promise<boolean> {
    if (!this.#clearsLater) return false;
    return this.#transaction((due) => {
      let more = true;
      while (more && !due()) more = this.#eraser.tidy();
      return more;
    });
  }

  close(): void {
    this.#database.close();
    this.#unlock();
  }

  /** One transaction, over when its time is. The event loop has its turn before it. */
  async #transaction<T>(work: (due: () => boolean) => T): Promise<T> {
    await this.#begin();
    const at = this.#next;
    try {
      const end = performance.now() + this.#pace.work;
      const result = work(() => performance.now() > end);
      const worked = performance.now();
      this.#database.exec('commit');
      this.#pace.took(performance.now() - worked);
      return result;
    } catch (error) {
      this.#next = at;
      if (this.#database.isTransaction) this.#database.exec('rollback');
      throw error;
    }
  }

  async #begin(): Promise<void> {
    await new Promise(setImmediate);
    const deadline = performance.now() + PATIENCE_MS;
    for (let wait = 2; ; wait = Math.min(wait * 2, 100)) {
      try {
        return this.#database.exec('begin immediate');
      } catch (error) {
        if (!isBusy(error) || performance.now() > deadline) throw error;
        // Another write of this process may be what holds it: it needs the thread.
        await new Promise((resolve) => setTimeout(resolve, wait * (0.5 + Math.random())));
      }
    }
  }
}

/** Erases items inside one transaction a step: row, words, key, lists, counts, search and the ledger. */
class Eraser {
  readonly #statements: BulkStatements;
  readonly #by: string;
  readonly #clearsLater: boolean;
  readonly #followers: readonly SearchFollower[];
  readonly #find: StatementSync;
  readonly #erase: StatementSync;
  readonly #unlist: StatementSync;
  readonly #words: StatementSync;
  readonly #key: StatementSync;
  readonly #mark: StatementSync;
  readonly #pairs: StatementSync;
  readonly #entry: StatementSync;
  readonly #delist: StatementSync;
  readonly #past: StatementSync;

  constructor(database: DatabaseSync, statements: BulkStatements, by: string, clearsLater: boolean) {
    this.#statements = statements;
    this.#by = by;
    this.#clearsLater = clearsLater;
    this.#followers = [
      new SearchFollower(visitorsIndex(new SqliteSearchIndex(database, 'search'))),
      new SearchFollower(inboxIndex(new SqliteSearchIndex(database, 'inbox'))),
      new SearchFollower(addressIndex(new SqliteAddressIndex(database))),
    ];
    this.#find = database.prepare(
      `select i.*, s.slug, c.data, l.seq as entry, l.previous, l.bytes, r.publish, r.started_at, r.finished_at,
        exists (select 1 from pin p where p.item_seq = i.seq) as pinned,
        (i.state = 'merged' or exists (select 1 from duplicate_part d where d.item = i.seq)) as joined
      from item i join subject s on s.seq = i.subject join import r on r.seq = i.import
        join ledger l on l.seq = i.last_entry left join content c on c.item_seq = i.seq
      where i.seq = ? and i.state <> 'erased'`,
    );
    this.#erase = database.prepare(
      "update item set state = 'erased', hide_reason = null, date_published = null, key = null, last_entry = ? where seq = ?",
    );
    this.#unlist = database.prepare(
      `update feed set listing = (select coalesce(json_group_array(value), '[]') from (
          select value from json_each(feed.listing)
            where value not in (select source_id from feed_item where feed = feed.seq and item_seq = ?) order by key))
        where listing is not null and seq in (select feed from feed_item where item_seq = ?)`,
    );
    this.#words = database.prepare('delete from content where item_seq = ?');
    this.#key = database.prepare('delete from duplicate_key where key = ? and item_seq = ?');
    this.#mark = database.prepare('delete from duplicate_mark where mark = ? and item_seq = ?');
    this.#pairs = database.prepare('delete from duplicate_pair where one = ? or other = ?');
    this.#entry = database.prepare('insert into ledger (seq, item_seq, previous, bytes) values (?,?,?,?)');
    this.#past = database.prepare('select bytes, previous from ledger where seq = ?');
    this.#delist = database.prepare('delete from list_item where list = ? and sort_key = ?');
  }

  /** Begins a step; `end` must be called before the commit. */
  begin(sums: TallySums, at: string): { item(seq: number): void; end(): ImportUndone & { joined: number[] } } {
    const targets = new Map<number, ListTarget[]>();
    const left = new Map<number, { oldest: string; count: number; postings: number }>();
    const gone: { row: ItemTable; item: Item }[] = [];
    const kept: ImportUndone['kept'] = [];
    const joined: number[] = [];
    let last = this.#statements.lastSeq('ledger');
    return {
      item: (seq) => {
        const found = this.#find.get(seq) as Found | undefined;
        if (!found) return;
        const { slug, data, bytes, entry, previous, publish, started_at, finished_at, pinned, ...rest } = found;
        const { joined: isJoined, ...row } = rest;
        if (isJoined === 1) return void joined.push(seq);
        const came = { startedAt: started_at, finishedAt: finished_at, publish: publish === 1, pinned: pinned === 1 };
        const because = touchedSince({ history: this.#history({ bytes, entry, previous }), ...came });
        if (because !== null) return void kept.push({ id: row.id, because });
        const item = toItem(row, slug, data);
        gone.push({ row, item });
        if (row.state === 'published') {
          let lists = targets.get(row.subject);
          if (!lists) targets.set(row.subject, (lists = this.#statements.targets(row.subject)));
          this.#leaveLists(lists, row, left);
        }
        this.#entry.run(++last, seq, row.last_entry, ledgerBytes({ type: 'erased', at, by: this.#by, ref: row.ref }));
        this.#erase.run(last, seq);
        this.#unlist.run(seq, seq);
        this.#words.run(seq);
        for (const mark of marksOf(item)) this.#mark.run(mark, seq);
        this.#pairs.run(seq, seq);
        // Nobody asked for these words to be forgotten: the same file may bring them again.
        if (row.key) this.#key.run(row.key, seq);
        const before = tallyRow(row);
        sums.add(before, -1);
        sums.add({ ...before, state: 'erased', reason: '' }, 1);
      },
      end: () => {
        for (const follower of this.#followers) follower.dropAll(gone, this.#clearsLater);
        for (const [list, { oldest, count, postings }] of left) {
          this.#statements.addToList(list, -count, -postings, 0);
          this.#statements.renewEpoch(list, oldest);
        }
        for (const subject of new Set(gone.map(({ row }) => row.subject))) this.#statements.touchSubject(subject, at);
        return { erased: gone.length, kept, joined };
      },
    };
  }

  *#history(last: Chained): Generator<Chained> {
    yield last;
    for (let seq = last.previous; seq !== null;) {
      const one = this.#past.get(seq) as { bytes: string; previous: number | null };
      yield { ...one, entry: seq };
      seq = one.previous;
    }
  }

  /** Puts the indexes together, which is when what was taken out of them goes. True while something is left to do. */
  tidy(): boolean {
    return this.#followers.some((follower) => follower.clear());
  }

  #leaveLists(
    targets: readonly ListTarget[],
    { seq, type, date_published }: ItemTable,
    left: Map<number, { oldest: string; count: number; postings: number }>,
  ): void {
    const key = sortKey(date_published, seq);
    for (const { list } of targets) {
      if (Number(this.#delist.run(list, key).changes) === 0) continue;
      const sum = left.get(list) ?? { oldest: key, count: 0, postings: 0 };
      if (key < sum.oldest) sum.oldest = key;
      sum.count += 1;
      sum.postings += type === 'SocialMediaPosting' ? 1 : 0;
      left.set(list, sum);
    }
  }
}

import type { DatabaseSync } from 'node:sqlite';
import { dirname, join } from 'node:path';
import { assertMayStore, sourcePolicy } from '../../domain/source-policy.ts';
import { NotFoundError } from '../../errors/not-found-error.ts';
import { StateError } from '../../errors/state-error.ts';
import { type PackedRows, packRows } from '../packed-rows.ts';
import { assertTakesNew } from '../subjects.ts';
import type { SubjectTable } from '../tables.ts';
import type { AddResult, ImportRun, ImportSource, PreparedRow } from '../import-run.ts';
import { BulkInsert } from './bulk-insert.ts';
import { type BulkStatements, bulkStatements, TallySums } from './bulk-statements.ts';
import { compose } from './composer.ts';
import { openConnection } from './connection.ts';
import { IMPORT_LOCK, lockImports } from './import-lock.ts';
import { ImportSpool } from './import-spool.ts';
import { IncomingRows } from './incoming-rows.ts';
import { WaitingPublisher } from './publish-waiting.ts';
import { RowTeller, type Waiting } from './row-teller.ts';
import { StepPace } from '../step-pace.ts';
import { mendUnfinished } from './unfinished-keys.ts';

/** Opens an import on a connection of its own: its steps are plain transactions between everybody else's. */
export function openBulkImport(file: string, source: ImportSource, clock: () => Date): ImportRun {
  const unlock = lockImports(join(dirname(file), IMPORT_LOCK));
  let database: DatabaseSync | undefined;
  try {
    database = openConnection(file, { busyMs: 30_000 });
    return new BulkImport(database, file, source, clock, unlock);
  } catch (error) {
    database?.close();
    unlock();
    throw error;
  }
}

/**
 * An import in two halves. While rows come, they are told apart in memory and put down beside the store. Then they are
 * written in the order of their dates, so that every table only grows at its end, whatever order the file has; and last
 * their keys, in the order of the keys. Each step is one short transaction that leaves the store whole.
 */
class BulkImport implements ImportRun {
  readonly #database: DatabaseSync;
  readonly #source: ImportSource;
  readonly #clock: () => Date;
  readonly #unlock: () => void;
  readonly #statements: BulkStatements;
  readonly #spool: ImportSpool;
  readonly #rows: IncomingRows;
  readonly #subject: number;
  readonly number: number;
  readonly pictured: number[] = [];
  /** What this file names, was received before and still waits: instant and sequence. */
  readonly #waiting: Waiting[] = [];
  /** Keys, as text: those of the rows are handed on with their memory. */
  readonly #picturedKeys = new Set<string>();
  readonly #teller: RowTeller;
  readonly #pace = new StepPace();
  #added = 0;
  #merged = 0;
  #ended = false;

  constructor(database: DatabaseSync, file: string, source: ImportSource, clock: () => Date, unlock: () => void) {
    this.#database = database;
    this.#source = source;
    this.#clock = clock;
    this.#unlock = unlock;
    // Steps wait for no disk: a crash of the machine may take the last of them, whole, and the same command brings them
    // again. What finish acknowledges is made sure there.
    database.exec('pragma cache_size = -8192; pragma wal_autocheckpoint = 4096; pragma synchronous = normal');
    this.#statements = bulkStatements(database);
    const subject = database
      .prepare(
        `select s.seq, s.slug, s.archived_at, m.into_subject from subject s
         left join subject_merge m on m.from_subject = s.seq where s.slug = ?`,
      )
      .get(source.subject) as
      (Pick<SubjectTable, 'seq' | 'slug' | 'archived_at'> & { into_subject: number | null }) | undefined;
    if (!subject) throw new NotFoundError(`There is no subject “${source.subject}”. Make it with smm subject add.`);
    // Its rows were prepared under a name that means another one by now.
    if (subject.into_subject !== null)
      throw new StateError(`“${source.subject}” was merged into another subject meanwhile. Run the import again.`);
    assertTakesNew(subject);
    this.#subject = subject.seq;
    mendUnfinished(database, (work) => this.#step((_, due) => work(due), false));
    const { lastInsertRowid } = database
      .prepare('insert into import (subject, file_name, digest, by, publish, started_at) values (?,?,?,?,?,?)')
      .run(subject.seq, source.fileName, source.digest, source.by, source.publish ? 1 : 0, clock().toISOString());
    this.number = Number(lastInsertRowid);
    this.#rows = new IncomingRows(source.expected ?? 0);
    this.#spool = new ImportSpool(`${file}.import`);
    this.#teller = new RowTeller(database, {
      subject: source.subject,
      digest: source.digest,
      rows: this.#rows,
      take: (packed, i, key) => this.#take(packed, i, key),
      onPictured: (key) => void this.#picturedKeys.add(Buffer.from(key).toString('latin1')),
      onWaiting: (waits, held) => {
        if (!held && source.publish) this.#waiting.push(waits);
      },
    });
  }

  add(rows: PreparedRow[]): AddResult {
    for (const source of new Set(rows.map(({ item }) => item.source))) assertMayStore(sourcePolicy(source));
    return this.addPacked(packRows(rows));
  }

  addPacked(packed: PackedRows): AddResult {
    const result = this.#teller.add(packed);
    this.#added += result.added;
    this.#merged += result.merged;
    return result;
  }

  async finish(
    onProgress?: (done: number, total: number) => void,
  ): Promise<{ added: number; merged: number; published: number }> {
    try {
      this.#spool.flush();
      const shown = await this.#writeRows(onProgress);
      this.#writeKeys();
      this.#findPictured();
      const published = shown + (await this.#publishWaiting());
      // The log is one file: bringing this to disk brings along all that was written before.
      this.#database.exec('pragma synchronous = full');
      this.#database
        .prepare('update import set finished_at = ?, added = ?, merged = ?, published = ? where seq = ?')
        .run(this.#clock().toISOString(), this.#added, this.#merged, published, this.number);
      return { added: this.#added, merged: this.#merged, published };
    } finally {
      this.abandon();
    }
  }

  /** May be called again: a failure is told by whoever met it first. */
  abandon(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#spool.close();
    this.#database.close();
    this.#unlock();
  }

  #take(packed: PackedRows, i: number, key: Uint8Array): void {
    const start = i === 0 ? 0 : (packed.ends[i - 1] as number);
    const end = packed.ends[i] as number;
    const offset = this.#spool.add(packed.texts.subarray(start, end), stretchOfDays(packed.instants[i] as number));
    this.#rows.add(key, packed, i, offset, end - start);
  }

  async #writeRows(onProgress?: (done: number, total: number) => void): Promise<number> {
    const { order, ...places } = this.#rows.seal();
    const received = this.#clock().toISOString();
    const { subject: subjectSlug, by, publish } = this.#source;
    const insert = new BulkInsert(this.#database, this.#statements, {
      subject: this.#subject,
      subjectSlug,
      import: this.number,
      by,
      received,
    });
    let published = 0;
    let done = 0;
    for await (const rows of compose({ fd: this.#spool.fd, ...places, publish, subject: subjectSlug, by, received })) {
      for (let next = 0; next < rows.count;) {
        next = this.#step((sums, due) => {
          const step = insert.begin(rows, sums, this.#clock().toISOString());
          let i = next;
          for (; i < rows.count && !due(); i++) {
            const row = order[rows.from + i] as number;
            const { seq, shown } = step.row(i, this.#rows.key(row));
            this.#rows.seqs[row] = seq;
            if (shown) published += 1;
          }
          step.end();
          return i;
        });
      }
      done += rows.count;
      onProgress?.(done, order.length);
    }
    return published;
  }

  #writeKeys(): void {
    const order = this.#rows.byKey();
    const insert = this.#database.prepare('insert or ignore into duplicate_key (key, item_seq) values (?,?)');
    for (let next = 0; next < order.length;) {
      next = this.#step((_, due) => {
        let i = next;
        for (; i < order.length && !due(); i++) {
          const row = order[i] as number;
          insert.run(this.#rows.key(row), this.#rows.seqs[row] as number);
        }
        return i;
      }, false);
    }
  }

  #findPictured(): void {
    const find = this.#database.prepare('select item_seq from duplicate_key where key = ?');
    for (const key of this.#picturedKeys) {
      const found = find.get(Buffer.from(key, 'latin1')) as { item_seq: number } | undefined;
      if (found) this.pictured.push(found.item_seq);
    }
  }

  /** Oldest first, so that the list only grows at its end. */
  async #publishWaiting(): Promise<number> {
    const waiting = this.#waiting.sort((a, b) => a.instant - b.instant || a.seq - b.seq);
    const publisher = new WaitingPublisher(this.#database, this.#statements, this.#source.by);
    let published = 0;
    for (let next = 0; next < waiting.length;) {
      next = this.#step((sums, due) => {
        const step = publisher.begin(this.#subject, sums, this.#clock().toISOString());
        let i = next;
        for (; i < waiting.length && !due(); i++) published += step.item((waiting[i] as { seq: number }).seq);
        step.end();
        return i;
      });
      // Lets the process answer signals between steps.
      await new Promise(setImmediate);
    }
    return published;
  }

  /** One transaction, over when its time is. */
  #step(work: (sums: TallySums, due: () => boolean) => number, touch = true): number {
    this.#database.exec('begin immediate');
    try {
      const end = performance.now() + this.#pace.work;
      const sums = new TallySums();
      const next = work(sums, () => performance.now() > end);
      const worked = performance.now();
      sums.flush(this.#statements);
      if (touch) this.#statements.touchSubject(this.#subject, this.#clock().toISOString());
      this.#database.exec('commit');
      this.#pace.took(performance.now() - worked);
      return next;
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('rollback');
      throw error;
    }
  }
}

/** A number that dates within some eight days share. @param instant `YYYYMMDDhhmmss` as a number, or 0 */
function stretchOfDays(instant: number): number {
  const day = Math.floor(instant / 1e6);
  return Math.floor((Math.floor(day / 100) * 31 + (day % 100)) / 8) % 1_000_003;
}

import type { DatabaseSync } from 'node:sqlite';
import { Item as WireItem } from '@smm/sdk/schema';
import * as z from 'zod/mini';
import { isLinkCard } from '../../domain/link-card.ts';
import { sourcePolicy } from '../../domain/source-policy.ts';
import { StorageError } from '../../errors/storage-error.ts';
import { toWireJson } from '../../domain/to-wire.ts';
import { toItem } from '../item-row.ts';
import { listEntry, type ListTarget } from '../list-target.ts';
import { newRef } from '../secrets.ts';
import { tallyRow } from '../tally.ts';
import type { ItemTable } from '../tables.ts';
import { bulkStatements, TallySums } from './bulk-statements.ts';
import { openConnection } from './connection.ts';
import { LINE } from './taken-back.ts';

/** Above every sort key. */
const NEWEST = '9';
/** Items between two looks at who else wants the thread. */
const STEP = 500;

type Row = ItemTable & { data: string | null };

/**
 * Puts together what follows from items and words, and an export leaves out: lists and counts. Names of pages stay those of
 * the store that was exported, up to the first change of a list, which gives it new ones: from here the two go different ways.
 *
 * @throws StorageError where an item is not as readers are promised it, or has words that may not be kept
 */
export async function makeAnew(file: string, onProgress?: (done: number, total: number) => void): Promise<void> {
  const database = openConnection(file, { busyMs: 0 });
  try {
    database.exec('pragma synchronous = off; pragma cache_size = -16384; begin immediate');
    const { total } = database.prepare('select count(*) as total from item').get() as { total: number };
    const slugs = new Map(
      (database.prepare('select seq, slug from subject').all() as { seq: number; slug: string }[]).map((row) => [
        row.seq,
        row.slug,
      ]),
    );
    const lists = new ListWriter(database);
    const statements = bulkStatements(database);
    const sums = new TallySums();
    const rows = database.prepare(
      'select item.*, content.data from item left join content on content.item_seq = item.seq where seq > ? order by seq limit ?',
    );
    for (let after = 0, done = 0; ;) {
      const step = rows.all(after, STEP) as unknown as Row[];
      if (step.length === 0) break;
      for (const row of step) {
        sums.add(tallyRow(row), 1);
        const slug = slugs.get(row.subject);
        if (slug !== undefined && row.data !== null) lists.take(row, slug);
      }
      after = step.at(-1)!.seq;
      done += step.length;
      onProgress?.(done, total);
      await new Promise(setImmediate);
    }
    sums.flush(statements);
    lists.finish();
    database
      .prepare('insert into meta (key, value) values (?, ?) on conflict (key) do update set value = excluded.value')
      .run(LINE, newRef());
    database.exec('commit');
  } finally {
    database.close();
  }
}

class ListWriter {
  readonly #database: DatabaseSync;
  readonly #targets = new Map<number, ListTarget[]>();
  readonly #sums = new Map<number, { count: number; postings: number; pinned: number }>();
  readonly #insert;
  readonly #statements;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#statements = bulkStatements(database);
    this.#insert = database.prepare('insert into list_item (list, sort_key, item_seq, json) values (?,?,?,?)');
  }

  take({ data, ...row }: Row, slug: string): void {
    const item = toItem(row, slug, data);
    const { success, error } = z.safeParse(WireItem, JSON.parse(toWireJson(item)));
    if (!success) {
      const [issue] = error.issues;
      throw new StorageError(
        `The item ${row.id} is not as smm keeps one (${issue?.path.join('.')}: ${issue?.message}).`,
      );
    }
    const { mayStore, name } = sourcePolicy(item.source);
    if (!mayStore && !isLinkCard(item))
      throw new StorageError(`The item ${row.id} has words of ${name}, whose terms let nobody keep them.`);
    if (row.state !== 'published') return;
    for (const target of this.#targetsOf(row.subject)) {
      const entry = listEntry(target, item, row.seq);
      if (!entry) continue;
      this.#insert.run(target.list, entry.sortKey, row.seq, entry.json);
      const sum = this.#sums.get(target.list) ?? { count: 0, postings: 0, pinned: 0 };
      sum.count += 1;
      sum.postings += row.type === 'SocialMediaPosting' ? 1 : 0;
      sum.pinned += entry.pinned ? 1 : 0;
      this.#sums.set(target.list, sum);
    }
  }

  finish(): void {
    for (const [list, { count, postings, pinned }] of this.#sums)
      this.#statements.addToList(list, count, postings, pinned);
    this.#database.prepare('update list set floor = ?').run(NEWEST);
  }

  #targetsOf(subject: number): ListTarget[] {
    let targets = this.#targets.get(subject);
    if (!targets) this.#targets.set(subject, (targets = this.#statements.targets(subject)));
    return targets;
  }
}

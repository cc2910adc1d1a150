import { type Kysely, sql } from 'kysely';
import { type LedgerEntry, ledgerBytes } from '../domain/ledger-entry.ts';
import type { Item } from '../domain/model.ts';
import { OutdatedError } from '../errors/outdated-error.ts';
import { forgetListed } from './feed-listing.ts';
import { areMarksOther, forgetProposals, lookAgain, remark } from './duplicate-marks.ts';
import type { Loaded, Step } from './item-changes.ts';
import { contentData, itemColumns } from './item-row.ts';
import { appendAll } from './ledger.ts';
import type { ListTarget } from './list-target.ts';
import { ListWrites } from './list-writes.ts';
import { loadTargets } from './lists.ts';
import { itemVersion, rememberAll, undoFor } from './remember.ts';
import type { Act } from './storage.ts';
import type { ItemTable, Tables } from './tables.ts';
import { TallyWrites } from './tally.ts';
import type { Change } from './write-queue.ts';

/** An item that was written: the ledger's entry of its change, and the one before. */
export interface Written {
  seq: number;
  entry: number;
  previous: number;
}

interface Taken {
  loaded: Loaded;
  before: Item;
  /** What of its row is other than before, apart from its last entry. */
  columns: Partial<ItemTable>;
  bytes: string;
  /** What it is kept under to be taken back. */
  undo: number | undefined;
}

/**
 * Changes of one or many items within one change: what hangs on them (row, words, lists, counts, ledger, the way back) is
 * written by statements that they share. A step sees what was written before the last `flush`, and replaces fields of its
 * item rather than to change what is in them.
 */
export class ItemWrites {
  readonly #change: Change;
  readonly #targets = new Map<number, ListTarget[]>();
  readonly #lists: ListWrites;
  readonly #tallies = new TallyWrites();
  #taken: Taken[] = [];
  /** Written since the last call of `flush`: by `take`, which has to write what came before a picture. */
  #written: Written[] = [];
  #undo: { word: string; seq: number } | undefined;

  constructor(change: Change) {
    this.#change = change;
    this.#lists = new ListWrites(change);
  }

  /** Lets `step` change an item. Once at most for each between two calls of `flush`. @returns false where it had nothing to change */
  async take(
    loaded: Loaded,
    act: Act,
    step: (loaded: Loaded) => Step | undefined | Promise<Step | undefined>,
  ): Promise<boolean> {
    const { now } = this.#change;
    const { by, undo, version } = act;
    if (version !== undefined && version !== itemVersion(loaded.row)) {
      throw new OutdatedError(
        `Item ${loaded.item.id} was changed by somebody else meanwhile. Load it again, look at it, and repeat your change. Nothing was changed.`,
      );
    }
    // A picture that others show too is kept or goes by what state they are in.
    if (loaded.sent?.hasPhoto) await this.#write();
    const before = { row: { ...loaded.row }, item: { ...loaded.item } };
    // With the pins that the step may take away.
    const targetsBefore = await this.#targetsOf(before.row.subject);
    const entry = await step(loaded);
    if (!entry) return false;
    const kept = undo === undefined ? undefined : await this.#undoOf(undo, by);
    if (loaded.pins) this.#targets.clear();

    const { item } = loaded;
    const row = rowOf(loaded, before.row);
    const isAsBefore = row.subject === before.row.subject && !loaded.pins;
    const targets = isAsBefore ? targetsBefore : await this.#targetsOf(row.subject);
    if (before.item.state === 'published') this.#lists.leave(targetsBefore, before.item, row.seq);
    if (item.state === 'published') this.#lists.enter(targets, item, row.seq);
    this.#change.reindex({ before, after: { row, item } });
    this.#tallies.add(before.row, -1);
    this.#tallies.add(row, 1);
    const written = { at: now.toISOString(), by, ref: row.ref, ...entry } as LedgerEntry;
    this.#taken.push({
      loaded,
      before: before.item,
      columns: changedColumns(before.row, row),
      bytes: ledgerBytes(written),
      undo: kept,
    });
    this.#change.touchSubject(before.row.subject);
    this.#change.touchSubject(row.subject);
    return true;
  }

  /** Writes what was taken. @returns what was written since the last call */
  async flush(): Promise<Written[]> {
    await this.#write();
    return this.#written.splice(0);
  }

  /** Writes the rest, and what is summed up of all. Must be called at the end. */
  async finish(): Promise<void> {
    await this.#write();
    await this.#lists.finish();
    await this.#tallies.finish(this.#change.db);
  }

  async #write(): Promise<void> {
    const { db } = this.#change;
    const taken = this.#taken.splice(0);
    if (taken.length === 0) return;
    await this.#lists.flush();
    const numbers = await appendAll(
      db,
      taken.map(({ loaded: { row }, bytes }) => ({ item_seq: row.seq, previous: row.last_entry, bytes })),
    );
    const written = taken.map(({ loaded: { row } }) => {
      return { seq: row.seq, entry: numbers.get(row.seq) as number, previous: row.last_entry };
    });
    await forgetListed(
      db,
      taken.filter(({ loaded }) => loaded.item.state === 'erased').map(({ loaded }) => loaded.row.seq),
    );
    await updateRows(db, taken, written);
    await updateContents(db, taken);
    for (const { loaded, before } of taken) {
      const { row, item } = loaded;
      if (item.state === 'erased') await forget(db, row.seq);
      if (areMarksOther(before, item)) await remark(db, row.seq, before, item);
    }
    await lookAgain(
      db,
      taken.filter(isToBeFound).map(({ loaded }) => loaded.row.seq),
    );
    await forgetProposals(
      db,
      taken.filter(({ loaded, before }) => loaded.item.subject !== before.subject).map(({ loaded }) => loaded.row.seq),
    );
    const kept = taken.flatMap(({ undo, before, loaded }, i) =>
      undo === undefined ? [] : [{ undo, ...(written[i] as Written), before, loaded }],
    );
    if (kept.length > 0) await rememberAll(db, kept);
    taken.forEach(({ loaded }, i) => (loaded.row.last_entry = (written[i] as Written).entry));
    this.#written.push(...written);
  }

  async #undoOf(word: string, by: string): Promise<number> {
    if (this.#undo?.word !== word) this.#undo = { word, seq: await undoFor(this.#change, word, by) };
    return this.#undo.seq;
  }

  async #targetsOf(subject: number): Promise<ListTarget[]> {
    const known = this.#targets.get(subject);
    if (known) return known;
    const targets = await loadTargets(this.#change.db, subject);
    this.#targets.set(subject, targets);
    return targets;
  }
}

/** By what it says, or what it is about, it may be the same as another one now. */
function isToBeFound({ loaded: { item }, before }: Taken): boolean {
  return item.state !== 'erased' && (item.subject !== before.subject || areMarksOther(before, item));
}

/** What stays of an erased item are the counts it stands in. */
function rowOf({ row, item }: Loaded, before: ItemTable): ItemTable {
  const { star, rating, words } = before;
  const kept = item.state === 'erased' ? { date_published: null, star, rating, words } : {};
  return { ...row, ...itemColumns(item), ...kept };
}

function changedColumns(before: ItemTable, after: ItemTable): Partial<ItemTable> {
  const columns = Object.keys(after) as (keyof ItemTable)[];
  return Object.fromEntries(columns.filter((name) => after[name] !== before[name]).map((name) => [name, after[name]]));
}

/** Those of which the same is other than before by one statement: of an act on many, all of them. */
async function updateRows(db: Kysely<Tables>, taken: readonly Taken[], written: readonly Written[]): Promise<void> {
  const groups = Map.groupBy(taken.keys(), (i) => JSON.stringify((taken[i] as Taken).columns));
  for (const places of groups.values()) {
    const { columns } = taken[places[0] as number] as Taken;
    const set = Object.entries(columns).map(([name, value]) => sql`${sql.ref(name)} = ${value}`);
    const rows = places.map((i) => written[i] as Written);
    const values = rows.map(({ seq, entry }) => sql`(${seq}, ${entry})`);
    await sql`with written (seq, entry) as (values ${sql.join(values)})
      update item set ${sql.join([...set, sql`last_entry = written.entry`])} from written
      where item.seq = written.seq`.execute(db);
  }
}

async function updateContents(db: Kysely<Tables>, taken: readonly Taken[]): Promise<void> {
  const changed = taken.flatMap(({ loaded: { row, item }, before }) => {
    if (item.state === 'erased') return [];
    const data = contentData(item);
    return data === contentData(before) ? [] : [sql`(${row.seq}, ${data})`];
  });
  if (changed.length === 0) return;
  await sql`with written (seq, data) as (values ${sql.join(changed)})
    update content set data = written.data from written where content.item_seq = written.seq`.execute(db);
}

async function forget(db: Kysely<Tables>, seq: number): Promise<void> {
  for (const table of ['content', 'pin', 'undo_step', 'person_item'] as const)
    await db.deleteFrom(table).where('item_seq', '=', seq).execute();
}

import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

/** Numbers of items that one statement looks through at most: a step of a few milliseconds. */
const WINDOW = 16_384;
const MOST_KEPT = 32;
const FOUND_BY = 'select item_seq from item_match where watch = ?';
const CAME_BY = 'select item_seq from feed_item where feed = ?';

/** What is looked for, as the tables know it. */
export interface Sought {
  /** For the index; null where it need not be asked. */
  match: string | null;
  state?: string | undefined;
  subject?: number | undefined;
  source?: string | undefined;
  /** A watch that found it. */
  watch?: number | undefined;
  /** A feed that it came by. */
  feed?: number | undefined;
}

/** Items by what was found in each window of numbers, lowest first. */
export interface Extent {
  counts: number[];
  total: number;
  /** Time was up before everything was counted. */
  isCut: boolean;
}

interface Range {
  /** Inclusive. */
  from: number;
  /** Exclusive. */
  to: number;
}

/** Statements over items in the order in which they came in, window by window, with turns for others in between. */
export class InboxWalk {
  readonly #database: DatabaseSync;
  readonly #version: () => number;
  readonly #statements = new Map<string, StatementSync>();
  readonly #extents = new Map<string, { version: number; extent: Extent }>();

  /** @param version differs after any change of the store */
  constructor(database: DatabaseSync, version: () => number) {
    this.#database = database;
    this.#version = version;
  }

  /** How many are found, newest windows first, for as long as `due` lets it. Kept until the store changes. */
  async extent(sought: Sought, due: () => boolean): Promise<Extent> {
    const key = JSON.stringify(sought);
    const version = this.#version();
    const kept = this.#extents.get(key);
    if (kept?.version === version) return kept.extent;
    const bounds = this.#bounds(sought);
    const counts: number[] = [];
    let total = 0;
    let isCut = false;
    for (let window = windowOf(bounds.to - 1); window >= windowOf(bounds.from); window--) {
      if (due()) {
        isCut = true;
        break;
      }
      const { n } = this.#first<{ n: number }>('count(*) as n', sought, rangeOf(window));
      counts[window] = n;
      total += n;
      await turn();
    }
    const extent = { counts, total, isCut };
    this.#extents.delete(key);
    if (this.#extents.size >= MOST_KEPT) this.#extents.delete(this.#extents.keys().next().value!);
    if (!isCut) this.#extents.set(key, { version, extent });
    return extent;
  }

  /** The numbers of those that follow `after`, or that stand at a position and behind it. */
  async seqs(
    sought: Sought,
    place: { descending: boolean; limit: number; after?: number | undefined; at?: number | undefined },
    extent?: Extent,
  ): Promise<number[]> {
    const { descending, limit, after } = place;
    const bounds = this.#bounds(sought);
    if (after !== undefined) {
      if (descending) bounds.to = Math.min(bounds.to, after);
      else bounds.from = Math.max(bounds.from, after + 1);
    }
    const [first, last] = [windowOf(bounds.from), windowOf(bounds.to - 1)];
    let skip = place.at ?? 0;
    const seqs: number[] = [];
    for (let i = 0; i <= last - first && seqs.length < limit; i++) {
      const window = descending ? last - i : first + i;
      const known = extent?.counts[window];
      if (known !== undefined && known <= skip) {
        skip -= known;
        continue;
      }
      const range = rangeOf(window);
      const within = { from: Math.max(range.from, bounds.from), to: Math.min(range.to, bounds.to) };
      const found = this.#found(sought, within, { descending, limit: limit - seqs.length, skip });
      seqs.push(...found);
      if (skip > 0 && known === undefined) {
        const { n } = this.#first<{ n: number }>('count(*) as n', sought, within);
        skip = Math.max(0, skip - n);
      } else skip = 0;
      await turn();
    }
    return seqs;
  }

  /** Counts by state, subject and source. */
  async groups(sought: Sought, due: () => boolean): Promise<{ groups: Group[]; isCut: boolean }> {
    const groups: Group[] = [];
    const bounds = this.#bounds(sought);
    for (let window = windowOf(bounds.to - 1); window >= windowOf(bounds.from); window--) {
      if (due()) return { groups, isCut: true };
      const { from, parameters } = source({ ...sought, needsItem: true }, rangeOf(window));
      const sql = `select item.state, item.subject, item.source, count(*) as count ${from} group by 1, 2, 3`;
      groups.push(...(this.#statement(sql).all(...parameters) as unknown as Group[]));
      await turn();
    }
    return { groups, isCut: false };
  }

  /** How many there are, counted up to a limit. */
  upTo(sought: Sought, limit: number): number {
    const { from, parameters } = source(sought, this.#bounds(sought));
    return (
      this.#statement(`select count(*) as n from (select 1 ${from} limit ?)`).get(...parameters, limit) as { n: number }
    ).n;
  }

  #found(
    sought: Sought,
    range: Range,
    { descending, limit, skip }: { descending: boolean; limit: number; skip: number },
  ) {
    const { from, parameters, seq } = source(sought, range);
    const sql = `select ${seq} as seq ${from} order by ${seq} ${descending ? 'desc' : 'asc'} limit ? offset ?`;
    return (this.#statement(sql).all(...parameters, limit, skip) as { seq: number }[]).map((row) => row.seq);
  }

  #first<T>(what: string, sought: Sought, range: Range): T {
    const { from, parameters } = source(sought, range);
    return this.#statement(`select ${what} ${from}`).get(...parameters) as T;
  }

  /** Where the first and the last of a state stand: what lies outside need not be looked at. */
  #bounds({ state }: Sought): Range {
    const where = state === undefined ? '' : ' where state = ?';
    const row = this.#statement(
      `select (select min(seq) from item${where}) as first, (select max(seq) from item${where}) as last`,
    ).get(...(state === undefined ? [] : [state, state])) as { first: number | null; last: number | null };
    return { from: row.first ?? 0, to: (row.last ?? -1) + 1 };
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

export interface Group {
  state: string;
  subject: number;
  source: string;
  count: number;
}

function source(
  { match, state, subject, source: from, watch, feed, needsItem }: Sought & { needsItem?: boolean },
  range: Range,
): { from: string; parameters: SQLInputValue[]; seq: string } {
  const asksItem = match === null || needsItem || state !== undefined || subject !== undefined || from !== undefined;
  const seq = match === null ? 'item.seq' : 'inbox_item.rowid';
  const conditions = [`${seq} >= ?`, `${seq} < ?`];
  const parameters: SQLInputValue[] = [range.from, range.to];
  if (match !== null) {
    conditions.unshift('inbox_item match ?');
    parameters.unshift(match);
  }
  for (const [column, value] of Object.entries({ state, subject, source: from })) {
    if (value === undefined) continue;
    conditions.push(`item.${column} = ?`);
    parameters.push(value);
  }
  for (const [narrowed, value] of [
    [FOUND_BY, watch],
    [CAME_BY, feed],
  ] as const) {
    if (value === undefined) continue;
    conditions.push(`${seq} in (${narrowed})`);
    parameters.push(value);
  }
  const isNarrow = watch !== undefined || feed !== undefined;
  // What is part of another item is in no index and in no other state.
  if (match === null && state === undefined) conditions.push("item.state <> 'merged'");
  const tables =
    match === null
      ? `item${state === undefined || isNarrow ? '' : ' indexed by item_state'}`
      : // The index leads: what it finds is looked up among the items, and never the other way about.
        `inbox_item${asksItem ? ' cross join item on item.seq = inbox_item.rowid' : ''}`;
  return { from: `from ${tables} where ${conditions.join(' and ')}`, parameters, seq };
}

function windowOf(seq: number): number {
  return Math.floor(Math.max(0, seq) / WINDOW);
}

function rangeOf(window: number): Range {
  return { from: window * WINDOW, to: (window + 1) * WINDOW };
}

/** Lets others have the thread. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

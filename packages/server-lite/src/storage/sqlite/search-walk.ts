import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Stretch } from '../../domain/query-order.ts';
import { seqOf } from '../../domain/search-key.ts';
import { pinnedSortKey, sortKey } from '../../domain/sort-key.ts';
import { COUNT_LIMIT, type Found } from '../search.ts';
import { type Endings, MAX_ENDINGS } from './match.ts';

/** The list that is searched, as far as a walk needs to know it. */
export interface Walked {
  list: number;
  /** Positions of pinned items by their `seq`. */
  pins: ReadonlyMap<number, number>;
  /** Keys below it are not looked at. */
  least: bigint;
  /** Items of earlier or unknown date are not in the list. */
  since: string | null;
}

/** An item that matches. */
export interface Placed {
  key: bigint;
  json: string;
}

/** The statements that queries are made of. */
export class SearchWalk {
  readonly #down: StatementSync;
  readonly #up: StatementSync;
  readonly #count: StatementSync;
  readonly #keys: StatementSync;
  readonly #date: StatementSync;
  readonly #json: StatementSync;
  readonly #endings: StatementSync;

  constructor(database: DatabaseSync) {
    const walk = 'select rowid from search_item where search_item match ? and rowid > ? and rowid < ? order by rowid';
    this.#down = keys(database, `${walk} desc limit ?`);
    this.#up = keys(database, `${walk} asc limit ?`);
    const matching = 'from search_item where search_item match ? and rowid >= ? limit ?';
    this.#count = database.prepare(`select count(*) as n from (select 1 ${matching})`);
    this.#keys = keys(database, `select rowid ${matching}`);
    this.#date = database.prepare('select date_published from item where seq = ?');
    this.#json = database.prepare('select json from list_item where list = ? and sort_key = ?');
    this.#endings = database.prepare(
      'select term from search_term where subject = ? and term >= ? and term < ? order by count desc limit ?',
    );
  }

  /** The first `wanted` items of a stretch that match and are in the list. */
  items(walked: Walked, match: string, stretch: Stretch, wanted: number): Placed[] {
    const found: Placed[] = [];
    let { above, below } = stretch;
    if (above < walked.least - 1n) above = walked.least - 1n;
    while (found.length < wanted) {
      const limit = wanted - found.length;
      const rows = (stretch.descending ? this.#down : this.#up).all(match, above, below, limit) as unknown as [
        bigint,
      ][];
      for (const [key] of rows) {
        const json = this.json(walked, seqOf(key));
        if (json !== undefined) found.push({ key, json });
      }
      if (rows.length < limit) break;
      const [last] = rows.at(-1)!;
      if (stretch.descending) below = last;
      else above = last;
    }
    return found;
  }

  /** How many match, as far as they are counted. @param more to be added */
  count(walked: Walked, match: string | null, more: number): Found {
    const counted =
      match === null
        ? 0
        : walked.since === null
          ? this.#counted(walked, match)
          : this.#dated(walked, match, walked.since);
    const count = Math.min(COUNT_LIMIT, counted + more);
    return { count, isAtLeast: counted + more > COUNT_LIMIT };
  }

  /** An item's wire JSON in the list; undefined when it is not in it. */
  json({ list, pins }: Walked, seq: number): string | undefined {
    const position = pins.get(seq);
    const place = position === undefined ? sortKey(this.#dateOf(seq), seq) : pinnedSortKey(position, seq);
    return (this.#json.get(list, place) as { json: string } | undefined)?.json;
  }

  /** The words of a subject that begin in a way. */
  endings(subject: number, start: string): Endings {
    const rows = this.#endings.all(subject, start, `${start}\u{10ffff}`, MAX_ENDINGS + 1) as { term: string }[];
    return { terms: rows.slice(0, MAX_ENDINGS).map(({ term }) => term), isCut: rows.length > MAX_ENDINGS };
  }

  #counted({ least }: Walked, match: string): number {
    return (this.#count.get(match, least, COUNT_LIMIT + 1) as { n: number }).n;
  }

  /** The bound is a second, and a rule's date a text: those at the edge are looked at. */
  #dated({ least }: Walked, match: string, since: string): number {
    const rows = this.#keys.all(match, least, COUNT_LIMIT + 1) as unknown as [bigint][];
    return rows.filter(([key]) => (this.#dateOf(seqOf(key)) ?? '') >= since).length;
  }

  #dateOf(seq: number): string | null {
    return (this.#date.get(seq) as { date_published: string | null } | undefined)?.date_published ?? null;
  }
}

function keys(database: DatabaseSync, sql: string): StatementSync {
  const statement = database.prepare(sql);
  statement.setReturnArrays(true);
  statement.setReadBigInts(true);
  return statement;
}

import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Kysely } from 'kysely';
import { type ItemQuery, meets, type QueryTerms, queryTerms } from '../../domain/item-query.ts';
import type { Rule } from '../../domain/model.ts';
import { PAGE_SIZE } from '../../domain/page-name.ts';
import { after, readCursor, type Stretch, stretches, writeCursor } from '../../domain/query-order.ts';
import { readQueries } from '../read-queries.ts';
import type { Progress, QueryRows, Search } from '../search.ts';
import type { SearchFollower } from '../search-follow.ts';
import type { View } from '../storage.ts';
import { summarize, type Tally } from '../summary.ts';
import type { Tables } from '../tables.ts';
import type { WriteQueue } from '../write-queue.ts';
import { type Endings, matchOf } from './match.ts';
import { type Extra, type Scope, SearchScopes } from './search-scopes.ts';
import { SearchWalk } from './search-walk.ts';

type Head = Pick<Tables['collection'], 'slug' | 'rules'> & {
  collection: number;
  subject: number;
  revision: number;
  all: number;
  sample: number;
  list: number;
  count: number;
  postings: number;
  pinned: number;
};

interface Hit {
  id: string;
  key: bigint;
  json: string;
}

/** Of one transaction that puts an index together. */
const CLEAR_MS = 10;

/** Queries on the connection that reads; each is one snapshot of the store. */
export class SqliteSearch implements Search {
  readonly #database: DatabaseSync;
  readonly #writes: WriteQueue;
  readonly #followers: readonly SearchFollower[];
  readonly #scopes: SearchScopes;
  readonly #walk: SearchWalk;
  readonly #head: (slug: string) => Head | undefined;
  readonly #list: (list: number) => Tables['list'] | undefined;
  readonly #tally: (subject: number) => Tally[];

  constructor(database: DatabaseSync, db: Kysely<Tables>, writes: WriteQueue, followers: readonly SearchFollower[]) {
    this.#database = database;
    this.#writes = writes;
    this.#followers = followers;
    this.#walk = new SearchWalk(database);
    this.#scopes = new SearchScopes(database, this.#walk);
    const queries = readQueries(db);
    this.#head = first(
      database,
      `select c.seq as collection, h.* from (${queries.head}) h join collection c on c.slug = h.slug`,
    );
    this.#list = first(database, queries.list);
    const tally = database.prepare(queries.tally);
    this.#tally = (subject) => tally.all(subject) as unknown as Tally[];
  }

  advance(budget: number): Promise<Progress> {
    return this.#writes.run(async ({ db }) => {
      const end = performance.now() + budget;
      const sum = { done: 0, total: 0, more: false };
      // Each in turn: what visitors search first.
      for (const follower of this.#followers) {
        const progress = sum.more
          ? await follower.progress(db)
          : await follower.advance(db, () => performance.now() > end);
        sum.done += progress.done;
        sum.total += progress.total;
        sum.more ||= progress.done < progress.total;
        while (!sum.more && performance.now() < end && follower.tidy()) sum.more = performance.now() >= end;
      }
      return sum;
    });
  }

  async clear(): Promise<void> {
    for (let isMore = true; isMore;) {
      isMore = await this.#writes.run(async () => {
        const end = performance.now() + CLEAR_MS;
        const isLeft = () => this.#followers.some((follower) => follower.isMarked() && follower.tidy());
        while (performance.now() < end) if (!isLeft()) return false;
        return true;
      });
    }
  }

  async query(slug: string, view: View, query: ItemQuery, cursor: string | null): Promise<QueryRows | undefined> {
    this.#database.exec('begin');
    try {
      return this.#query(slug, view, query, cursor);
    } finally {
      this.#database.exec('commit');
    }
  }

  #query(slug: string, view: View, query: ItemQuery, cursor: string | null): QueryRows | undefined {
    const head = this.#head(slug);
    if (!head) return undefined;
    const isOwn = view === 'selection' && head.list !== head.all;
    const all = this.#list(head.all)!;
    const list = isOwn ? { ...head, seq: head.list } : all;
    const rules = isOwn ? (JSON.parse(head.rules) as Rule[]) : [];
    const scope = this.#scopes.of({ ...head, list: list.seq, isOwn, rules });
    const order = stretches(query.sort, scope.ratings);
    const from = cursor === null ? undefined : readCursor(cursor);
    const left = cursor === null ? order : from && after(order, query.sort, from);
    if (!left) return undefined;

    const terms = queryTerms(query);
    const endings = terms.start === null ? null : this.#walk.endings(head.subject, terms.start);
    const extras = scope.extras.filter((extra) => meets(extra.terms, terms));
    const hits = this.#hits(scope, terms, endings, extras, left);
    const page = hits.slice(0, PAGE_SIZE);
    // A first page that is not full was walked to the end: two common terms that hardly ever meet take milliseconds once.
    const isWhole = cursor === null && hits.length <= PAGE_SIZE;
    return {
      selection: summarize(this.#tally(head.subject), list, rules, head.sample === 1).selection,
      found: isWhole
        ? { count: hits.length, isAtLeast: endings?.isCut ?? false }
        : this.#found(scope, terms, endings, extras, list.count),
      facets: scope.facets,
      items: Buffer.from(page.map(({ json }) => json).join(',')),
      next: hits.length > page.length ? writeCursor(page.at(-1)!) : null,
      coverage: { published: all.count, indexed: scope.indexed },
      ...(endings?.isCut && { isCut: true }),
    };
  }

  /** A page, and one more where there is one. */
  #hits(scope: Scope, terms: QueryTerms, endings: Endings | null, extras: Extra[], left: Stretch[]): Hit[] {
    const hits: Hit[] = [];
    for (const stretch of left) {
      const wanted = PAGE_SIZE + 1 - hits.length;
      if (wanted <= 0) break;
      const also = stretch.term === null ? scope.conditions : [...scope.conditions, [stretch.term]];
      const match = matchOf(scope.subject, terms, endings, also);
      const found = match === null ? [] : this.#walk.items(scope, match, stretch, wanted);
      hits.push(
        ...withExtras(found, extras, stretch)
          .slice(0, wanted)
          .map((hit) => ({ ...hit, id: stretch.id })),
      );
    }
    return hits;
  }

  #found(scope: Scope, terms: QueryTerms, endings: Endings | null, extras: Extra[], count: number) {
    const isEverything = terms.all.length === 0 && terms.start === null;
    if (isEverything && scope.isComplete) return { count, isAtLeast: false };
    const match = matchOf(scope.subject, terms, endings, scope.conditions);
    const found = this.#walk.count(scope, match, extras.length);
    return endings?.isCut ? { ...found, isAtLeast: true } : found;
  }
}

/** Both in the order of the stretch. */
function withExtras(found: Omit<Hit, 'id'>[], extras: Extra[], stretch: Stretch): Omit<Hit, 'id'>[] {
  const here = extras.filter(
    ({ key, terms }) =>
      key > stretch.above && key < stretch.below && (stretch.term === null || terms.has(stretch.term)),
  );
  if (here.length === 0) return found;
  const direction = stretch.descending ? -1 : 1;
  return [...found, ...here].sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -direction : direction));
}

function first<P extends SQLInputValue[], R>(database: DatabaseSync, sql: string): (...parameters: P) => R | undefined {
  const statement = database.prepare(sql);
  return (...parameters) => statement.get(...parameters) as R | undefined;
}

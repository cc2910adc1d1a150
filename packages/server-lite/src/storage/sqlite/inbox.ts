import type { DatabaseSync } from 'node:sqlite';
import type { Kysely } from 'kysely';
import type { Item } from '../../domain/model.ts';
import { NotFoundError } from '../../errors/not-found-error.ts';
import { InvalidInputError } from '../../errors/invalid-input-error.ts';
import type { Inbox, InboxCounts, InboxFilter, InboxPage, InboxQuery, ItemDetail } from '../inbox.ts';
import { itemDetail } from '../item-detail.ts';
import { itemRows } from '../item-changes.ts';
import { toItem } from '../item-row.ts';
import type { SearchFollower } from '../search-follow.ts';
import { findSubject } from '../subjects.ts';
import type { Tables } from '../tables.ts';
import { inboxCounts } from './inbox-counts.ts';
import { foundBy } from './inbox-found-by.ts';
import { InboxTerms } from './inbox-terms.ts';
import { InboxWalk, type Sought } from './inbox-walk.ts';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 500;
/** How long the items of one question are counted. */
const COUNT_MS = 200;

/** Items of every state on the connection that reads. */
export class SqliteInbox implements Inbox {
  readonly #db: Kysely<Tables>;
  readonly #terms: InboxTerms;
  readonly #walk: InboxWalk;
  readonly #follower: SearchFollower;

  constructor(database: DatabaseSync, db: Kysely<Tables>, follower: SearchFollower, version: () => number) {
    this.#db = db;
    this.#terms = new InboxTerms(database);
    this.#walk = new InboxWalk(database, version);
    this.#follower = follower;
  }

  async page(query: InboxQuery): Promise<InboxPage> {
    const { sort = 'newest', cursor, at } = query;
    const limit = Math.min(Math.max(1, query.limit ?? DEFAULT_LIMIT), MAX_LIMIT);
    const after = cursor === undefined ? undefined : seqOf(cursor);
    const sought = await this.#sought(query);
    if (!sought)
      return { items: [], next: null, total: 0, isAtLeast: false, isComplete: await this.#isComplete(query) };
    const extent = await this.#walk.extent(sought, budget(COUNT_MS));
    const place = { descending: sort === 'newest', limit: limit + 1, after, at };
    const seqs = await this.#walk.seqs(sought, place, after === undefined ? extent : undefined);
    const shown = seqs.slice(0, limit);
    return {
      items: await this.#items(shown),
      next: seqs.length > limit ? String(shown.at(-1)) : null,
      total: extent.total,
      isAtLeast: extent.isCut,
      isComplete: await this.#isComplete(query),
    };
  }

  async counts(filter: InboxFilter): Promise<InboxCounts> {
    const subject = await this.#subject(filter);
    const counts = await inboxCounts({ db: this.#db, terms: this.#terms, walk: this.#walk }, filter, subject);
    return { ...counts, isComplete: counts.isComplete && (await this.#isBuilt()) };
  }

  detail(id: string): Promise<ItemDetail | undefined> {
    return itemDetail(this.#db, id);
  }

  /** The numbers of the newest that are found below a number: what acts on many go through. */
  async below(filter: InboxFilter, before: number | undefined, limit: number): Promise<number[]> {
    const sought = await this.#sought(filter);
    return sought ? this.#walk.seqs(sought, { descending: true, limit, after: before }) : [];
  }

  async #sought(filter: InboxFilter): Promise<Sought | undefined> {
    const subject = await this.#subject(filter);
    const match = this.#terms.match(filter);
    const { state, source } = filter;
    return match === undefined ? undefined : { match, state, subject, source, ...foundBy(filter) };
  }

  async #subject({ subject: slug }: InboxFilter): Promise<number | undefined> {
    if (slug === undefined) return undefined;
    const row = await findSubject(this.#db, slug);
    if (!row) throw new NotFoundError(`There is no subject “${slug}”. GET /admin/api/subjects lists them.`);
    return row.seq;
  }

  async #items(seqs: readonly number[]): Promise<Item[]> {
    if (seqs.length === 0) return [];
    const rows = await itemRows(this.#db).where('item.seq', 'in', seqs).execute();
    const items = new Map(rows.map(({ data, subject_slug, ...row }) => [row.seq, toItem(row, subject_slug, data)]));
    return seqs.flatMap((seq) => items.get(seq) ?? []);
  }

  async #isComplete(filter: InboxFilter): Promise<boolean> {
    return this.#terms.match(filter) === null || this.#isBuilt();
  }

  async #isBuilt(): Promise<boolean> {
    const { done, total } = await this.#follower.progress(this.#db);
    return done >= total;
  }
}

function seqOf(cursor: string): number {
  const seq = Number(cursor);
  if (Number.isSafeInteger(seq) && seq > 0) return seq;
  throw new InvalidInputError('cursor', `“${cursor}” is not the next of an earlier list.`);
}

/** True once the time is over. */
function budget(ms: number): () => boolean {
  const end = performance.now() + ms;
  return () => performance.now() > end;
}

import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Policy } from '@smm/sdk/schema';
import type { Kysely } from 'kysely';
import type { FormState, Rule, Subject } from '../../domain/model.ts';
import { headSize, PAGE_SIZE, pageName, parsePageName } from '../../domain/page-name.ts';
import { pinnedSortKey, sortKey } from '../../domain/sort-key.ts';
import { readQueries } from '../read-queries.ts';
import type { HeadRows, ItemRows, PageRows, ReadModel, View } from '../storage.ts';
import { toSubject } from '../subjects.ts';
import { firstPartyRating, policyOf, summarize, type Tally } from '../summary.ts';
import type { CollectionTable, ItemTable, ListTable, SubjectTable, Tables } from '../tables.ts';

type Row = [sortKey: string, json: string];
type Page = [epoch: string, floor: string, items: Uint8Array<ArrayBuffer> | null, around: string | null];

const NOTHING = new Uint8Array();
type Head = Pick<CollectionTable, 'slug' | 'name' | 'rules' | 'form'> &
  Pick<SubjectTable, 'type' | 'url' | 'sample' | 'revision' | 'modified' | 'archived_at'> &
  Omit<ListTable, 'seq' | 'subject'> & {
    subject: number;
    subject_slug: string;
    subject_name: string;
    all: number;
    list: number;
  };
type Place = Pick<ItemTable, 'seq' | 'subject' | 'state' | 'date_published'> &
  Pick<SubjectTable, 'list' | 'slug' | 'type' | 'name' | 'url' | 'sample'>;

/** The reads that visitors make, on statements prepared once; each is one snapshot of the store. */
export class SqliteReadModel implements ReadModel {
  readonly #database: DatabaseSync;
  readonly #db: Kysely<Tables>;
  readonly #isOneMoment: boolean;
  readonly #head: (slug: string) => Head | undefined;
  readonly #list: (list: number) => ListTable | undefined;
  readonly #newest: (list: number, limit: number) => Row[];
  readonly #page: Record<View, (cursor: string, cursorAgain: string, slug: string) => Page | undefined>;
  readonly #tally: (subject: number) => Tally[];
  readonly #item: (id: string) => Place | undefined;
  /** part → the item that it is part of */
  readonly #whole: (part: number) => { id: string } | undefined;
  readonly #merge: (from: number, into: number) => { state: string } | undefined;
  readonly #pin: (slug: string, item: number) => { position: number } | undefined;
  readonly #json: (list: number, sortKey: string) => { json: string } | undefined;

  /** @param isOneMoment whether the connection is within a transaction for as long as it is read by */
  constructor(database: DatabaseSync, db: Kysely<Tables>, isOneMoment = false) {
    this.#database = database;
    this.#isOneMoment = isOneMoment;
    this.#db = db;
    const queries = readQueries(db);
    this.#head = first(database, queries.head);
    this.#list = first(database, queries.list);
    this.#newest = arrays(database, queries.newest);
    this.#page = {
      selection: first(database, pageQuery('coalesce(c.list, s.list)'), true),
      all: first(database, pageQuery('s.list'), true),
    };
    this.#tally = all(database, queries.tally);
    this.#item = first(database, queries.item);
    this.#whole = first(database, queries.whole);
    this.#merge = first(database, queries.merge);
    this.#pin = first(database, queries.pin);
    this.#json = first(database, queries.json);
  }

  async head(slug: string, view: View): Promise<HeadRows | undefined> {
    return this.#snapshot(() => {
      const head = this.#head(slug);
      if (!head) return undefined;
      const list = this.#listOf(head, view);
      const size = headSize(list.count);
      const rows = this.#newest(list.seq, size);
      const subject = subjectOf(head);
      return {
        collection: {
          slug: head.slug,
          name: head.name,
          dateModified: head.modified,
          revision: revisionOf(head, list.epoch),
        },
        form: head.archived_at === null ? (head.form as FormState) : 'closed',
        subject,
        ...this.#summary(head, view),
        firstPartyRating: firstPartyRating(this.#tally(head.subject)),
        items: Buffer.from(rows.map(([, json]) => json).join(',')),
        next: size < list.count ? pageName(list.epoch, rows.at(-1)![0]) : null,
        immutable: false,
      };
    });
  }

  async revision(slug: string): Promise<string | undefined> {
    const head = this.#head(slug);
    return head && revisionOf(head, head.epoch);
  }

  async page(slug: string, view: View, name: string): Promise<PageRows | undefined> {
    const wanted = parsePageName(name);
    if (!wanted) return undefined;
    const page = this.#page[view](wanted.cursor, wanted.cursor, slug);
    if (!page) return undefined;
    const [epoch, floor, items, around] = page;
    const current = wanted.epoch === epoch;
    if (current && items === null) return undefined;
    const [last, more] = around?.split(' ') ?? [];
    return {
      items: items ?? NOTHING,
      next: more === undefined ? null : pageName(epoch, last!),
      immutable: current && wanted.cursor <= floor,
    };
  }

  async item(id: string): Promise<{ json: string; subject: Subject } | 'gone' | undefined> {
    return this.#snapshot(() => {
      const place = this.#standing(id);
      if (!place) return undefined;
      if (place.state === 'withdrawn' || place.state === 'erased') return 'gone';
      if (place.state !== 'published') return undefined;
      const row = this.#json(place.list, sortKey(place.date_published, place.seq));
      return row && { json: row.json, subject: toSubject(place) };
    });
  }

  async itemIn(slug: string, id: string): Promise<ItemRows | 'gone' | undefined> {
    return this.#snapshot(() => {
      const head = this.#head(slug);
      const place = head && this.#standing(id);
      if (!head || !place) return undefined;
      // Where two subjects become one, an item comes after its collection: its address opens it meanwhile too.
      if (place.subject !== head.subject && !this.#merge(place.subject, head.subject)) return undefined;
      if (place.state === 'withdrawn' || place.state === 'erased') return 'gone';
      if (place.state !== 'published') return undefined;
      const { seq, date_published: date } = place;
      const pin = this.#pin(slug, seq);
      const chosen = this.#json(head.list, pin ? pinnedSortKey(pin.position, seq) : sortKey(date, seq));
      const row = chosen ?? this.#json(place.list, sortKey(date, seq));
      const { selection } = this.#summary(head, chosen ? 'selection' : 'all');
      return row && { json: row.json, subject: subjectOf(head), selection };
    });
  }

  /** An item; of one that is part of another, that other one: its address leads on. */
  #standing(id: string): Place | undefined {
    for (let place = this.#item(id); ;) {
      if (place?.state !== 'merged') return place;
      const whole = this.#whole(place.seq);
      place = whole && this.#item(whole.id);
    }
  }

  #listOf(head: Head, view: View): ListTable {
    return view === 'all' && head.list !== head.all ? this.#list(head.all)! : { ...head, seq: head.list };
  }

  #summary(head: Head, view: View): ReturnType<typeof summarize> {
    const rules = view === 'all' ? [] : (JSON.parse(head.rules) as Rule[]);
    return summarize(this.#tally(head.subject), this.#listOf(head, view), rules, subjectOf(head).sample);
  }

  async policy(): Promise<Policy> {
    const rows = await this.#db
      .selectFrom('subject')
      .leftJoin('subject_merge', (on) =>
        on.onRef('subject_merge.from_subject', '=', 'subject.seq').on('subject_merge.state', '=', 'merged'),
      )
      .selectAll('subject')
      .where('subject_merge.from_subject', 'is', null)
      .orderBy('slug')
      .execute();
    return {
      subjects: rows.map((row) => ({
        subject: {
          '@type': toSubject(row).type,
          identifier: row.slug,
          name: row.name,
          ...(row.url !== null && { url: row.url }),
        },
        ...policyOf(this.#tally(row.seq)),
      })),
    };
  }

  #snapshot<T>(read: () => T): T {
    if (this.#isOneMoment) return read();
    this.#database.exec('begin');
    try {
      return read();
    } finally {
      this.#database.exec('commit');
    }
  }
}

function revisionOf(head: Head, epoch: string): string {
  return `${epoch}-${head.revision.toString(36)}`;
}

function subjectOf(head: Head): Subject {
  return toSubject({ ...head, slug: head.subject_slug, name: head.subject_name });
}

/**
 * A page in one statement, which is one snapshot: the state of the list, the items joined, and the sort keys of the last
 * item and the one after it. The limit inside keeps the order for `group_concat`. A blob leaves SQLite as the bytes that
 * go out; text would be decoded and encoded again, which takes as long as all the rest of the page.
 */
function pageQuery(list: string): string {
  const rows = 'from list_item where list = l.seq and sort_key < ? order by sort_key desc limit';
  return `
    select l.epoch, l.floor,
      (select cast(group_concat(json, ',') as blob) from (select json ${rows} ${PAGE_SIZE})),
      (select group_concat(sort_key, ' ') from (select sort_key ${rows} 2 offset ${PAGE_SIZE - 1}))
    from collection c join subject s on s.seq = c.subject join list l on l.seq = ${list}
    where c.slug = ?`;
}

function first<P extends SQLInputValue[], R>(
  database: DatabaseSync,
  sql: string,
  asArray = false,
): (...parameters: P) => R | undefined {
  const statement = database.prepare(sql);
  statement.setReturnArrays(asArray);
  return (...parameters) => statement.get(...parameters) as R | undefined;
}

function all<P extends SQLInputValue[], R>(database: DatabaseSync, sql: string): (...parameters: P) => R[] {
  const statement = database.prepare(sql);
  return (...parameters) => statement.all(...parameters) as R[];
}

function arrays<P extends SQLInputValue[], R>(database: DatabaseSync, sql: string): (...parameters: P) => R[] {
  const statement = database.prepare(sql);
  statement.setReturnArrays(true);
  return (...parameters) => statement.all(...parameters) as unknown as R[];
}

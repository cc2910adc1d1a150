import { type Kysely, sql } from 'kysely';
import { NotFoundError } from '../errors/not-found-error.ts';
import type { Addresses } from './addresses.ts';
import { AddressHash, peopleRows, personColumns, purchaseKey, readyPerson, toPeople } from './people-rows.ts';
import {
  STAYED,
  type PeopleImport,
  type PeopleImports,
  type PeopleImportUndone,
  type Stayed,
} from './people-import.ts';
import { removePeople } from './people-parts.ts';
import type { PeopleImportRowTable, PeopleImportTable } from './people-tables.ts';
import type { Person, Purchase } from './people.ts';
import { writtenRows } from './people-written.ts';
import { findSubject } from './subjects.ts';
import type { Tables } from './tables.ts';
import type { Change, WriteQueue } from './write-queue.ts';

/** People of one step: what is written meanwhile waits for it. */
const STEP = 250;
/** Kept people who are named. */
const NAMED = 100;
const LISTED = 200;

/** What a file added to somebody who was there. */
export interface Brought {
  /** Gaps that it filled. */
  fields: ('name' | 'telephone' | 'language' | 'note')[];
  tags: string[];
  purchases: Purchase[];
}

type Row = PeopleImportRowTable;

/** Files of people, and taking them back. */
export class SqlPeopleImports implements PeopleImports {
  readonly #db: Kysely<Tables>;
  readonly #writes: WriteQueue;
  readonly #addresses: Addresses;
  readonly #erased: () => Promise<void>;
  readonly #hash = new AddressHash();

  /** @param erased called after people were removed, to clear what the engine may still hold of them */
  constructor(db: Kysely<Tables>, writes: WriteQueue, addresses: Addresses, erased: () => Promise<void>) {
    this.#db = db;
    this.#writes = writes;
    this.#addresses = addresses;
    this.#erased = erased;
  }

  begin(fileName: string, by: string): Promise<number> {
    return this.#writes.run(async ({ db, now }) => {
      const { seq } = await db
        .insertInto('people_import')
        .values({ file_name: fileName, by, started_at: now.toISOString() } as PeopleImportTable)
        .returning('seq')
        .executeTakeFirstOrThrow();
      return seq;
    });
  }

  async list(): Promise<PeopleImport[]> {
    const rows = await this.#db.selectFrom('people_import').selectAll().orderBy('seq', 'desc').limit(LISTED).execute();
    return rows.map(toImport);
  }

  async get(number: number): Promise<PeopleImport | undefined> {
    const row = await this.#db.selectFrom('people_import').selectAll().where('seq', '=', number).executeTakeFirst();
    return row && toImport(row);
  }

  async look(number: number): Promise<PeopleImportUndone> {
    const run = await runOf(this.#db, number);
    const undone = nothingUndone();
    for (let after = 0; ;) {
      const rows = await rowsOf(this.#db, number, after);
      if (rows.length === 0) return undone;
      await judge(this.#db, run, rows, undone);
      after = rows.at(-1)!.person;
      await new Promise(setImmediate);
    }
  }

  async undo(number: number): Promise<PeopleImportUndone> {
    await this.#addresses.settle();
    await runOf(this.#db, number);
    const undone = nothingUndone();
    for (let after: number | undefined = 0; after !== undefined;)
      after = await this.#writes.run((change) => this.#step(change, number, after ?? 0, undone));
    if (undone.gone + undone.returned > 0) await this.#erased();
    await this.#writes.run(async ({ db, now }) => {
      await db
        .updateTable('people_import')
        .set({ undone_at: sql<string>`coalesce(undone_at, ${now.toISOString()})` })
        .where('seq', '=', number)
        .execute();
    });
    return undone;
  }

  /** @returns where the next goes on */
  async #step(change: Change, number: number, after: number, undone: PeopleImportUndone): Promise<number | undefined> {
    const { db } = change;
    const run = await runOf(db, number);
    const rows = await rowsOf(db, number, after);
    const free = await judge(db, run, rows, undone);
    const came = free.filter(({ brought }) => brought === null).map(({ person }) => person);
    await removePeople(db, came);
    for (const row of free) if (row.brought !== null) await this.#returnTo(change, row);
    return rows.length < STEP ? undefined : rows.at(-1)!.person;
  }

  /** Leads somebody who was there back to what was known of them. */
  async #returnTo({ db, now }: Change, { person: seq, before, brought, import: run }: Row): Promise<void> {
    const row = await peopleRows(db).where('person.seq', '=', seq).executeTakeFirst();
    if (!row) return;
    const [person] = (await toPeople(db, [row])) as [Person];
    const { fields, tags, purchases } = JSON.parse(brought ?? '{}') as Brought;
    const bought = await db
      .selectFrom('purchase')
      .selectAll()
      .where('person', '=', seq)
      .orderBy('seq', 'desc')
      .execute();
    const took = await keysOf(db, purchases);
    const keys = await keysOf(db, bought.map(toPurchase));
    // Where two subjects were merged, an equal one that was there before stays.
    const gone = bought.filter((_, i) => {
      const at = took.indexOf(keys[i] as string);
      return at !== -1 && took.splice(at, 1).length > 0;
    });
    const ready = readyPerson({
      ...person,
      ...Object.fromEntries(fields.map((field) => [field, field === 'name' ? '' : null])),
      tags: person.tags.filter((tag) => !tags.includes(tag)),
      purchases: bought.filter((one) => !gone.includes(one)).map(toPurchase),
    });
    const address = ready.addressKey === null ? null : await this.#hash.of(db, ready.addressKey);
    const version = row.version + 1;
    await db
      .updateTable('person')
      .set({ ...personColumns(ready, address), modified_at: now.toISOString(), version })
      .where('seq', '=', seq)
      .execute();
    if (tags.length > 0) await db.deleteFrom('person_tag').where('person', '=', seq).where('tag', 'in', tags).execute();
    for (const one of gone) await db.deleteFrom('purchase').where('seq', '=', one.seq).execute();
    await db.deleteFrom('people_import_row').where('import', '=', run).where('person', '=', seq).execute();
    // They are as an earlier file left them, which can be taken back in its turn.
    await db
      .updateTable('people_import_row')
      .set({ version })
      .where('person', '=', seq)
      .where('version', '=', before ?? 0)
      .execute();
  }
}

function toPurchase({ order_date, subject, ordered_item, order_number }: Tables['purchase']): Purchase {
  return { orderDate: order_date, subject, orderedItem: ordered_item, orderNumber: order_number };
}

/** What purchases are told apart by; one of a subject that was merged into another is one of the other. */
async function keysOf(db: Kysely<Tables>, purchases: readonly Purchase[]): Promise<string[]> {
  return Promise.all(
    purchases.map(async (one) => {
      const about = one.subject === null ? undefined : await findSubject(db, one.subject);
      return purchaseKey({ ...one, subject: about?.slug ?? one.subject });
    }),
  );
}

function nothingUndone(): PeopleImportUndone {
  return { gone: 0, returned: 0, kept: { changed: 0, asked: 0, wrote: 0 }, keptPeople: [] };
}

async function runOf(db: Kysely<Tables>, number: number): Promise<PeopleImportTable> {
  const run = await db.selectFrom('people_import').selectAll().where('seq', '=', number).executeTakeFirst();
  if (run) return run;
  throw new NotFoundError(`There is no file of people ${number}. See smm people import --list.`);
}

function rowsOf(db: Kysely<Tables>, number: number, after: number): Promise<Row[]> {
  return db
    .selectFrom('people_import_row')
    .selectAll()
    .where('import', '=', number)
    .where('person', '>', after)
    .orderBy('person')
    .limit(STEP)
    .execute();
}

/** Counts who would go, be as before, or stay and why. @returns the rows of those who do not stay */
async function judge(
  db: Kysely<Tables>,
  run: PeopleImportTable,
  rows: readonly Row[],
  undone: PeopleImportUndone,
): Promise<Row[]> {
  const seqs = rows.map(({ person }) => person);
  if (seqs.length === 0) return [];
  const people = await db
    .selectFrom('person')
    .select(['seq', 'id', 'name', 'email', 'telephone', 'version'])
    .where('seq', 'in', seqs)
    .execute();
  const byRow = new Map(people.map((person) => [person.seq, person]));
  const asked = await db
    .selectFrom('invitation')
    .select('person')
    .where('person', 'in', seqs)
    .where('created_at', '>=', run.started_at)
    .execute();
  const askedSince = new Set(asked.map(({ person }) => person));
  const wroteSince = await writersSince(db, seqs, run.started_at);
  return rows.filter((row) => {
    const person = byRow.get(row.person);
    if (!person) return false;
    const facts: Record<Stayed, boolean> = {
      changed: person.version !== row.version,
      asked: askedSince.has(row.person),
      wrote: wroteSince.has(row.person),
    };
    const because = STAYED.find((one) => facts[one]);
    if (because === undefined) {
      if (row.brought === null) undone.gone++;
      else undone.returned++;
      return true;
    }
    undone.kept[because]++;
    if (undone.keptPeople.length < NAMED)
      undone.keptPeople.push({
        id: person.id,
        name: person.name || (person.email ?? person.telephone ?? ''),
        because,
      });
    return false;
  });
}

/** Who wrote since, or of whom somebody said that a review is theirs: that is work which a file does not take along. */
async function writersSince(db: Kysely<Tables>, people: readonly number[], since: string): Promise<Set<number>> {
  const written = await writtenRows(db, people);
  const items = new Set<number>();
  const seqs = written.filter(({ by }) => by !== 'hand').map(({ item_seq }) => item_seq);
  for (let i = 0; i < seqs.length; i += STEP) {
    const rows = await db
      .selectFrom('item')
      .select('seq')
      .where('seq', 'in', seqs.slice(i, i + STEP))
      .where('date_received', '>=', since)
      .execute();
    for (const { seq } of rows) items.add(seq);
  }
  return new Set(
    written.filter(({ by, item_seq }) => by === 'hand' || items.has(item_seq)).map(({ person }) => person),
  );
}

function toImport(row: PeopleImportTable): PeopleImport {
  return {
    number: row.seq,
    fileName: row.file_name,
    by: row.by,
    dateImported: row.started_at,
    added: row.added,
    merged: row.merged,
    known: row.known,
    dateUndone: row.undone_at,
  };
}

import type { Kysely } from 'kysely';
import { emailAddress } from '../domain/email-address.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import { OutdatedError } from '../errors/outdated-error.ts';
import type { Addresses } from './addresses.ts';
import { forgetWordsAbout } from './people-asked-for.ts';
import { askedOf, itemsOf, suppressionOf } from './people-links.ts';
import {
  AddressHash,
  countPeople,
  filtered,
  peopleRows,
  personColumns,
  readyPerson,
  toPeople,
  type PersonRow,
  type ReadyPerson,
} from './people-rows.ts';
import type {
  PageWanted,
  People,
  PeopleChoices,
  PeopleFilter,
  PeoplePage,
  Person,
  PersonChange,
  PersonDraft,
  PersonFile,
  PersonRecord,
  TakenRow,
} from './people.ts';
import { addParts, assertFree, assertSubjects, removePeople } from './people-parts.ts';
import { suppress, takeAlong } from './people-suppressions.ts';
import { noteTaken, planRows } from './people-take.ts';
import type { PersonTable } from './people-tables.ts';
import { linkItem, nobodysItems, noteWritten, unlinkItem, wroteOf } from './people-written.ts';
import { newItemId } from './secrets.ts';
import type { Tables } from './tables.ts';
import type { Change, WriteQueue } from './write-queue.ts';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 500;

/** The databank of clients. */
export class SqlPeople implements People {
  readonly #db: Kysely<Tables>;
  readonly #writes: WriteQueue;
  readonly #addresses: Addresses;
  readonly #erased: () => Promise<void>;
  readonly #hash = new AddressHash();

  /** @param erased called after somebody was erased, to clear what the engine may still hold of them */
  constructor(db: Kysely<Tables>, writes: WriteQueue, addresses: Addresses, erased: () => Promise<void>) {
    this.#db = db;
    this.#writes = writes;
    this.#addresses = addresses;
    this.#erased = erased;
  }

  async list(filter: PeopleFilter, { limit = DEFAULT_LIMIT, after, offset }: PageWanted = {}): Promise<PeoplePage> {
    const most = Math.min(Math.max(1, limit), MAX_LIMIT);
    const total = await countPeople(this.#db, filter);
    let query = filtered(this.#db, filter, total)
      .orderBy('person.name_key')
      .orderBy('person.seq')
      .limit(most + 1);
    if (offset !== undefined) query = query.offset(Math.max(0, Math.floor(offset)));
    if (after !== undefined) {
      const last = await this.#row(after);
      if (!last)
        throw new InvalidInputError(
          'after',
          'this is not the next of an earlier list, or they were erased. List anew.',
        );
      query = query.where((eb) =>
        eb.or([
          eb('person.name_key', '>', last.name_key),
          eb.and([eb('person.name_key', '=', last.name_key), eb('person.seq', '>', last.seq)]),
        ]),
      );
    }
    const rows = await query.execute();
    const more = rows.length > most;
    const people = await toPeople(this.#db, rows.slice(0, most));
    return { people, next: more ? (people.at(-1)?.id ?? null) : null, total };
  }

  async get(id: string): Promise<PersonRecord | undefined> {
    const row = await this.#row(id);
    return row && this.#record(row);
  }

  async choices(): Promise<PeopleChoices> {
    const tags = await this.#db
      .selectFrom('person_tag')
      .select('tag')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .groupBy('tag')
      .orderBy('tag')
      .execute();
    const languages = await this.#db
      .selectFrom('person')
      .select('language')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .groupBy('language')
      .orderBy('language')
      .execute();
    return {
      total: languages.reduce((sum, { n }) => sum + Number(n), 0),
      tags: tags.map(({ tag, n }) => ({ name: tag, count: Number(n) })),
      languages: languages.flatMap(({ language, n }) =>
        language === null ? [] : [{ name: language, count: Number(n) }],
      ),
    };
  }

  async add(draft: PersonDraft): Promise<string> {
    const ready = readyPerson(draft);
    return this.#writes.run(async (change) => {
      await assertSubjects(change.db, ready);
      await assertFree(change.db, ready.key);
      const [kept] = await this.#insert(change, [ready]);
      return kept!.id;
    });
  }

  async set(id: string, wanted: PersonChange, version?: number): Promise<void> {
    await this.#addresses.settle();
    await this.#writes.run(async ({ db, now }) => {
      const row = await rowOf(db, id);
      if (!row) throw unknownPerson(id);
      if (version !== undefined && version !== row.version)
        throw new OutdatedError('Somebody changed this person meanwhile. Look at what is there now, and change that.');
      const [person] = (await toPeople(db, [row])) as [Person];
      const ready = readyPerson({ ...person, ...wanted });
      await assertSubjects(db, ready);
      if (ready.key !== row.key) await assertFree(db, ready.key, id);
      if (ready.key !== row.key) await noteWritten(db, row.seq);
      const columns = await this.#columns(db, ready);
      const address = await takeAlong(db, row, columns.address, now);
      await db
        .updateTable('person')
        .set({ ...columns, address, modified_at: now.toISOString(), version: row.version + 1 })
        .where('seq', '=', row.seq)
        .execute();
      if (wanted.tags !== undefined) await db.deleteFrom('person_tag').where('person', '=', row.seq).execute();
      if (wanted.purchases !== undefined) await db.deleteFrom('purchase').where('person', '=', row.seq).execute();
      await addParts(db, [
        {
          person: row.seq,
          tags: wanted.tags === undefined ? [] : ready.tags,
          purchases: wanted.purchases === undefined ? [] : ready.purchases,
        },
      ]);
    });
  }

  take(rows: PersonDraft[], run?: number): Promise<TakenRow[]> {
    const readies = rows.map(readyPerson);
    return this.#writes.run(async (change) => {
      const { db, now } = change;
      const plan = await planRows(db, readies, this.#hash);
      const came = await this.#insert(change, plan.added);
      for (const { row, whole, tags, purchases } of plan.merged) {
        await db
          .updateTable('person')
          .set({ ...(await this.#columns(db, whole)), modified_at: now.toISOString(), version: row.version + 1 })
          .where('seq', '=', row.seq)
          .execute();
        await addParts(db, [{ person: row.seq, tags, purchases }]);
      }
      if (run !== undefined)
        await noteTaken(
          db,
          run,
          plan,
          came.map(({ seq }) => seq),
        );
      return plan.outcomes;
    });
  }

  async look(rows: PersonDraft[]): Promise<TakenRow[]> {
    return (await planRows(this.#db, rows.map(readyPerson), this.#hash)).outcomes;
  }

  async erase(id: string): Promise<void> {
    await this.#writes.run(async ({ db, now }) => {
      const row = await rowOf(db, id);
      if (!row) throw unknownPerson(id);
      if (row.address) await suppress(db, row.address, 'erased', now);
      const theirs = db.selectFrom('invitation').select('seq').where('person', '=', row.seq);
      await db.deleteFrom('invitation_secret').where('invitation', 'in', theirs).execute();
      await db
        .updateTable('message')
        .set({ state: 'dropped', fault: 'erased' })
        .where('invitation', 'in', theirs)
        .where('state', '=', 'waiting')
        .execute();
      await removePeople(db, [row.seq]);
      await forgetWordsAbout(db, row.found_by);
    });
    await this.#erased();
  }

  async everythingAbout(who: string): Promise<PersonFile> {
    await this.#addresses.settle();
    const given = emailAddress(who);
    const row = given
      ? await peopleRows(this.#db).where('person.key', '=', `e:${given.key}`).executeTakeFirst()
      : await this.#row(who);
    const key = given?.key ?? (row?.email ? emailAddress(row.email)?.key : undefined);
    return {
      person: row ? await this.#record(row) : null,
      suppression: key === undefined ? null : await suppressionOf(this.#db, await this.#hash.of(this.#db, key)),
      items: await itemsOf(this.#db, row?.seq, key),
    };
  }

  async link(id: string, item: string): Promise<void> {
    await this.#addresses.settle();
    await this.#writes.run(async ({ db }) => linkItem(db, await seqOf(db, id), item));
  }

  async unlink(id: string, item: string): Promise<void> {
    await this.#addresses.settle();
    await this.#writes.run(async ({ db }) => unlinkItem(db, await seqOf(db, id), item));
  }

  async nobodys(id: string, items: readonly string[]): Promise<Set<string>> {
    await this.#addresses.settle();
    return nobodysItems(this.#db, await seqOf(this.#db, id), items);
  }

  async #record(row: PersonRow): Promise<PersonRecord> {
    await this.#addresses.settle();
    const [person] = (await toPeople(this.#db, [row])) as [Person];
    return { ...person, wrote: await wroteOf(this.#db, row.seq), asked: await askedOf(this.#db, row.seq) };
  }

  #row(id: string): Promise<PersonRow | undefined> {
    return rowOf(this.#db, id);
  }

  async #insert({ db, now }: Change, readies: readonly ReadyPerson[]): Promise<{ id: string; seq: number }[]> {
    if (readies.length === 0) return [];
    const at = now.toISOString();
    const rows: Omit<PersonTable, 'seq'>[] = [];
    for (const ready of readies)
      rows.push({
        ...(await this.#columns(db, ready)),
        id: newItemId(now.getTime()),
        added_at: at,
        modified_at: at,
        asked_at: null,
        version: 1,
      });
    const kept = await db
      .insertInto('person')
      .values(rows as PersonRow[])
      .returning(['id', 'seq'])
      .execute();
    const seqs = new Map(kept.map(({ id, seq }) => [id, seq]));
    await addParts(
      db,
      readies.map(({ tags, purchases }, i) => ({ person: seqs.get(rows[i]!.id)!, tags, purchases })),
    );
    return kept;
  }

  async #columns(db: Kysely<Tables>, ready: ReadyPerson) {
    return personColumns(ready, ready.addressKey === null ? null : await this.#hash.of(db, ready.addressKey));
  }
}

function rowOf(db: Kysely<Tables>, id: string): Promise<PersonRow | undefined> {
  return peopleRows(db).where('person.id', '=', id).executeTakeFirst();
}

/** @throws NotFoundError */
async function seqOf(db: Kysely<Tables>, id: string): Promise<number> {
  const row = await rowOf(db, id);
  if (row) return row.seq;
  throw unknownPerson(id);
}

function unknownPerson(id: string): NotFoundError {
  return new NotFoundError(
    `There is nobody ${id.slice(0, 80)} among the people. They may have been erased. See smm people list.`,
  );
}

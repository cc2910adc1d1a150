import { type Expression, type Kysely, sql } from 'kysely';
import type { State } from '../domain/model.ts';
import { ConflictError } from '../errors/conflict-error.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import { StateError } from '../errors/state-error.ts';
import type { Written, WrittenBy } from './people.ts';
import type { Tables } from './tables.ts';

/** Ids of one statement. */
const IDS = 500;

const OWN_ADDRESS = sql<string>`substr(person.key, 3)`;
const IS_AT_ADDRESS = sql<boolean>`person.key >= 'e:' and person.key < 'e;' and item_address.address = ${OWN_ADDRESS}`;
const IS_OPEN = sql<boolean>`not exists (select 1 from person_item known where known.item_seq = item_address.item_seq)
  and not exists (select 1 from person_not_item said where said.person = person.seq and said.item_seq = item_address.item_seq)`;

/**
 * Whether the person of the row wrote anything after a time: good or bad, shown or not. What came in since and is older is not it.
 *
 * @param since ISO 8601
 */
export function wroteAfter(since: string | Expression<string>) {
  const isSince = sql<boolean>`item.date_received > ${since}
    and (item.date_published is null or item.date_published >= substr(${since}, 1, 10)) and item.state <> 'erased'`;
  return sql<boolean>`(exists (
      select 1 from person_item cross join item on item.seq = person_item.item_seq
      where person_item.person = person.seq and ${isSince})
    or exists (
      select 1 from item_address cross join item on item.seq = item_address.item_seq
      where ${IS_AT_ADDRESS} and ${isSince} and ${IS_OPEN}))`;
}

export interface WrittenRow {
  person: number;
  item_seq: number;
  by: WrittenBy;
}

/** What people are known to have written: what was noted, and what came with their address before they were here. */
export async function writtenRows(db: Kysely<Tables>, people: readonly number[]): Promise<WrittenRow[]> {
  if (people.length === 0) return [];
  const noted = await db.selectFrom('person_item').selectAll().where('person', 'in', people).execute();
  const { rows } = await sql<{ person: number; item_seq: number }>`
    select person.seq as person, item_address.item_seq from person cross join item_address
    where person.seq in (${sql.join(people)}) and ${IS_AT_ADDRESS} and ${IS_OPEN}`.execute(db);
  return [
    ...noted.map((row) => ({ ...row, by: row.by as WrittenBy })),
    ...rows.map((row) => ({ ...row, by: 'email' as const })),
  ].sort((a, b) => a.item_seq - b.item_seq);
}

export async function wroteOf(db: Kysely<Tables>, person: number): Promise<Written[]> {
  const written = new Map((await writtenRows(db, [person])).map(({ item_seq, by }) => [item_seq, by]));
  const seqs = [...written.keys()];
  const found: Written[] = [];
  for (let i = 0; i < seqs.length; i += IDS) {
    const rows = await db
      .selectFrom('item')
      .innerJoin('subject', 'subject.seq', 'item.subject')
      .select(['item.seq', 'item.id', 'item.state', 'subject.slug as subject', 'item.date_received as dateReceived'])
      .where('item.seq', 'in', seqs.slice(i, i + IDS))
      .where('item.state', '<>', 'erased')
      .orderBy('item.seq')
      .execute();
    for (const { seq, ...row } of rows) found.push({ ...row, state: row.state as State, by: written.get(seq)! });
  }
  return found.reverse();
}

/** Notes what came with somebody's address while they have it: what they wrote stays theirs when they have another. */
export async function noteWritten(db: Kysely<Tables>, person: number): Promise<void> {
  const found = (await writtenRows(db, [person])).filter(({ by }) => by === 'email');
  for (let i = 0; i < found.length; i += IDS)
    await db
      .insertInto('person_item')
      .values(found.slice(i, i + IDS))
      .onConflict((on) => on.doNothing())
      .execute();
}

/** @throws NotFoundError; ConflictError when the item is known to be somebody else's */
export async function linkItem(db: Kysely<Tables>, person: number, id: string): Promise<void> {
  const item = await itemSeq(db, id);
  const noted = await db.selectFrom('person_item').select('person').where('item_seq', '=', item).executeTakeFirst();
  if (noted?.person === person) return;
  const at = await personAt(db, item);
  if (noted !== undefined || (at !== undefined && at !== person))
    throw new ConflictError(
      'This review is known to be by somebody else among the people. Open them, say there that it is not theirs, and then link it here.',
    );
  await db.deleteFrom('person_not_item').where('person', '=', person).where('item_seq', '=', item).execute();
  // Their address says so already.
  if ((await personAt(db, item)) === person) return;
  await db.insertInto('person_item').values({ item_seq: item, person, by: 'hand' }).execute();
}

/** @throws NotFoundError; StateError for what came by their invitation */
export async function unlinkItem(db: Kysely<Tables>, person: number, id: string): Promise<void> {
  const item = await itemSeq(db, id);
  const noted = await db
    .selectFrom('person_item')
    .select('by')
    .where('item_seq', '=', item)
    .where('person', '=', person)
    .executeTakeFirst();
  if (noted?.by === 'invitation')
    throw new StateError('This review came by the link that was theirs alone, so it stays theirs.');
  await db.deleteFrom('person_item').where('item_seq', '=', item).where('person', '=', person).execute();
  // Who takes their word back says no other: it is open again.
  if (noted?.by === 'hand') return;
  await db
    .insertInto('person_not_item')
    .values({ person, item_seq: item })
    .onConflict((on) => on.doNothing())
    .execute();
}

/** Ids of those that are nobody's and that nobody kept from this person. */
export async function nobodysItems(db: Kysely<Tables>, person: number, items: readonly string[]): Promise<Set<string>> {
  if (items.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>`
    select item.id from item
    where item.state <> 'erased' and item.id in (${sql.join(items)})
      and not exists (select 1 from person_item where person_item.item_seq = item.seq)
      and not exists (select 1 from person_not_item said where said.item_seq = item.seq and said.person = ${person})
      and not exists (select 1 from item_address at join person on person.key = 'e:' || at.address
        where at.item_seq = item.seq and not exists (select 1 from person_not_item other where other.item_seq = item.seq and other.person = person.seq))`.execute(
    db,
  );
  return new Set(rows.map(({ id }) => id));
}

/** Whose address came with it, where nobody said that it is not theirs. */
async function personAt(db: Kysely<Tables>, item: number): Promise<number | undefined> {
  const { rows } = await sql<{ seq: number }>`
    select person.seq from item_address at join person on person.key = 'e:' || at.address
    where at.item_seq = ${item}
      and not exists (select 1 from person_not_item said where said.person = person.seq and said.item_seq = ${item})`.execute(
    db,
  );
  return rows[0]?.seq;
}

async function itemSeq(db: Kysely<Tables>, id: string): Promise<number> {
  const row = await db.selectFrom('item').select(['seq', 'state']).where('id', '=', id).executeTakeFirst();
  if (row && row.state !== 'erased') return row.seq;
  throw new NotFoundError(`There is no review ${id.slice(0, 80)}, or it was erased. Look for it in the inbox.`);
}

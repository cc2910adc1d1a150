import type { Kysely } from 'kysely';
import {
  type AddressHash,
  peopleRows,
  type PersonRow,
  purchaseKey,
  type ReadyPerson,
  readyPerson,
  toPeople,
} from './people-rows.ts';
import type { Brought } from './people-imports.ts';
import type { TakenRow } from './people.ts';
import type { Tables } from './tables.ts';

/** Somebody as they will be after the rows. */
interface Kept {
  /** Undefined for who comes with these rows. */
  row: PersonRow | undefined;
  whole: ReadyPerson;
  /** What the rows add to somebody who is there. */
  tags: string[];
  purchases: ReadyPerson['purchases'];
  /** Gaps that they fill. */
  fields: Brought['fields'];
  isChanged: boolean;
}

export interface TakePlan {
  outcomes: TakenRow[];
  added: ReadyPerson[];
  merged: (Kept & { row: PersonRow })[];
}

/** What becomes of rows of a file: what is kept of somebody stays, and what was not known of them is added. */
export async function planRows(db: Kysely<Tables>, rows: readonly ReadyPerson[], hash: AddressHash): Promise<TakePlan> {
  const kept = await keptPeople(db, rows);
  const erased = await erasedKeys(db, rows, hash);
  const added: Kept[] = [];
  const outcomes = rows.map((ready): TakenRow => {
    const before = ready.key === null ? undefined : kept.get(ready.key);
    if (before) return merge(before, ready) ? 'merged' : 'known';
    if (ready.addressKey !== null && erased.has(ready.addressKey)) return 'erased';
    const one = { row: undefined, whole: ready, tags: [], purchases: [], fields: [], isChanged: false };
    added.push(one);
    if (ready.key !== null) kept.set(ready.key, one);
    return 'added';
  });
  return {
    outcomes,
    added: added.map(({ whole }) => whole),
    merged: [...kept.values()].filter(
      (one): one is Kept & { row: PersonRow } => one.row !== undefined && one.isChanged,
    ),
  };
}

async function keptPeople(db: Kysely<Tables>, rows: readonly ReadyPerson[]): Promise<Map<string, Kept>> {
  const keys = rows.flatMap(({ key }) => key ?? []);
  if (keys.length === 0) return new Map();
  const found = await peopleRows(db).where('person.key', 'in', keys).execute();
  const people = await toPeople(db, found);
  return new Map(
    found.map((row, i) => [
      row.key as string,
      { row, whole: readyPerson(people[i]!), tags: [], purchases: [], fields: [], isChanged: false },
    ]),
  );
}

/** Whether the row said something new. */
function merge(kept: Kept, ready: ReadyPerson): boolean {
  const { whole } = kept;
  const have = new Set(whole.purchases.map(purchaseKey));
  const tags = ready.tags.filter((tag) => !whole.tags.includes(tag));
  const purchases = ready.purchases.filter((purchase) => !have.has(purchaseKey(purchase)));
  const gaps = {
    ...(whole.name === '' && ready.name !== '' && { name: ready.name }),
    ...(whole.telephone === null && ready.telephone !== null && { telephone: ready.telephone }),
    ...(whole.language === null && ready.language !== null && { language: ready.language }),
    ...(whole.note === null && ready.note !== null && { note: ready.note }),
  };
  if (tags.length + purchases.length + Object.keys(gaps).length === 0) return false;
  kept.whole = {
    ...whole,
    ...gaps,
    tags: [...whole.tags, ...tags].sort(),
    purchases: [...whole.purchases, ...purchases],
  };
  kept.tags.push(...tags);
  kept.purchases.push(...purchases);
  kept.fields.push(...(Object.keys(gaps) as Brought['fields']));
  kept.isChanged = true;
  return true;
}

async function erasedKeys(db: Kysely<Tables>, rows: readonly ReadyPerson[], hash: AddressHash): Promise<Set<string>> {
  const keys = new Map<string, string>();
  for (const { addressKey } of rows) if (addressKey !== null) keys.set(hex(await hash.of(db, addressKey)), addressKey);
  if (keys.size === 0) return new Set();
  const found = await db
    .selectFrom('suppression')
    .select('address')
    .where('reason', '=', 'erased')
    .where(
      'address',
      'in',
      [...keys.keys()].map((one) => Buffer.from(one, 'hex')),
    )
    .execute();
  return new Set(found.map(({ address }) => keys.get(hex(address)) as string));
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

/** Notes what a file did, so that it can be taken back. @param came row numbers of who came by these rows */
export async function noteTaken(
  db: Kysely<Tables>,
  run: number,
  { outcomes, merged }: TakePlan,
  came: readonly number[],
): Promise<void> {
  if (came.length > 0)
    await db
      .insertInto('people_import_row')
      .values(came.map((person) => ({ person, import: run, version: 1, before: null, brought: null })))
      .execute();
  for (const { row, tags, purchases, fields } of merged) await noteMerged(db, run, row, { tags, purchases, fields });
  const count = (outcome: TakenRow) => outcomes.filter((one) => one === outcome).length;
  await db
    .updateTable('people_import')
    .set((eb) => ({
      added: eb('added', '+', count('added')),
      merged: eb('merged', '+', count('merged')),
      known: eb('known', '+', count('known')),
    }))
    .where('seq', '=', run)
    .execute();
}

async function noteMerged(
  db: Kysely<Tables>,
  run: number,
  { seq, version }: PersonRow,
  brought: Brought,
): Promise<void> {
  const mine = db.selectFrom('people_import_row').where('import', '=', run).where('person', '=', seq);
  const known = await mine.select(['version', 'brought']).executeTakeFirst();
  if (known === undefined) {
    await db
      .insertInto('people_import_row')
      .values({ person: seq, import: run, version: version + 1, before: version, brought: JSON.stringify(brought) })
      .execute();
    return;
  }
  // Somebody changed them between two rows of the file: they are no longer as it left them, and stay.
  if (known.version !== version) return;
  const before = known.brought === null ? null : (JSON.parse(known.brought) as Brought);
  const both = before && {
    fields: [...before.fields, ...brought.fields],
    tags: [...before.tags, ...brought.tags],
    purchases: [...before.purchases, ...brought.purchases],
  };
  await db
    .updateTable('people_import_row')
    .set({ version: version + 1, brought: both && JSON.stringify(both) })
    .where('import', '=', run)
    .where('person', '=', seq)
    .execute();
}

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
    const one = { row: undefined, whole: ready, tags: [], purchases: [], isChanged: false };
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
      { row, whole: readyPerson(people[i]!), tags: [], purchases: [], isChanged: false },
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

import { existsSync } from 'node:fs';
import { SIGNING_KEY } from '../migrations/0004-submissions.ts';
import type { Storage } from '../storage.ts';
import { isBusy, openConnection } from './connection.ts';

/** As the ledger names whoever does again what a backup did not know of. */
const RESTORE = 'restore';
/** What an import brought and its undoing erased may come again: that is what the backup is for. */
const ITEMS = `select item.id, item.state from item left join import on import.seq = item.import
  where item.state in ('withdrawn', 'erased') and import.undone_at is null`;
const KEY = 'select value from meta where key = ?';
const SUPPRESS = `insert into suppression (address, reason, since) values (?, ?, ?) on conflict (address) do update
  set reason = excluded.reason, since = excluded.since where excluded.reason in ('unsubscribed', 'erased')`;

/** What people decided about themselves, which no older file undoes. */
export interface TakenBack {
  items: { id: string; state: 'withdrawn' | 'erased' }[];
  /** Whom nobody may ask: hashes of addresses, made with this key. */
  suppressions: { address: Uint8Array; reason: string; since: string }[];
  key: string | null;
}

/** What a store says was taken back. Null where it cannot be read: a restore may be what mends that. */
export function takenBackIn(file: string): TakenBack | null {
  if (!existsSync(file)) return { items: [], suppressions: [], key: null };
  try {
    const database = openConnection(file, { readOnly: true, busyMs: 2000 });
    try {
      const all = <T>(query: string) => database.prepare(query).all() as T[];
      const hasPeople = all("select 1 from sqlite_schema where name = 'suppression'").length > 0;
      return {
        items: all(ITEMS),
        suppressions: hasPeople ? all('select address, reason, since from suppression') : [],
        key: (database.prepare(KEY).get(SIGNING_KEY) as { value: string } | undefined)?.value ?? null,
      };
    } finally {
      database.close();
    }
  } catch (error) {
    if (isBusy(error)) throw error;
    return null;
  }
}

/** Nobody who left is asked because a file is older. @returns ids of people who were erased and had come again */
export function suppressAgain(file: string, { suppressions, key }: TakenBack): string[] {
  const database = openConnection(file);
  try {
    const own = database.prepare(KEY).get(SIGNING_KEY) as { value: string } | undefined;
    if (key === null || own?.value !== key) return [];
    const suppress = database.prepare(SUPPRESS);
    const find = database.prepare('select id from person where address = ?');
    database.exec('begin immediate');
    for (const { address, reason, since } of suppressions) suppress.run(address, reason, since);
    database.exec('commit');
    return suppressions
      .filter(({ reason }) => reason === 'erased')
      .flatMap(({ address }) => (find.all(address) as { id: string }[]).map(({ id }) => id));
  } finally {
    database.close();
  }
}

/** Takes it back here too: nobody's words come again because a file is older. @returns how many had come again */
export async function takeBackAgain(
  store: Storage,
  items: TakenBack['items'],
  people: readonly string[],
): Promise<number> {
  let count = people.length;
  for (const id of people) await store.people.erase(id);
  for (const { id, state } of items) {
    const here = (await store.items.get(id))?.state;
    if (here === undefined || here === state || here === 'erased') continue;
    if (state === 'erased') await store.items.erase(id, { by: RESTORE });
    else await store.items.withdraw(id, { by: RESTORE });
    count += 1;
  }
  return count;
}

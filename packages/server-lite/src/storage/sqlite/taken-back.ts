import { existsSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { SIGNING_KEY } from '../migrations/0004-submissions.ts';
import { ADDRESS_KEY } from '../migrations/0021-address-key.ts';
import type { Storage } from '../storage.ts';
import { isBusy, openConnection } from './connection.ts';

/** Row of `meta`: a word of every restore. A store and a backup that share it never went different ways. */
export const LINE = 'line';
/** As the ledger names whoever does again what a backup did not know of. */
const RESTORE = 'restore';
/** What an import brought and its undoing erased may come again: that is what the backup is for. */
export const TAKEN_BACK = `select item.id, item.state from item left join import on import.seq = item.import
  where item.state in ('withdrawn', 'erased') and import.undone_at is null`;
const SCOPES = `select submission.secret, consent.scope from submission
  left join consent on consent.item_seq = submission.item_seq`;
const PEOPLE_RUNS = "select seq || ' ' || started_at as run from people_import";
const SUPPRESS = `insert into suppression (address, reason, since) values (?, ?, ?) on conflict (address) do update
  set reason = excluded.reason, since = excluded.since where excluded.reason in ('unsubscribed', 'erased')`;

/** What people decided about themselves, which no older file undoes. */
export interface TakenBack {
  items: { id: string; state: 'withdrawn' | 'erased' }[];
  /** By the hash of the receipt's secret, hex: what its author agrees to. */
  consents: Map<string, Set<string>>;
  /** Whom nobody may ask: hashes of addresses, made with this key. */
  suppressions: { address: Uint8Array; reason: string; since: string }[];
  key: string | null;
  /** Who is in the databank, and when they were asked last. Who was, and is not, was erased, where the two stores are of one line. */
  people: Map<string, string | null>;
  line: string | null;
  /** Files of people that were taken back, which may come again. */
  undone: Set<string>;
  /** Invitations of people who were erased. */
  orphans: string[];
}

interface PeopleRun {
  run: string;
}

const NOTHING: TakenBack = {
  items: [],
  consents: new Map(),
  suppressions: [],
  key: null,
  people: new Map(),
  line: null,
  undone: new Set(),
  orphans: [],
};

/** What a store says was taken back. Null where it cannot be read: a restore may be what mends that. */
export function takenBackIn(file: string): TakenBack | null {
  if (!existsSync(file)) return NOTHING;
  try {
    const database = openConnection(file, { readOnly: true, busyMs: 2000 });
    try {
      const all = <T>(table: string, query: string) =>
        hasTable(database, table) ? (database.prepare(query).all() as T[]) : [];
      const items = database.prepare(TAKEN_BACK).all() as unknown as TakenBack['items'];
      const people = all<{ id: string; asked_at: string | null }>('person', 'select id, asked_at from person');
      const orphans = all<{ id: string }>('invitation', 'select id from invitation where person is null');
      return {
        items,
        consents: scopesIn(database),
        suppressions: all('suppression', 'select address, reason, since from suppression'),
        key: addressKeyOf(database),
        people: new Map(people.map(({ id, asked_at }) => [id, asked_at])),
        line: metaOf(database, LINE),
        undone: new Set(
          all<PeopleRun>('people_import', `${PEOPLE_RUNS} where undone_at is not null`).map(({ run }) => run),
        ),
        orphans: orphans.map(({ id }) => id),
      };
    } finally {
      database.close();
    }
  } catch (error) {
    if (isBusy(error)) throw error;
    return null;
  }
}

/** Nobody who left, or was asked lately, is asked because a file is older. @returns ids of people who were erased and had come again */
export function suppressAgain(file: string, taken: TakenBack): string[] {
  const { suppressions, people, key } = taken;
  const database = openConnection(file);
  try {
    if (key === null || addressKeyOf(database) !== key) return [];
    const suppress = database.prepare(SUPPRESS);
    const ask = database.prepare("update person set asked_at = ? where id = ? and coalesce(asked_at, '') < ?");
    database.exec('begin immediate');
    for (const { address, reason, since } of suppressions) suppress.run(address, reason, since);
    for (const [id, askedAt] of people) if (askedAt !== null) ask.run(askedAt, id, askedAt);
    database.exec('commit');
    return [...erasedPeople(database, taken)];
  } finally {
    database.close();
  }
}

/** Leaves out what the store of a file says as well, so that only the rest is looked at one by one. */
export function stillToTakeBack(file: string, taken: TakenBack): Pick<TakenBack, 'items' | 'consents'> {
  const database = openConnection(file, { readOnly: true, busyMs: 2000 });
  try {
    const find = database.prepare('select state from item where id = ?');
    const items = taken.items.filter(({ id, state }) => {
      const here = (find.get(id) as { state: string } | undefined)?.state;
      return here !== undefined && here !== state && here !== 'erased';
    });
    const consents = [...scopesIn(database)].filter(([secret, here]) => {
      const there = taken.consents.get(secret);
      return there !== undefined && [...here].some((scope) => !there.has(scope));
    });
    return { items, consents: new Map(consents.map(([secret]) => [secret, taken.consents.get(secret)!])) };
  } finally {
    database.close();
  }
}

/** Takes it back here too: nobody's words come again because a file is older. @returns how many had come again */
export async function takeBackAgain(
  store: Storage,
  { items, consents }: Pick<TakenBack, 'items' | 'consents'>,
  people: readonly string[],
): Promise<number> {
  let count = people.length + items.length;
  for (const id of people) await store.people.erase(id);
  for (const { id, state } of items) {
    if (state === 'erased') await store.items.erase(id, { by: RESTORE });
    else await store.items.withdraw(id, { by: RESTORE });
  }
  for (const [secret, scopes] of consents) if (await agreesToLess(store, secret, scopes)) count += 1;
  return count;
}

export function hasTable(database: DatabaseSync, name: string, schema = 'main'): boolean {
  return database.prepare(`select 1 from ${schema}.sqlite_schema where name = ?`).get(name) !== undefined;
}

export function metaOf(database: DatabaseSync, key: string, schema = 'main'): string | null {
  if (!hasTable(database, 'meta', schema)) return null;
  const row = database.prepare(`select value from ${schema}.meta where key = ?`).get(key);
  return (row as { value: string } | undefined)?.value ?? null;
}

/** What addresses are hashed with; in a store from before it had a name, what forms were signed with. */
export function addressKeyOf(database: DatabaseSync, schema = 'main'): string | null {
  return metaOf(database, ADDRESS_KEY, schema) ?? metaOf(database, SIGNING_KEY, schema);
}

async function agreesToLess(store: Storage, secret: string, scopes: Set<string>): Promise<boolean> {
  const hash = Buffer.from(secret, 'hex');
  const sent = await store.submissions.bySecret(hash);
  if (sent === undefined || sent.item.state === 'withdrawn') return false;
  const left = sent.consents.filter(({ scope }) => scopes.has(scope));
  if (left.length === sent.consents.length || !left.some(({ scope }) => scope === 'publish')) return false;
  await store.submissions.agree(hash, left);
  return true;
}

function scopesIn(database: DatabaseSync): TakenBack['consents'] {
  const found: TakenBack['consents'] = new Map();
  if (!hasTable(database, 'submission')) return found;
  for (const row of database.prepare(SCOPES).iterate()) {
    const { secret, scope } = row as { secret: Uint8Array; scope: string | null };
    const key = Buffer.from(secret).toString('hex');
    const scopes = found.get(key) ?? new Set();
    if (scope !== null) scopes.add(scope);
    found.set(key, scopes);
  }
  return found;
}

/** Who has an address leaves its hash behind when they are erased; who has none is missed. */
function erasedPeople(database: DatabaseSync, taken: TakenBack): Set<string> {
  const { suppressions, people, line, orphans, undone } = taken;
  const byAddress = database.prepare('select id from person where address = ?');
  const byInvitation = database.prepare(
    'select person.id from invitation join person on person.seq = invitation.person where invitation.id = ?',
  );
  const idsOf = (rows: unknown[]) => (rows as { id: string }[]).map(({ id }) => id);
  const erased = suppressions.filter(({ reason }) => reason === 'erased');
  const found = new Set([
    ...erased.flatMap(({ address }) => idsOf(byAddress.all(address))),
    ...orphans.flatMap((id) => idsOf(byInvitation.all(id))),
  ]);
  if (metaOf(database, LINE) !== line) return found;
  const runs = database.prepare(
    `${PEOPLE_RUNS} where seq in (select import from people_import_row join person on person.seq = person
     where person.id = ? and brought is null)`,
  );
  for (const id of idsOf(database.prepare('select id from person where address is null').all())) {
    if (people.has(id)) continue;
    const came = runs.all(id) as unknown as PeopleRun[];
    if (!came.some(({ run }) => undone.has(run))) found.add(id);
  }
  return found;
}

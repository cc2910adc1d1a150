import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { StorageError } from '../../errors/storage-error.ts';
import { MIGRATIONS } from '../migrations/migrations.ts';
import { openConnection } from './connection.ts';
import { DATABASE_FILE } from './open-storage.ts';
import { addressKeyOf, hasTable, metaOf, TAKEN_BACK } from './taken-back.ts';

type State = 'pending' | 'published' | 'hidden' | 'withdrawn' | 'erased';

/** What a backup holds, and what becomes of what is there now when it is put in its place. */
export interface BackupLook {
  /** Of the tables, such as 12; what this smm knows is as high or higher. */
  schema: number;
  items: Record<State, number>;
  people: number;
  /** Whose reviews: names of subjects, at most ten. */
  subjects: string[];
  /** Of its last change. Null where nothing ever happened in it. */
  lastChange: string | null;
  /** Null where nothing is there now, or what is there cannot be read. */
  since: Since | null;
}

/** What came, or was taken back, since the backup went its own way. */
export interface Since {
  /** Of the store that is there now. */
  isSameStore: boolean;
  lastChange: string | null;
  /** What would be gone, but for the copy that is kept. Changes are those of reviews, without coming and being taken back. */
  items: number;
  changes: number;
  people: number;
  asked: number;
  /** Settings, what is reviewed, collections, or what is kept of people are others. */
  isSetOtherwise: boolean;
  /** What would be withdrawn and erased anew: it was since, and the backup does not know it. */
  withdrawn: number;
  erased: number;
  /** Who may not be asked now, and could be by the backup alone. */
  suppressed: number;
  /** Accounts and tokens that open nothing now, and would again. */
  accounts: string[];
  tokens: string[];
}

const LEDGER_TIME = "json_extract(cast(bytes as text), '$.at')";
/** What the business says, table by table; without what changes by itself. */
const SET = [
  'select key, value from {}.setting',
  'select slug, type, name, url from {}.subject',
  'select slug, name, subject, rules, form from {}.collection',
  'select collection, item_seq, position from {}.pin',
  'select id, version from {}.person',
];
const SHOWN = 10;

/**
 * Looks at a file that somebody says is a backup, and changes nothing.
 *
 * @throws StorageError when it is none, or one of a newer smm.
 */
export function lookAtBackup(backup: string, dir: string): BackupLook {
  if (!existsSync(backup)) throw new StorageError(`${backup} is not there. Give a file made by smm backup.`);
  const database = openLooking(backup);
  try {
    return look(database, backup, dir);
  } catch (cause) {
    if (cause instanceof StorageError) throw cause;
    throw new StorageError(`${backup} cannot be read: ${(cause as Error).message}. Give a file made by smm backup.`, {
      cause,
    });
  } finally {
    database.close();
  }
}

/** In memory, with the backup beside it: nothing is written next to a file that is only looked at. */
function openLooking(backup: string): DatabaseSync {
  // Checks the SQLite inside Node.
  const database = openConnection(':memory:');
  database.exec('pragma trusted_schema = off');
  try {
    database.prepare('attach ? as old').run(`${pathToFileURL(resolve(backup)).href}?mode=ro&immutable=1`);
    return database;
  } catch (cause) {
    database.close();
    throw new StorageError(`${backup} cannot be read: ${(cause as Error).message}. Give a file made by smm backup.`, {
      cause,
    });
  }
}

function look(database: DatabaseSync, backup: string, dir: string): BackupLook {
  const count = counting(database);
  if (!['ledger', 'item', 'meta', 'subject'].every((table) => hasTable(database, table, 'old')))
    throw new StorageError(
      `${backup} is no backup of smm: it is a database, but without reviews and their ledger. Give a file made by smm backup.`,
    );
  const schema = Number(metaOf(database, 'schema', 'old') ?? 0);
  if (schema > MIGRATIONS.length)
    throw new StorageError(
      `${backup} was made by a newer smm (schema ${schema}; this one knows ${MIGRATIONS.length}). Update smm, then restore it.`,
    );
  const rows = database
    .prepare("select state, count(*) as n from old.item where state <> 'merged' group by state")
    .all();
  const items = { pending: 0, published: 0, hidden: 0, withdrawn: 0, erased: 0 };
  for (const { state, n } of rows as { state: State; n: number }[]) items[state] = n;
  const merged = hasTable(database, 'subject_merge', 'old')
    ? "where seq not in (select from_subject from old.subject_merge where state = 'merged')"
    : '';
  const subjects = database.prepare(`select name from old.subject ${merged} order by seq limit ?`).all(SHOWN);
  return {
    schema,
    items,
    people: hasTable(database, 'person', 'old') ? count('select count(*) from old.person') : 0,
    subjects: (subjects as { name: string }[]).map(({ name }) => name),
    lastChange: lastChange(database, 'old'),
    since: since(database, resolve(dir, DATABASE_FILE)),
  };
}

function since(database: DatabaseSync, current: string): Since | null {
  if (!existsSync(current)) return null;
  try {
    database.prepare('attach ? as now').run(`${pathToFileURL(current).href}?mode=ro`);
    // Another process may write meanwhile.
    database.exec('pragma busy_timeout = 5000');
    if (!hasTable(database, 'ledger', 'now')) return null;
  } catch {
    // What is there may be what is to be mended: nothing can be said of it.
    return null;
  }
  const count = counting(database);
  const gone = (table: string, key: string, where = 'true') =>
    !hasTable(database, table, 'now')
      ? 0
      : count(
          `select count(*) from now.${table} where ${where}${
            hasTable(database, table, 'old') ? ` and ${key} not in (select ${key} from old.${table})` : ''
          }`,
        );
  const taken = (state: State) =>
    count(
      `select count(*) from (${TAKEN_BACK.replace(/\b(from|join) (\w+)/g, '$1 now.$2 $2')}) as t
       join old.item as o on o.id = t.id where t.state = '${state}' and o.state not in ('erased', '${state}')`,
    );
  const key = addressKeyOf(database, 'now');
  return {
    isSameStore: key !== null && key === addressKeyOf(database, 'old'),
    lastChange: lastChange(database, 'now'),
    items: gone('item', 'id', "state <> 'erased'"),
    changes: changesSince(database),
    people: gone('person', 'id'),
    asked: gone('message', 'id', 'sent_at is not null'),
    isSetOtherwise: SET.some((rows) => differs(database, rows)),
    withdrawn: taken('withdrawn'),
    erased: taken('erased'),
    suppressed: gone('suppression', 'address'),
    accounts: comingBack(database, 'account', 'id', 'disabled_at is null'),
    tokens: comingBack(database, 'token', 'hash', 'true'),
  };
}

/**
 * Acts of the ledger since the last entry that both have. They differ for ever from the first one on that differs. What came
 * is counted as items, and what was taken back stays so.
 */
function changesSince(database: DatabaseSync): number {
  const count = counting(database);
  const last = (schema: string) => count(`select coalesce(max(seq), 0) from ${schema}.ledger`);
  const same = database.prepare(
    'select 1 from now.ledger as n join old.ledger as o on o.seq = n.seq and o.bytes = n.bytes where n.seq = ?',
  );
  let [from, to] = [0, Math.min(last('now'), last('old'))];
  while (from < to) {
    const middle = Math.ceil((from + to) / 2);
    if (same.get(middle) === undefined) to = middle - 1;
    else from = middle;
  }
  return count(
    `select count(*) from now.ledger where seq > ${from}
     and json_extract(cast(bytes as text), '$.type') not in ('received', 'withdrawn', 'erased')`,
  );
}

function differs(database: DatabaseSync, rows: string): boolean {
  const [old, now] = ['old', 'now'].map((schema) => rows.replace('{}', schema));
  try {
    const either = `select 1 from (${old} except ${now}) union all select 1 from (${now} except ${old}) limit 1`;
    return database.prepare(either).get() !== undefined;
  } catch {
    // Tables that the older of the two does not have yet: what they hold is not in it.
    return true;
  }
}

/** What opens nothing now: removed, revoked or shut out since. */
function comingBack(database: DatabaseSync, table: string, key: string, opens: string): string[] {
  if (!hasTable(database, table, 'old') || !hasTable(database, table, 'now')) return [];
  const columns = database.prepare(`pragma old.table_info(${table})`).all() as { name: string }[];
  const isOpen = columns.some(({ name }) => opens.startsWith(name)) ? opens : 'true';
  const rows = database
    .prepare(
      `select name from old.${table} where ${isOpen} and ${key} not in (select ${key} from now.${table} where ${opens})
       order by name limit ?`,
    )
    .all(SHOWN);
  return (rows as { name: string }[]).map(({ name }) => name);
}

function lastChange(database: DatabaseSync, schema: string): string | null {
  const row = database.prepare(`select ${LEDGER_TIME} as at from ${schema}.ledger order by seq desc limit 1`).get();
  const at: unknown = row?.['at'];
  return typeof at === 'string' ? at : null;
}

function counting(database: DatabaseSync): (query: string) => number {
  return (query) => Number(Object.values(database.prepare(query).get() ?? { n: 0 })[0]);
}

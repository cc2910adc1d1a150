import { sql } from 'kysely';
import type { MigrationEngine } from '../migrations/0001-first.ts';

/** Counts one more, or one less, of something that came of an asking. @param from where the asking is found */
const sumUp = (by: 1 | -1, what: string, from: string): string =>
  `insert into asking_tally (asking, what, count) select asking, ${what}, ${by} from ${from}
    on conflict (asking, what) do update set count = count + (${by});`;
const ofMessage = (row: 'old' | 'new', by: 1 | -1): string =>
  sumUp(by, `${row}.kind || '/' || ${row}.state`, `invitation where seq = ${row}.invitation`);
const ofInvitation = (what: string, by: 1 | -1): string =>
  sumUp(by, `'${what}'`, `(select new.asking as asking) where true`);
const trigger = (name: string, when: string, then: string) =>
  sql.raw(`create trigger asking_tally_${name} after ${when} begin ${then} end`);
const ended = (what: 'answered' | 'unsubscribed') => [
  trigger(`came_${what}`, `insert on invitation when new.${what}_at is not null`, ofInvitation(what, 1)),
  trigger(
    what,
    `update of ${what}_at on invitation when old.${what}_at is null and new.${what}_at is not null`,
    ofInvitation(what, 1),
  ),
  trigger(
    `not_${what}`,
    `update of ${what}_at on invitation when old.${what}_at is not null and new.${what}_at is null`,
    ofInvitation(what, -1),
  ),
];

export const SQLITE: MigrationEngine = {
  clustered: sql`without rowid`,
  bytes: 'blob',
  appendOnly: (table) =>
    (['update', 'delete'] as const).map(
      (act) =>
        sql`create trigger ${sql.raw(`${table}_no_${act}`)} before ${sql.raw(act)} on ${sql.table(table)}
          begin select raise(abort, ${sql.lit(`${table} is append-only`)}); end`,
    ),
  removableWhere: (table, condition) => [
    sql`drop trigger ${sql.raw(`${table}_no_delete`)}`,
    sql`create trigger ${sql.raw(`${table}_no_delete`)} before delete on ${sql.table(table)}
      when (${condition}) is not true
      begin select raise(abort, ${sql.lit(`${table} is append-only`)}); end`,
  ],
  searchIndex: [
    // Keeps keys and terms alone. Whole letters and digits of any script stay together: terms are made before.
    sql`create virtual table search_item using fts5(terms, content = '', detail = none, tokenize = 'ascii')`,
    sql`insert into search_item (search_item, rank) values ('secure-delete', 1)`,
  ],
  inboxIndex: [
    sql`create virtual table inbox_item using fts5(terms, content = '', detail = none, tokenize = 'ascii')`,
    sql`insert into inbox_item (inbox_item, rank) values ('secure-delete', 1)`,
  ],
  askingSums: [
    trigger('added', 'insert on message', ofMessage('new', 1)),
    trigger(
      'moved',
      'update of state on message when old.state is not new.state',
      `${ofMessage('old', -1)} ${ofMessage('new', 1)}`,
    ),
    trigger('removed', 'delete on message', ofMessage('old', -1)),
    ...ended('answered'),
    ...ended('unsubscribed'),
  ],
  fixed: (table, column) => [
    sql`create trigger ${sql.raw(`${table}_${column}_fixed`)} before update of ${sql.ref(column)} on ${sql.table(table)}
      when ${sql.ref(`old.${column}`)} is not ${sql.ref(`new.${column}`)}
      begin select raise(abort, ${sql.lit(`${table}.${column} cannot be changed`)}); end`,
  ],
};

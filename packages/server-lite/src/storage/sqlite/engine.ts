import { sql } from 'kysely';
import type { MigrationEngine } from '../migrations/0001-first.ts';

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
  fixed: (table, column) => [
    sql`create trigger ${sql.raw(`${table}_${column}_fixed`)} before update of ${sql.ref(column)} on ${sql.table(table)}
      when ${sql.ref(`old.${column}`)} is not ${sql.ref(`new.${column}`)}
      begin select raise(abort, ${sql.lit(`${table}.${column} cannot be changed`)}); end`,
  ],
};

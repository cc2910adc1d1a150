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
  liftAppendOnly: (table) =>
    (['update', 'delete'] as const).map((act) => sql`drop trigger ${sql.raw(`${table}_no_${act}`)}`),
};

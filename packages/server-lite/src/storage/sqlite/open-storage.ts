import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { SOURCE_POLICIES } from '../../domain/source-policy.ts';
import { StorageError } from '../../errors/storage-error.ts';
import { migrate } from '../migrations/migrate.ts';
import type { Storage } from '../storage.ts';
import type { SourceTable, Tables } from '../tables.ts';
import { undo } from '../undo.ts';
import { isBusy, openConnection } from './connection.ts';
import { nodeSqliteDialect } from './dialect.ts';
import { SQLITE } from './engine.ts';
import { SqliteStorage } from './sqlite-storage.ts';

export const DATABASE_FILE = 'smm.db';

export interface OpenOptions {
  /** Folder of the store; made when it is not there. */
  dir: string;
  /** False: a folder without a store is an error instead. Default true. */
  create?: boolean;
  /** What time it is. */
  clock?: () => Date;
}

/**
 * Opens the store of a folder, makes it where there is none, and brings it up to date.
 *
 * @throws StorageError when it cannot be opened, or was written by a newer smm.
 */
export async function openStorage(options: OpenOptions): Promise<Storage> {
  const { dir, create = true, clock = () => new Date() } = options;
  const file = join(dir, DATABASE_FILE);
  if (!create && !existsSync(file)) {
    throw new StorageError(`${dir} holds no store. Give its folder with --data, or make one with smm subject add.`);
  }
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StorageError(`${dir} cannot be made: ${(error as Error).message}. Give another folder with --data.`, {
      cause: error,
    });
  }
  const writer = openConnection(file, { busyMs: 50 });
  const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(writer) });
  try {
    await bringUpToDate(db, file);
    return new SqliteStorage({ file, writer, db, clock });
  } catch (error) {
    writer.close();
    throw error;
  }
}

async function bringUpToDate(db: Kysely<Tables>, file: string): Promise<void> {
  await db.connection().execute(async (connection) => {
    await beginPatiently(connection);
    try {
      await migrate(connection, SQLITE, file);
      await keepPolicies(connection);
      await sql`commit`.execute(connection);
    } catch (error) {
      await undo(connection, 'rollback', error);
      throw error;
    }
  });
}

async function beginPatiently(db: Kysely<Tables>): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await sql`begin immediate`.execute(db);
      return;
    } catch (error) {
      if (!isBusy(error) || attempt > 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/**
 * The rights stand in the store as well, for whoever reads it without us. Only what differs is written: an open that
 * changes nothing must not look like a change to a server beside it.
 */
async function keepPolicies(db: Kysely<Tables>): Promise<void> {
  const kept = new Map((await db.selectFrom('source').selectAll().execute()).map((row) => [row.key, row]));
  for (const policy of SOURCE_POLICIES) {
    const row: SourceTable = {
      key: policy.key,
      name: policy.name,
      may_store: policy.mayStore ? 1 : 0,
      retention_days: policy.retentionDays,
      attribution: policy.attribution,
      may_mark_up: policy.mayMarkUp ? 1 : 0,
      needs_permission: policy.needsPermission ? 1 : 0,
      may_excerpt: policy.mayExcerpt ? 1 : 0,
      may_show_counts: policy.mayShowCounts ? 1 : 0,
      erase_when_gone: policy.eraseWhenGone ? 1 : 0,
    };
    const before = kept.get(policy.key);
    if (before && (Object.keys(row) as (keyof SourceTable)[]).every((column) => before[column] === row[column]))
      continue;
    await db
      .insertInto('source')
      .values(row)
      .onConflict((on) => on.column('key').doUpdateSet(row))
      .execute();
  }
}

import { Kysely } from 'kysely';
import type { Addresses } from '../addresses.ts';
import { LEFT_OUT } from '../carried-tables.ts';
import { SqlCollections } from '../collections.ts';
import { SqlEverything } from '../everything.ts';
import { SqlImports } from '../imports.ts';
import { SqlItems } from '../items.ts';
import { SqlMedia } from '../media.ts';
import { SqlAskings } from '../people-askings.ts';
import { SqlSettings } from '../settings.ts';
import type { Snapshot } from '../snapshot.ts';
import { SqlMerges } from '../subject-merges.ts';
import { SqlSubjects } from '../subjects.ts';
import type { Tables } from '../tables.ts';
import { SqlViews } from '../views.ts';
import type { WriteQueue } from '../write-queue.ts';
import { openConnection } from './connection.ts';
import { nodeSqliteDialect } from './dialect.ts';
import { mergeLocks } from './merge-locks.ts';
import { SqliteReadModel } from './read-model.ts';
import { tableLines } from './table-lines.ts';

export interface SnapshotOf {
  file: string;
  folder: string;
  addresses: Addresses;
  /** Nothing is written by it. */
  writes: WriteQueue;
  clock: () => Date;
}

/** Opens one on a connection of its own: it is a transaction that reads, from now on. */
export async function openSnapshot({ file, folder, addresses, writes, clock }: SnapshotOf): Promise<Snapshot> {
  await addresses.settle();
  const connection = openConnection(file, { readOnly: true, busyMs: 5000 });
  try {
    connection.exec('begin');
    const { value: schema } = connection.prepare("select value from meta where key = 'schema'").get() as {
      value: string;
    };
    const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(connection) });
    const none = async () => {};
    return {
      read: new SqliteReadModel(connection, db, true),
      items: new SqlItems(db, writes, none),
      media: new SqlMedia(db, writes),
      settings: new SqlSettings(db, writes),
      subjects: new SqlSubjects(db, writes, none),
      merges: new SqlMerges(db, writes, mergeLocks(folder), clock),
      collections: new SqlCollections(db, writes),
      views: new SqlViews(db, writes),
      imports: new SqlImports(db, writes, { openUndo: cannotUndo, erased: none }),
      askings: new SqlAskings(db, writes, addresses, clock),
      everything: new SqlEverything(db, addresses),
      schema: () => Number(schema),
      async sources() {
        const rows = await db
          .selectFrom('tally')
          .select('source')
          .where('count', '>', 0)
          .distinct()
          .orderBy('source')
          .execute();
        return rows.map(({ source }) => source);
      },
      async parts() {
        const rows = await db
          .selectFrom('duplicate_part')
          .innerJoin('item', 'item.seq', 'duplicate_part.part')
          .select('item.id')
          .orderBy('item.id')
          .execute();
        return rows.map(({ id }) => id);
      },
      rows: (table) => tableLines(connection, table),
      leftOut() {
        const counted = Object.entries(LEFT_OUT).map(
          ([what, query]) => [what, Number((connection.prepare(query).get() as { n: number }).n)] as const,
        );
        return Object.fromEntries(counted.filter(([, count]) => count > 0));
      },
      close: () => connection.close(),
    };
  } catch (error) {
    connection.close();
    throw error;
  }
}

function cannotUndo(): never {
  throw new Error('A snapshot undoes nothing. Ask the store itself.');
}

import { CARRIED } from '../carried-tables.ts';
import { openConnection } from './connection.ts';
import { tableColumns } from './table-columns.ts';

/** Whether anybody put anything into a store: one that was only opened holds nothing. @throws StorageError */
export function holdsSomething(file: string): boolean {
  const database = openConnection(file, { readOnly: true, busyMs: 5000 });
  try {
    return ['account', ...CARRIED.map(({ name }) => name).filter((name) => name !== 'meta')].some(
      (table) =>
        tableColumns(database, table).length > 0 &&
        database.prepare(`select 1 from "${table}" limit 1`).get() !== undefined,
    );
  } finally {
    database.close();
  }
}

import type { DatabaseSync } from 'node:sqlite';

export interface Column {
  name: string;
  type: 'INTEGER' | 'TEXT' | 'BLOB';
  isRequired: boolean;
  /** Place in the primary key, from 1; 0 for none. */
  key: number;
}

/** The columns of a table as the file has them; none where there is no such table. */
export function tableColumns(database: DatabaseSync, table: string): Column[] {
  const rows = database.prepare('select name, type, "notnull", pk from pragma_table_info(?)').all(table);
  return rows.map(({ name, type, notnull, pk }) => ({
    name: String(name),
    type: String(type) as Column['type'],
    isRequired: notnull === 1,
    key: Number(pk),
  }));
}

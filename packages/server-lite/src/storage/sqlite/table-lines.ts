import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { CarriedTable } from '../carried-tables.ts';
import { tableColumns } from './table-columns.ts';

/** In UTF-16 units: as much is handed on at a time. */
const CHUNK = 64 * 1024;

/** The rows of a table as NDJSON, in the order of its key: bytes as base64url, JSON as what it says. */
export function* tableLines(database: DatabaseSync, table: CarriedTable): Generator<string> {
  const { name, without = [], json = [], where = 'true' } = table;
  const columns = tableColumns(database, name).filter((column) => !without.includes(column.name));
  const key = columns.filter((column) => column.key > 0).sort((a, b) => a.key - b.key);
  const [wanted, order] = [columns, key].map((list) => list.map((column) => `"${column.name}"`).join(', '));
  const rows = database.prepare(`select ${wanted} from "${name}" where ${where} order by ${order}`);
  rows.setReturnArrays(true);
  const heads = columns.map((column, at) => `${at === 0 ? '{' : ','}${JSON.stringify(column.name)}:`);
  const isJson = columns.map((column) => json.includes(column.name));
  let chunk = '';
  for (const row of rows.iterate() as Iterable<unknown> as Iterable<SQLOutputValue[]>) {
    for (let at = 0; at < heads.length; at++) chunk += heads[at] + written(row[at]!, isJson[at]!);
    chunk += '}\n';
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

function written(value: SQLOutputValue, isJson: boolean): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return isJson ? value : JSON.stringify(value);
  return `"${Buffer.from(value as Uint8Array).toString('base64url')}"`;
}

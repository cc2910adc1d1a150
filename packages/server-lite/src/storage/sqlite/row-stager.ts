import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { StorageError } from '../../errors/storage-error.ts';
import type { CarriedTable } from '../carried-tables.ts';
import { MIGRATIONS } from '../migrations/migrations.ts';
import type { Tables } from '../tables.ts';
import { openConnection } from './connection.ts';
import { nodeSqliteDialect } from './dialect.ts';
import { SQLITE } from './engine.ts';
import { DATABASE_FILE } from './open-storage.ts';
import { type Column, tableColumns } from './table-columns.ts';

const BASE64URL = /^[A-Za-z0-9_-]*$/;

/** Takes rows of one table in. @throws Error that says what of a row does not fit */
export type TakeRow = (row: Record<string, unknown>) => void;

/**
 * An empty store in a folder of its own, with the tables as they were after so many migrations, which takes rows of an export
 * as they are. The rest of the migrations then finds what it would have found in the store that they come from.
 */
export class RowStager {
  readonly #database: DatabaseSync;
  readonly #schema: number;
  #media: StatementSync | undefined;

  private constructor(database: DatabaseSync, schema: number) {
    this.#database = database;
    this.#schema = schema;
  }

  static async begin(folder: string, schema: number): Promise<RowStager> {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const database = openConnection(join(folder, DATABASE_FILE), { busyMs: 0 });
    try {
      // Killed, all of it is thrown away: nothing needs to be on the disk before the end.
      database.exec(
        'pragma journal_mode = off; pragma synchronous = off; pragma secure_delete = off; pragma foreign_keys = off; pragma cache_size = -16384',
      );
      const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(database) });
      await sql`create table meta (key text primary key, value text not null)`.execute(db);
      for (const up of MIGRATIONS.slice(0, schema)) await up(db as unknown as Kysely<unknown>, SQLITE);
      database.exec('begin');
      return new RowStager(database, schema);
    } catch (error) {
      database.close();
      throw error;
    }
  }

  /** @param json columns of JSON. Undefined where the tables of that time have no such one. */
  table({ name, without = [], json = [] }: CarriedTable): TakeRow | undefined {
    const columns = tableColumns(this.#database, name).filter((column) => !without.includes(column.name));
    if (columns.length === 0) return undefined;
    const names = columns.map((column) => `"${column.name}"`).join(', ');
    const verb = name === 'meta' ? 'insert or replace' : 'insert';
    const insert = this.#database.prepare(
      `${verb} into "${name}" (${names}) values (${columns.map(() => '?').join(', ')})`,
    );
    const readers = columns.map((column) => reader(column, json.includes(column.name)));
    const values = new Array<SQLInputValue>(columns.length);
    return (row) => {
      for (let at = 0; at < columns.length; at++) values[at] = readers[at]!(row[columns[at]!.name]);
      const strange =
        Object.keys(row).length > columns.length &&
        Object.keys(row).find((key) => !columns.some((column) => column.name === key));
      if (strange) throw new Error(`“${strange.slice(0, 80)}” is no column of it`);
      insert.run(...values);
    };
  }

  /** A picture with its bytes, by the row of its table that came without them. */
  picture(table: 'media' | 'submission_photo', row: Record<string, unknown>, bytes: Uint8Array): void {
    if (table === 'media') {
      this.#media ??= this.#database.prepare('insert into media (hash, type, width, height, bytes) values (?,?,?,?,?)');
      const { hash, type, width, height } = row as Record<string, SQLInputValue>;
      this.#media.run(hash!, type!, width!, height!, bytes);
      return;
    }
    const { item_seq, name, width, height, shared } = row as Record<string, SQLInputValue>;
    this.#database
      .prepare('insert into submission_photo (item_seq, name, width, height, shared, bytes) values (?,?,?,?,?,?)')
      .run(item_seq!, name!, width!, height!, shared!, bytes);
  }

  /** The id of an item that came in. */
  itemId(seq: unknown): string | undefined {
    const row =
      typeof seq === 'number' ? this.#database.prepare('select id from item where seq = ?').get(seq) : undefined;
    return row && String(row['id']);
  }

  /** @throws StorageError where a row refers to another that is not there */
  finish(): void {
    this.#database.prepare("insert or replace into meta (key, value) values ('schema', ?)").run(String(this.#schema));
    const [broken] = this.#database.prepare('pragma foreign_key_check').all();
    if (broken)
      throw new StorageError(
        `A row of “${String(broken['table'])}” refers to one of “${String(broken['parent'])}” that is not there.`,
      );
    this.#database.exec('commit');
    this.close();
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close();
  }
}

function reader({ name, type, isRequired }: Column, isJson: boolean): (value: unknown) => SQLInputValue {
  return (value) => {
    if (value === undefined) throw new Error(`“${name}” is missing`);
    if (value === null) {
      if (isRequired) throw new Error(`“${name}” must not be empty`);
      return null;
    }
    if (isJson) return JSON.stringify(value);
    if (type === 'TEXT' && typeof value === 'string') return value;
    if (type === 'INTEGER' && Number.isSafeInteger(value)) return value as number;
    if (type === 'BLOB' && typeof value === 'string' && BASE64URL.test(value)) return Buffer.from(value, 'base64url');
    throw new Error(`“${name}” is not ${type === 'TEXT' ? 'text' : type === 'BLOB' ? 'base64url' : 'a whole number'}`);
  };
}

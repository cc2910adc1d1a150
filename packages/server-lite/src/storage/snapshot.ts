import type { CarriedTable } from './carried-tables.ts';
import type { Storage } from './storage.ts';

/** The store as it was at one moment, whatever is changed meanwhile. To be closed soon: it keeps what is erased meanwhile readable in the file. */
export interface Snapshot extends Pick<
  Storage,
  | 'read'
  | 'items'
  | 'media'
  | 'settings'
  | 'subjects'
  | 'merges'
  | 'collections'
  | 'views'
  | 'imports'
  | 'askings'
  | 'everything'
> {
  /** Of the tables, as migrations count it. */
  schema(): number;
  /** The sources that anything came from. */
  sources(): Promise<string[]>;
  /** Ids of items that are part of another one: their addresses lead on to it. */
  parts(): Promise<string[]>;
  /** Rows of a table as NDJSON, in pieces. */
  rows(table: CarriedTable): Iterable<string>;
  /** How much stays behind, by what people call it; nothing is left out of it that is there. */
  leftOut(): Record<string, number>;
  close(): void;
}

import { itemId } from '../../domain/item-id.ts';
import { receivedBytes } from '../../domain/ledger-entry.ts';
import { sourcePolicy } from '../../domain/source-policy.ts';
import { instantDigits } from '../../domain/sort-key.ts';
import { toWireJson } from '../../domain/to-wire.ts';
import { toItem } from '../item-row.ts';
import { unpackRow } from '../packed-rows.ts';
import { newRef, newSalt, randomBytes, saltedDigest } from '../secrets.ts';
import type { ItemTable } from '../tables.ts';
import { readSpool } from './import-spool.ts';

/** What composing needs to know: where each row lies in the spool, in the order of writing. Shared between threads. */
export interface ComposeJob {
  fd: number;
  offsets: Float64Array;
  lengths: Uint32Array;
  /** 1: stays pending. */
  held: Uint8Array;
  publish: boolean;
  subject: string;
  by: string;
  /** When the rows came in, ISO 8601. */
  received: string;
}

/** A row as its parts are bound to statements. */
export interface ComposedRow {
  id: string;
  type: string;
  source: string;
  verification: string;
  datePublished: string | null;
  /** `YYYYMMDDhhmmss` in UTC. */
  instant: string;
  ref: string;
  salt: Uint8Array;
  star: number;
  rating: number;
  words: number;
  content: string;
  /** The ledger's entry `received`. */
  entry: string;
  /** Null where the row stays pending. */
  wire: string | null;
}

/** Rows `from` to `from + count`, column by column: what crosses between threads is a few lists. */
export type ComposedRows = { from: number; count: number } & { [Part in keyof ComposedRow]: ComposedRow[Part][] };

/** Reads a stretch of rows from the spool and makes all of them that goes into the store. Ids rise with the rows. */
export function composeRows(job: ComposeJob, from: number, count: number): ComposedRows {
  const rows: ComposedRows = {
    from, count, id: [], type: [], source: [], verification: [], datePublished: [], instant: [], ref: [], salt: [], star: [], rating: [], words: [], content: [], entry: [], wire: [],
  };
  const time = Date.parse(job.received);
  let buffer = Buffer.allocUnsafe(4096);
  for (let i = 0; i < count; i++) {
    const at = from + i;
    const length = job.lengths[at] as number;
    if (length > buffer.length) buffer = Buffer.allocUnsafe(length * 2);
    readSpool(job.fd, buffer.subarray(0, length), job.offsets[at] as number);
    const row = compose(job, buffer.toString('utf8', 0, length), risingId(time, at), job.held[at] === 1);
    for (const part of PARTS) (rows[part] as unknown[]).push(row[part]);
  }
  return rows;
}

const PARTS = ['id', 'type', 'source', 'verification', 'datePublished', 'instant', 'ref', 'salt', 'star', 'rating', 'words', 'content', 'entry', 'wire'] as const;

function compose(job: ComposeJob, text: string, id: string, held: boolean): ComposedRow {
  const { data, ...row } = unpackRow(text);
  const { datePublished, source, verification, type, star } = row;
  const columns: Partial<ItemTable> = { id, type, source, state: 'published', hide_reason: null, star, verification, featured: 0, date_published: datePublished, date_received: job.received };
  const item = toItem(columns as ItemTable, job.subject, data);
  const ref = newRef();
  const salt = newSalt();
  const entry = receivedBytes({
    at: job.received,
    by: job.by,
    ref,
    type: 'received',
    subject: job.subject,
    source,
    verification,
    ...(item.rating && { rating: item.rating }),
    body: saltedDigest(salt, item.body),
    ...(item.title !== null && { title: saltedDigest(salt, item.title) }),
  });
  const shown = job.publish && !held && !sourcePolicy(source).needsPermission;
  return { ...row, id, instant: instantDigits(datePublished), ref, salt, content: data, entry, wire: shown ? toWireJson(item) : null };
}

/** Like any id of that time, but later rows have later ids, so that the index of ids grows at its end. */
function risingId(time: number, at: number): string {
  const random = randomBytes(10);
  random[0] = at >>> 24;
  random[1] = at >>> 16;
  random[2] = at >>> 8;
  random[3] = at;
  return itemId(time, random);
}

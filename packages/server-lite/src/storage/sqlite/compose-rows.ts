import { itemId } from '../../domain/item-id.ts';
import { receivedBytes } from '../../domain/ledger-entry.ts';
import { sourcePolicy } from '../../domain/source-policy.ts';
import { instantDigits } from '../../domain/sort-key.ts';
import { toWireJson } from '../../domain/to-wire.ts';
import { toItem } from '../item-row.ts';
import { type PackedColumns, readColumns } from '../packed-rows.ts';
import { newRef, randomBytes, saltedDigest } from '../secrets.ts';
import type { ItemTable } from '../tables.ts';
import type { SpoolReader } from './import-spool.ts';

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

/**
 * Rows `from` to `from + count`, ready to be written. The long texts are bytes in one block, which changes threads
 * without being copied and goes into the store without ever becoming strings again.
 */
export interface ComposedRows {
  from: number;
  count: number;
  /** Per row: salt (16), content, the ledger's `received`, wire JSON (empty where the row stays pending). */
  bytes: Uint8Array;
  /** Where content, entry and wire of each row end. */
  ends: Uint32Array;
  /** A line for each row: id, ref and instant, each of its fixed width, then the columns as they were packed. */
  heads: string;
}

export interface RowHead extends PackedColumns {
  id: string;
  ref: string;
  /** `YYYYMMDDhhmmss` in UTC. */
  instant: string;
}

export const SALT = 16;
const ID = 26;
const REF = ID + 22;
const INSTANT = REF + 14;

/** Reads a stretch of rows from the spool and makes all of them that goes into the store. Ids rise with the rows. */
export function composeRows(job: ComposeJob, spool: SpoolReader, from: number, count: number): ComposedRows {
  const time = Date.parse(job.received);
  const heads: string[] = [];
  const ends = new Uint32Array(3 * count);
  let room = 0;
  for (let i = 0; i < count; i++) room += job.lengths[from + i] as number;
  let bytes: Buffer<ArrayBuffer> = Buffer.allocUnsafeSlow(2 * room + 800 * count);
  let end = 0;
  for (let i = 0; i < count; i++) {
    const at = from + i;
    const length = job.lengths[at] as number;
    const text = spool.read(job.offsets[at] as number, length);
    const split = text.indexOf(10);
    const line = text.toString('latin1', 0, split);
    const row = readColumns(line);
    const id = risingId(time, at);
    const ref = newRef();
    const salt = randomBytes(SALT);
    const data = text.toString('utf8', split + 1, length);
    const { entry, wire } = compose(job, row, data, { id, ref, salt, shown: shows(job, row, at) });
    const most = SALT + length + 3 * (entry.length + wire.length);
    if (end + most > bytes.length) bytes = grow(bytes, end, most);
    bytes.set(salt, end);
    end += SALT;
    end += text.copy(bytes, end, split + 1);
    ends[3 * i] = end;
    end += bytes.write(entry, end, 'latin1');
    ends[3 * i + 1] = end;
    end += bytes.write(wire, end, 'utf8');
    ends[3 * i + 2] = end;
    heads.push(id + ref + instantDigits(row.datePublished) + line);
  }
  return { from, count, bytes: bytes.subarray(0, end), ends, heads: heads.join('\n') };
}

/** @param line of a row's in {@link ComposedRows.heads} */
export function readHead(line: string): RowHead {
  return {
    ...readColumns(line.slice(INSTANT)),
    id: line.slice(0, ID),
    ref: line.slice(ID, REF),
    instant: line.slice(REF, INSTANT),
  };
}

/** A composed row's words as the store keeps them, for those who must look into them. */
export function contentOf(rows: ComposedRows, i: number): Uint8Array {
  return rows.bytes.subarray(startOf(rows, i) + SALT, rows.ends[3 * i]);
}

export function startOf(rows: ComposedRows, i: number): number {
  return i === 0 ? 0 : (rows.ends[3 * i - 1] as number);
}

function shows({ publish, held }: ComposeJob, { source }: PackedColumns, at: number): boolean {
  return publish && held[at] === 0 && !sourcePolicy(source).needsPermission;
}

function compose(
  job: ComposeJob,
  row: PackedColumns,
  data: string,
  own: { id: string; ref: string; salt: Uint8Array; shown: boolean },
): { entry: string; wire: string } {
  const { id, ref, salt, shown } = own;
  const { source, verification, type, star, datePublished } = row;
  const columns: Partial<ItemTable> = {
    id,
    type,
    source,
    state: 'published',
    hide_reason: null,
    star,
    verification,
    featured: 0,
    date_published: datePublished,
    date_received: job.received,
  };
  const item = toItem(columns as ItemTable, job.subject, data);
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
  return { entry, wire: shown ? toWireJson(item) : '' };
}

function grow(bytes: Buffer<ArrayBuffer>, used: number, more: number): Buffer<ArrayBuffer> {
  const wide = Buffer.allocUnsafeSlow(2 * bytes.length + more);
  bytes.copy(wide, 0, 0, used);
  return wide;
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

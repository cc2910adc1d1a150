import type { FileHandle } from 'node:fs/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { SourceError } from '../source-error.ts';
import { SizeGuard, type SizeLimit } from './size-guard.ts';
import { unpack } from './unpack.ts';

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_64 = 0x06064b50;
const MOST_ENTRIES = 100_000;
const LARGEST_DIRECTORY = 64 << 20;

export interface ZipEntry {
  name: string;
  method: number;
  encrypted: boolean;
  /** CRC-32 of what is in it, unpacked. */
  sum: number;
  packed: number;
  offset: number;
}

/** An archive of which any file can be read at any time. */
export interface ZipFile {
  entries: readonly ZipEntry[];
  read(entry: ZipEntry): AsyncGenerator<Uint8Array>;
}

/** Why a file of an archive cannot be read, and what to do; undefined for one that can. */
export function unreadable(archive: string, { name, encrypted, method }: ZipEntry): string | undefined {
  const where = `${name} in ${archive}`;
  if (encrypted) return `${where} is locked with a password. Unpack it yourself and import the file inside.`;
  if (method === 0 || method === 8) return undefined;
  return `${where} is packed by a method (${method}) that is not read. Pack it again as an ordinary zip, or import the file inside.`;
}

/** Opens a zip archive by its central directory (zip64 too). @throws SourceError when damaged; reading, when encrypted. */
export async function openZip(name: string, file: FileHandle, size: number, limit: SizeLimit): Promise<ZipFile> {
  const entries = (await readDirectory(name, file, size)).filter((entry) => !entry.name.endsWith('/'));
  // Files in an archive may share their bytes: each is in proportion to them then, and all together are not.
  const guard = new SizeGuard(name, () => size, limit);
  return { entries, read: (entry) => guarded(readEntry(name, file, entry, limit), guard) };
}

async function* guarded(chunks: AsyncIterable<Uint8Array>, guard: SizeGuard): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    guard.add(chunk.length);
    yield chunk;
  }
}

async function* readEntry(
  name: string,
  file: FileHandle,
  entry: ZipEntry,
  limit: SizeLimit,
): AsyncGenerator<Uint8Array> {
  const where = `${entry.name} in ${name}`;
  const why = unreadable(name, entry);
  if (why !== undefined) throw new SourceError(why);
  const local = await readAt(name, file, entry.offset, 30);
  if (local.readUInt32LE(0) !== LOCAL) throw damaged(name);
  const start = entry.offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  const raw = readRange(name, file, start, entry.packed);
  const chunks = entry.method === 0 ? raw : unpack(where, raw, createInflateRaw({ chunkSize: 256 * 1024 }), limit);
  let sum = 0;
  try {
    for await (const chunk of chunks) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (cause) {
    throw cause instanceof SourceError ? cause : damaged(name, cause);
  }
  if (sum !== entry.sum) throw damaged(name);
}

async function readDirectory(name: string, file: FileHandle, size: number): Promise<ZipEntry[]> {
  const tailStart = Math.max(0, size - 65_557);
  const tail = await readAt(name, file, tailStart, size - tailStart);
  let end = tail.length - 22;
  while (end >= 0 && tail.readUInt32LE(end) !== END) end--;
  if (end < 0) throw damaged(name);
  let count: number = tail.readUInt16LE(end + 10);
  let length: number = tail.readUInt32LE(end + 12);
  let offset: number = tail.readUInt32LE(end + 16);
  if (offset === 0xffffffff || count === 0xffff) {
    if (end < 20) throw damaged(name);
    const record = await readAt(name, file, Number(tail.readBigUInt64LE(end - 12)), 56);
    if (record.readUInt32LE(0) !== END_64) throw damaged(name);
    count = Number(record.readBigUInt64LE(32));
    length = Number(record.readBigUInt64LE(40));
    offset = Number(record.readBigUInt64LE(48));
  }
  if (count > MOST_ENTRIES)
    throw new SourceError(
      `${name} holds ${count} files, more than the ${MOST_ENTRIES} that are read. Import the files you need by themselves.`,
    );
  if (length > LARGEST_DIRECTORY) throw damaged(name);
  const directory = await readAt(name, file, offset, length);
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < count;) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== CENTRAL) throw damaged(name);
    const names = at + 46;
    const nameLength = directory.readUInt16LE(at + 28);
    const extraLength = directory.readUInt16LE(at + 30);
    const entry: ZipEntry = {
      name: directory.toString('utf8', names, names + nameLength),
      method: directory.readUInt16LE(at + 10),
      encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      sum: directory.readUInt32LE(at + 16),
      packed: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
    };
    widen(
      entry,
      directory.subarray(names + nameLength, names + nameLength + extraLength),
      directory.readUInt32LE(at + 24) === 0xffffffff,
    );
    entries.push(entry);
    at = names + nameLength + extraLength + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/** Takes zip64 sizes from the extra field, where the 32-bit ones are full. */
function widen(entry: ZipEntry, extra: Buffer, wideSize: boolean): void {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let field = at + 4 + (wideSize ? 8 : 0);
    if (entry.packed === 0xffffffff && field + 8 <= extra.length) {
      entry.packed = Number(extra.readBigUInt64LE(field));
      field += 8;
    }
    if (entry.offset === 0xffffffff && field + 8 <= extra.length) entry.offset = Number(extra.readBigUInt64LE(field));
  }
}

async function* readRange(name: string, file: FileHandle, start: number, length: number): AsyncGenerator<Uint8Array> {
  for (let at = start, left = length; left > 0;) {
    const chunk = await readAt(name, file, at, Math.min(left, 256 * 1024));
    at += chunk.length;
    left -= chunk.length;
    yield chunk;
  }
}

async function readAt(name: string, file: FileHandle, position: number, length: number): Promise<Buffer> {
  if (length < 0 || length > 1 << 28) throw damaged(name);
  const buffer = Buffer.allocUnsafe(length);
  for (let filled = 0; filled < length;) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) throw damaged(name);
    filled += bytesRead;
  }
  return buffer;
}

function damaged(name: string, cause?: unknown): SourceError {
  return new SourceError(`${name} is a zip archive that is damaged or cut off. Download or pack it again.`, { cause });
}

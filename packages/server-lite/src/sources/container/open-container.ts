import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { SourceError } from '../source-error.ts';
import { presentation } from '../workbook/presentation.ts';
import { gunzip } from './gzip.ts';
import type { Member } from './member.ts';
import { namelessHandle } from './nameless-file.ts';
import { DEFAULT_LIMIT, type SizeLimit } from './size-guard.ts';
import { isTar, untar } from './tar.ts';
import { openZip, unreadable, type ZipEntry, type ZipFile } from './zip.ts';

const CHUNK = 256 * 1024;

/** Path of a file, or what an address answered, which is no container. */
export type Whole = string | Uint8Array;

/** An archive in an archive is opened, one in that one is not. */
const DEEPEST = 1;

/**
 * The files in `path`: of a zip or tar (gzipped or not), the sheets of a workbook, the tables and the words of a document, else the one file itself, gunzipped
 * where it is gzip. Archives and workbooks inside an archive are opened as well. Told by content, never by name. Streams:
 * read each member before asking for the next.
 *
 * @param name what people call the file
 * @throws SourceError when the file cannot be read, is damaged, or unpacks out of all proportion.
 */
export async function* openContainer(
  path: Whole,
  limit: SizeLimit = DEFAULT_LIMIT,
  name: string = typeof path === 'string' ? basename(path) : 'the answer',
): AsyncGenerator<Member> {
  if (typeof path === 'string') yield* openFile(path, limit, name, 0);
  else yield { name, chunks: once(path) };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

async function* openFile(path: string, limit: SizeLimit, name: string, depth: number): AsyncGenerator<Member> {
  const file = await open(path, 'r').catch((cause: NodeJS.ErrnoException) => {
    const why =
      cause.code === 'ENOENT'
        ? 'There is no such file'
        : cause.code === 'EACCES'
          ? 'It may not be read'
          : cause.message;
    throw new SourceError(`Cannot open ${path}. ${why}. Check the path and its permissions.`, { cause });
  });
  try {
    const { size } = await file.stat().then((stat) => {
      if (stat.isDirectory())
        throw new SourceError(`${path} is a folder. Name the files in it, for example ${path}/*.csv.`);
      return stat;
    });
    yield* openHandle(file, size, limit, name, depth);
  } finally {
    await file.close();
  }
}

async function* openHandle(
  file: FileHandle,
  size: number,
  limit: SizeLimit,
  name: string,
  depth: number,
): AsyncGenerator<Member> {
  const head = Buffer.alloc(Math.min(512, size));
  await file.read(head, 0, head.length, 0);
  if (isZip(head)) return yield* openArchive(name, await openZip(name, file, size, limit), limit, depth);
  const plain = readPlain(file);
  if (!isGzip(head)) {
    if (!isTar(head)) return yield { name, chunks: plain };
    return yield* inner(untar(name, plain), limit, depth);
  }
  yield* unzipped(name, gunzip(name, plain, limit), limit, depth);
}

/** What gzip held: a tar, or the file itself. */
async function* unzipped(
  name: string,
  chunks: AsyncGenerator<Uint8Array>,
  limit: SizeLimit,
  depth: number,
): AsyncGenerator<Member> {
  const { first, all } = await peek(chunks);
  if (isTar(first)) return yield* inner(untar(name, all), limit, depth);
  yield { name: name.replace(/\.gz$/i, ''), chunks: all };
}

async function* openArchive(name: string, zip: ZipFile, limit: SizeLimit, depth: number): AsyncGenerator<Member> {
  const entries = new Map(zip.entries.map((entry) => [partName(entry.name), entry]));
  if (entries.has('[content_types].xml') && [...entries.keys()].some((each) => each.startsWith('xl/'))) {
    const { openWorkbook } = await import('../workbook/open-workbook.ts');
    return yield* openWorkbook(name, (path) => {
      const entry = entries.get(partName(path));
      return entry && zip.read(entry);
    });
  }
  if (entries.has('[content_types].xml') && [...entries.keys()].some((each) => each.startsWith('word/'))) {
    const { openWord } = await import('../document/open-words.ts');
    return yield* openWord(name, (path) => {
      const entry = entries.get(partName(path));
      return entry && zip.read(entry);
    });
  }
  const other = otherDocument(name, [...entries.keys()]);
  if (other !== undefined) return yield { name, chunks: nothing(), refused: other };
  const document = entries.get('mimetype') && entries.get('content.xml');
  if (document) {
    const { openDocument } = await import('../workbook/open-document.ts');
    const kind = entries.get('mimetype') as ZipEntry;
    return yield* openDocument(name, zip.read(kind), () => zip.read(document));
  }
  yield* inner(
    zip.entries.map((entry) => {
      const refused = unreadable(name, entry);
      return refused === undefined
        ? { name: entry.name, chunks: zip.read(entry) }
        : { name: entry.name, chunks: nothing(), refused };
    }),
    limit,
    depth,
  );
}

/** Why an archive that is a document of a kind that is not read is none, by the files in it, and what to do. */
function otherDocument(name: string, paths: readonly string[]): string | undefined {
  if (paths.includes('[content_types].xml') && paths.some((path) => path.startsWith('ppt/'))) return presentation(name);
  if (paths.some((path) => path.endsWith('.iwa')))
    return `${name} is a document of Pages, Numbers or Keynote, which is not read. Export it there as Word (DOCX), Excel (XLSX) or CSV, then import that.`;
  return undefined;
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** Names of parts count in small letters (ECMA-376, part 2, 6.2.2.3), and some writers separate folders as Windows does. */
function partName(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase();
}

/** The files of an archive; those that are archives or workbooks themselves are opened. */
async function* inner(
  members: Iterable<Member> | AsyncIterable<Member>,
  limit: SizeLimit,
  depth: number,
): AsyncGenerator<Member> {
  for await (const member of members) {
    const { name, chunks } = member;
    if (depth >= DEEPEST || member.refused !== undefined) {
      yield member;
      continue;
    }
    const { first, all, close } = await peek(chunks);
    try {
      if (isGzip(first)) yield* unzipped(name, gunzip(name, all, limit), limit, depth + 1);
      else if (isZip(first)) yield* openFromDisk(name, all, limit, depth + 1);
      else yield { name, chunks: all };
    } finally {
      await close();
    }
  }
}

/** A zip is read from its end: one that comes as a stream is written down first. */
async function* openFromDisk(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  limit: SizeLimit,
  depth: number,
): AsyncGenerator<Member> {
  const file = await namelessHandle();
  try {
    for await (const chunk of chunks) await file.write(chunk);
    for await (const member of openHandle(file, (await file.stat()).size, limit, name, depth))
      yield member.isSheet || member.isOfDocument ? member : { ...member, name: `${name}/${member.name}` };
  } finally {
    await file.close();
  }
}

function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));
}

function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}

async function* readPlain(file: Awaited<ReturnType<typeof open>>): AsyncGenerator<Uint8Array> {
  for (let position = 0; ;) {
    const buffer = Buffer.allocUnsafeSlow(CHUNK);
    const { bytesRead } = await file.read(buffer, 0, CHUNK, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

/** Reads ahead until there is enough to tell a tar header, and gives everything back. `close` is for what is not read. */
async function peek(
  source: AsyncIterable<Uint8Array>,
): Promise<{ first: Uint8Array; all: AsyncGenerator<Uint8Array>; close: () => Promise<void> }> {
  const reader = source[Symbol.asyncIterator]();
  const close = async () => void (await reader.return?.());
  const held: Uint8Array[] = [];
  let length = 0;
  while (length < 512) {
    const next = await reader.next();
    if (next.done) break;
    held.push(next.value);
    length += next.value.length;
  }
  const all = (async function* () {
    try {
      yield* held;
      for (let next = await reader.next(); !next.done; next = await reader.next()) yield next.value;
    } finally {
      await close();
    }
  })();
  return { first: Buffer.concat(held), all, close };
}

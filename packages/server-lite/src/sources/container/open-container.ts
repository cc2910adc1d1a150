import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { SourceError } from '../source-error.ts';
import { gunzip } from './gzip.ts';
import type { Member } from './member.ts';
import { DEFAULT_LIMIT, type SizeLimit } from './size-guard.ts';
import { isTar, untar } from './tar.ts';
import { unzip } from './zip.ts';

const CHUNK = 256 * 1024;

/**
 * The files in `path`: of a zip or tar (gzipped or not), else the one file itself, gunzipped where it is gzip.
 * Told by content, never by name. Streams: read each member before asking for the next.
 *
 * @param name what people call the file
 * @throws SourceError when the file cannot be read, is damaged, or unpacks out of all proportion.
 */
export async function* openContainer(
  path: string,
  limit: SizeLimit = DEFAULT_LIMIT,
  name: string = basename(path),
): AsyncGenerator<Member> {
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
    const head = Buffer.alloc(Math.min(512, size));
    await file.read(head, 0, head.length, 0);
    if (isZip(head)) return yield* unzip(name, file, size, limit);
    const plain = readPlain(file);
    if (!isGzip(head)) return yield* isTar(head) ? untar(name, plain) : [{ name, chunks: plain }];
    const { first, all } = await peek(gunzip(name, plain, limit));
    if (isTar(first)) return yield* untar(name, all);
    yield { name: name.replace(/\.gz$/i, ''), chunks: all };
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

/** Reads ahead until there is enough to tell a tar header, and gives everything back. */
async function peek(
  source: AsyncGenerator<Uint8Array>,
): Promise<{ first: Uint8Array; all: AsyncGenerator<Uint8Array> }> {
  const held: Uint8Array[] = [];
  let length = 0;
  while (length < 512) {
    const next = await source.next();
    if (next.done) break;
    held.push(next.value);
    length += next.value.length;
  }
  const all = (async function* () {
    try {
      yield* held;
      yield* source;
    } finally {
      await source.return(undefined);
    }
  })();
  return { first: Buffer.concat(held), all };
}

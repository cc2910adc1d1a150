import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Exceptions } from '../outbound/allowed-address.ts';
import { download } from '../outbound/download.ts';
import { SourceError } from '../sources/source-error.ts';
import type { DownloadProgress } from './progress-line.ts';

export interface Wanted {
  /** A path, an address of the web, or `-` for standard input. */
  file: string;
  exceptions: Exceptions;
  onProgress: (progress: DownloadProgress) => void;
}

/**
 * What is not a file is put down in one first: an import reads its source more than once.
 *
 * @param use is told where it lies, and what people call it where that is another name
 * @throws OutboundError, or SourceError where there is no room for it.
 */
export async function withPath<T>(
  { file, exceptions, onProgress }: Wanted,
  use: (path: string, called?: string) => Promise<T>,
): Promise<T> {
  const isAddress = /^https?:\/\//i.test(file);
  if (file !== '-' && !isAddress) return use(file);
  const folder = mkdtempSync(join(tmpdir(), 'smm-import-'));
  // Also where a signal ends it.
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  try {
    const path = join(folder, 'source');
    if (!isAddress) {
      await pipeline(process.stdin, createWriteStream(path, { mode: 0o600 })).catch(noRoom);
      return await use(path, 'stdin');
    }
    const show = (done: number, total: number | null) => onProgress({ step: 'downloading', done, total });
    return await use(path, await download(file, path, { exceptions, onProgress: show }));
  } finally {
    process.off('exit', remove);
    remove();
  }
}

function noRoom(cause: NodeJS.ErrnoException): never {
  if (cause.code !== 'ENOSPC') throw cause;
  throw new SourceError(
    `There is no room in ${tmpdir()} for what comes on standard input. Nothing of it was taken in. Make room there, or name another folder with TMPDIR, and run the command again.`,
    { cause },
  );
}

import { mkdtempSync, openSync, rmSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A descriptor to write to and read from. The file is gone when it is closed, or when the process is, however it ends. */
export function namelessFile(): number {
  const folder = mkdtempSync(join(tmpdir(), 'smm-'));
  try {
    return openSync(join(folder, 'nameless'), 'wx+', 0o600);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same, to be read and written without waiting for the disk. */
export async function namelessHandle(): Promise<FileHandle> {
  const folder = mkdtempSync(join(tmpdir(), 'smm-'));
  try {
    return await open(join(folder, 'nameless'), 'wx+', 0o600);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

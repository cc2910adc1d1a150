import { closeSync, fsyncSync, openSync } from 'node:fs';

/** What was written to a file is on the disk afterwards. Not for the file of an open store: closing it here would take its locks. */
export function syncFile(path: string): void {
  const descriptor = openSync(path, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The names in a folder are on the disk afterwards. Windows opens no folder, and keeps its names by itself. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

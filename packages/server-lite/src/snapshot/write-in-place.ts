import { closeSync, constants, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a file beside, whole, and puts it where it belongs in one step: nobody reads half of it, and no link is followed. */
export function writeInPlace(partial: string, file: string, pieces: Iterable<Uint8Array | string>): void {
  const { O_CREAT, O_EXCL, O_WRONLY } = constants;
  rmSync(partial, { force: true });
  const open = openSync(partial, O_CREAT | O_EXCL | O_WRONLY, 0o644);
  try {
    try {
      for (const piece of pieces) writeFileSync(open, piece);
    } finally {
      closeSync(open);
    }
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

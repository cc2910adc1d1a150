import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { StorageError } from '../../errors/storage-error.ts';
import { holdsSomething } from '../../storage/sqlite/holds-something.ts';
import { DATABASE_FILE } from '../../storage/sqlite/open-storage.ts';
import { putInPlace } from '../../storage/sqlite/put-in-place.ts';
import { beginRestore } from '../../storage/sqlite/restore.ts';
import { finishRows, type StagedRows } from '../../storage/sqlite/stage-rows.ts';
import { ExportError } from './export-error.ts';
import { loadRows } from './load-rows.ts';
import type { OpenExport } from './open-export.ts';
import { smallHeap } from './small-heap.ts';

export interface BroughtBack extends StagedRows {
  file: string;
  format: number;
  /** When the export was begun, ISO 8601. */
  exported: string;
  /** What the store that was exported has and an export never holds: how much of it, by name. */
  leftOut: Record<string, number>;
  dryRun: boolean;
}

/** `bringing` counts bytes, `lists` and `audit` items, `search` entries of the ledger, `file` and `rest` parts of them. */
export type BringBackStep = 'bringing' | 'lists' | 'search' | 'file' | 'audit' | 'rest';

export interface BringBackOptions {
  /** Folder without a store, or with one in which there is nothing yet. */
  dir: string;
  /** Everything is done but the last step, elsewhere. */
  dryRun?: boolean;
  by?: string;
  onProgress?: (step: BringBackStep, done: number, total: number) => void;
}

/**
 * Makes the same store of an export of ours. It is put together in a folder of its own and takes its place in one step: killed
 * anywhere, the folder has no store or all of it.
 *
 * @throws ExportError for an export that is damaged, or not as smm writes one; StorageError where the folder has a store
 */
export async function bringBack(from: OpenExport, options: BringBackOptions): Promise<BroughtBack> {
  const { dir, dryRun = false, by = 'cli' } = options;
  const tidy = smallHeap();
  const onProgress: BringBackOptions['onProgress'] & {} = (...progress) => {
    tidy();
    options.onProgress?.(...progress);
  };
  const { manifest, path } = from;
  assertEmpty(dir, path);
  const place = dryRun ? await elsewhere() : beginRestore(dir);
  try {
    const total = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
    let done = 0;
    await loadRows(from, place.staging, (bytes) => onProgress('bringing', (done += bytes), total));
    const staged = await finishRows(place.staging, onProgress).catch((cause: unknown) => {
      if (cause instanceof StorageError) throw new ExportError(path, cause.message, { cause });
      throw cause;
    });
    if (!dryRun) {
      assertEmpty(dir, path);
      await putInPlace(dir, place.staging, { by, from: basename(path) });
    }
    const { format, exported, leftOut } = manifest;
    return { file: path, format, exported, leftOut, ...staged, dryRun };
  } finally {
    await place.end();
  }
}

async function elsewhere(): Promise<{ staging: string; end(): Promise<void> }> {
  const staging = await mkdtemp(join(tmpdir(), 'smm-dry-run-'));
  return { staging, end: () => rm(staging, { recursive: true, force: true }) };
}

/** @throws StorageError where the folder has a store with something in it */
export function assertEmpty(dir: string, path: string): void {
  const file = join(dir, DATABASE_FILE);
  if (!existsSync(file) || !holdsSomething(file)) return;
  throw new StorageError(
    `${dir} has a store already, and ${basename(path)} is a whole one: two cannot become one. Name a folder without a store (--data OTHER_FOLDER); or unpack the export and bring in its words alone, which go beside those that are there: smm import items.ndjson, and smm people import people.csv. Nothing was written.`,
  );
}

import { join } from 'node:path';
import type { Config } from '../config.ts';
import { SnapshotError } from '../errors/snapshot-error.ts';
import type { Log } from '../log.ts';
import type { Snapshot } from '../storage/snapshot.ts';
import type { Storage } from '../storage/storage.ts';
import { fileApp } from './file-app.ts';
import { FolderWriter } from './folder-writer.ts';
import { Inside, OWN } from './inside.ts';
import { Journal } from './journal.ts';
import { leaveBehind } from './leave-behind.ts';
import { type MadeWith, MANIFEST, manifestLines } from './manifest.ts';
import { expectedFiles, planSite, whatIsLeftOut } from './plan-site.ts';
import { purgeList } from './purge.ts';
import { SiteWriter } from './site-writer.ts';
import { openTarget, PARTIAL, type Target } from './target.ts';
import { writeInPlace } from './write-in-place.ts';
import { writeSite } from './write-site.ts';

export interface SnapshotOptions {
  dir: string;
  storage: Storage;
  config: Config;
  log: Log;
  /** Folder of the built elements; undefined when they were not built. */
  cdnDir: string | undefined;
  /** Where the folder will be open to everybody: absolute, with a slash at its end. */
  publicUrl?: string | undefined;
  /** Slugs; all where none are named. */
  collections?: readonly string[] | undefined;
  precompressed?: boolean | undefined;
  /** Looks and counts; nothing is written. */
  dryRun?: boolean | undefined;
  /** Reads every file again, rather than to go by its size. */
  verify?: boolean | undefined;
  onProgress?: (done: number, total: number) => void;
  /** Takes the addresses that caches must drop, before the run counts as whole: what a run that is ended here leaves comes again. */
  onPurge?: (addresses: readonly string[]) => void;
}

export interface SnapshotTaken {
  folder: string;
  files: number;
  written: number;
  /** Of what was written. */
  bytes: number;
  unchanged: number;
  /** Paths from the folder on. */
  removed: string[];
  /** Still there for who came before. */
  kept: number;
  /** Addresses whose old bytes a cache may hold. */
  purge: string[];
  leftOut: { what: string; why: string }[];
}

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const PIECE = 65_536;

/** @throws SnapshotError, NotFoundError for a collection that is not there, and what opening the store throws. */
export async function takeSnapshot(options: SnapshotOptions): Promise<SnapshotTaken> {
  const target = openTarget(options.dir, options.dryRun === true);
  try {
    assertAddress(target, options);
    const moment = await options.storage.snapshot();
    try {
      return await write(target, moment, options);
    } finally {
      moment.close();
    }
  } catch (error) {
    if (!FULL.has(String((error as NodeJS.ErrnoException).code))) throw error;
    throw new SnapshotError(
      `There is no room in ${target.root}: ${(error as Error).message}. No head names a page that is not there, and what the last run wrote is still served. Make room and run the command again: it goes on from here.`,
      { cause: error },
    );
  } finally {
    target.release();
  }
}

/** Feeds that vanish because a word was forgotten would be noticed by their readers alone. */
function assertAddress({ root, before }: Target, { publicUrl }: SnapshotOptions): void {
  const last = before?.with.publicUrl ?? null;
  if (last === null || publicUrl !== undefined) return;
  throw new SnapshotError(
    `The snapshot in ${root} was made for ${last}, and its feeds and fragments need to know where they lie. Give --public-url ${last} again, or another folder.`,
  );
}

async function write(target: Target, moment: Snapshot, options: SnapshotOptions): Promise<SnapshotTaken> {
  const { config, publicUrl, dryRun = false, verify = false, precompressed = false } = options;
  const site = await planSite(moment, options);
  const journal = new Journal(join(target.root, OWN, 'unfinished'));
  const inside = new Inside(target.root);
  const before = target.before?.files ?? new Map();
  const unfinished = journal.unfinished();
  const writer = new FolderWriter({ inside, journal, before, unfinished, dryRun, verify });
  const ask = fileApp({ ...options, moment, files: site.files });
  let done = 0;
  const total = await expectedFiles(moment, site);
  const onFile = (): void => options.onProgress?.(++done, Math.max(done, total));
  const out = new SiteWriter({ ask, writer, precompressed, onFile });
  try {
    await writeSite(out, site, () => writer.flush());
    const made: MadeWith = {
      publicUrl: publicUrl ?? null,
      collections: options.collections?.toSorted() ?? null,
      precompressed,
    };
    const isSame = target.before !== undefined && JSON.stringify(target.before.with) === JSON.stringify(made);
    const isOther = writer.isChanged || !isSame;
    if (isOther) {
      const [cdnFolder = ''] = config.cdnPath.split('/');
      await leaveBehind({ writer, out, read: moment.read, slugs: site.slugs, cdnFolder, language: site.language });
      writer.flush();
    }
    const { changes } = writer;
    const purge = purgeList([...changes.removed, ...changes.changed], publicUrl);
    options.onPurge?.(purge);
    if (isOther && !dryRun) {
      writeInPlace(
        join(target.root, OWN, `${PARTIAL}${MANIFEST}`),
        join(target.root, OWN, MANIFEST),
        inPieces(manifestLines(made, writer.files)),
      );
    }
    if (!dryRun) journal.end();
    const kept = [...writer.files.values()].filter((file) => file.kept).length;
    const { written, bytes, unchanged, removed } = changes;
    const leftOut = whatIsLeftOut(options);
    return {
      folder: target.root,
      files: writer.files.size - kept,
      written,
      bytes,
      unchanged,
      removed,
      kept,
      purge,
      leftOut,
    };
  } finally {
    journal.close();
  }
}

function* inPieces(lines: Iterable<string>): Generator<string> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

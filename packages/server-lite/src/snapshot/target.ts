import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { SnapshotError } from '../errors/snapshot-error.ts';
import { lockFile } from '../storage/sqlite/lock-file.ts';
import { OWN } from './inside.ts';
import { type Manifest, readManifest } from './manifest.ts';

/** Begins the names of files that are not whole yet. */
export const PARTIAL = 'partial-';
const LOCK = 'lock';
/** What lies in an empty folder that somebody looks after. */
const NOTHING = new Set(['.git', '.gitignore', '.gitkeep', '.DS_Store', '.nojekyll']);

export interface Target {
  /** The folder itself, links led out of. */
  root: string;
  /** Undefined where nothing was ever written here. */
  before: Manifest | undefined;
  /** Gives it free for the next run. */
  release(): void;
}

/**
 * Takes a folder for a run: a new or empty one, or one that holds a snapshot.
 *
 * @param dryRun nothing is made or held
 * @throws SnapshotError where it holds something else, or another run works in it.
 */
export function openTarget(dir: string, dryRun: boolean): Target {
  const asked = resolve(dir);
  if (!existsSync(asked)) {
    assertPlace(asked);
    if (dryRun) return { root: asked, before: undefined, release: () => {} };
    mkdirSync(asked);
  }
  const root = realpathSync(asked);
  if (!lstatSync(root).isDirectory()) throw new SnapshotError(`${asked} is no folder. Give the name of one.`);
  const own = join(root, OWN);
  const found = lstatSync(own, { throwIfNoEntry: false });
  if (found === undefined) assertEmpty(root);
  else if (!found.isDirectory()) throw new SnapshotError(`${own} is no folder of smm's. Give another folder.`);
  if (dryRun) return { root, before: readManifest(root), release: () => {} };
  if (found === undefined) mkdirSync(own);
  const lock = join(own, LOCK);
  if (lstatSync(lock, { throwIfNoEntry: false })?.isFile() === false)
    throw new SnapshotError(`${lock} is no file of smm's. Give another folder.`);
  const release = lockFile(
    lock,
    `Another smm snapshot writes into ${root}. Wait for its end, then run this one again.`,
  );
  try {
    const before = readManifest(root);
    for (const name of readdirSync(own)) if (name.startsWith(PARTIAL)) rmSync(join(own, name), { force: true });
    return { root, before, release };
  } catch (error) {
    release();
    throw error;
  }
}

/** That a folder can be made there. */
function assertPlace(path: string): void {
  const parent = dirname(path);
  if (!existsSync(parent)) throw new SnapshotError(`${parent} is not there. Make it, or give a folder in one that is.`);
  if (!statSync(parent).isDirectory()) throw new SnapshotError(`${parent} is no folder. Give the name of one.`);
  if (lstatSync(path, { throwIfNoEntry: false }))
    throw new SnapshotError(`${path} is a link that leads nowhere. Make the folder that it names, or give another.`);
}

function assertEmpty(root: string): void {
  const found = readdirSync(root).filter((name) => !NOTHING.has(name));
  if (found.length === 0) return;
  throw new SnapshotError(
    `${root} holds "${found[0]}" and no snapshot. Give an empty folder or a new name: what lies beside a snapshot is left alone, but it must begin in a folder of its own.`,
  );
}

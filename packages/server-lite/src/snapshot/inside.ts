import { lstatSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SnapshotError } from '../errors/snapshot-error.ts';

/** Folder of ours inside the one that is served; hosts hand out nothing that begins with a dot, or nothing that matters. */
export const OWN = '.smm-snapshot';

const PART = /^[A-Za-z0-9_][A-Za-z0-9_~.-]{0,240}$/;
const LONGEST = 600;

/** Whether it names a file below a folder, on every system, and none of ours or of the owner's hidden ones. */
export function isFilePath(path: string): boolean {
  return path.length <= LONGEST && path.split('/').every((part) => PART.test(part) && !part.endsWith('.'));
}

/** The folders of a snapshot: each is looked at before anything is written or deleted in it, so that no link leads out. */
export class Inside {
  readonly root: string;
  readonly #known = new Set<string>(['.']);

  constructor(root: string) {
    this.root = root;
  }

  /** @throws SnapshotError for a path that is no file path of ours. */
  path(path: string): string {
    if (!isFilePath(path)) throw new SnapshotError(`"${path.slice(0, 200)}" is no name of a file that smm writes.`);
    return join(this.root, path);
  }

  /** False where the folder of a file is not there. @throws SnapshotError where a link stands in its place. */
  hasFolderOf(path: string): boolean {
    return this.#look(dirname(path), false);
  }

  makeFolderOf(path: string): void {
    this.#look(dirname(path), true);
  }

  /** What was emptied may be taken away. */
  forget(folder: string): void {
    this.#known.delete(folder);
  }

  #look(folder: string, make: boolean): boolean {
    if (this.#known.has(folder)) return true;
    if (!this.#look(dirname(folder), make)) return false;
    const at = join(this.root, folder);
    const found = lstatSync(at, { throwIfNoEntry: false });
    if (found === undefined) {
      if (!make) return false;
      mkdirSync(at);
    } else if (!found.isDirectory()) {
      const what = found.isSymbolicLink() ? 'a link' : 'no folder';
      throw new SnapshotError(
        `${at} is ${what}, and a snapshot is written into folders of its own alone. Move it away and run the command again.`,
      );
    }
    this.#known.add(folder);
    return true;
  }
}

import { hash } from 'node:crypto';
import { closeSync, constants, lstatSync, openSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { giveBack } from '../give-back.ts';
import { type Inside, OWN } from './inside.ts';
import type { Journal } from './journal.ts';
import type { Listed } from './manifest.ts';
import { PARTIAL } from './target.ts';
import { writeInPlace } from './write-in-place.ts';

type Bytes = Uint8Array<ArrayBuffer>;

interface Known extends Listed {
  /** Of the last whole run; undefined for what only a run that was ended may have written. */
  readonly before: string | undefined;
  /** Named by this run. */
  isNamed: boolean;
}

export interface Changes {
  written: number;
  /** Of `written`, bytes. */
  bytes: number;
  unchanged: number;
  /** Files that are gone. */
  removed: string[];
  /** Files that were there before and have other bytes now. */
  changed: string[];
}

interface WriterDeps {
  inside: Inside;
  journal: Journal;
  before: ReadonlyMap<string, Listed>;
  /** Of a run that was ended. */
  unfinished: readonly string[];
  /** Nothing is written. */
  dryRun: boolean;
  /** Every file is read again. */
  verify: boolean;
}

const MOST_FILES = 512;
const MOST_BYTES = 4 * 1024 * 1024;
const NO_LINK = constants.O_NOFOLLOW ?? 0;

/**
 * Brings a folder from what it was to what it is to be. A file is written beside and renamed, so nobody reads half of one;
 * one whose bytes are as they were is not touched.
 */
export class FolderWriter {
  readonly changes: Changes = { written: 0, bytes: 0, unchanged: 0, removed: [], changed: [] };
  readonly #deps: WriterDeps;
  readonly #files = new Map<string, Known>();
  #waiting: { path: string; bytes: Bytes; isSpare: boolean }[] = [];
  #waitingBytes = 0;

  constructor(deps: WriterDeps) {
    this.#deps = deps;
    for (const [path, listed] of deps.before) {
      const seen = deps.verify ? this.#look(path) : listed;
      this.#files.set(path, { ...listed, ...seen, before: listed.hash, isNamed: false });
    }
    for (const path of deps.unfinished) {
      const { before, kept = false } = this.#files.get(path) ?? {};
      this.#files.set(path, { ...this.#look(path), kept, before, isNamed: false });
    }
  }

  /** What the next manifest says. */
  get files(): ReadonlyMap<string, Listed> {
    return this.#files;
  }

  /** Whether anything is other than the last whole run left it, but for what it kept. */
  get isChanged(): boolean {
    return [...this.#files.values()].some(({ isNamed, kept, before, hash: digest }) =>
      isNamed ? before !== digest : !kept && (before !== undefined || digest !== ''),
    );
  }

  has(path: string): boolean {
    return this.#files.get(path)?.isNamed === true;
  }

  /** What nothing has named so far. */
  unnamed(): string[] {
    return [...this.#files].filter(([, { isNamed }]) => !isNamed).map(([path]) => path);
  }

  wasKept(path: string): boolean {
    return this.#files.get(path)?.kept === true;
  }

  /** True for a file that is as the last whole run left it; it is taken over. */
  stays(path: string): boolean {
    const known = this.#files.get(path);
    if (known === undefined || known.hash !== known.before || !this.#isThere(path, known.size)) return false;
    this.#files.set(path, { ...known, kept: false, isNamed: true });
    this.changes.unchanged += 1;
    return true;
  }

  /**
   * @param how `kept`: there for who still reads alone; `isSpare`: the memory of the bytes may be given back
   * @returns whether it is as the last whole run left it
   */
  put(path: string, bytes: Bytes, { kept = false, isSpare = false } = {}): boolean {
    const known = this.#files.get(path);
    const digest = digestOf(bytes);
    const { length: size } = bytes;
    this.#files.set(path, { hash: digest, size, kept, before: known?.before, isNamed: true });
    if (known?.hash === digest && this.#isThere(path, size)) {
      this.changes.unchanged += 1;
      if (known.before !== undefined && known.before !== digest) this.changes.changed.push(path);
      if (isSpare) giveBack(bytes);
      return known.before === digest;
    }
    this.changes.written += 1;
    this.changes.bytes += size;
    if (known?.before !== undefined && known.before !== digest) this.changes.changed.push(path);
    if (this.#deps.dryRun) return false;
    this.#waiting.push({ path, bytes, isSpare });
    this.#waitingBytes += size;
    if (this.#waiting.length >= MOST_FILES || this.#waitingBytes >= MOST_BYTES) this.flush();
    return false;
  }

  /** Leaves a file as it is, for who still reads. */
  keep(path: string): void {
    const known = this.#files.get(path);
    if (known) this.#files.set(path, { ...known, kept: true, isNamed: true });
  }

  /** The bytes of a file of ours as it lies there; undefined where it does not. */
  read(path: string): Buffer | undefined {
    const { inside } = this.#deps;
    const file = inside.path(path);
    if (!inside.hasFolderOf(path)) return undefined;
    try {
      const open = openSync(file, constants.O_RDONLY | NO_LINK);
      try {
        return readFileSync(open);
      } finally {
        closeSync(open);
      }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // A link, a folder or nothing: none of it is a file of ours.
      if (code === 'ENOENT' || code === 'ELOOP' || code === 'EMLINK' || code === 'EISDIR') return undefined;
      throw error;
    }
  }

  /** Everything that waits is there once this returns. */
  flush(): void {
    if (this.#waiting.length === 0) return;
    const { inside, journal } = this.#deps;
    journal.add(this.#waiting.map(({ path }) => path));
    for (const { path, bytes, isSpare } of this.#waiting) {
      inside.makeFolderOf(path);
      writeInPlace(join(inside.root, OWN, `${PARTIAL}file`), inside.path(path), [bytes]);
      if (isSpare) giveBack(bytes);
    }
    this.#waiting = [];
    this.#waitingBytes = 0;
  }

  /** Takes a file away, and the folders that it leaves empty. */
  remove(path: string): void {
    const { inside, dryRun } = this.#deps;
    const known = this.#files.get(path);
    this.#files.delete(path);
    if (known?.before !== undefined || known?.hash) this.changes.removed.push(path);
    const file = inside.path(path);
    if (dryRun || !inside.hasFolderOf(path)) return;
    if (lstatSync(file, { throwIfNoEntry: false })?.isDirectory()) return;
    rmSync(file, { force: true });
    for (let folder = dirname(path); folder !== '.' && isEmptied(join(inside.root, folder)); folder = dirname(folder))
      inside.forget(folder);
  }

  #isThere(path: string, size: number): boolean {
    const { inside } = this.#deps;
    const file = inside.path(path);
    if (!inside.hasFolderOf(path)) return false;
    const found = lstatSync(file, { throwIfNoEntry: false });
    return found?.isFile() === true && found.size === size;
  }

  /** As it lies there, whatever was said of it. */
  #look(path: string): { hash: string; size: number } {
    const bytes = this.read(path);
    return bytes === undefined ? { hash: '', size: 0 } : { hash: digestOf(bytes), size: bytes.length };
  }
}

function digestOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url').slice(0, 22);
}

function isEmptied(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'ENOENT') return false;
    throw error;
  }
}

import { createReadStream } from 'node:fs';
import { chmod, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { ProblemError } from '../errors/problem-error.ts';
import { runCommand } from '../imports/run-command.ts';
import { BACKUPS } from '../storage/sqlite/put-in-place.ts';
import type { BackupLook } from '../storage/sqlite/look-at-backup.ts';

/** `before-restore`: what was there until a backup was put in its place. `uploaded`: brought in from elsewhere. */
export const BACKUP_KINDS = ['made', 'before-restore', 'uploaded'] as const;
export type BackupKind = (typeof BACKUP_KINDS)[number];

export interface Backup {
  name: string;
  kind: BackupKind;
  bytes: number;
  createdAt: string;
  /** The command that puts it in place of the store, once the server was stopped. */
  restore: string;
}

/** What this names itself: nothing that comes from outside is ever part of a path but such a name. */
const NAME = /^smm-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z)(?:-(before-restore|uploaded))?\.db$/;

/** `backups/` of the data folder. Each is made by `smm backup` in a process beside this one. */
export class Backups {
  readonly #data: string;
  readonly #dir: string;
  readonly #clock: () => Date;
  #making = false;

  constructor(data: string, clock: () => Date = () => new Date()) {
    this.#data = resolve(data);
    this.#dir = join(this.#data, BACKUPS);
    this.#clock = clock;
  }

  /** Newest first. */
  async list(): Promise<Backup[]> {
    const names = (await this.#names()).filter((name) => NAME.test(name)).sort();
    const found = await Promise.all(names.map((name) => this.#look(name)));
    return found.filter((each) => each !== undefined).reverse();
  }

  /** One is being written just now. */
  get isMaking(): boolean {
    return this.#making;
  }

  /** @throws ProblemError `conflict` while another is made. */
  async make(): Promise<Backup> {
    if (this.#making)
      throw new ProblemError('conflict', 'A backup is being made. Wait for its end, then make another.');
    this.#making = true;
    try {
      await mkdir(this.#dir, { recursive: true, mode: 0o700 });
      const name = this.#newName('');
      const path = join(this.#dir, name);
      const { code, said } = await runCommand(['backup', path, '--data', this.#data, '--json'], () => {}).ended;
      const made = await this.#look(name);
      if (code !== 0 || made === undefined) throw failed(said);
      // Whoever may read it can read everything.
      await chmod(path, 0o600);
      return made;
    } finally {
      this.#making = false;
    }
  }

  /**
   * Takes a file in, and looks at it: what is no backup is not kept.
   *
   * @throws ProblemError `invalid` with the reason, and what `chunks` throws.
   */
  async take(chunks: AsyncIterable<Uint8Array>): Promise<Backup> {
    await mkdir(this.#dir, { recursive: true, mode: 0o700 });
    const name = this.#newName('-uploaded');
    const path = join(this.#dir, name);
    const partial = `${path}.partial`;
    try {
      await writeNew(partial, chunks);
      await this.#lookInside(partial);
      await rename(partial, path);
    } catch (error) {
      await rm(partial, { force: true });
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC')
        throw new ProblemError('no-space', undefined, { cause: error });
      throw error;
    }
    return this.#get(name);
  }

  /** What it holds, and what would be gone. @throws ProblemError `not-found`; `invalid` where it is none of ours */
  async lookInto(name: string): Promise<BackupLook> {
    return this.#lookInside(await this.pathOf(name));
  }

  /** @throws ProblemError `not-found` */
  async pathOf(name: string): Promise<string> {
    return join(this.#dir, (await this.#get(name)).name);
  }

  /** @throws ProblemError `not-found` */
  async open(name: string): Promise<Backup & { stream: Readable }> {
    const found = await this.#get(name);
    return { ...found, stream: createReadStream(join(this.#dir, found.name)) };
  }

  /** @throws ProblemError `not-found` */
  async remove(name: string): Promise<Backup> {
    const found = await this.#get(name);
    await rm(join(this.#dir, found.name));
    return found;
  }

  /** In a process of its own: it counts through everything. */
  async #lookInside(path: string): Promise<BackupLook> {
    const args = ['restore', path, '--dry-run', '--data', this.#data, '--json'];
    const { code, result, said } = await runCommand(args, () => {}).ended;
    if (code === 0 && result !== undefined) return result as unknown as BackupLook;
    throw new ProblemError('invalid', reasonOf(result, said).replaceAll(path, 'This file'));
  }

  #newName(ending: string): string {
    return `smm-${this.#clock().toISOString().replace(/[:.]/g, '-')}${ending}.db`;
  }

  async #get(name: string): Promise<Backup> {
    const found = NAME.test(name) ? await this.#look(name) : undefined;
    if (found) return found;
    throw new ProblemError('not-found', 'There is no such backup. GET /admin/api/backups names those that there are.');
  }

  async #look(name: string): Promise<Backup | undefined> {
    try {
      const file = await stat(join(this.#dir, name));
      if (!file.isFile()) return undefined;
      const restore = `smm restore ${quoted(join(this.#dir, name))} --data ${quoted(this.#data)}`;
      return { name, kind: kindOf(name), bytes: file.size, createdAt: timeOf(name), restore };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  async #names(): Promise<string[]> {
    try {
      return await readdir(this.#dir);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }
}

function kindOf(name: string): BackupKind {
  return (NAME.exec(name)?.[2] ?? 'made') as BackupKind;
}

/** `smm-2026-05-01T10-20-30-456Z.db` → `2026-05-01T10:20:30.456Z` */
function timeOf(name: string): string {
  return (NAME.exec(name)?.[1] ?? '').replace(/T(\d\d)-(\d\d)-(\d\d)-/, 'T$1:$2:$3.');
}

async function writeNew(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of chunks) await file.writeFile(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A path as a shell takes it. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}

/** What a command of ours said of why it did not do it. */
export function reasonOf(result: Record<string, unknown> | undefined, said: string): string {
  const detail = result?.['detail'];
  return typeof detail === 'string' ? detail : said.trim().slice(-400) || 'It was stopped.';
}

function failed(said: string): ProblemError {
  if (/space on the disk|disk is full/.test(said) && /full|ENOSPC/.test(said)) return new ProblemError('no-space');
  return new ProblemError('internal', `The backup could not be made: ${said.trim().slice(-400) || 'it was stopped'}`);
}

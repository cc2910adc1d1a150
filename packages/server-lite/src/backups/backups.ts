import { createReadStream } from 'node:fs';
import { chmod, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { ProblemError } from '../errors/problem-error.ts';
import { runCommand } from '../imports/run-command.ts';

export interface Backup {
  name: string;
  bytes: number;
  createdAt: string;
  /** The command that puts it in place of the store, once the server was stopped. */
  restore: string;
}

/** What this names itself: nothing that comes from outside is ever part of a path but such a name. */
const NAME = /^smm-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z\.db$/;

/** `backups/` of the data folder. Each is made by `smm backup` in a process beside this one. */
export class Backups {
  readonly #data: string;
  readonly #dir: string;
  readonly #clock: () => Date;
  #making = false;

  constructor(data: string, clock: () => Date = () => new Date()) {
    this.#data = resolve(data);
    this.#dir = join(this.#data, 'backups');
    this.#clock = clock;
  }

  /** Newest first. */
  async list(): Promise<Backup[]> {
    const names = (await this.#names()).filter((name) => NAME.test(name)).sort();
    const found = await Promise.all(names.map((name) => this.#look(name)));
    return found.filter((each) => each !== undefined).reverse();
  }

  /** @throws ProblemError `conflict` while another is made. */
  async make(): Promise<Backup> {
    if (this.#making)
      throw new ProblemError('conflict', 'A backup is being made. Wait for its end, then make another.');
    this.#making = true;
    try {
      await mkdir(this.#dir, { recursive: true, mode: 0o700 });
      const name = `smm-${this.#clock().toISOString().replace(/[:.]/g, '-')}.db`;
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
      return { name, bytes: file.size, createdAt: timeOf(name), restore };
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

/** `smm-2026-05-01T10-20-30-456Z.db` → `2026-05-01T10:20:30.456Z` */
function timeOf(name: string): string {
  return name.slice(4, -3).replace(/T(\d\d)-(\d\d)-(\d\d)-/, 'T$1:$2:$3.');
}

/** A path as a shell takes it. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}

function failed(said: string): ProblemError {
  if (/space on the disk|disk is full/.test(said) && /full|ENOSPC/.test(said)) return new ProblemError('no-space');
  return new ProblemError('internal', `The backup could not be made: ${said.trim().slice(-400) || 'it was stopped'}`);
}

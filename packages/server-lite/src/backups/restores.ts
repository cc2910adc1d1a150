import { basename, join } from 'node:path';
import { ConflictError } from '../errors/conflict-error.ts';
import { StorageError } from '../errors/storage-error.ts';
import { type Command, runCommand } from '../imports/run-command.ts';
import type { Log } from '../log.ts';
import { IMPORT_LOCK, lockImports } from '../storage/sqlite/import-lock.ts';
import { putInPlace } from '../storage/sqlite/put-in-place.ts';
import { type BegunRestore, beginRestore, sum } from '../storage/sqlite/restore.ts';
import type { Staged } from '../storage/sqlite/stage-backup.ts';
import { type Backups, reasonOf } from './backups.ts';

/** `checking`: everybody goes on. `exchanging`: for a moment nobody is answered. `failed`: everything is as it was. */
export const RESTORE_STATES = ['none', 'checking', 'exchanging', 'done', 'failed'] as const;

export interface RestoreState {
  state: (typeof RESTORE_STATES)[number];
  /** Name of the backup. */
  backup: string | null;
  by: string | null;
  startedAt: string | null;
  /** Items that were checked. */
  progress: { done: number; total: number } | null;
  /** Why it was not restored, and what to do. */
  error: string | null;
  result: {
    items: number;
    /** Name of the backup of what was there; null where that could not be read. */
    kept: string | null;
    /** What was taken back since, and taken back again; null where what was there could not be read. */
    takenBack: number | null;
    /** Requests for reviews that were under way then, and do not go on. */
    stopped: number;
  } | null;
}

interface Deps {
  data: string;
  backups: Backups;
  /** Closes the store, does it, and goes on with what is there then. @throws what stands in the way */
  exchange: (put: () => Promise<void>) => Promise<void>;
  log: Log;
  clock?: () => Date;
}

interface Asked {
  /** A backup's name. */
  backup: string;
  by: string;
  /** SHA-256 of the session's secret: who asks stays signed in, where the backup knows them. */
  session: Uint8Array | undefined;
}

/** For what was just begun beside this process, such as clearing after an erasure. */
const PATIENCE_MS = 3000;

export const NO_RESTORE: RestoreState = {
  state: 'none',
  backup: null,
  by: null,
  startedAt: null,
  progress: null,
  error: null,
  result: null,
};

/** Puts a backup in place of the store of a running server, one at a time. Outlives the store. */
export class Restores {
  readonly #deps: Deps;
  #state = NO_RESTORE;
  #command: Command | undefined;
  #running: Promise<void> = Promise.resolve();
  #stopping = false;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Of the last one since the server was started. */
  get state(): RestoreState {
    return this.#state;
  }

  get isUnderWay(): boolean {
    return this.#state.state === 'checking' || this.#state.state === 'exchanging';
  }

  /** Begins, and goes on by itself. @throws ConflictError, ProblemError `not-found`, StorageError */
  async begin(asked: Asked): Promise<RestoreState> {
    const { data, backups, clock = () => new Date() } = this.#deps;
    const path = await backups.pathOf(asked.backup);
    if (this.isUnderWay || this.#stopping)
      throw new ConflictError('A backup is being restored, or the endpoint is stopping. Wait for its end.');
    this.#assertFree();
    const begun = asConflict(() => beginRestore(data));
    this.#state = {
      ...NO_RESTORE,
      state: 'checking',
      backup: asked.backup,
      by: asked.by,
      startedAt: clock().toISOString(),
    };
    this.#running = this.#run(asked, path, begun).finally(() => begun.end());
    return this.#state;
  }

  /** Ends what only checks; what is being exchanged comes to its end. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#command?.stop();
    await this.#running;
  }

  async #run(asked: Asked, path: string, { staging }: BegunRestore): Promise<void> {
    const { log, exchange } = this.#deps;
    try {
      const staged = await this.#stage(path, staging);
      this.#assertFree();
      await exchange(() => this.#put(asked, staged, staging));
      log.info({ backup: asked.backup, by: asked.by, ...this.#state.result }, 'a backup was restored');
    } catch (error) {
      if (this.#state.state === 'done') {
        log.error({ err: error, backup: asked.backup }, 'a backup was restored, and cannot be served yet');
        return;
      }
      log.error({ err: error, backup: asked.backup }, 'a backup was not restored');
      this.#state = { ...this.#state, state: 'failed', progress: null, error: (error as Error).message };
    }
  }

  /** What works on the store beside this process would keep it from being exchanged. */
  #assertFree(): void {
    const { backups, data } = this.#deps;
    if (backups.isMaking) throw new ConflictError('A backup is being made. Wait for its end, then restore.');
    asConflict(() => lockImports(join(data, IMPORT_LOCK)))();
  }

  async #stage(path: string, staging: string): Promise<Staged> {
    this.#command = runCommand(
      ['restore', path, '--stage', staging, '--data', this.#deps.data, '--json'],
      ({ done, total }) => {
        this.#state = { ...this.#state, progress: { done: Number(done), total: Number(total) } };
      },
    );
    if (this.#stopping) this.#command.stop();
    const { code, result, said } = await this.#command.ended;
    this.#command = undefined;
    if (code === 0 && result !== undefined) return result as unknown as Staged;
    const reason = this.#stopping ? 'The endpoint was stopped meanwhile.' : reasonOf(result, said);
    throw new Error(`${reason.replaceAll(path, basename(path))} Everything is as it was.`);
  }

  async #put({ backup, by, session }: Asked, staged: Staged, staging: string): Promise<void> {
    this.#state = { ...this.#state, state: 'exchanging', progress: null };
    const { kept, takenBack } = await putInPlace(this.#deps.data, staging, {
      by,
      from: backup,
      session,
      patienceMs: PATIENCE_MS,
    });
    const { items, stopped } = staged;
    const name = kept === null ? null : basename(kept);
    const result = { items, stopped, kept: name, takenBack: sum(staged.takenBack, takenBack) };
    this.#state = { ...this.#state, state: 'done', result };
  }
}

/** Somebody else has the lock: that passes. */
function asConflict<T>(lock: () => T): T {
  try {
    return lock();
  } catch (error) {
    if (error instanceof StorageError) throw new ConflictError(error.message, { cause: error });
    throw error;
  }
}

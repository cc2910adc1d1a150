import { NotFoundError } from '../errors/not-found-error.ts';
import type { Log } from '../log.ts';
import type { KeptJob } from './import-job.ts';
import type { IncomingFolder } from './incoming-folder.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What is known of every upload: in memory, and in the data folder for the next start. */
export class ImportShelf {
  readonly #folder: IncomingFolder;
  readonly #log: Log;
  readonly #clock: () => Date;
  readonly #jobs = new Map<string, KeptJob>();
  #loaded: Promise<void> | undefined;

  constructor(folder: IncomingFolder, log: Log, clock: () => Date) {
    this.#folder = folder;
    this.#log = log;
    this.#clock = clock;
  }

  async all(): Promise<KeptJob[]> {
    await this.#load();
    return [...this.#jobs.values()];
  }

  /** @throws NotFoundError */
  async find(id: string): Promise<KeptJob> {
    await this.#load();
    const job = this.#jobs.get(id);
    if (!job) throw new NotFoundError(`There is no import "${id.slice(0, 80)}". GET /admin/api/imports lists them.`);
    return job;
  }

  /** Keeps a job, or what changed of it. */
  async save(job: KeptJob): Promise<void> {
    this.#jobs.set(job.id, job);
    job.changedAt = this.#clock().toISOString();
    await this.#folder.save(job);
  }

  set(job: KeptJob, state: KeptJob['state']): Promise<void> {
    job.state = state;
    return this.save(job);
  }

  async remove(id: string): Promise<void> {
    this.#jobs.delete(id);
    await this.#folder.remove(id);
  }

  /** Forgets the words of a file, and the file. */
  async dropFile(job: KeptJob): Promise<void> {
    Object.assign(job, { hasFile: false, looked: null });
    await this.#folder.removeFile(job.id);
  }

  /** Uploads that nobody touched for a day go; what is known of those that wrote something stays. */
  async sweep(): Promise<void> {
    const time = this.#clock().getTime() - DAY_MS;
    for (const job of await this.all()) {
      if (!job.hasFile || !isStartable(job) || Date.parse(job.changedAt) > time) continue;
      if (job.runs.length === 0) await this.remove(job.id);
      else {
        await this.dropFile(job);
        await this.save(job);
      }
    }
    await this.#folder.removeStrays((id) => this.#jobs.has(id), time);
  }

  #load(): Promise<void> {
    return (this.#loaded ??= this.#loadAll());
  }

  async #loadAll(): Promise<void> {
    const jobs = await this.#folder.load((file, err) => this.#log.error({ err, file }, 'an import is not readable'));
    for (const job of jobs) {
      this.#jobs.set(job.id, job);
      if (!['running', 'waiting', 'undoing'].includes(job.state)) continue;
      const again = job.hasFile ? 'Start it again to complete it, or undo it.' : 'Undo it again to complete that.';
      Object.assign(job, {
        progress: null,
        error: `The server was stopped meanwhile. What was written stays. ${again}`,
      });
      await this.set(job, job.hasFile ? 'stopped' : 'done');
    }
  }
}

export function isStartable({ state }: KeptJob): boolean {
  return state === 'looked-at' || state === 'stopped' || state === 'failed';
}

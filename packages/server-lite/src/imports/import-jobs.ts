import { basename } from 'node:path';
import { type Forgotten, RejectedRows } from '../erasure/rejected-rows.ts';
import { ConflictError } from '../errors/conflict-error.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import type { Log } from '../log.ts';
import type { ImportUndone } from '../storage/import-run.ts';
import type { Storage } from '../storage/storage.ts';
import { type ImportJob, jobOfRun, type KeptJob, newJob, publicJob } from './import-job.ts';
import { type Ended, ImportRunner, outcome } from './import-runner.ts';
import { ImportShelf, isStartable } from './import-shelf.ts';
import { IncomingFolder, newUploadId } from './incoming-folder.ts';

const SWEEP_MS = 60 * 60 * 1000;
/** Between two looks whether an import of the command line is over. */
const RETRY_MS = 1000;
const SHOWN_KEPT = 100;
const SHOWN_RUNS = 200;
const RESTORED_AWAY =
  'A backup from before this import was restored, so nothing of it is here. Bring the file in again to have it back.';
const BUSY = /^Another import into this store is running/;

interface Deps {
  storage: Storage;
  /** The data folder. */
  data: string;
  log: Log;
  clock?: (() => Date) | undefined;
}

/** Files that people bring in by the admin API. Each is read by a process of its own, and one import runs at a time. */
export class ImportJobs {
  readonly #storage: Storage;
  readonly #log: Log;
  readonly #clock: () => Date;
  readonly #folder: IncomingFolder;
  readonly #shelf: ImportShelf;
  readonly #runner: ImportRunner;
  readonly #rejected: RejectedRows;
  readonly #timer: NodeJS.Timeout;
  #runs: Promise<void> = Promise.resolve();
  #stopping = false;

  constructor({ storage, data, log, clock = () => new Date() }: Deps) {
    this.#storage = storage;
    this.#log = log;
    this.#clock = clock;
    this.#folder = new IncomingFolder(data);
    this.#rejected = new RejectedRows(data);
    this.#shelf = new ImportShelf(this.#folder, log, clock);
    this.#runner = new ImportRunner(data, (id) => this.#folder.path(id));
    this.#timer = setInterval(() => void this.#shelf.sweep().catch((err: unknown) => this.#tell(err)), SWEEP_MS);
    this.#timer.unref();
  }

  /** @throws ProblemError `invalid` where nothing in the file can be taken; the upload is gone then. */
  async add(chunks: AsyncIterable<Uint8Array>, name: string, by: string): Promise<ImportJob> {
    await this.#shelf.sweep();
    const { id, bytes } = await this.#folder.put(chunks);
    const subject = await this.#usualSubject();
    const job = newJob({ id, name, bytes, by, subject, now: this.#clock().toISOString() });
    try {
      job.looked = await this.#runner.look(job);
      await this.#shelf.save(job);
    } catch (error) {
      await this.#shelf.remove(id);
      throw error;
    }
    return publicJob(job);
  }

  /** Newest first; without what was looked at. */
  async list(): Promise<ImportJob[]> {
    const jobs = await this.#shelf.all();
    const known = new Set(jobs.flatMap(({ runs }) => runs.map(({ number, startedAt }) => `${number} ${startedAt}`)));
    const others = (await this.#storage.imports.list())
      .slice(0, SHOWN_RUNS)
      .filter(({ number, startedAt }) => !known.has(`${number} ${startedAt}`))
      .map(jobOfRun);
    const shown = await Promise.all(jobs.map((job) => this.#present(job)));
    return [...shown.map((job) => ({ ...job, looked: null })), ...others].sort((a, b) =>
      a.createdAt < b.createdAt ? 1 : -1,
    );
  }

  /** What is brought in, waits for it, or is taken back just now, by its name. */
  async underWay(): Promise<string | undefined> {
    return (await this.#shelf.all()).find(({ state }) => ['waiting', 'running', 'undoing'].includes(state))?.name;
  }

  /** @throws NotFoundError */
  async get(id: string): Promise<ImportJob> {
    const run = await this.#run(id);
    return run ? this.#shown(run) : this.#present(await this.#shelf.find(id));
  }

  /** Looks anew, with other columns or another subject. They are kept only when the file can be taken with them. */
  async remap(id: string, map: KeptJob['map'], about?: string): Promise<ImportJob> {
    const job = await this.#startable(id);
    const subject = about ?? job.subject;
    const looked = await this.#runner.look({ id, name: job.name, map, subject });
    assertStartable(job);
    Object.assign(job, { map, subject, looked });
    await this.#shelf.save(job);
    return publicJob(job);
  }

  async start(
    id: string,
    { subject, publish }: { subject?: string; publish: boolean },
    by: string,
  ): Promise<ImportJob> {
    const job = await this.#startable(id);
    Object.assign(job, { by, publish, ...(subject !== undefined && { subject }) });
    return this.#queue(job, () => this.#import(job));
  }

  /** Whether somebody brought it in themselves, and all of it has waited ever since: nobody else has seen it. @throws NotFoundError */
  async isOwnAndUnseen(id: string, by: string): Promise<boolean> {
    const { imports } = this.#storage;
    const run = await this.#run(id);
    const numbers = run
      ? [Number(id.slice('run-'.length))]
      : (await this.#shelf.find(id)).runs.map((each) => each.number);
    for (const number of numbers) {
      if ((await imports.get(number))?.by !== by || !(await imports.isWaiting(number))) return false;
    }
    return true;
  }

  /** @throws NotFoundError; ConflictError for what took nothing in, or is under way. */
  async undo(id: string, by: string): Promise<ImportJob> {
    const job = (await this.#run(id)) ? await this.#adopt(id) : await this.#shelf.find(id);
    if (!['done', 'stopped', 'failed', 'undone'].includes(job.state) || job.runs.length === 0)
      throw new ConflictError(`${job.name} is ${job.state}: there is nothing of it to take back now.`);
    return this.#queue(job, () => this.#undo(job, by));
  }

  /** Removes what was not started, takes back what waits, and stops what runs. */
  async remove(id: string): Promise<ImportJob> {
    const job = await this.#shelf.find(id);
    if (job.state === 'running') this.#runner.stop(id);
    else if (job.state === 'waiting' && job.hasFile)
      await this.#shelf.set(job, job.runs.length > 0 ? 'stopped' : 'looked-at');
    else {
      assertStartable(job);
      if (job.runs.length > 0) await this.#shelf.dropFile(job).then(() => this.#shelf.save(job));
      else await this.#shelf.remove(id);
    }
    return publicJob(job);
  }

  /** Names of the files of rows that could not be taken. @throws NotFoundError */
  async rejectedFiles(id: string): Promise<string[]> {
    const run = await this.#run(id);
    if (run) return this.#rejected.ofRuns([{ number: Number(id.slice('run-'.length)), startedAt: run.createdAt }]);
    const { rejectedFile, runs } = await this.#shelf.find(id);
    const names = new Set(await this.#rejected.ofRuns(runs));
    return [...(rejectedFile === null ? names : names.add(basename(rejectedFile)))];
  }

  /** @throws NotFoundError, also where no row is left. */
  async removeRejected(id: string): Promise<void> {
    const names = await this.rejectedFiles(id);
    if (names.length === 0) throw new NotFoundError('No row of this import was set aside, or they are deleted.');
    for (const name of names) await this.#removeRejected(name);
    if (await this.#run(id)) return;
    const job = await this.#shelf.find(id);
    await this.#dropRejected(job);
    await this.#shelf.save(job);
  }

  /** Who brought it in. @throws NotFoundError */
  async by(id: string): Promise<string> {
    return ((await this.#run(id)) ?? (await this.#shelf.find(id))).by;
  }

  /** Stops what runs, which is as safe as a crash, and starts nothing more. */
  async stop(): Promise<void> {
    this.#stopping = true;
    clearInterval(this.#timer);
    await this.#runner.stopAll();
    await this.#runs;
  }

  async #import(job: KeptJob): Promise<void> {
    const end = await this.#whenFree(job, 'running', (onLine) => this.#runner.import(job, onLine));
    if (end === undefined) return;
    const { summary, error } = outcome(end);
    job.progress = null;
    if (summary === undefined) {
      job.error =
        error ?? `${job.name} was stopped. What was written stays. Start it again to complete it, or undo it.`;
      if (error === undefined && end.said !== '') this.#log.warn({ said: end.said }, 'an import ended early');
      return this.#shelf.set(job, error === undefined ? 'stopped' : 'failed');
    }
    const { read, added, merged, rejected, changed, held, datesUnclear, pictures, published, notes, rejectedFile } =
      summary;
    const counts = { read, added, merged, rejected, changed, held, datesUnclear, pictures };
    job.rejectedFile = rejectedFile;
    job.summary = { ...counts, published, notes, hasRejectedRows: rejectedFile !== null };
    // Its words are in the store now, and there alone can somebody have them erased.
    await this.#shelf.dropFile(job);
    await this.#shelf.set(job, 'done');
  }

  async #undo(job: KeptJob, by: string): Promise<void> {
    const kept = new Map<string, ImportUndone['kept'][number]>();
    let erased = job.undone?.erased ?? 0;
    let rejected: Forgotten | undefined;
    for (const { number, startedAt } of job.runs.toReversed()) {
      if ((await this.#storage.imports.get(number))?.startedAt !== startedAt) continue;
      const end = await this.#whenFree(job, 'undoing', (onLine) => this.#runner.undo(job.id, number, by, onLine));
      if (end === undefined) return;
      if (end.code !== 0) {
        job.progress = null;
        job.error = outcome(end).error ?? `Taking back ${job.name} was stopped. Undo it again to complete that.`;
        return this.#shelf.set(job, job.summary ? 'done' : 'stopped');
      }
      const result = end.result as unknown as ImportUndone & { rejected: Forgotten };
      rejected = result.rejected;
      erased += result.erased;
      for (const each of result.kept) kept.set(each.id, each);
    }
    await this.#dropRejected(job);
    await this.#shelf.dropFile(job);
    const undone = {
      erased,
      kept: [...kept.values()].slice(0, SHOWN_KEPT),
      keptTotal: kept.size,
      ...(rejected && { rejected }),
    };
    Object.assign(job, { progress: null, undone });
    await this.#shelf.set(job, 'undone');
  }

  /** Runs a command once no other import, of the command line either, is under way. Undefined when it was taken back. */
  async #whenFree(
    job: KeptJob,
    state: 'running' | 'undoing',
    run: (onLine: (line: Record<string, unknown>) => void) => Promise<Ended>,
  ): Promise<Ended | undefined> {
    for (;;) {
      if (this.#stopping) {
        await this.#shelf.set(job, job.hasFile ? 'stopped' : 'done');
        return undefined;
      }
      if (job.state !== 'waiting' && job.state !== state) return undefined;
      const saves: Promise<void>[] = [this.#shelf.set(job, state)];
      const end = await run((line) => {
        if (line['type'] === 'begun') saves.push(this.#noteRun(job, Number(line['import'])));
        else job.progress = { step: line['step'], done: line['done'], total: line['total'] } as KeptJob['progress'];
      });
      await Promise.all(saves);
      if (!BUSY.test(outcome(end).error ?? '')) return end;
      await this.#shelf.set(job, 'waiting');
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }

  async #noteRun(job: KeptJob, number: number): Promise<void> {
    const record = await this.#storage.imports.get(number);
    if (!record) return;
    job.runs.push({ number, startedAt: record.startedAt });
    await this.#shelf.save(job);
  }

  /** What is deleted elsewhere, by hand or for its age, is gone here as well. */
  async #dropRejected(job: KeptJob): Promise<void> {
    if (job.rejectedFile !== null) await this.#removeRejected(basename(job.rejectedFile));
    job.rejectedFile = null;
    if (job.summary) job.summary.hasRejectedRows = false;
  }

  async #removeRejected(name: string): Promise<void> {
    await this.#rejected.remove(name).catch((error: unknown) => {
      if (!(error instanceof NotFoundError)) throw error;
    });
  }

  /** As it is shown; what it brought in may be gone with a restore. */
  async #present(job: KeptJob): Promise<ImportJob> {
    const shown = job.summary?.hasRejectedRows ? await this.#shown(publicJob(job)) : publicJob(job);
    if (job.state !== 'done' || job.runs.length === 0) return shown;
    const { imports } = this.#storage;
    const runs = await Promise.all(job.runs.map(({ number }) => imports.get(number)));
    const isThere = job.runs.some(({ startedAt }, at) => runs[at]?.startedAt === startedAt);
    return isThere ? shown : { ...shown, error: RESTORED_AWAY };
  }

  /** Whether there are rejected rows is looked up, because they may have gone meanwhile. */
  async #shown(job: ImportJob): Promise<ImportJob> {
    if (job.summary === null) return job;
    const hasRejectedRows = (await this.rejectedFiles(job.id)).length > 0;
    return { ...job, summary: { ...job.summary, hasRejectedRows } };
  }

  /** One after the other. A job that was taken back while it waited is left alone. */
  async #queue(job: KeptJob, work: () => Promise<void>): Promise<ImportJob> {
    Object.assign(job, { error: null, progress: null });
    await this.#shelf.set(job, 'waiting');
    this.#runs = this.#runs.then(async () => {
      try {
        if (job.state === 'waiting') await work();
      } catch (error) {
        this.#tell(error);
        job.error = 'Something broke here; the log says what. What was written stays: start it again, or undo it.';
        job.progress = null;
        await this.#shelf.set(job, job.hasFile ? 'stopped' : 'done').catch((err: unknown) => this.#tell(err));
      }
    });
    return publicJob(job);
  }

  async #startable(id: string): Promise<KeptJob> {
    if (await this.#run(id))
      throw new ConflictError(`The file of this import is not kept any more. Bring it in again.`);
    const job = await this.#shelf.find(id);
    assertStartable(job);
    return job;
  }

  /** A run that no upload is known for, by `run-NUMBER`. @throws NotFoundError */
  async #run(id: string): Promise<ImportJob | undefined> {
    const number = /^run-(\d{1,15})$/.exec(id)?.[1];
    if (number === undefined) return undefined;
    const record = await this.#storage.imports.get(Number(number));
    if (!record) throw new NotFoundError(`There is no import "${id}". GET /admin/api/imports lists them.`);
    return jobOfRun(record);
  }

  /** Takes a run of the command line on as a job of ours. @throws NotFoundError */
  async #adopt(id: string): Promise<KeptJob> {
    const number = Number(id.slice('run-'.length));
    const record = await this.#storage.imports.get(number);
    if (!record) throw new NotFoundError(`There is no import "${id}". GET /admin/api/imports lists them.`);
    const { startedAt } = record;
    const known = (await this.#shelf.all()).find(({ runs }) =>
      runs.some((run) => run.number === number && run.startedAt === startedAt),
    );
    const runs = [{ number, startedAt }];
    return known ?? { ...jobOfRun(record), id: newUploadId(), changedAt: startedAt, runs, rejectedFile: null };
  }

  async #usualSubject(): Promise<string | null> {
    const { subjects, collections } = this.#storage;
    const home = (await collections.list()).find(({ slug }) => slug === 'home')?.subject;
    const all = (await subjects.list()).filter(({ archived }) => archived === undefined);
    const real = all.filter(({ sample }) => !sample);
    return (real.find(({ slug }) => slug === home) ?? real[0] ?? all[0])?.slug ?? null;
  }

  #tell(err: unknown): void {
    this.#log.error({ err }, 'an import could not be followed');
  }
}

function assertStartable(job: KeptJob): void {
  if (isStartable(job) && job.hasFile) return;
  throw new ConflictError(
    job.hasFile
      ? `${job.name} is ${job.state}. That is possible before an import starts, or after it was stopped.`
      : 'The file of this import is not kept any more. Bring it in again.',
  );
}

import { ProblemError } from '../errors/problem-error.ts';
import type { ImportSummary } from '../sources/import/import-file.ts';
import type { ImportLooked, KeptJob } from './import-job.ts';
import { runCommand, type Command } from './run-command.ts';

const SHOWN_ROWS = 20;

export type Ended = Awaited<Command['ended']>;
type OnLine = (line: Record<string, unknown>) => void;
/** A file, and how it is to be read. */
export type Reading = Pick<KeptJob, 'id' | 'name' | 'map' | 'subject'>;

/** Starts `smm import` in processes of their own, and stops them. */
export class ImportRunner {
  readonly #data: string;
  readonly #pathOf: (id: string) => string;
  readonly #commands = new Map<string, Command>();
  readonly #toStop = new Set<string>();
  #looks: Promise<unknown> = Promise.resolve();

  /** @param data the data folder */
  constructor(data: string, pathOf: (id: string) => string) {
    this.#data = data;
    this.#pathOf = pathOf;
  }

  /** One look at a time: whoever drops many files waits for themselves. @throws ProblemError `invalid` with the reason. */
  async look(reading: Reading): Promise<ImportLooked> {
    const args = [...this.#args(reading), '--dry-run', '--preview', String(SHOWN_ROWS)];
    const looking = this.#looks.then(() => this.#run(`look ${reading.id}`, args, () => {}));
    this.#looks = looking.catch(() => {});
    const { summary, error } = outcome(await looking);
    if (summary?.preview === undefined)
      throw new ProblemError('invalid', error ?? `${reading.name} could not be looked at. Bring it in again.`);
    const { recognised, encoding, read, added, merged, rejected, changed, held, datesUnclear, pictures, notes } =
      summary;
    const counts = { read, added, merged, rejected, changed, held, datesUnclear, pictures };
    return { recognised, encoding, ...counts, notes, ...summary.preview, rejectedRows: summary.firstRejected };
  }

  import(job: KeptJob, onLine: OnLine): Promise<Ended> {
    return this.#run(job.id, [...this.#args(job), `--by=${job.by}`, ...(job.publish ? ['--publish'] : [])], onLine);
  }

  undo(id: string, run: number, by: string, onLine: OnLine): Promise<Ended> {
    const args = ['import', '--undo', String(run), '--data', this.#data, '--json', '--progress', `--by=${by}`];
    return this.#run(id, args, onLine);
  }

  /** Stops what runs for this upload, or is about to. */
  stop(id: string): void {
    const command = this.#commands.get(id);
    if (command) command.stop();
    else this.#toStop.add(id);
  }

  async stopAll(): Promise<void> {
    for (const command of this.#commands.values()) command.stop();
    await this.#looks;
  }

  #args({ id, name, map, subject }: Reading): string[] {
    return [
      ...['import', this.#pathOf(id), '--data', this.#data, '--json', '--progress', `--name=${name}`],
      ...(subject === null ? [] : [`--subject=${subject}`]),
      ...(Object.keys(map).length === 0 ? [] : [`--map=${JSON.stringify(map)}`]),
    ];
  }

  async #run(key: string, args: string[], onLine: OnLine): Promise<Ended> {
    const command = runCommand(args, onLine);
    this.#commands.set(key, command);
    if (this.#toStop.delete(key)) command.stop();
    try {
      return await command.ended;
    } finally {
      this.#commands.delete(key);
    }
  }
}

/** What a command of ours printed last: the summary of its one file, or why there is none. Neither when it was stopped. */
export function outcome({ result }: Ended): { summary?: ImportSummary; error?: string } {
  if (result === undefined || result['type'] === 'stopped') return {};
  const [summary] = (result['files'] ?? []) as ImportSummary[];
  if (summary) return { summary };
  const [failed] = (result['failed'] ?? []) as { error: string }[];
  const error = failed?.error ?? result['detail'];
  return typeof error === 'string' ? { error } : {};
}

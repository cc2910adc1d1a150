import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { startThread } from '../../start-thread.ts';
import type { Figures, FiguresAsked, FiguresFound, SourceFigures } from '../figures.ts';
import type { FiguresTask } from './count-figures.ts';

const KEPT = 16;

/** Counts in a thread, one count at a time, and keeps the answers until something changes. */
export class SqliteFigures implements Figures {
  readonly #file: string;
  readonly #state: StatementSync;
  readonly #first: StatementSync;
  readonly #kept = new Map<string, Promise<unknown>>();
  #keptAt = '';
  #last: Promise<unknown> = Promise.resolve();

  constructor(file: string, reader: DatabaseSync) {
    this.#file = file;
    // Other than whenever something is counted anew. What else changes, such as when a token was last used, does not count.
    this.#state = reader.prepare(
      'select (select max(seq) from ledger) as entry, (select sum(count) from tally) as items',
    );
    this.#first = reader.prepare('select date_received as at from item order by seq limit 1');
  }

  over(asked: FiguresAsked): Promise<FiguresFound> {
    return this.#count({ what: 'figures', asked }) as Promise<FiguresFound>;
  }

  sources(limits: ReadonlyMap<string, string>): Promise<SourceFigures[]> {
    return this.#count({ what: 'sources', limits }) as Promise<SourceFigures[]>;
  }

  async firstDay(): Promise<string | null> {
    const row = this.#first.get() as { at: string } | undefined;
    return row === undefined ? null : row.at.slice(0, 10);
  }

  #count(task: FiguresTask): Promise<unknown> {
    const state = JSON.stringify(this.#state.get());
    if (state !== this.#keptAt || this.#kept.size >= KEPT) this.#kept.clear();
    this.#keptAt = state;
    const key = JSON.stringify(task.what === 'sources' ? [...task.limits] : task.asked);
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const counted = this.#last.then(() => this.#inThread(task));
    this.#last = counted.catch(() => {});
    this.#kept.set(key, counted);
    counted.catch(() => this.#kept.delete(key));
    return counted;
  }

  #inThread(task: FiguresTask): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const worker = startThread('storage/sqlite/figures-worker', { file: this.#file, task });
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('The thread that counts ended without an answer.')));
    });
  }
}

import type { Kysely } from 'kysely';
import { checkedWatch } from '../domain/watch.ts';
import { assertTakesNew, findSubject, subjectRow } from './subjects.ts';
import type { Tables } from './tables.ts';
import { removeWatch, restoreWatch, waitingAlone } from './watch-remove.ts';
import { matchesOf, subjectsOf, toWatch } from './watch-rows.ts';
import { assertNew, readAnew, setWatch, waitingOf } from './watch-set.ts';
import type { WatchTable } from './watch-tables.ts';
import type { ItemMatch, KeptWatch, NewWatch, Watches } from './watches.ts';
import type { WriteQueue } from './write-queue.ts';

export class SqlWatches implements Watches {
  readonly #db: Kysely<Tables>;
  readonly #writes: WriteQueue;

  constructor(db: Kysely<Tables>, writes: WriteQueue) {
    this.#db = db;
    this.#writes = writes;
  }

  async list(subject?: string): Promise<KeptWatch[]> {
    const all = this.#db.selectFrom('watch').selectAll().orderBy('seq');
    const about = subject === undefined ? undefined : await subjectRow(this.#db, subject);
    const rows = await (about ? all.where('subject', 'in', await subjectsOf(this.#db, about.seq)) : all).execute();
    return this.#kept(rows);
  }

  async add({ subject, ...given }: NewWatch, by: string): Promise<KeptWatch> {
    const watch = checkedWatch(given);
    const row = await this.#writes.run(async ({ db, now }) => {
      const about = await subjectRow(db, subject);
      assertTakesNew(about);
      const subjects = await subjectsOf(db, about.seq);
      await assertNew(db, watch, { subjects, slug: about.slug });
      const columns: Partial<WatchTable> = {
        subject: about.seq,
        kind: watch.kind,
        text: watch.text,
        variants: JSON.stringify(watch.variants),
        not_words: JSON.stringify(watch.not),
        created_at: now.toISOString(),
        created_by: by,
      };
      // What was passed over before may be what is looked for now.
      await readAnew(db, subjects);
      return db
        .insertInto('watch')
        .values(columns as WatchTable)
        .returningAll()
        .executeTakeFirstOrThrow();
    });
    return (await this.#kept([row]))[0]!;
  }

  async set(id: number, given: Omit<NewWatch, 'subject'>): Promise<KeptWatch> {
    const row = await setWatch(this.#writes, id, checkedWatch(given));
    return (await this.#kept([row]))[0]!;
  }

  async remove(id: number): Promise<void> {
    await this.#writes.run((change) => removeWatch(change, id));
  }

  async restore(id: number): Promise<KeptWatch> {
    const { seq } = await restoreWatch(this.#writes, id);
    const row = await this.#db.selectFrom('watch').selectAll().where('seq', '=', seq).executeTakeFirstOrThrow();
    return (await this.#kept([row]))[0]!;
  }

  waitingAlone(id: number): Promise<string[]> {
    return waitingAlone(this.#db, id);
  }

  of(ids: readonly string[]): Promise<Map<string, ItemMatch[]>> {
    return matchesOf(this.#db, ids);
  }

  async #kept(rows: readonly WatchTable[]): Promise<KeptWatch[]> {
    const slugs = new Map<number, string>();
    for (const seq of new Set(rows.map(({ subject }) => subject))) slugs.set(seq, await this.#slugOf(seq));
    const counts = await this.#db
      .selectFrom('item_match')
      .select((eb) => ['watch', eb.fn.count('item_seq').distinct().as('n')])
      .groupBy('watch')
      .execute();
    const items = new Map(counts.map(({ watch, n }) => [watch, Number(n)]));
    const waiting = await waitingOf(this.#db);
    return rows.map((row) => ({
      ...toWatch(row),
      subject: slugs.get(row.subject)!,
      createdAt: row.created_at,
      createdBy: row.created_by,
      items: items.get(row.seq) ?? 0,
      waiting: waiting.get(row.seq) ?? 0,
      found: row.found,
    }));
  }

  /** Of what its subject was merged into, where it was. */
  async #slugOf(seq: number): Promise<string> {
    const { slug } = await this.#db
      .selectFrom('subject')
      .select('slug')
      .where('seq', '=', seq)
      .executeTakeFirstOrThrow();
    return (await findSubject(this.#db, slug))?.slug ?? slug;
  }
}

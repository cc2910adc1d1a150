import type { Kysely } from 'kysely';
import { NotFoundError } from '../errors/not-found-error.ts';
import { PolicyError } from '../errors/policy-error.ts';
import { StateError } from '../errors/state-error.ts';
import { fewBack, fewThere } from './merge-few.ts';
import type { Merging } from './merge-items.ts';
import { previewMerge } from './merge-preview.ts';
import { stepBack, stepThere } from './merge-steps.ts';
import { forgetSome } from './merged-rows.ts';
import { MERGE_UNDO_MS, type MergePreview, type Merges, type MergeState, type MergeWork } from './merges.ts';
import type { Act } from './storage.ts';
import { subjectRow } from './subjects.ts';
import type { SubjectMergeTable, SubjectTable, Tables } from './tables.ts';
import type { Change, WriteQueue } from './write-queue.ts';

/** Rows that are forgotten in one transaction once nothing can be taken back any more. */
const FORGOTTEN = 2000;
const BUDGET_MS = 15;

interface Locks {
  /** @throws StorageError while an import runs. */
  imports(): () => void;
  /** @throws StorageError while another process merges. */
  merges(): () => void;
}

export class SqlMerges implements Merges {
  readonly #db: Kysely<Tables>;
  readonly #writes: WriteQueue;
  readonly #locks: Locks;
  readonly #clock: () => Date;

  constructor(db: Kysely<Tables>, writes: WriteQueue, locks: Locks, clock: () => Date) {
    this.#db = db;
    this.#writes = writes;
    this.#locks = locks;
    this.#clock = clock;
  }

  async preview(from: string, into: string): Promise<MergePreview> {
    const two = await mergeable(this.#db, from, into);
    return previewMerge(this.#db, two.from, two.into);
  }

  async list(): Promise<MergeState[]> {
    const rows = await this.#db.selectFrom('subject_merge').selectAll().orderBy('started_at', 'desc').execute();
    const states = await Promise.all(rows.map(async (row) => this.#stateOf(await withSubjects(this.#db, row))));
    return [...states.filter(({ state }) => state !== 'merged'), ...states.filter(({ state }) => state === 'merged')];
  }

  async begin(from: string, into: string, act: Act): Promise<MergeState> {
    const unlock = this.#locks.imports();
    try {
      return await this.#writes.run(async (change) => this.#stateOf(await begin(change, from, into, act)));
    } finally {
      unlock();
    }
  }

  undo(from: string, by: string): Promise<MergeState> {
    return this.#writes.run(async ({ db, now }) => {
      const merging = await mergeOf(db, from);
      const { row } = merging;
      if (row.state !== 'returning') {
        await assertMayReturn(db, merging, now);
        Object.assign(row, { state: 'returning', returned_by: by, finished_at: null });
        await save(db, row);
      }
      return this.#stateOf(merging);
    });
  }

  async work({ onProgress, budget = BUDGET_MS, pause = 0, isStopping = () => false }: MergeWork = {}): Promise<void> {
    if (!(await this.#next()) && (await this.#past()).length === 0) return;
    const unlock = this.#locks.merges();
    const rest = () => new Promise((resolve) => setTimeout(resolve, pause));
    try {
      for (let row = await this.#next(); row && !isStopping(); row = await this.#next()) {
        const { from_subject } = row;
        const state = await this.#writes.run(async (change) => {
          const merging = await step(change, from_subject, budget);
          return merging && this.#stateOf(merging);
        });
        if (state) onProgress?.(state);
        await rest();
      }
      for (const { from_subject } of await this.#past())
        while (!isStopping() && (await this.#writes.run(({ db }) => forgetSome(db, from_subject, FORGOTTEN))))
          await rest();
    } finally {
      unlock();
    }
  }

  #next(): Promise<{ from_subject: number } | undefined> {
    return this.#db
      .selectFrom('subject_merge')
      .select('from_subject')
      .where('state', '!=', 'merged')
      .orderBy('started_at')
      .limit(1)
      .executeTakeFirst();
  }

  /** Those that cannot be taken back any more, and of which something is kept for that. */
  #past(): Promise<{ from_subject: number }[]> {
    return this.#db
      .selectFrom('subject_merge')
      .select('from_subject')
      .where('finished_at', '<', new Date(this.#clock().getTime() - MERGE_UNDO_MS).toISOString())
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom('merged_row')
            .select('name')
            .whereRef('merged_row.from_subject', '=', 'subject_merge.from_subject'),
        ),
      )
      .execute();
  }

  #stateOf({ row, from, into }: Merging): MergeState {
    const { by, state, done, total, started_at, finished_at } = row;
    const until = undoUntil(row);
    return {
      from: { slug: from.slug, name: from.name },
      into: { slug: into.slug, name: into.name },
      by,
      state: state as MergeState['state'],
      done,
      total,
      startedAt: started_at,
      finishedAt: finished_at,
      undoUntil: until !== null && until >= this.#clock().toISOString() ? until : null,
    };
  }
}

/** @throws NotFoundError, StateError, PolicyError: why two subjects cannot become one. */
async function mergeable(db: Kysely<Tables>, one: string, other: string): Promise<Pick<Merging, 'from' | 'into'>> {
  const [from, into] = [await subjectRow(db, one), await subjectRow(db, other)];
  if (from.slug !== one) throw new StateError(`“${one}” was merged into “${from.slug}” already. Nothing was changed.`);
  if (from.seq === into.seq) throw new StateError(`“${one}” and “${other}” are one already. Name two subjects.`);
  if (from.sample !== into.sample)
    throw new PolicyError(
      `“${one}” and “${into.slug}” cannot be merged: invented words stay with the sample, and real ones away from it.`,
    );
  if (into.archived_at !== null)
    throw new StateError(
      `“${into.slug}” is archived. Take it out of the archive first (smm subject unarchive ${into.slug}), or merge the other way round.`,
    );
  const busy = await db
    .selectFrom('subject_merge')
    .select('from_subject')
    .where('state', '!=', 'merged')
    .where((eb) =>
      eb.or([eb('from_subject', 'in', [from.seq, into.seq]), eb('into_subject', 'in', [from.seq, into.seq])]),
    )
    .executeTakeFirst();
  if (busy) throw new StateError('One of them is being merged just now. Wait for its end, and look again.');
  return { from, into };
}

async function begin(change: Change, one: string, other: string, act: Act): Promise<Merging> {
  const { db, now } = change;
  const { from, into } = await mergeable(db, one, other);
  if (act.attested !== true)
    throw new PolicyError(
      `Merging puts reviews of “${from.name}” beside those of “${into.name}” and under one rating: that needs the owner's word that both are the same thing. Attest it (--attest).`,
    );
  const { total } = await db
    .selectFrom('tally')
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>('count'), eb.lit(0)).as('total'))
    .where('subject', '=', from.seq)
    .executeTakeFirstOrThrow();
  const row: SubjectMergeTable = {
    from_subject: from.seq,
    into_subject: into.seq,
    by: act.by,
    state: 'merging',
    total: Number(total),
    done: 0,
    reached: 0,
    started_at: now.toISOString(),
    finished_at: null,
    returned_by: null,
  };
  await db.insertInto('subject_merge').values(row).execute();
  await fewThere(db, { from, into });
  change.touchSubject(from.seq);
  change.touchSubject(into.seq);
  return { row, from, into };
}

/** One transaction's part. Undefined where somebody else ended it meanwhile. */
async function step(change: Change, from_subject: number, budget: number): Promise<Merging | undefined> {
  const { db, now } = change;
  const end = performance.now() + budget;
  const due = () => performance.now() > end;
  const row = await db
    .selectFrom('subject_merge')
    .selectAll()
    .where('from_subject', '=', from_subject)
    .executeTakeFirst();
  if (!row || row.state === 'merged') return undefined;
  const merging = await withSubjects(db, row);
  const isBack = row.state === 'returning';
  const more = await (isBack ? stepBack : stepThere)(change, merging, due);
  if (!more) {
    if (isBack) await fewBack(db, merging);
    else Object.assign(row, { state: 'merged', done: row.total, finished_at: now.toISOString() });
    change.touchSubject(merging.from.seq);
    change.touchSubject(merging.into.seq);
  }
  if (more || !isBack) await save(db, row);
  else {
    while (await forgetSome(db, from_subject, FORGOTTEN));
    await db.deleteFrom('subject_merge').where('from_subject', '=', from_subject).execute();
  }
  return merging;
}

async function mergeOf(db: Kysely<Tables>, slug: string): Promise<Merging> {
  const row = await db
    .selectFrom('subject_merge')
    .innerJoin('subject', 'subject.seq', 'subject_merge.from_subject')
    .selectAll('subject_merge')
    .where('subject.slug', '=', slug)
    .executeTakeFirst();
  if (row) return withSubjects(db, row);
  throw new NotFoundError(`“${slug.slice(0, 80)}” was not merged into another subject. See smm subject list.`);
}

async function assertMayReturn(db: Kysely<Tables>, { row, from, into }: Merging, now: Date): Promise<void> {
  const until = undoUntil(row);
  if (until !== null && until < now.toISOString())
    throw new StateError(
      `“${from.slug}” was merged more than ten minutes ago, and that cannot be taken back. What it was is in a backup from before, if there is one.`,
    );
  const since = await db
    .selectFrom('subject_merge')
    .innerJoin('subject', 'subject.seq', 'subject_merge.into_subject')
    .select('subject.slug')
    .where('from_subject', '=', row.into_subject)
    .executeTakeFirst();
  if (since)
    throw new StateError(`“${into.slug}” was merged into “${since.slug}” since. Take that back first, then this.`);
}

/** While it is under way it can be taken back at any time: null then. */
function undoUntil({ finished_at }: SubjectMergeTable): string | null {
  return finished_at === null ? null : new Date(Date.parse(finished_at) + MERGE_UNDO_MS).toISOString();
}

function save(db: Kysely<Tables>, { from_subject, ...row }: SubjectMergeTable): Promise<unknown> {
  return db.updateTable('subject_merge').set(row).where('from_subject', '=', from_subject).execute();
}

async function withSubjects(db: Kysely<Tables>, row: SubjectMergeTable): Promise<Merging> {
  const find = (seq: number): Promise<SubjectTable> =>
    db.selectFrom('subject').selectAll().where('seq', '=', seq).executeTakeFirstOrThrow();
  return { row, from: await find(row.from_subject), into: await find(row.into_subject) };
}

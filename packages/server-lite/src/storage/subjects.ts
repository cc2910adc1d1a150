import type { Kysely } from 'kysely';
import type { Subject } from '../domain/model.ts';
import { ConflictError } from '../errors/conflict-error.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import { StateError } from '../errors/state-error.ts';
import { plainLine } from '../domain/sanitize-text.ts';
import { webUrl } from '../domain/sanitize-url.ts';
import { createList } from './lists.ts';
import { removeSample } from './remove-sample.ts';
import type { Subjects } from './storage.ts';
import type { SubjectTable, Tables } from './tables.ts';
import type { WriteQueue } from './write-queue.ts';

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

export class SqlSubjects implements Subjects {
  readonly #db: Kysely<Tables>;
  readonly #writes: WriteQueue;
  readonly #erased: () => Promise<void>;

  /** @param erased called after words were removed, to clear what the engine may still hold of them */
  constructor(db: Kysely<Tables>, writes: WriteQueue, erased: () => Promise<void>) {
    this.#db = db;
    this.#writes = writes;
    this.#erased = erased;
  }

  async list(): Promise<Subject[]> {
    const rows = await this.#db
      .selectFrom('subject')
      .leftJoin('subject_merge', 'subject_merge.from_subject', 'subject.seq')
      .selectAll('subject')
      .where('subject_merge.from_subject', 'is', null)
      .orderBy('slug')
      .execute();
    return rows.map(toSubject);
  }

  async get(slug: string): Promise<Subject | undefined> {
    const row = await findSubject(this.#db, slug);
    return row && toSubject(row);
  }

  async add(subject: Subject): Promise<void> {
    const { slug, type, sample } = subject;
    assertSlug(slug);
    const name = assertName(subject.name);
    const url = subject.url === undefined ? null : assertUrl(subject.url);
    await this.#writes.run(async ({ db, now }) => {
      const taken = await findSubject(db, slug);
      if (taken)
        throw new ConflictError(
          taken.slug === slug
            ? `There is a subject “${slug}” already. Choose another slug, or change it with subject set.`
            : `“${slug}” leads to “${taken.slug}”, which it was merged into. Choose another slug.`,
        );
      const { seq } = await db
        .insertInto('subject')
        .values({ slug, type, name, url, sample: sample ? 1 : 0, list: 0, modified: now.toISOString() } as SubjectTable)
        .returning('seq')
        .executeTakeFirstOrThrow();
      const list = await createList(db, seq);
      await db.updateTable('subject').set({ list }).where('seq', '=', seq).execute();
    });
  }

  async set(slug: string, change: Partial<Omit<Subject, 'slug' | 'sample' | 'archived'>>): Promise<void> {
    const columns = {
      ...(change.type !== undefined && { type: change.type }),
      ...(change.name !== undefined && { name: assertName(change.name) }),
      ...(change.url !== undefined && { url: assertUrl(change.url) }),
    };
    await this.#writes.run(async ({ db, touchSubject }) => {
      const { seq } = await subjectRow(db, slug);
      if (Object.keys(columns).length > 0) {
        await db.updateTable('subject').set(columns).where('seq', '=', seq).execute();
      }
      touchSubject(seq);
    });
  }

  async archive(slug: string, isArchived: boolean): Promise<void> {
    await this.#writes.run(async ({ db, now, touchSubject }) => {
      const { seq, archived_at } = await subjectRow(db, slug);
      if ((archived_at !== null) === isArchived) return;
      await db
        .updateTable('subject')
        .set({ archived_at: isArchived ? now.toISOString() : null })
        .where('seq', '=', seq)
        .execute();
      touchSubject(seq);
    });
  }

  async removeSample(name: string): Promise<{ removed: number; kept: number }> {
    const counts = await this.#writes.run((change) => removeSample(change, assertName(name)));
    if (counts.removed > 0) await this.#erased();
    return counts;
  }
}

/** The subject of a slug; for one that was merged into another, that other one. */
export async function findSubject(db: Kysely<Tables>, slug: string): Promise<SubjectTable | undefined> {
  let row = await db.selectFrom('subject').selectAll().where('slug', '=', slug).executeTakeFirst();
  for (;;) {
    const next = row && (await mergedInto(db, row.seq));
    if (!next) return row;
    row = next;
  }
}

function mergedInto(db: Kysely<Tables>, seq: number): Promise<SubjectTable | undefined> {
  return db
    .selectFrom('subject_merge')
    .innerJoin('subject', 'subject.seq', 'subject_merge.into_subject')
    .selectAll('subject')
    .where('subject_merge.from_subject', '=', seq)
    .executeTakeFirst();
}

/** @throws StateError for an archived subject: nothing new comes in there. */
export function assertTakesNew({ slug, archived_at }: Pick<SubjectTable, 'slug' | 'archived_at'>): void {
  if (archived_at === null) return;
  throw new StateError(
    `“${slug}” is archived, and takes nothing new. Name another subject, or take it out of the archive: smm subject unarchive ${slug}.`,
  );
}

/** As `findSubject`. @throws NotFoundError */
export async function subjectRow(db: Kysely<Tables>, slug: string): Promise<SubjectTable> {
  const row = await findSubject(db, slug);
  if (row) return row;
  throw new NotFoundError(`There is no subject “${slug}”. See smm subject list, or make it with smm subject add.`);
}

export function toSubject(
  row: Pick<SubjectTable, 'slug' | 'type' | 'name' | 'url' | 'sample'> & Partial<Pick<SubjectTable, 'archived_at'>>,
): Subject {
  return {
    slug: row.slug,
    type: row.type as Subject['type'],
    name: row.name,
    ...(row.url !== null && { url: row.url }),
    sample: row.sample === 1,
    ...(row.archived_at != null && { archived: row.archived_at }),
  };
}

/** @throws InvalidInputError */
export function assertSlug(slug: string): void {
  if (!SLUG.test(slug)) {
    throw new InvalidInputError(
      'slug',
      `“${slug.slice(0, 80)}” cannot be part of an address. Use lower-case letters, digits and dashes, at most 64.`,
    );
  }
}

/** @throws InvalidInputError */
export function assertName(name: string): string {
  const line = plainLine(name);
  if (line !== '' && line.length <= 200) return line;
  throw new InvalidInputError('name', 'give 1 to 200 characters.');
}

function assertUrl(url: string): string {
  const address = webUrl(url);
  if (address !== null) return address;
  throw new InvalidInputError('url', `“${url.slice(0, 100)}” is no web address. Give one that starts with https://.`);
}

import type { Kysely } from 'kysely';
import type { Subject } from '../domain/model.ts';
import { ConflictError } from '../errors/conflict-error.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
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
    const rows = await this.#db.selectFrom('subject').selectAll().orderBy('slug').execute();
    return rows.map(toSubject);
  }

  async get(slug: string): Promise<Subject | undefined> {
    const row = await this.#db.selectFrom('subject').selectAll().where('slug', '=', slug).executeTakeFirst();
    return row && toSubject(row);
  }

  async add(subject: Subject): Promise<void> {
    const { slug, type, sample } = subject;
    assertSlug(slug);
    const name = assertName(subject.name);
    const url = subject.url === undefined ? null : assertUrl(subject.url);
    await this.#writes.run(async ({ db, now }) => {
      const taken = await db.selectFrom('subject').select('seq').where('slug', '=', slug).executeTakeFirst();
      if (taken)
        throw new ConflictError(
          `There is a subject “${slug}” already. Choose another slug, or change it with subject set.`,
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

  async set(slug: string, change: Partial<Omit<Subject, 'slug' | 'sample'>>): Promise<void> {
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

  async removeSample(name: string): Promise<{ removed: number; kept: number }> {
    const counts = await this.#writes.run((change) => removeSample(change, assertName(name)));
    if (counts.removed > 0) await this.#erased();
    return counts;
  }
}

/** @throws NotFoundError */
export async function subjectRow(db: Kysely<Tables>, slug: string): Promise<SubjectTable> {
  const row = await db.selectFrom('subject').selectAll().where('slug', '=', slug).executeTakeFirst();
  if (row) return row;
  throw new NotFoundError(`There is no subject “${slug}”. See smm subject list, or make it with smm subject add.`);
}

export function toSubject(row: Pick<SubjectTable, 'slug' | 'type' | 'name' | 'url' | 'sample'>): Subject {
  return {
    slug: row.slug,
    type: row.type as Subject['type'],
    name: row.name,
    ...(row.url !== null && { url: row.url }),
    sample: row.sample === 1,
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

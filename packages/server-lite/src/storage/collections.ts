import type { Kysely } from 'kysely';
import type { Collection, FormState, Rule } from '../domain/model.ts';
import { parseRules } from '../domain/parse-rules.ts';
import { ConflictError } from '../errors/conflict-error.ts';
import { OutdatedError } from '../errors/outdated-error.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import { StateError } from '../errors/state-error.ts';
import { createList, rebuild } from './lists.ts';
import { preview } from './preview.ts';
import type { CollectionChange, CollectionDraft, Collections, SelectionPreview } from './storage.ts';
import { digest16 } from './secrets.ts';
import { assertName, assertSlug, subjectRow } from './subjects.ts';
import type { CollectionTable, Tables } from './tables.ts';
import type { Change, WriteQueue } from './write-queue.ts';

type Row = CollectionTable & { subject_slug: string };

export class SqlCollections implements Collections {
  readonly #db: Kysely<Tables>;
  readonly #writes: WriteQueue;

  constructor(db: Kysely<Tables>, writes: WriteQueue) {
    this.#db = db;
    this.#writes = writes;
  }

  preview(draft: CollectionDraft, signal?: AbortSignal): Promise<SelectionPreview> {
    return preview(this.#db, draft, signal);
  }

  async list(): Promise<Collection[]> {
    const rows = await collectionRows(this.#db).orderBy('collection.slug').execute();
    return Promise.all(rows.map((row) => withPins(this.#db, row)));
  }

  async get(slug: string): Promise<Collection | undefined> {
    const row = await collectionRows(this.#db).where('collection.slug', '=', slug).executeTakeFirst();
    return row && withPins(this.#db, row);
  }

  async add(collection: Parameters<Collections['add']>[0]): Promise<void> {
    const { slug } = collection;
    assertSlug(slug);
    const name = assertName(collection.name);
    const rules = JSON.stringify(parseRules(collection.rules));
    const form = formState(collection.form ?? 'open');
    await this.#writes.run(async (change) => {
      const { db } = change;
      const taken = await db.selectFrom('collection').select('seq').where('slug', '=', slug).executeTakeFirst();
      if (taken)
        throw new ConflictError(
          `There is a collection “${slug}” already. Choose another slug, or change it with collection set.`,
        );
      const subject = await subjectRow(db, collection.subject);
      const { seq } = await db
        .insertInto('collection')
        .values({ slug, name, subject: subject.seq, rules, list: null, form } as CollectionTable)
        .returning('seq')
        .executeTakeFirstOrThrow();
      await this.#relist(change, seq);
    });
  }

  async set(slug: string, change: CollectionChange, version?: string): Promise<void> {
    const columns = {
      ...(change.name !== undefined && { name: assertName(change.name) }),
      ...(change.rules !== undefined && { rules: JSON.stringify(parseRules(change.rules)) }),
      ...(change.form !== undefined && { form: formState(change.form) }),
    };
    await this.#writes.run(async (writing) => {
      const row = await collectionRow(writing.db, slug);
      if (version !== undefined && (await withPins(writing.db, row)).version !== version) {
        throw new OutdatedError(
          `“${row.name}” was changed by somebody else since you read it. Read it again, and make your change anew: nothing was changed.`,
        );
      }
      if (Object.keys(columns).length > 0) {
        await writing.db.updateTable('collection').set(columns).where('seq', '=', row.seq).execute();
      }
      if (change.pins !== undefined) await writePins(writing.db, row, await published(writing.db, row, change.pins));
      if (change.rules !== undefined || change.pins !== undefined) await this.#relist(writing, row.seq);
      writing.touchSubject(row.subject);
    });
  }

  async pin(slug: string, id: string, position?: number): Promise<void> {
    await this.#writes.run(async (change) => {
      const row = await collectionRow(change.db, slug);
      const [item] = await published(change.db, row, [id]);
      const order = (await pinned(change.db, row.seq)).filter((seq) => seq !== item);
      order.splice(Math.max(0, position ?? 0), 0, item!);
      await this.#savePins(change, row, order);
    });
  }

  async unpin(slug: string, id: string): Promise<void> {
    await this.#writes.run(async (change) => {
      const row = await collectionRow(change.db, slug);
      const order = await pinned(change.db, row.seq);
      const item = await change.db.selectFrom('item').select('seq').where('id', '=', id).executeTakeFirst();
      if (!item || !order.includes(item.seq)) {
        throw new NotFoundError(`Item ${id} is not pinned in “${slug}”. See smm collection list.`);
      }
      await this.#savePins(
        change,
        row,
        order.filter((seq) => seq !== item.seq),
      );
    });
  }

  async #savePins(change: Change, row: Row, order: number[]): Promise<void> {
    await writePins(change.db, row, order);
    await this.#relist(change, row.seq);
  }

  /** Gives a collection with rules or pins a list of its own, one without them its subject's. */
  async #relist(change: Change, seq: number): Promise<void> {
    const { db } = change;
    const row = await collectionRows(db).where('collection.seq', '=', seq).executeTakeFirstOrThrow();
    const own = row.rules !== '[]' || (await pinned(db, seq)).length > 0;
    if (own) {
      const list = row.list ?? (await createList(db, row.subject));
      await db.updateTable('collection').set({ list }).where('seq', '=', seq).execute();
      await rebuild(change, { seq: row.subject, slug: row.subject_slug }, list);
    } else if (row.list !== null) {
      await db.updateTable('collection').set({ list: null }).where('seq', '=', seq).execute();
      await db.deleteFrom('list_item').where('list', '=', row.list).execute();
      await db.deleteFrom('list').where('seq', '=', row.list).execute();
    }
    change.touchSubject(row.subject);
  }
}

function formState(form: FormState): FormState {
  if (form === 'open' || form === 'closed') return form;
  throw new InvalidInputError('form', `“${String(form)}” is neither open nor closed. Give one of the two.`);
}

function collectionRows(db: Kysely<Tables>) {
  return db
    .selectFrom('collection')
    .innerJoin('subject', 'subject.seq', 'collection.subject')
    .selectAll('collection')
    .select('subject.slug as subject_slug');
}

async function collectionRow(db: Kysely<Tables>, slug: string): Promise<Row> {
  const row = await collectionRows(db).where('collection.slug', '=', slug).executeTakeFirst();
  if (row) return row;
  throw new NotFoundError(
    `There is no collection “${slug}”. See smm collection list, or make it with smm collection add.`,
  );
}

async function pinned(db: Kysely<Tables>, collection: number): Promise<number[]> {
  const rows = await db
    .selectFrom('pin')
    .select('item_seq')
    .where('collection', '=', collection)
    .orderBy('position')
    .execute();
  return rows.map(({ item_seq }) => item_seq);
}

async function withPins(db: Kysely<Tables>, row: Row): Promise<Collection> {
  const pins = await db
    .selectFrom('pin')
    .innerJoin('item', 'item.seq', 'pin.item_seq')
    .select('item.id')
    .where('pin.collection', '=', row.seq)
    .orderBy('pin.position')
    .execute();
  const kept = {
    slug: row.slug,
    name: row.name,
    subject: row.subject_slug,
    rules: JSON.parse(row.rules) as Rule[],
    form: row.form as FormState,
    pins: pins.map(({ id }) => id),
  };
  return { ...kept, version: Buffer.from(digest16(JSON.stringify(kept))).toString('hex') };
}

/** The numbers of items that can be pinned, in this order, each once. */
async function published(db: Kysely<Tables>, row: Row, ids: readonly string[]): Promise<number[]> {
  const found = [];
  for (const id of new Set(ids)) {
    const item = await db.selectFrom('item').selectAll().where('id', '=', id).executeTakeFirst();
    if (!item || item.subject !== row.subject) {
      throw new NotFoundError(`There is no item ${id} about “${row.subject_slug}”. See smm review list.`);
    }
    if (item.state !== 'published') {
      throw new StateError(`Item ${id} is ${item.state}, and only what is published can be pinned. Publish it first.`);
    }
    found.push(item.seq);
  }
  return found;
}

async function writePins(db: Kysely<Tables>, { seq }: Row, order: readonly number[]): Promise<void> {
  await db.deleteFrom('pin').where('collection', '=', seq).execute();
  for (const [position, item_seq] of order.entries()) {
    await db.insertInto('pin').values({ collection: seq, item_seq, position }).execute();
  }
}

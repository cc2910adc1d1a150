import type { Kysely } from 'kysely';
import { plainLine } from '../domain/sanitize-text.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import type { SavedView, ViewQuery, Views } from './inbox.ts';
import { newItemId } from './secrets.ts';
import type { SavedViewTable, Tables } from './tables.ts';
import type { Change, WriteQueue } from './write-queue.ts';

const MOST_VIEWS = 100;
const MAX_NAME = 80;

export class SqlViews implements Views {
  readonly #db: Kysely<Tables>;
  readonly #writes: WriteQueue;

  constructor(db: Kysely<Tables>, writes: WriteQueue) {
    this.#db = db;
    this.#writes = writes;
  }

  async list(account: string | null): Promise<SavedView[]> {
    return (await visible(this.#db, account).orderBy('created_at').orderBy('name').orderBy('id').execute()).map(toView);
  }

  async add({ name, query, isShared }: Omit<SavedView, 'id'>, account: string | null): Promise<SavedView> {
    const row = { name: checkedName(name), query: JSON.stringify(query), account: ownerOf(isShared, account) };
    return this.#writes.run(async ({ db, now }) => {
      const { length } = await visible(db, account).execute();
      if (length >= MOST_VIEWS) {
        throw new InvalidInputError('name', `there are ${length} views already. Remove one that nobody uses.`);
      }
      const made = { ...row, id: newItemId(now.getTime()), created_at: now.toISOString() };
      await db.insertInto('saved_view').values(made).execute();
      return toView(made);
    });
  }

  async set(id: string, change: Partial<Omit<SavedView, 'id'>>, account: string | null): Promise<SavedView> {
    return this.#writes.run(async (writing) => {
      const row = await find(writing, id, account);
      const { name, query, isShared } = change;
      const next: SavedViewTable = {
        ...row,
        ...(name !== undefined && { name: checkedName(name) }),
        ...(query !== undefined && { query: JSON.stringify(query) }),
        ...(isShared !== undefined && { account: ownerOf(isShared, account) }),
      };
      await writing.db.updateTable('saved_view').set(next).where('id', '=', id).execute();
      return toView(next);
    });
  }

  async remove(id: string, account: string | null): Promise<void> {
    await this.#writes.run(async (writing) => {
      await find(writing, id, account);
      await writing.db.deleteFrom('saved_view').where('id', '=', id).execute();
    });
  }
}

function visible(db: Kysely<Tables>, account: string | null) {
  return db
    .selectFrom('saved_view')
    .selectAll()
    .where((eb) => eb.or([eb('account', 'is', null), eb('account', '=', account ?? '')]));
}

async function find({ db }: Change, id: string, account: string | null): Promise<SavedViewTable> {
  const row = await visible(db, account).where('id', '=', id).executeTakeFirst();
  if (row) return row;
  throw new NotFoundError(`There is no view ${id.slice(0, 80)}. GET /admin/api/views lists them.`);
}

function ownerOf(isShared: boolean, account: string | null): string | null {
  if (isShared) return null;
  if (account !== null) return account;
  throw new InvalidInputError('isShared', 'a token is nobody, so a view of its own would be lost. Share it: true.');
}

function checkedName(name: string): string {
  const line = plainLine(name).slice(0, MAX_NAME);
  if (line === '') throw new InvalidInputError('name', 'there is nothing to see in it. Give the view a name.');
  return line;
}

function toView({ id, name, query, account }: SavedViewTable): SavedView {
  return { id, name, query: JSON.parse(query) as ViewQuery, isShared: account === null };
}

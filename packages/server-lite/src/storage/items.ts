import type { Kysely } from 'kysely';
import type { HideReason, Item, UntrustedItem } from '../domain/model.ts';
import { assertMayKeep } from '../domain/link-card.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { PolicyError } from '../errors/policy-error.ts';
import { wholeOf } from './duplicate-groups.ts';
import { partsAlong } from './duplicate-ways.ts';
import { editItem, editedReply } from './edit-item.ts';
import { changeItem, findItem, insertItem, itemRows, missing } from './item-changes.ts';
import { toItem } from './item-row.ts';
import { featuring, hiding, type ItemStep, ongoing, publishing, toState } from './item-steps.ts';
import { history } from './ledger.ts';
import { takePins } from './pin-rows.ts';
import { incoming, knownBy } from './receive-item.ts';
import type { Act, ItemEdit, ItemFilter, Items } from './storage.ts';
import { assertTakesNew, findSubject, subjectRow } from './subjects.ts';
import type { Tables } from './tables.ts';
import type { WriteQueue } from './write-queue.ts';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 500;

export class SqlItems implements Items {
  readonly #db: Kysely<Tables>;
  readonly #writes: WriteQueue;
  readonly #erased: () => Promise<void>;

  /** @param erased called after words were erased, to clear what the engine may still hold of them */
  constructor(db: Kysely<Tables>, writes: WriteQueue, erased: () => Promise<void>) {
    this.#db = db;
    this.#writes = writes;
    this.#erased = erased;
  }

  async get(id: string): Promise<Item | undefined> {
    return (await findItem(this.#db, id))?.item;
  }

  async list(asked: ItemFilter): Promise<{ items: Item[]; next: string | null; total: number }> {
    const about = asked.subject === undefined ? undefined : await findSubject(this.#db, asked.subject);
    const filter = { ...asked, ...(about && { subject: about.slug }) };
    const { total, limit } = await this.#extent(filter);
    if (total === 0) return { items: [], next: null, total };
    let query = itemRows(this.#db)
      .orderBy('item.seq', 'desc')
      .limit(limit + 1);
    if (filter.subject !== undefined) query = query.where('subject.slug', '=', filter.subject);
    query =
      filter.state === undefined
        ? query.where('item.state', '!=', 'merged')
        : query.where('item.state', '=', filter.state);
    if (filter.after !== undefined) query = query.where('item.seq', '<', cursor(filter.after));
    const rows = await query.execute();
    const more = rows.length > limit;
    const shown = rows.slice(0, limit);
    return {
      items: shown.map(({ data, subject_slug, ...row }) => toItem(row, subject_slug, data)),
      next: more ? String(shown.at(-1)!.seq) : null,
      total,
    };
  }

  async receive(untrusted: UntrustedItem, subject: string): Promise<{ id: string; merged: boolean }> {
    assertMayKeep(untrusted);
    return this.#writes.run(async (change) => {
      const { db } = change;
      const about = await subjectRow(db, subject);
      assertTakesNew(about);
      const { item, key } = incoming(change, untrusted, about);
      const known = await knownBy(change, key);
      if (known) return { id: (await wholeOf(db, known.id)).root, merged: true };
      await insertItem(change, item, about, key);
      return { id: item.id, merged: false };
    });
  }

  publish(ids: string[], act: Act): Promise<void> {
    return this.#each(ids, act, publishing(act));
  }

  async hide(ids: string[], reason: HideReason, act: Act): Promise<void> {
    await this.#each(ids, act, hiding(reason));
  }

  async feature(id: string, featured: boolean, act: Act): Promise<void> {
    await this.#change(id, act, featuring(featured, act));
  }

  async edit(id: string, edit: ItemEdit, act: Act): Promise<void> {
    await this.#change(id, act, async (change, loaded) => {
      const from = loaded.row.subject;
      const to = edit.subject === undefined ? undefined : await findSubject(change.db, edit.subject);
      const fields = editItem(loaded.item, { ...edit, ...(to && { subject: to.slug }) });
      if (fields.length === 0) return undefined;
      if (!fields.includes('subject')) return { type: 'edited', fields };
      const [before, after] = await Promise.all([
        change.db.selectFrom('subject').selectAll().where('seq', '=', from).executeTakeFirstOrThrow(),
        subjectRow(change.db, edit.subject!),
      ]);
      if (before.sample !== after.sample) {
        throw new PolicyError(
          `Item ${id} cannot move from “${before.slug}” to “${after.slug}”: invented words stay with the sample, and real ones away from it.`,
        );
      }
      // Words about one thing never pass silently as words about another.
      loaded.item.itemReviewed ??= { name: before.name, ...(before.url !== null && { url: before.url }) };
      loaded.row.subject = after.seq;
      loaded.pins = await takePins(change.db, loaded.row.seq);
      await partsAlong(change, loaded.row.seq, after, act.by);
      return { type: 'edited', fields, subject: { from: before.slug, to: after.slug } };
    });
  }

  async reply(id: string, reply: { text: string; author: string } | null, act: Act): Promise<void> {
    await this.#change(id, act, (change, { item }) => {
      if (reply === null && item.reply === null) return undefined;
      item.reply = reply && editedReply(reply, change.now);
      return { type: 'replied', replied: reply !== null };
    });
  }

  /** Of one that is part of another, that one: whoever wrote the words takes them back from wherever they came. */
  async withdraw(id: string, act: Act): Promise<void> {
    const { root } = await wholeOf(this.#db, id);
    await this.#each(
      [root],
      act,
      toState('withdrawn', () => ({ type: 'withdrawn' })),
    );
  }

  /** With all that it is one with. */
  async erase(id: string, act: Act): Promise<void> {
    const { root, parts } = await wholeOf(this.#db, id);
    await this.#each(
      [...parts.toReversed(), root],
      act,
      toState('erased', () => ({ type: 'erased' })),
    );
    await this.#erased();
  }

  async history(id: string): Promise<string[]> {
    const loaded = await findItem(this.#db, id);
    if (!loaded) throw missing(id);
    return history(this.#db, loaded.row.last_entry);
  }

  #each(ids: string[], act: Act, step: ItemStep): Promise<void> {
    return this.#writes.run(async (change) => {
      for (const id of ids) await changeItem(change, id, act, (loaded) => step(change, loaded));
    });
  }

  #change(id: string, act: Act, step: ItemStep): Promise<void> {
    return this.#each([id], act, ongoing(step));
  }

  async #extent(filter: ItemFilter): Promise<{ total: number; limit: number }> {
    const count = await (filter.state === 'merged' ? this.#parts(filter.subject) : this.#counted(filter));
    // Never look further than there is anything to find.
    const limit = Math.min(Math.max(1, filter.limit ?? DEFAULT_LIMIT), MAX_LIMIT);
    return { total: count, limit: filter.after === undefined ? Math.min(limit, Math.max(1, count)) : limit };
  }

  /** A part counts with what it is part of, and so in no sum. */
  async #parts(subject: string | undefined): Promise<number> {
    let query = this.#db
      .selectFrom('item')
      .select((eb) => eb.fn.countAll().as('n'))
      .where('item.state', '=', 'merged');
    if (subject !== undefined)
      query = query.innerJoin('subject', 'subject.seq', 'item.subject').where('subject.slug', '=', subject);
    return Number((await query.executeTakeFirstOrThrow()).n);
  }

  async #counted(filter: ItemFilter): Promise<number> {
    let query = this.#db
      .selectFrom('tally')
      .innerJoin('subject', 'subject.seq', 'tally.subject')
      .select((eb) => eb.fn.sum<number | null>('tally.count').as('total'));
    if (filter.subject !== undefined) query = query.where('subject.slug', '=', filter.subject);
    if (filter.state !== undefined) query = query.where('tally.state', '=', filter.state);
    return Number((await query.executeTakeFirstOrThrow()).total ?? 0);
  }
}

function cursor(text: string): number {
  const seq = Number(text);
  if (Number.isSafeInteger(seq) && seq > 0) return seq;
  throw new InvalidInputError('after', `“${text}” is not the next of an earlier list.`);
}

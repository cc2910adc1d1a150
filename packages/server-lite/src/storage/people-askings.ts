import { type Kysely, sql } from 'kysely';
import { emailAddress } from '../domain/email-address.ts';
import { plainLine, plainText } from '../domain/sanitize-text.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import { StateError } from '../errors/state-error.ts';
import type { Addresses } from './addresses.ts';
import { withoutWords } from './people-asked-for.ts';
import { chooseNext, cutoff, finishSent } from './people-choose.ts';
import { claimNext } from './people-claim.ts';
import { invitationsOf, toAsking } from './people-figures.ts';
import { mintSecret, openInvitation } from './people-invitations.ts';
import { AddressHash, filtered } from './people-rows.ts';
import { suppress } from './people-suppressions.ts';
import type {
  Asking,
  AskingReach,
  Askings,
  InvitationRow,
  NewAsking,
  OpenInvitation,
  OutgoingMessage,
  SendOutcome,
} from './people.ts';
import type { AskingTable } from './people-tables.ts';
import { wroteAfter } from './people-written.ts';
import { newItemId } from './secrets.ts';
import type { Tables } from './tables.ts';
import type { WriteQueue } from './write-queue.ts';

const DAY_MS = 86_400_000;
/** Ids of one statement. */
const IDS = 500;
const MOST_DAYS = 3650;

/** Requests for a review: whom they go to, what came of each, and the messages on their way. */
export class SqlAskings implements Askings {
  readonly #db: Kysely<Tables>;
  readonly #writes: WriteQueue;
  readonly #addresses: Addresses;
  readonly #clock: () => Date;
  readonly #hash = new AddressHash();

  constructor(db: Kysely<Tables>, writes: WriteQueue, addresses: Addresses, clock: () => Date) {
    this.#db = db;
    this.#writes = writes;
    this.#addresses = addresses;
    this.#clock = clock;
  }

  async reach({ people, way, capDays }: Pick<NewAsking, 'people' | 'way' | 'capDays'>): Promise<AskingReach> {
    await this.#addresses.settle();
    const since = cutoff(this.#clock(), capDays);
    const sum = (condition: ReturnType<typeof sql<boolean>>) =>
      sql<number>`coalesce(sum(case when ${condition} then 1 else 0 end), 0)`;
    const off = sql<boolean>`coalesce(suppression.reason, 'bounced') <> 'bounced'`;
    const isByEmail = way === 'email';
    const dead = isByEmail ? sql<boolean>`coalesce(suppression.reason, '') = 'bounced'` : sql<boolean>`1 = 0`;
    const unreachable = isByEmail ? sql<boolean>`person.email is null and not (${dead})` : sql<boolean>`1 = 0`;
    const lately = sql<boolean>`coalesce(person.asked_at > ${since}, 1 = 0)`;
    const open = sql<boolean>`not (${off}) and not (${dead}) and not (${unreachable})`;
    const row = await filtered(this.#db, people)
      .clearSelect()
      .select((eb) => eb.fn.countAll<number>().as('found'))
      .select(sum(off).as('suppressed'))
      .select(sum(dead).as('undeliverable'))
      .select(sum(sql<boolean>`not (${off}) and ${unreachable}`).as('noAddress'))
      .select(sum(sql<boolean>`${open} and ${lately}`).as('askedLately'))
      .select(sum(sql<boolean>`${open} and not (${lately}) and ${wroteAfter(since)}`).as('wroteLately'))
      .executeTakeFirstOrThrow();
    const leftOut = {
      suppressed: Number(row.suppressed),
      undeliverable: Number(row.undeliverable),
      noAddress: Number(row.noAddress),
      askedLately: Number(row.askedLately),
      wroteLately: Number(row.wroteLately),
    };
    const found = Number(row.found);
    return { found, asked: Object.values(leftOut).reduce((rest, count) => rest - count, found), leftOut };
  }

  async add(asking: NewAsking): Promise<string> {
    const subjectLine = plainLine(asking.words.subject);
    const words = plainText(asking.words.text);
    if (subjectLine.length > 200)
      throw new InvalidInputError('words', 'the subject line has more than 200 characters. Shorten it.');
    if (words.length > 5000)
      throw new InvalidInputError('words', 'the text has more than 5,000 characters. Shorten it.');
    assertDays('capDays', asking.capDays, 0);
    if (asking.remindAfter !== null) assertDays('remindAfter', asking.remindAfter, 1);
    const due = new Date(asking.when);
    if (Number.isNaN(due.getTime()))
      throw new InvalidInputError(
        'when',
        `“${asking.when.slice(0, 80)}” is no time. Write it as 2026-11-22T09:00:00Z.`,
      );
    return this.#writes.run(async ({ db, now }) => {
      const { collection } = asking;
      const found = await db.selectFrom('collection').select('seq').where('slug', '=', collection).executeTakeFirst();
      if (!found)
        throw new NotFoundError(
          `There is no collection “${collection.slice(0, 80)}” to ask for. See smm collection list.`,
        );
      const id = newItemId(now.getTime());
      await db
        .insertInto('asking')
        .values({
          id,
          collection,
          people: JSON.stringify(asking.people),
          way: asking.way,
          subject_line: subjectLine,
          words,
          remind_after: asking.way === 'email' ? asking.remindAfter : null,
          cap_days: asking.capDays,
          due_at: due.toISOString(),
          origin: asking.origin,
          state: 'waiting',
          by: asking.by,
          created_at: now.toISOString(),
        } as AskingTable)
        .execute();
      return id;
    });
  }

  async list(): Promise<Asking[]> {
    const rows = await this.#db.selectFrom('asking').selectAll().orderBy('seq', 'desc').execute();
    return Promise.all(rows.map((row) => toAsking(this.#db, row)));
  }

  async get(id: string): Promise<Asking | undefined> {
    const row = await this.#db.selectFrom('asking').selectAll().where('id', '=', id).executeTakeFirst();
    return row && toAsking(this.#db, row);
  }

  invitations(id: string, after?: string): Promise<{ invitations: InvitationRow[]; next: string | null }> {
    return invitationsOf(this.#db, id, after);
  }

  async stop(id: string): Promise<void> {
    await this.#writes.run(async ({ db }) => {
      const row = await db.selectFrom('asking').select(['seq', 'people']).where('id', '=', id).executeTakeFirst();
      if (!row) throw unknownAsking(id);
      const people = withoutWords(row.people);
      await db.updateTable('asking').set({ state: 'stopped', people }).where('seq', '=', row.seq).execute();
      await db
        .updateTable('message')
        .set({ state: 'dropped', fault: 'stopped' })
        .where('state', '=', 'waiting')
        .where('invitation', 'in', db.selectFrom('invitation').select('seq').where('asking', '=', row.seq))
        .execute();
    });
  }

  newLink(invitation: string): Promise<{ secret: string; collection: string; origin: string }> {
    return this.#writes.run(async ({ db }) => {
      const row = await db
        .selectFrom('invitation')
        .innerJoin('asking', 'asking.seq', 'invitation.asking')
        .innerJoin('person', 'person.seq', 'invitation.person')
        .leftJoin('suppression', 'suppression.address', 'person.address')
        .select([
          'invitation.seq',
          'invitation.answered_at',
          'asking.collection',
          'asking.origin',
          'suppression.reason',
        ])
        .where('invitation.id', '=', invitation)
        .executeTakeFirst();
      if (!row) throw new NotFoundError('There is no such invitation: it was never made, or the person was erased.');
      if (row.reason !== null && row.reason !== 'bounced')
        throw new StateError('This person is not to be asked: they are on the suppression list.');
      if (row.answered_at !== null)
        throw new StateError('This person answered already: a link is good for one review.');
      return { secret: await mintSecret(db, row.seq, 'link'), collection: row.collection, origin: row.origin };
    });
  }

  async bySecret(secret: Uint8Array): Promise<OpenInvitation | undefined> {
    const found = await openInvitation(this.#db, secret);
    if (!found) return undefined;
    const { id, collection, verification, isAnswered, isUnsubscribed, language } = found;
    return { id, collection, verification, isAnswered, isUnsubscribed, language };
  }

  unsubscribe(secret: Uint8Array): Promise<boolean> {
    return this.#writes.run(async ({ db, now }) => {
      const found = await openInvitation(db, secret);
      if (!found) return false;
      if (!found.isUnsubscribed)
        await db
          .updateTable('invitation')
          .set({ unsubscribed_at: now.toISOString() })
          .where('seq', '=', found.seq)
          .execute();
      if (found.person?.address) await suppress(db, found.person.address, 'unsubscribed', now);
      return true;
    });
  }

  async choose(): Promise<boolean> {
    const due = await this.#db
      .selectFrom('asking')
      .select('seq')
      .where('state', 'in', ['waiting', 'choosing'])
      .where('due_at', '<=', this.#clock().toISOString())
      .orderBy('seq')
      .limit(1)
      .executeTakeFirst();
    if (due) {
      await this.#addresses.settle();
      return this.#writes.run((change) => chooseNext(change, due.seq));
    }
    const sending = await this.#db.selectFrom('asking').select('seq').where('state', '=', 'sending').execute();
    if (sending.length > 0)
      await this.#writes.run(({ db }) =>
        finishSent(
          db,
          sending.map(({ seq }) => seq),
        ),
      );
    return false;
  }

  async claim(): Promise<OutgoingMessage | undefined> {
    const due = await this.#db
      .selectFrom('message')
      .select('seq')
      .where('state', '=', 'waiting')
      .where('due_at', '<=', this.#clock().toISOString())
      .limit(1)
      .executeTakeFirst();
    // Looked at without a lock first: most of the time nothing is due.
    if (!due) return undefined;
    await this.#addresses.settle();
    return this.#writes.run(claimNext);
  }

  async settle({ number }: Pick<OutgoingMessage, 'number'>, result: SendOutcome): Promise<void> {
    await this.#writes.run(async ({ db, now }) => {
      const message = db
        .updateTable('message')
        .where('seq', '=', number)
        .where('state', 'in', ['sending', 'uncertain']);
      if (result.outcome === 'later') {
        await message.set({ state: 'waiting', due_at: result.at, fault: result.fault, claimed_at: null }).execute();
        return;
      }
      if (result.outcome === 'failed') {
        await message.set({ state: 'failed', fault: result.fault }).execute();
        const key = result.undeliverable === undefined ? undefined : emailAddress(result.undeliverable)?.key;
        if (key !== undefined) await suppress(db, await this.#hash.of(db, key), 'bounced', now);
        return;
      }
      await message.set({ state: 'sent', sent_at: now.toISOString(), fault: null }).execute();
      const sent = await db
        .selectFrom('message')
        .innerJoin('invitation', 'invitation.seq', 'message.invitation')
        .innerJoin('asking', 'asking.seq', 'invitation.asking')
        .select(['message.kind', 'message.invitation', 'asking.remind_after', 'asking.state'])
        .where('message.seq', '=', number)
        .executeTakeFirst();
      if (sent?.kind !== 'first' || sent.remind_after === null || sent.state === 'stopped') return;
      await db
        .insertInto('message')
        .values({
          id: newItemId(now.getTime()),
          invitation: sent.invitation,
          kind: 'reminder',
          state: 'waiting',
          due_at: new Date(now.getTime() + sent.remind_after * DAY_MS).toISOString(),
          attempts: 0,
        } as never)
        .onConflict((on) => on.doNothing())
        .execute();
    });
  }

  async unsettled(before: string): Promise<Pick<OutgoingMessage, 'number' | 'id'>[]> {
    return this.#db
      .selectFrom('message')
      .select(['seq as number', 'id'])
      .where('state', '=', 'sending')
      .where('claimed_at', '<', before)
      .execute();
  }

  async settleUncertain(number: number): Promise<void> {
    await this.#writes.run(async ({ db }) => {
      await db
        .updateTable('message')
        .set({ state: 'uncertain', fault: 'interrupted' })
        .where('seq', '=', number)
        .where('state', '=', 'sending')
        .execute();
    });
  }

  async gone(ids: string[]): Promise<string[]> {
    const there = new Set<string>();
    for (let i = 0; i < ids.length; i += IDS) {
      const rows = await this.#db
        .selectFrom('message')
        .innerJoin('invitation', 'invitation.seq', 'message.invitation')
        .select('message.id')
        .where('message.id', 'in', ids.slice(i, i + IDS))
        .where('invitation.person', 'is not', null)
        .execute();
      for (const { id } of rows) there.add(id);
    }
    return ids.filter((id) => !there.has(id));
  }
}

function assertDays(field: string, days: number, least: number): void {
  if (Number.isInteger(days) && days >= least && days <= MOST_DAYS) return;
  throw new InvalidInputError(field, `give whole days from ${least} to ${MOST_DAYS}.`);
}

function unknownAsking(id: string): NotFoundError {
  return new NotFoundError(`There is no asking “${id.slice(0, 80)}”. See smm ask --list.`);
}

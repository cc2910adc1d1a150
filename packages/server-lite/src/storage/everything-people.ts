import type { Kysely } from 'kysely';
import { filtered, toPeople } from './people-rows.ts';
import { writtenRows } from './people-written.ts';
import type { AskingWay, MessageState, PeopleFilter, Person, SuppressionReason } from './people.ts';
import type { Tables } from './tables.ts';

const STEP = 500;

/** Somebody of the databank, with the ids of the items that are known to be theirs. */
export interface ExportedPerson extends Person {
  wrote: string[];
}

/** One person's part in an asking. What opens its links is not kept, so it is not here. */
export interface ExportedInvitation {
  id: string;
  asking: string;
  way: AskingWay;
  /** Id; null once they were erased. */
  person: string | null;
  dateAsked: string;
  dateAnswered: string | null;
  dateUnsubscribed: string | null;
  messages: { kind: 'first' | 'reminder'; state: MessageState; dateSent: string | null }[];
}

export interface ExportedSuppression {
  /** Keyed hash of the address, hex; only the store that made it can tell whose it is. */
  address: string;
  reason: SuppressionReason;
  since: string;
}

/** In the order in which they were added. */
export async function* eachPerson(db: Kysely<Tables>, filter: PeopleFilter): AsyncGenerator<ExportedPerson[]> {
  for (let after = 0; ;) {
    const rows = await filtered(db, filter).where('person.seq', '>', after).orderBy('person.seq').limit(STEP).execute();
    if (rows.length === 0) return;
    const people = await toPeople(db, rows);
    const wrote = await itemIdsOf(
      db,
      rows.map(({ seq }) => seq),
    );
    yield people.map((person, at) => ({ ...person, wrote: wrote.get(rows[at]!.seq) ?? [] }));
    after = rows.at(-1)!.seq;
  }
}

async function itemIdsOf(db: Kysely<Tables>, people: readonly number[]): Promise<Map<number, string[]>> {
  const written = await writtenRows(db, people);
  const ids = new Map<number, string>();
  for (let i = 0; i < written.length; i += STEP) {
    const seqs = written.slice(i, i + STEP).map(({ item_seq }) => item_seq);
    for (const { seq, id } of await db.selectFrom('item').select(['seq', 'id']).where('seq', 'in', seqs).execute())
      ids.set(seq, id);
  }
  const found = new Map<number, string[]>();
  for (const { person, item_seq } of written) {
    const id = ids.get(item_seq);
    if (id !== undefined) found.set(person, [...(found.get(person) ?? []), id]);
  }
  return found;
}

export async function* eachInvitation(db: Kysely<Tables>): AsyncGenerator<ExportedInvitation[]> {
  for (let after = 0; ;) {
    const rows = await db
      .selectFrom('invitation')
      .innerJoin('asking', 'asking.seq', 'invitation.asking')
      .leftJoin('person', 'person.seq', 'invitation.person')
      .select(['invitation.seq', 'invitation.id', 'asking.id as asking', 'asking.way', 'person.id as person'])
      .select(['invitation.created_at', 'invitation.answered_at', 'invitation.unsubscribed_at'])
      .where('invitation.seq', '>', after)
      .orderBy('invitation.seq')
      .limit(STEP)
      .execute();
    if (rows.length === 0) return;
    const sent = await db
      .selectFrom('message')
      .select(['invitation', 'kind', 'state', 'sent_at'])
      .where(
        'invitation',
        'in',
        rows.map(({ seq }) => seq),
      )
      .orderBy('seq')
      .execute();
    const messages = Map.groupBy(sent, ({ invitation }) => invitation);
    yield rows.map((row) => ({
      id: row.id,
      asking: row.asking,
      way: row.way as AskingWay,
      person: row.person,
      dateAsked: row.created_at,
      dateAnswered: row.answered_at,
      dateUnsubscribed: row.unsubscribed_at,
      messages: (messages.get(row.seq) ?? []).map(({ kind, state, sent_at }) => ({
        kind: kind as 'first' | 'reminder',
        state: state as MessageState,
        dateSent: sent_at,
      })),
    }));
    after = rows.at(-1)!.seq;
  }
}

export async function* eachSuppression(db: Kysely<Tables>): AsyncGenerator<ExportedSuppression[]> {
  for (let after: Uint8Array = new Uint8Array(); ;) {
    const rows = await db
      .selectFrom('suppression')
      .selectAll()
      .where('address', '>', after)
      .orderBy('address')
      .limit(STEP)
      .execute();
    if (rows.length === 0) return;
    yield rows.map(({ address, reason, since }) => ({
      address: Buffer.from(address).toString('hex'),
      reason: reason as SuppressionReason,
      since,
    }));
    after = rows.at(-1)!.address;
  }
}

import type { Kysely } from 'kysely';
import { askedFor } from './people-asked-for.ts';
import { invitationsWithMessages } from './people-links.ts';
import type { Asking, AskingState, AskingWay, InvitationRow, MessageState } from './people.ts';
import type { AskingTable } from './people-tables.ts';
import type { Tables } from './tables.ts';

const PAGE = 100;

/** An asking with what came of it. */
export async function toAsking(db: Kysely<Tables>, row: AskingTable): Promise<Asking> {
  const sums = await db.selectFrom('asking_tally').select(['what', 'count']).where('asking', '=', row.seq).execute();
  const sum = new Map(sums.map(({ what, count }) => [what, Number(count)]));
  const count = (kind: string, ...states: MessageState[]) =>
    states.reduce((all, state) => all + (sum.get(`${kind}/${state}`) ?? 0), 0);
  return {
    id: row.id,
    collection: row.collection,
    ...askedFor(row),
    way: row.way as AskingWay,
    words: { subject: row.subject_line, text: row.words },
    remindAfter: row.remind_after,
    capDays: row.cap_days,
    when: row.due_at,
    origin: row.origin,
    by: row.by,
    state: row.state as AskingState,
    dateCreated: row.created_at,
    reach: {
      found: row.found,
      asked: row.asked,
      leftOut: {
        suppressed: row.suppressed,
        undeliverable: row.undeliverable,
        noAddress: row.no_address,
        askedLately: row.asked_lately,
        wroteLately: row.wrote_lately,
      },
    },
    figures: {
      waiting: count('first', 'waiting', 'sending'),
      sent: count('first', 'sent'),
      failed: count('first', 'failed'),
      uncertain: count('first', 'uncertain'),
      dropped: count('first', 'dropped'),
      reminded: count('reminder', 'sent'),
      answered: sum.get('answered') ?? 0,
      unsubscribed: sum.get('unsubscribed') ?? 0,
    },
  };
}

/** Each person of an asking, in the order they were chosen. */
export async function invitationsOf(
  db: Kysely<Tables>,
  id: string,
  after?: string,
): Promise<{ invitations: InvitationRow[]; next: string | null }> {
  let query = invitationsWithMessages(db)
    .leftJoin('person', 'person.seq', 'invitation.person')
    .select([
      'invitation.id as invitation',
      'person.id',
      'person.name',
      'person.email',
      'first.state as message',
      'first.fault',
    ])
    .select(['again.state as reminder', 'invitation.answered_at', 'invitation.unsubscribed_at'])
    .where('asking.id', '=', id)
    .orderBy('invitation.seq')
    .limit(PAGE + 1);
  if (after !== undefined) {
    const last = db.selectFrom('invitation').select('seq').where('id', '=', after);
    query = query.where('invitation.seq', '>', last);
  }
  const rows = await query.execute();
  const invitations = rows.slice(0, PAGE).map((row) => ({
    invitation: row.invitation,
    person: row.id === null ? null : { id: row.id, name: row.name ?? '', email: row.email },
    message: row.message as MessageState | null,
    fault: row.fault,
    reminder: row.reminder as MessageState | null,
    dateAnswered: row.answered_at,
    dateUnsubscribed: row.unsubscribed_at,
  }));
  return { invitations, next: rows.length > PAGE ? (invitations.at(-1)?.invitation ?? null) : null };
}

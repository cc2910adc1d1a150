import { mintSecret } from './people-invitations.ts';
import type { OutgoingMessage } from './people.ts';
import { wroteAfter } from './people-written.ts';
import type { Change } from './write-queue.ts';

/** Messages looked at in one step: most that are due are sent. */
const MOST_DROPPED = 100;

/** Takes the next message that is due, and lets go of those that must not be sent any more. */
export async function claimNext(change: Change): Promise<OutgoingMessage | undefined> {
  const { db, now } = change;
  for (let i = 0; i < MOST_DROPPED; i++) {
    const row = await nextDue(change);
    if (!row) return undefined;
    const why = whyNot(row);
    if (why !== undefined || row.email === null) {
      await db
        .updateTable('message')
        .set({ state: 'dropped', fault: why ?? 'no-address' })
        .where('seq', '=', row.seq)
        .execute();
      continue;
    }
    await db
      .updateTable('message')
      .set({ state: 'sending', claimed_at: now.toISOString(), attempts: row.attempts + 1 })
      .where('seq', '=', row.seq)
      .execute();
    return {
      number: row.seq,
      id: row.id,
      kind: row.kind as OutgoingMessage['kind'],
      attempts: row.attempts + 1,
      to: { name: row.name ?? '', address: row.email },
      language: row.language,
      collection: row.collection,
      words: { subject: row.subject_line, text: row.words },
      origin: row.origin,
      secret: await mintSecret(db, row.invitation, 'email'),
    };
  }
  return undefined;
}

/** By the index of what waits first, and only then what hangs on it: a hundred thousand may be due at once. */
async function nextDue({ db, now }: Change) {
  const next = await db
    .selectFrom('message')
    .select('seq')
    .where('state', '=', 'waiting')
    .where('due_at', '<=', now.toISOString())
    .orderBy('due_at')
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();
  if (!next) return undefined;
  return db
    .selectFrom('message')
    .innerJoin('invitation', 'invitation.seq', 'message.invitation')
    .innerJoin('asking', 'asking.seq', 'invitation.asking')
    .leftJoin('person', 'person.seq', 'invitation.person')
    .leftJoin('suppression', 'suppression.address', 'person.address')
    .select(['message.seq', 'message.id', 'message.kind', 'message.attempts', 'message.invitation'])
    .select(['invitation.person', 'invitation.answered_at', 'person.name', 'person.email', 'person.language'])
    .select(['asking.collection', 'asking.subject_line', 'asking.words', 'asking.origin'])
    .select(['asking.state', 'suppression.reason'])
    .select(({ ref }) => wroteAfter(ref('invitation.created_at')).as('wrote'))
    .where('message.seq', '=', next.seq)
    .executeTakeFirst();
}

/** Why a message is not sent although its time has come: what happened since it was meant to be. */
function whyNot(row: NonNullable<Awaited<ReturnType<typeof nextDue>>>): string | undefined {
  if (row.person === null) return 'erased';
  if (row.state === 'stopped') return 'stopped';
  if (row.reason !== null) return row.reason;
  if (row.answered_at !== null) return 'answered';
  if (row.wrote) return 'wrote';
  return undefined;
}

import type { Kysely } from 'kysely';
import { StorageError } from '../errors/storage-error.ts';
import { askedFor, withoutWords } from './people-asked-for.ts';
import { filtered, type PersonRow } from './people-rows.ts';
import { wroteAfter } from './people-written.ts';
import { newItemId } from './secrets.ts';
import type { Tables } from './tables.ts';
import type { Change } from './write-queue.ts';

/** People of one step: what is written meanwhile waits for it. */
const STEP = 250;
const DAY_MS = 86_400_000;

/** Who was asked after it was asked lately. */
export function cutoff(now: Date, capDays: number): string {
  return new Date(now.getTime() - capDays * DAY_MS).toISOString();
}

/** Goes through the next people of an asking, invites those who may be asked, and counts why the others are not. */
export async function chooseNext({ db, now }: Change, seq: number): Promise<boolean> {
  const asking = await db.selectFrom('asking').selectAll().where('seq', '=', seq).executeTakeFirstOrThrow();
  if (asking.state !== 'waiting' && asking.state !== 'choosing') return true;
  const since = cutoff(now, asking.cap_days);
  const isByEmail = asking.way === 'email';
  const { people, isSearched } = askedFor(asking);
  // By words that are gone everybody would be found.
  if (isSearched)
    throw new StorageError('A request has lost the words that its people are found by. Stop it, and make a new one.');
  const rows = await filtered(db, people)
    .select(wroteAfter(since).as('wrote'))
    .where('person.seq', '>', asking.chosen_to)
    .orderBy('person.seq')
    .limit(STEP)
    .execute();
  const counts = { asked: 0, suppressed: 0, undeliverable: 0, no_address: 0, asked_lately: 0, wrote_lately: 0 };
  const chosen = rows.filter((person) => {
    const why = whyNot(person, since, isByEmail) ?? 'asked';
    counts[why]++;
    return why === 'asked';
  });
  await invite(
    { db, now },
    seq,
    chosen.map((person) => person.seq),
    isByEmail,
  );
  const isLast = rows.length < STEP;
  await db
    .updateTable('asking')
    .set({
      state: !isLast ? 'choosing' : isByEmail ? 'sending' : 'done',
      ...(isLast && { people: withoutWords(asking.people) }),
      chosen_to: rows.at(-1)?.seq ?? asking.chosen_to,
      found: asking.found + rows.length,
      asked: asking.asked + counts.asked,
      suppressed: asking.suppressed + counts.suppressed,
      undeliverable: asking.undeliverable + counts.undeliverable,
      no_address: asking.no_address + counts.no_address,
      asked_lately: asking.asked_lately + counts.asked_lately,
      wrote_lately: asking.wrote_lately + counts.wrote_lately,
    })
    .where('seq', '=', seq)
    .execute();
  return true;
}

function whyNot(
  { suppressed, email, asked_at, wrote }: PersonRow & { wrote: boolean | number },
  since: string,
  isByEmail: boolean,
): 'suppressed' | 'undeliverable' | 'no_address' | 'asked_lately' | 'wrote_lately' | undefined {
  // A link that is handed over needs no address that works.
  if (suppressed === 'bounced') {
    if (isByEmail) return 'undeliverable';
  } else if (suppressed !== null) return 'suppressed';
  if (isByEmail && email === null) return 'no_address';
  if (asked_at !== null && asked_at > since) return 'asked_lately';
  return wrote ? 'wrote_lately' : undefined;
}

async function invite(
  { db, now }: Pick<Change, 'db' | 'now'>,
  asking: number,
  people: readonly number[],
  isByEmail: boolean,
): Promise<void> {
  if (people.length === 0) return;
  const at = now.toISOString();
  const id = () => newItemId(now.getTime());
  const invitations = await db
    .insertInto('invitation')
    .values(people.map((person) => ({ id: id(), asking, person, created_at: at })) as never)
    .returning('seq')
    .execute();
  if (isByEmail)
    await db
      .insertInto('message')
      .values(
        invitations.map(({ seq }) => ({
          id: id(),
          invitation: seq,
          kind: 'first',
          state: 'waiting',
          due_at: at,
        })) as never,
      )
      .execute();
  await db.updateTable('person').set({ asked_at: at }).where('seq', 'in', people).execute();
}

/** Those are done of which no first message is on its way. */
export async function finishSent(db: Kysely<Tables>, seqs: number[]): Promise<void> {
  await db
    .updateTable('asking')
    .set({ state: 'done' })
    .where('seq', 'in', seqs)
    .where('state', '=', 'sending')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('message')
            .innerJoin('invitation', 'invitation.seq', 'message.invitation')
            .select('message.seq')
            .where('message.state', 'in', ['waiting', 'sending'])
            .where('message.kind', '=', 'first')
            .whereRef('invitation.asking', '=', 'asking.seq'),
        ),
      ),
    )
    .execute();
}

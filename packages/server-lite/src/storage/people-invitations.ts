import type { Kysely } from 'kysely';
import { emailAddress } from '../domain/email-address.ts';
import type { AskingWay, OpenInvitation } from './people.ts';
import { newSigningKey, tokenHash } from './secrets.ts';
import type { Tables } from './tables.ts';
import type { Change } from './write-queue.ts';

export interface Opened extends OpenInvitation {
  seq: number;
  person: { seq: number; address: Uint8Array | null } | null;
  /** Slug of what the collection is about. */
  subject: string;
}

/** A way in for one person. The store keeps the hash alone. */
export async function mintSecret(db: Kysely<Tables>, invitation: number, way: AskingWay): Promise<string> {
  const secret = newSigningKey();
  await db
    .insertInto('invitation_secret')
    .values({ hash: tokenHash(secret), invitation, way })
    .execute();
  return secret;
}

export async function openInvitation(db: Kysely<Tables>, secret: Uint8Array): Promise<Opened | undefined> {
  const row = await db
    .selectFrom('invitation_secret')
    .innerJoin('invitation', 'invitation.seq', 'invitation_secret.invitation')
    .innerJoin('asking', 'asking.seq', 'invitation.asking')
    .innerJoin('collection', 'collection.slug', 'asking.collection')
    .innerJoin('subject', 'subject.seq', 'collection.subject')
    .leftJoin('person', 'person.seq', 'invitation.person')
    .select(['invitation.seq', 'invitation.id', 'invitation.answered_at', 'invitation.unsubscribed_at'])
    .select(['invitation_secret.way', 'asking.collection', 'subject.slug as subject'])
    .select(['invitation.person', 'person.address', 'person.language'])
    .where('invitation_secret.hash', '=', secret)
    .executeTakeFirst();
  if (!row) return undefined;
  const { seq, id, way, collection, subject, person, address, language } = row;
  const isAnswered = row.answered_at !== null;
  const bought = person !== null && !isAnswered && (await hasBought(db, person, subject));
  return {
    seq,
    id,
    collection,
    subject,
    person: person === null ? null : { seq: person, address },
    // A link that was handed over says nothing of who used it, a message that it was whose address it went to.
    verification: isAnswered ? 'none' : bought ? 'order' : way === 'email' ? 'email' : 'none',
    isAnswered,
    isUnsubscribed: row.unsubscribed_at !== null,
    language,
  };
}

async function hasBought(db: Kysely<Tables>, person: number, subject: string): Promise<boolean> {
  const row = await db
    .selectFrom('purchase')
    .select('seq')
    .where('person', '=', person)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row !== undefined;
}

/** Notes whose review it is: of whom the invitation was for, else of whom the address belongs to that its author gave. */
export async function linkReview(
  { db, now }: Change,
  item: number,
  invited: Opened | undefined,
  authorEmail: string | null,
): Promise<void> {
  if (invited && !invited.isAnswered) {
    await db.updateTable('invitation').set({ answered_at: now.toISOString() }).where('seq', '=', invited.seq).execute();
    if (invited.person)
      await db
        .insertInto('person_item')
        .values({ item_seq: item, person: invited.person.seq, by: 'invitation' })
        .execute();
    return;
  }
  const key = authorEmail === null ? undefined : emailAddress(authorEmail)?.key;
  if (key === undefined) return;
  const person = await db.selectFrom('person').select('seq').where('key', '=', `e:${key}`).executeTakeFirst();
  if (person) await db.insertInto('person_item').values({ item_seq: item, person: person.seq, by: 'email' }).execute();
}

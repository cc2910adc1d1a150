import type { Kysely } from 'kysely';
import { emailAddress } from '../domain/email-address.ts';
import type { Item } from '../domain/model.ts';
import { itemRows } from './item-changes.ts';
import { toItem } from './item-row.ts';
import type { Asked, AskingWay, MessageState, SuppressionReason } from './people.ts';
import { writtenRows } from './people-written.ts';
import type { Tables } from './tables.ts';

const STEP = 2000;

/** Each invitation with the request that it belongs to, its message, and the reminder. */
export const invitationsWithMessages = (db: Kysely<Tables>) =>
  db
    .selectFrom('invitation')
    .innerJoin('asking', 'asking.seq', 'invitation.asking')
    .leftJoin('message as first', (on) =>
      on.onRef('first.invitation', '=', 'invitation.seq').on('first.kind', '=', 'first'),
    )
    .leftJoin('message as again', (on) =>
      on.onRef('again.invitation', '=', 'invitation.seq').on('again.kind', '=', 'reminder'),
    );

export async function askedOf(db: Kysely<Tables>, person: number): Promise<Asked[]> {
  const rows = await invitationsWithMessages(db)
    .select([
      'invitation.id as invitation',
      'asking.id as asking',
      'asking.collection',
      'asking.way',
      'invitation.created_at as dateAsked',
      'first.state as message',
      'again.state as reminder',
      'invitation.answered_at as dateAnswered',
      'invitation.unsubscribed_at as dateUnsubscribed',
    ])
    .where('invitation.person', '=', person)
    .orderBy('invitation.seq', 'desc')
    .execute();
  return rows.map((row) => ({
    ...row,
    way: row.way as AskingWay,
    message: row.message as MessageState | null,
    reminder: row.reminder as MessageState | null,
  }));
}

export async function suppressionOf(
  db: Kysely<Tables>,
  address: Uint8Array,
): Promise<{ reason: SuppressionReason; since: string } | null> {
  const row = await db
    .selectFrom('suppression')
    .select(['reason', 'since'])
    .where('address', '=', address)
    .executeTakeFirst();
  return row ? { reason: row.reason as SuppressionReason, since: row.since } : null;
}

/** Every review that came by an invitation of theirs, or with their address. */
export async function itemsOf(
  db: Kysely<Tables>,
  person: number | undefined,
  addressKey: string | undefined,
): Promise<Item[]> {
  const linked = new Set(person === undefined ? [] : (await writtenRows(db, [person])).map((row) => row.item_seq));
  const items: Item[] = [];
  for (let at = 0; ;) {
    const rows = await itemRows(db).where('item.seq', '>', at).orderBy('item.seq').limit(STEP).execute();
    for (const { data, subject_slug, ...row } of rows) {
      const isTheirs = linked.has(row.seq) || (addressKey !== undefined && hasAddress(data, addressKey));
      if (isTheirs) items.push(toItem(row, subject_slug, data));
    }
    if (rows.length < STEP) return items;
    at = rows.at(-1)!.seq;
    await new Promise(setImmediate);
  }
}

function hasAddress(data: string | null, addressKey: string): boolean {
  if (!data?.includes('"authorEmail"')) return false;
  const { authorEmail } = JSON.parse(data) as { authorEmail?: string };
  return authorEmail !== undefined && emailAddress(authorEmail)?.key === addressKey;
}

import { duplicateText, type Occurrence } from '../domain/duplicate-key.ts';
import { markLanguage } from '../domain/language/mark-language.ts';
import type { Item, UntrustedItem } from '../domain/model.ts';
import { sanitize } from '../domain/sanitize.ts';
import { digest16, newItemId } from './secrets.ts';
import type { SubjectTable } from './tables.ts';
import type { Change } from './write-queue.ts';

/** What came in, as it would be kept, and by what it is told from others; without a key it is nobody's duplicate. */
export interface Incoming {
  item: Item;
  key: Uint8Array | undefined;
}

/**
 * @param at where an item stands that does not say enough to be told from others
 * @throws InvalidItemError naming the field that cannot be taken.
 */
export function incoming(
  { now }: Pick<Change, 'now'>,
  untrusted: UntrustedItem,
  about: Pick<SubjectTable, 'slug'>,
  at?: (item: Item) => Occurrence,
): Incoming {
  const item = sanitize(untrusted, {
    id: newItemId(now.getTime()),
    subject: about.slug,
    dateReceived: now.toISOString(),
    imported: untrusted.verification === 'imported',
  });
  markLanguage(item);
  const text = duplicateText(item, at?.(item));
  return { item, key: text === undefined ? undefined : digest16(text) };
}

/** The item that has a key already. */
export async function knownBy(
  { db }: Pick<Change, 'db'>,
  key: Uint8Array | undefined,
): Promise<{ seq: number; id: string } | undefined> {
  if (!key) return undefined;
  return db
    .selectFrom('duplicate_key')
    .innerJoin('item', 'item.seq', 'duplicate_key.item_seq')
    .select(['item.seq', 'item.id'])
    .where('duplicate_key.key', '=', key)
    .executeTakeFirst();
}

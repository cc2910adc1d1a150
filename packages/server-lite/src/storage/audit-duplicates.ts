import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

const MOST = 20;

/** What is part of another item is nothing by itself, and nothing is kept to find words by that are gone. */
export async function auditDuplicates(db: Kysely<Tables>, say: (where: string, what: string) => void): Promise<void> {
  const lost = await db
    .selectFrom('item')
    .leftJoin('duplicate_part', 'duplicate_part.part', 'item.seq')
    .select('item.id')
    .where('item.state', '=', 'merged')
    .where('duplicate_part.part', 'is', null)
    .limit(MOST)
    .execute();
  for (const { id } of lost) say(`item ${id}`, 'It is part of another item, and nothing says of which.');
  const wrong = await db
    .selectFrom('duplicate_part')
    .leftJoin('item as own', 'own.seq', 'duplicate_part.part')
    .leftJoin('item as into', 'into.seq', 'duplicate_part.item')
    .select(['duplicate_part.part', 'own.id'])
    .where((eb) =>
      eb.or([
        eb('own.state', 'is distinct from', 'merged'),
        eb('into.state', 'is', null),
        eb('into.state', '=', 'erased'),
      ]),
    )
    .limit(MOST)
    .execute();
  for (const { part, id } of wrong)
    say(`item ${id ?? part}`, 'It is said to be part of another item, and it or that one is not there as such.');
  const across = await db
    .selectFrom('duplicate_part')
    .innerJoin('item as own', 'own.seq', 'duplicate_part.part')
    .innerJoin('item as into', 'into.seq', 'duplicate_part.item')
    .select('own.id')
    .whereRef('own.subject', '!=', 'into.subject')
    // Half way through a merge of subjects, one of them may have moved.
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('subject_merge').select('from_subject').where('state', '!=', 'merged'))),
    )
    .limit(MOST)
    .execute();
  for (const { id } of across)
    say(`item ${id}`, `It is part of an item about another subject. Lead them apart: smm duplicates split ${id}.`);
  const marked = await db
    .selectFrom('duplicate_mark')
    .leftJoin('item', 'item.seq', 'duplicate_mark.item_seq')
    .select('duplicate_mark.item_seq')
    .where(sql<boolean>`item.state is null or item.state = 'erased'`)
    .limit(MOST)
    .execute();
  for (const { item_seq } of marked)
    say(`marks of item ${item_seq}`, 'Hashes of words that are gone are still kept to find duplicates by.');
}

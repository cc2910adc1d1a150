import { type Kysely, sql } from 'kysely';
import type { Item } from '../domain/model.ts';
import type { Tables } from './tables.ts';

const COMPARED = [
  'source',
  'sourceId',
  'title',
  'body',
  'rating',
  'author',
  'authorEmail',
  'datePublished',
  'dateExperienced',
  'language',
  'url',
  'itemReviewed',
  'verification',
  'reply',
  'tags',
  'images',
  'videos',
] as const satisfies (keyof Item)[];

/** Fields in which a part says something, and something else than the item it is part of. */
export function differing(part: Item, item: Item): string[] {
  return COMPARED.filter((field) => {
    const own = JSON.stringify(part[field]);
    return own !== 'null' && own !== '""' && own !== '[]' && own !== JSON.stringify(item[field]);
  });
}

/** Proposed pairs, those of the latest items first. */
export function pairRows(
  db: Kysely<Tables>,
  limit: number,
  after?: { one: number; other: number },
): Promise<Tables['duplicate_pair'][]> {
  let query = db
    .selectFrom('duplicate_pair')
    .selectAll()
    .where('state', '=', 'proposed')
    .orderBy('one', 'desc')
    .orderBy('other', 'desc')
    .limit(limit);
  if (after) query = query.where(sql<boolean>`(one, other) < (${after.one}, ${after.other})`);
  return query.execute();
}

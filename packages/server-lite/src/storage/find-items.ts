import type { Kysely } from 'kysely';
import type { Item } from '../domain/model.ts';
import { fold } from '../domain/search-words.ts';
import { itemRows } from './item-changes.ts';
import { toItem } from './item-row.ts';
import type { ItemSearch } from './storage.ts';
import type { Tables } from './tables.ts';

const STEP = 250;
/** How long one call looks, so that a server stays awake; it says where it stopped. */
const LOOK_MS = 100;

/** Every part of `q`, with blanks between, somewhere in what a person sees; accents and case do not count. */
function meets({ q = '', source, tag, language }: ItemSearch): (item: Item) => boolean {
  const parts = fold(q).split(/\s+/).filter(Boolean);
  const speaks = language?.toLowerCase();
  return (item) => {
    if (source !== undefined && item.source !== source) return false;
    if (tag !== undefined && !item.tags.some((each) => fold(each) === fold(tag))) return false;
    if (speaks !== undefined && item.language?.toLowerCase().split('-')[0] !== speaks) return false;
    if (parts.length === 0) return true;
    const { title, body, author, authorEmail, tags, source: from, reply } = item;
    const text = fold([title, body, author.name, author.worksFor, authorEmail, from, reply?.text, ...tags].join('\n'));
    return parts.every((part) => text.includes(part));
  };
}

/**
 * Looks through items of every state, newest first, without an index: what waits to be read is in none. One call looks for
 * a tenth of a second and hands on where it stopped, so that any number of items is looked through to its end.
 *
 * @param before looks at older items than this `seq` alone
 */
export async function findItems(
  db: Kysely<Tables>,
  filter: ItemSearch,
  { limit, before }: { limit: number; before: number | undefined },
): Promise<{ items: Item[]; next: string | null }> {
  const until = performance.now() + LOOK_MS;
  const isWanted = meets(filter);
  const items: Item[] = [];
  for (let at = before; ;) {
    let query = itemRows(db).orderBy('item.seq', 'desc').limit(STEP);
    if (filter.subject !== undefined) query = query.where('subject.slug', '=', filter.subject);
    if (filter.state !== undefined) query = query.where('item.state', '=', filter.state);
    if (at !== undefined) query = query.where('item.seq', '<', at);
    const rows = await query.execute();
    for (const { data, subject_slug, ...row } of rows) {
      const item = toItem(row, subject_slug, data);
      if (isWanted(item)) items.push(item);
      if (items.length === limit) return { items, next: String(row.seq) };
    }
    if (rows.length < STEP) return { items, next: null };
    at = rows.at(-1)!.seq;
    if (performance.now() > until) return { items, next: String(at) };
    await new Promise(setImmediate);
  }
}

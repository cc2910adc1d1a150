import { overLimit } from '../../domain/item-limits.ts';
import { MAX_NAME } from '../../domain/sanitize.ts';
import { LONGEST_LISTED, MOST_LISTED } from '../../storage/feed-listing.ts';
import { MOST } from '../../storage/people-rows.ts';
import { LONGEST_LINK, MOST_WORDS } from '../../domain/watch.ts';

/** Of a text that nobody types, such as an address or the reason of a failure. */
const LONGEST = 20_000;

/** Characters at most, as whoever adds such a thing may give; of every other column of text {@link LONGEST}. */
const TEXTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  subject: { slug: 64, name: MAX_NAME },
  collection: { slug: 64, name: MAX_NAME },
  item: { id: 64, source: 64 },
  saved_view: { name: 80 },
  person: { name: MOST.name, telephone: MOST.telephone, note: MOST.note, email: 320 },
  person_tag: { tag: MOST.tag },
  purchase: { ordered_item: MOST.item, order_number: MOST.item },
  watch: { text: LONGEST_LINK },
  feed: { listing: MOST_LISTED * (LONGEST_LISTED * 6 + 3), rejected: 4 << 20 },
};
const LISTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  watch: { variants: MOST_WORDS, not_words: MOST_WORDS },
  collection: { rules: 1000 },
};
/** What is looked at as a whole, or follows from something that is. */
const ELSEWHERE = new Set(['ledger.bytes', 'person.found_by']);

/** Why smm would never have taken a row of an export; null where it would. */
export function rowFault(table: string, row: Readonly<Record<string, unknown>>): string | null {
  if (table === 'content') {
    const { data } = row;
    return typeof data === 'object' && data !== null ? overLimit(data as Record<string, unknown>) : null;
  }
  for (const [column, value] of Object.entries(row)) {
    if (ELSEWHERE.has(`${table}.${column}`)) continue;
    const [most, count] = [TEXTS[table]?.[column] ?? LONGEST, LISTS[table]?.[column]];
    if (typeof value === 'string' && value.length > most)
      return `${column}: ${value.length} characters, at most ${most} are taken`;
    if (Array.isArray(value) && count !== undefined && value.length > count)
      return `${column}: ${value.length} of them, at most ${count} are taken`;
  }
  return null;
}

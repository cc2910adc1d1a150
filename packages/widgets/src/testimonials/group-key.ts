import type { Item } from '@smm/sdk/schema';

/** What cards can be put under headings by. Not by rating: that would set the poor ones apart where nobody looks. */
export const GROUPINGS = ['subject', 'source', 'language', 'tag', 'month', 'year'] as const;

export type Grouping = (typeof GROUPINGS)[number];

/** `value` tells groups apart; `name` is for people, where it does not follow from the value. Empty: not known. */
export interface GroupKey {
  readonly value: string;
  readonly name: string;
}

/** For moved to the front by hand, where the rest goes by date. */
export const PINNED = '*';

const named = (name = ''): GroupKey => ({ value: name.trim().toLowerCase(), name: name.trim() });

/** A part of the day, where so much of it is known; else what is known. */
const dated = ({ datePublished = '', pinned }: Item, length: number): GroupKey =>
  pinned ? { value: PINNED, name: '' } : { value: datePublished.slice(0, length), name: '' };

/**
 * The one group of an item: it is shown once.
 *
 * @param subject what the whole collection is about.
 */
export function groupKey(by: Grouping, item: Item, subject?: string): GroupKey {
  switch (by) {
    case 'subject':
      return named((item['@type'] === 'Review' && item.itemReviewed?.name) || subject);
    case 'source':
      return { value: item.publisher.identifier, name: item.publisher.name };
    case 'language':
      return { value: item.inLanguage?.split('-')[0]?.toLowerCase() ?? '', name: '' };
    case 'tag':
      return named(item.keywords?.find((word) => word.trim()));
    case 'month':
      return dated(item, 7);
    case 'year':
      return dated(item, 4);
  }
}

function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // Not a language that `Intl` can name: its tag is shown.
  }
}

/** A key in words; empty where it is not known, or is no such thing. */
export function groupName(by: Grouping, { value, name }: GroupKey, language: string): string {
  if (name || !value) return name;
  if (by === 'language') return languageName(value, language);
  const [year, month] = value.split('-');
  const time = Date.UTC(Number(year), Number(month ?? 1) - 1);
  const parts = month ? ({ year: 'numeric', month: 'long' } as const) : ({ year: 'numeric' } as const);
  return Number.isNaN(time) ? '' : new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...parts }).format(time);
}

/**
 * Puts what came together into groups, in place, from `from` on: groups in the order in which the list has their first
 * items, what belongs to none last, and first of all what goes on with the group that is the last one so far.
 */
export function arrange(items: Item[], from: number, keyOf: (item: Item) => string): void {
  const groups = new Map<string, Item[]>();
  for (const item of items.slice(from)) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const last = from > 0 ? keyOf(items[from - 1]!) : undefined;
  const rank = (key: string): number => (key === last ? 0 : key === PINNED ? 1 : key ? 2 : 3);
  const keys = [...groups.keys()].sort((a, b) => rank(a) - rank(b));
  items.splice(from, items.length, ...keys.flatMap((key) => groups.get(key)!));
}

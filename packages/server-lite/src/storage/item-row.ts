import type { HideReason, Item, State, VerificationLevel } from '../domain/model.ts';
import { normalizeRating, starOf } from '../domain/normalize-rating.ts';
import type { ItemTable } from './tables.ts';

/** The columns of `item` that follow from the item itself. */
export type ItemColumns = Omit<
  ItemTable,
  'seq' | 'subject' | 'imported' | 'ref' | 'last_entry' | 'import' | 'key' | 'sample'
>;

type Content = Partial<Omit<Item, 'id' | 'subject' | 'type' | 'state' | 'hideReason' | 'source'>>;

const NOTHING = {
  sourceId: null,
  title: null,
  body: '',
  facets: [],
  rating: null,
  author: { '@type': 'Person', name: '' },
  authorEmail: null,
  dateExperienced: null,
  language: null,
  url: null,
  itemReviewed: null,
  materialConnection: null,
  excerpt: null,
  reply: null,
  tags: [],
  images: [],
  extra: null,
} as const;

const KEYS = Object.keys(NOTHING) as (keyof typeof NOTHING)[];

export function itemColumns(item: Item): ItemColumns {
  return {
    id: item.id,
    type: item.type,
    state: item.state,
    hide_reason: item.hideReason,
    source: item.source,
    star: starOf(item.rating),
    rating: item.rating ? Math.round(normalizeRating(item.rating).ratingValue * 1e6) : 0,
    words: item.type === 'Review' && item.body !== '' ? 1 : 0,
    verification: item.verification.level,
    featured: item.featured ? 1 : 0,
    date_published: item.datePublished,
    date_received: item.dateReceived,
  };
}

/** `content.data`: the words and everything personal, empty fields left out. */
export function contentData(item: Item): string {
  const content: Record<string, unknown> = {};
  for (const key of KEYS) {
    const value = item[key];
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) continue;
    content[key] = value;
  }
  if (item.verification.date) content['verification'] = item.verification;
  return JSON.stringify(content);
}

/** @param data `content.data`, or null once erased */
export function toItem(row: ItemTable, subject: string, data: string | null): Item {
  const content = (data === null ? {} : JSON.parse(data)) as Content;
  return {
    ...NOTHING,
    author: { ...NOTHING.author },
    facets: [],
    tags: [],
    images: [],
    ...content,
    id: row.id,
    subject,
    type: row.type as Item['type'],
    state: row.state as State,
    hideReason: row.hide_reason as HideReason | null,
    source: row.source,
    datePublished: row.date_published,
    dateReceived: row.date_received,
    featured: row.featured === 1,
    verification: { ...content.verification, level: row.verification as VerificationLevel },
  } as Item;
}

import type { HideReason, Item, State, VerificationLevel } from '../domain/model.ts';
import { normalizeRating, starOf } from '../domain/normalize-rating.ts';
import type { ItemTable } from './tables.ts';

/** The columns of `item` that follow from the item itself. */
export type ItemColumns = Omit<
  ItemTable,
  'seq' | 'subject' | 'imported' | 'ref' | 'last_entry' | 'import' | 'key' | 'sample' | 'fetched_at'
>;

type Content = Partial<Omit<Item, 'id' | 'subject' | 'type' | 'state' | 'hideReason' | 'source' | 'dateFetched'>>;

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
  // One literal of one shape rather than an object that grows key by key: an import makes this by the million.
  return JSON.stringify({
    sourceId: item.sourceId || undefined,
    title: item.title || undefined,
    body: item.body || undefined,
    facets: filled(item.facets),
    rating: item.rating ?? undefined,
    author: item.author,
    authorEmail: item.authorEmail || undefined,
    dateExperienced: item.dateExperienced || undefined,
    language: item.language || undefined,
    isLanguageDetected: item.isLanguageDetected,
    url: item.url || undefined,
    itemReviewed: item.itemReviewed ?? undefined,
    materialConnection: item.materialConnection ?? undefined,
    excerpt: item.excerpt ?? undefined,
    reply: item.reply ?? undefined,
    tags: filled(item.tags),
    images: filled(item.images),
    videos: filled(item.videos),
    sharedContent: item.sharedContent ?? undefined,
    interactionStatistic: filled(item.interactionStatistic),
    extra: item.extra ?? undefined,
    verification: item.verification.date ? item.verification : undefined,
  } satisfies Record<Exclude<keyof Content, 'datePublished' | 'dateReceived' | 'featured'>, unknown>);
}

function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** @param data `content.data`, or null once erased */
export function toItem(row: ItemTable, subject: string, data: string | null): Item {
  const content = (data === null ? {} : JSON.parse(data)) as Content;
  return {
    id: row.id,
    subject,
    type: row.type as Item['type'],
    state: row.state as State,
    hideReason: row.hide_reason as HideReason | null,
    source: row.source,
    sourceId: content.sourceId ?? null,
    title: content.title ?? null,
    body: content.body ?? '',
    facets: content.facets ?? [],
    rating: content.rating ?? null,
    author: content.author ?? { '@type': 'Person', name: '' },
    authorEmail: content.authorEmail ?? null,
    datePublished: row.date_published,
    dateExperienced: content.dateExperienced ?? null,
    dateReceived: row.date_received,
    ...(row.fetched_at != null && { dateFetched: row.fetched_at }),
    language: content.language ?? null,
    ...(content.isLanguageDetected && { isLanguageDetected: true as const }),
    url: content.url ?? null,
    itemReviewed: content.itemReviewed ?? null,
    verification: {
      ...(content.verification?.date !== undefined && { date: content.verification.date }),
      level: row.verification as VerificationLevel,
    },
    materialConnection: content.materialConnection ?? null,
    excerpt: content.excerpt ?? null,
    featured: row.featured === 1,
    reply: content.reply ?? null,
    tags: content.tags ?? [],
    images: content.images ?? [],
    videos: content.videos ?? [],
    sharedContent: content.sharedContent ?? null,
    interactionStatistic: content.interactionStatistic ?? [],
    extra: content.extra ?? null,
  };
}

import type { Item as WireItem } from '@smm/sdk/schema';
import type { Item } from './model.ts';
import { normalizeRating } from './normalize-rating.ts';
import { itemPolicy } from './strictest-policy.ts';

type KeysOf<T> = T extends unknown ? keyof T : never;

/**
 * A published item as visitors get it: its wire JSON, as pages join it. E-mail addresses, columns of the import and the
 * like have no way through.
 */
export function toWireJson(item: Item, options: { pinned?: boolean } = {}): string {
  const { author, reply, verification } = item;
  const review = item.type === 'Review';
  const { name: publisher, mayExcerpt, mayShowCounts } = itemPolicy(item);
  const facets = mayExcerpt ? item.facets : item.facets.filter(({ type }) => type !== 'highlight');
  // One literal of one shape, its empty members undefined: an import makes this by the million.
  return JSON.stringify({
    '@type': item.type,
    name: review ? item.title || undefined : undefined,
    reviewBody: review ? item.body : undefined,
    articleBody: review ? undefined : item.body,
    sharedContent: item.sharedContent ?? undefined,
    interactionStatistic: mayShowCounts && item.interactionStatistic.length > 0 ? item.interactionStatistic : undefined,
    reviewRating: review && item.rating ? normalizeRating(item.rating) : undefined,
    itemReviewed: (review && item.itemReviewed) || undefined,
    dateExperienced: (review && item.dateExperienced) || undefined,
    identifier: item.id,
    author: {
      '@type': author['@type'],
      name: author.name,
      url: author.url || undefined,
      image: author.image || undefined,
      jobTitle: author.jobTitle || undefined,
      worksFor: author.worksFor || undefined,
    },
    facets: facets.length > 0 ? facets : undefined,
    datePublished: item.datePublished || undefined,
    inLanguage: item.language || undefined,
    url: item.url || undefined,
    publisher: { identifier: item.source, name: publisher },
    image: item.images.length > 0 ? item.images : undefined,
    video: item.videos.length > 0 ? item.videos : undefined,
    keywords: item.tags.length > 0 ? item.tags : undefined,
    verification: { level: verification.level, date: verification.date || undefined },
    materialConnection: item.materialConnection ?? undefined,
    excerpt: (mayExcerpt && item.excerpt) || undefined,
    featured: item.featured || undefined,
    pinned: options.pinned || undefined,
    reply: reply
      ? {
          '@type': 'Comment',
          text: reply.text,
          author: { name: reply.author },
          datePublished: reply.date || undefined,
        }
      : undefined,
    permalink: `reviews/${item.id}.json`,
  } satisfies Partial<Record<KeysOf<WireItem>, unknown>>);
}

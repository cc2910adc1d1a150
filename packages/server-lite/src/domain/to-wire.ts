import type { Item as WireItem } from '@smm/sdk/schema';
import type { Item } from './model.ts';
import { normalizeRating } from './normalize-rating.ts';
import { sourcePolicy } from './source-policy.ts';

/** A published item as visitors get it. E-mail addresses, columns of the import and the like have no way through. */
export function toWire(item: Item, options: { pinned?: boolean } = {}): WireItem {
  const { author, materialConnection, excerpt, reply, verification } = item;
  const shared = {
    identifier: item.id,
    author: {
      '@type': author['@type'],
      name: author.name,
      ...(author.url && { url: author.url }),
      ...(author.image && { image: author.image }),
      ...(author.jobTitle && { jobTitle: author.jobTitle }),
      ...(author.worksFor && { worksFor: author.worksFor }),
    },
    ...(item.facets.length > 0 && { facets: item.facets }),
    ...(item.datePublished && { datePublished: item.datePublished }),
    ...(item.language && { inLanguage: item.language }),
    ...(item.url && { url: item.url }),
    publisher: { identifier: item.source, name: sourcePolicy(item.source).name },
    ...(item.images.length > 0 && { image: item.images }),
    ...(item.tags.length > 0 && { keywords: item.tags }),
    verification: { level: verification.level, ...(verification.date && { date: verification.date }) },
    ...(materialConnection && { materialConnection }),
    ...(excerpt && { excerpt }),
    ...(item.featured && { featured: true as const }),
    ...(options.pinned && { pinned: true as const }),
    ...(reply && {
      reply: {
        '@type': 'Comment' as const,
        text: reply.text,
        author: { name: reply.author },
        ...(reply.date && { datePublished: reply.date }),
      },
    }),
    permalink: `reviews/${item.id}.json`,
  };
  if (item.type === 'SocialMediaPosting') {
    return { '@type': 'SocialMediaPosting', articleBody: item.body, ...shared };
  }
  return {
    '@type': 'Review',
    ...(item.title && { name: item.title }),
    reviewBody: item.body,
    ...(item.rating && { reviewRating: normalizeRating(item.rating) }),
    ...(item.itemReviewed && { itemReviewed: item.itemReviewed }),
    ...(item.dateExperienced && { dateExperienced: item.dateExperienced }),
    ...shared,
  };
}

/** The item's wire JSON, as pages join it. */
export function toWireJson(item: Item, options: { pinned?: boolean } = {}): string {
  return JSON.stringify(toWire(item, options));
}

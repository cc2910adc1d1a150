import type { Item } from '../../api/client.ts';
import { outOfFive } from '../../parts/rating.ts';
import { sourceName } from '../../parts/source.ts';

/** An item in the form in which the elements take it, before it is published. `root` is the endpoint's `v1/` folder. */
export function asWire(item: Item, root: string): Record<string, unknown> {
  const isReview = item.type === 'Review';
  const own = <T extends { url: string }>(image: T): T => ({ ...image, url: new URL(image.url, root).href });
  const { image, ...author } = item.author;
  return {
    '@type': item.type,
    identifier: item.id,
    ...(isReview ? { reviewBody: item.body } : { articleBody: item.body }),
    ...(isReview && item.title !== null && { name: item.title }),
    ...(isReview &&
      item.rating !== null && { reviewRating: { ratingValue: outOfFive(item.rating), bestRating: 5, worstRating: 1 } }),
    ...(isReview && item.itemReviewed !== null && { itemReviewed: item.itemReviewed }),
    ...(isReview && item.dateExperienced !== null && { dateExperienced: item.dateExperienced }),
    ...(item.sharedContent !== null && { sharedContent: item.sharedContent }),
    ...(item.interactionStatistic.length > 0 && { interactionStatistic: item.interactionStatistic }),
    author: { ...author, ...(image && { image: own(image) }) },
    ...(item.facets.length > 0 && { facets: item.facets }),
    ...(item.datePublished !== null && { datePublished: item.datePublished }),
    ...(item.language !== null && { inLanguage: item.language }),
    ...(item.url !== null && { url: item.url }),
    publisher: { identifier: item.source, name: sourceName(item.source) },
    ...(item.images.length > 0 && { image: item.images.map(own) }),
    ...(item.videos.length > 0 && { video: item.videos }),
    verification: item.verification,
    ...(item.materialConnection !== null && { materialConnection: item.materialConnection }),
    ...(item.excerpt !== null && { excerpt: item.excerpt }),
    ...(item.featured && { featured: true }),
    ...(item.reply !== null && {
      reply: {
        '@type': 'Comment',
        text: item.reply.text,
        author: { name: item.reply.author },
        ...(item.reply.date !== null && { datePublished: item.reply.date }),
      },
    }),
    permalink: `reviews/${item.id}.json`,
  };
}

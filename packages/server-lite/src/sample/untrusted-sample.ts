import type { Rating } from '@smm/sdk/schema';
import type { UntrustedItem } from '../domain/model.ts';
import { SAMPLE_MARK } from '../domain/sample-mark.ts';
import type { SampleRow } from './sample-row.ts';

/** A row of the sample as any source would hand it over: it takes the same way in as a customer's own words. */
export function untrustedSample(row: SampleRow, replies: string): UntrustedItem {
  const rating: Rating | undefined =
    row.sourceRating ??
    (row.rating === undefined ? undefined : { ratingValue: row.rating, worstRating: 1, bestRating: 5 });
  return {
    type: row.type ?? 'Review',
    source: row.source ?? 'direct',
    sourceId: row.id,
    body: row.body,
    authorName: row.author,
    datePublished: row.date,
    language: row.language,
    verification: row.verification,
    extra: { [SAMPLE_MARK]: true },
    ...(rating && { rating }),
    ...(row.title && { title: row.title }),
    ...(row.authorUrl && { authorUrl: row.authorUrl }),
    ...(row.jobTitle && { jobTitle: row.jobTitle }),
    ...(row.worksFor && { worksFor: row.worksFor }),
    ...(row.url && { url: row.url }),
    ...(row.tags && { tags: row.tags }),
    ...(row.connection && { materialConnection: row.connection }),
    ...(row.reply && { reply: { ...row.reply, author: replies } }),
  };
}

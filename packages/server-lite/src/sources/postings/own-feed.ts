import { ownReview } from './own-review.ts';
import type { PostingRecord } from './posting-record.ts';
import { idIn, objectIn, objectsIn, textIn, type Json } from './reading.ts';

/** An item of a JSON Feed that smm wrote: beside what the format knows stands what the author said, and when. */
export function ownFeed(given: Json): PostingRecord | undefined {
  const own = objectIn(given['_smm']);
  const id = idIn(given['id']);
  if (!own || !id || typeof own['body'] !== 'string') return undefined;
  const [author] = objectsIn(given['authors']);
  return {
    network: 'feed',
    id,
    title: textIn(own['name']),
    text: own['body'],
    date: textIn(own['datePublished']),
    url: textIn(given['external_url']) ?? textIn(given['url']),
    authorName: textIn(author?.['name']),
    authorUrl: textIn(author?.['url']),
    language: textIn(given['language']),
    review: own['type'] === 'Review' ? ownReview(own['reviewRating'], own['materialConnection']) : undefined,
    tags: Array.isArray(given['tags']) ? given['tags'].filter((tag) => typeof tag === 'string') : undefined,
  };
}

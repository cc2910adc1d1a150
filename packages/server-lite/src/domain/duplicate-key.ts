import type { Item } from './model.ts';

type Compared = Pick<
  Item,
  'subject' | 'source' | 'sourceId' | 'type' | 'title' | 'body' | 'rating' | 'author' | 'datePublished'
>;

/** Where a row stands that does not say enough to be told from another customer's equal words. */
export interface Occurrence {
  /** SHA-256 of the file's decompressed content, hex. */
  digest: string;
  /** How many rows of the same content came before it in that file. */
  occurrence: number;
}

/** Whether author, text, rating and date are all there, so that equal means the same. */
export function isComplete(item: Compared): boolean {
  const { author, body, rating, datePublished } = item;
  return author.name !== '' && body !== '' && rating !== null && datePublished !== null;
}

/** What makes an item of a subject the same by its id at its source. */
export function duplicateId(subject: string, source: string, sourceId: string): string {
  return JSON.stringify(['id', subject, source, sourceId]);
}

/** What makes an item the same as another of its subject, apart from where it stands. */
export function duplicateContent(item: Compared): string {
  if (item.sourceId !== null) return duplicateId(item.subject, item.source, item.sourceId);
  const { subject, type, title, body, author, datePublished, rating } = item;
  const given = rating && [rating.ratingValue, rating.worstRating, rating.bestRating];
  return JSON.stringify(['words', subject, type, title ?? '', body, author.name, given, datePublished]);
}

/**
 * The text whose digest (first 16 bytes of SHA-256) tells duplicates.
 * By source id where there is one; else by content where that is complete; else by content, file and occurrence.
 * Undefined when it is incomplete and came in alone: then it is nobody's duplicate.
 */
export function duplicateText(item: Compared, at?: Occurrence): string | undefined {
  const content = duplicateContent(item);
  if (item.sourceId !== null || isComplete(item)) return content;
  return at && `${content}\n${at.digest}\n${at.occurrence}`;
}

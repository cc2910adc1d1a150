import type { Item, Rating } from '@smm/sdk/schema';

/** What a feed says of itself. Items follow it, one by one: a feed of a million is never held as a whole. */
export interface FeedHead {
  /** Name of the collection and of what it is about. */
  title: string;
  /** The business's own site, or the page that shows the collection; a feed of RSS must have one. */
  home: string | undefined;
  /** Address of the feed itself, where it has one. */
  self: string | undefined;
  /** ISO 8601. */
  modified: string;
  /** Invented business, people and words. */
  sample: boolean;
  /** Where a published review can be read by itself, by its id; undefined where there is no such place. */
  permalink: (id: string) => string | undefined;
}

export interface FeedItem {
  item: Item;
  /** Words that its source asks to have beside it. */
  attribution: string | null;
}

/** A way to write a feed. Pure: the same head and items make the same text. */
export interface FeedWriter {
  type: string;
  begin(head: FeedHead): string;
  /** @param index from 0 */
  item(item: FeedItem, head: FeedHead, index: number): string;
  /** @param disclosure what was selected, from what, and what was left out; `count`: items that were written */
  end(disclosure: string, count: number): string;
}

/** Names us to ourselves, when the feed comes in again. */
export const GENERATOR = 'smm';

export function bodyOf(item: Item): string {
  return item['@type'] === 'Review' ? item.reviewBody : item.articleBody;
}

/** The title that its author gave. */
export function ownTitleOf(item: Item): string | undefined {
  return item['@type'] === 'Review' ? item.name : undefined;
}

/** On the author's own scale. */
export function ratingOf(item: Item): Rating | undefined {
  const rating = item['@type'] === 'Review' ? (item.reviewRating?.original ?? item.reviewRating) : undefined;
  if (!rating) return undefined;
  const { ratingValue, worstRating, bestRating } = rating;
  return { ratingValue, worstRating, bestRating };
}

/** On the author's own scale: `4 of 5`. */
export function ratingText(item: Item): string | undefined {
  const rating = ratingOf(item);
  return rating && `${rating.ratingValue} of ${rating.bestRating}`;
}

/** What a feed is called: that it is a sample comes first. */
export function headingOf({ title, sample }: FeedHead): string {
  return sample ? `Sample: ${title}` : title;
}

/** What must be known beside the words, in one line: who wrote them, how they rated it, where, and what ties them to the business. */
export function lineOf({ item, attribution }: FeedItem, { sample }: FeedHead): string {
  const { author, publisher, materialConnection } = item;
  const where = attribution ?? (['file', 'direct'].includes(publisher.identifier) ? undefined : publisher.name);
  return [sample ? 'Sample' : undefined, author.name || 'Anonymous', ratingText(item), where, materialConnection?.text]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** A date of at least a day as an instant; undefined where less is known. */
export function instantOf(date: string | undefined): Date | undefined {
  if (date === undefined || date.length < 10) return undefined;
  const time = new Date(date);
  return Number.isNaN(time.getTime()) ? undefined : time;
}

import { type StructuredData, structuredData, type StructuredDataOptions } from '@smm/sdk/structured-data';
import type { Item } from '@smm/sdk/schema';
import { sourcePolicy } from '../domain/source-policy.ts';
import { wireSubject } from '../domain/wire-subject.ts';
import { itemsIn } from '../exports/feeds/collection-feed.ts';
import type { HeadRows } from '../storage/storage.ts';

/** Whether the terms of where it came from let a business mark it up as its own. */
const mayMarkUp = ({ publisher }: Item): boolean => sourcePolicy(publisher.identifier).mayMarkUp;

/**
 * What search engines may be told of a collection: of the reviews that its first page shows, those that came straight from
 * their authors, and the rating over all of that kind, chosen or not. Or why there is nothing to tell.
 *
 * @param options.force also for a kind of subject that search engines show no stars for
 */
export function collectionMarkup(rows: HeadRows, options: { force?: boolean | undefined } = {}): StructuredData {
  const { subject, selection, aggregateRating, items, next } = rows;
  return structuredData(
    {
      subject: wireSubject(subject),
      selection,
      aggregateRating,
      items: itemsIn(items),
      links: { next },
    },
    { ...markupRules(rows), force: options.force },
  );
}

/** What a server knows of a collection beside its head page, for whoever marks up that page or a part of it. */
export function markupRules({ firstPartyRating }: Pick<HeadRows, 'firstPartyRating'>): StructuredDataOptions {
  return { firstParty: firstPartyRating, mayMarkUp };
}

/** How many of the first page's items are marked up, and why the others are not: a reason for each that stands in the way. */
export function explainMarkup(rows: HeadRows): string[] {
  const { selection, firstPartyRating, subject } = rows;
  const items = itemsIn(rows.items);
  const reasons = new Map<string, number>();
  for (const item of items) {
    const why = whyNot(item);
    if (why !== undefined) reasons.set(why, (reasons.get(why) ?? 0) + 1);
  }
  const left = [...reasons].sort(([, a], [, b]) => b - a).map(([why, count]) => `${count} ${why}`);
  const marked = items.length - [...reasons.values()].reduce((sum, count) => sum + count, 0);
  return [
    `Kind of subject: ${subject.type}. Search engines show stars for a Product or a SoftwareApplication that marks up its own reviews; for a LocalBusiness or an Organization they call that self-serving and show none, also where a script or an embedded page brings it.`,
    firstPartyRating === null
      ? `Rating: none. No published review that came straight from its author has one; ${selection.published} are published in all.`
      : `Rating: ${firstPartyRating.ratingValue} over the ${firstPartyRating.ratingCount} rated reviews that came straight from their authors, whether this collection shows them or not, of ${selection.published} published. Ratings of other sites may not be summed up.`,
    `Reviews: ${marked} of the ${items.length} on the first page.${left.length > 0 ? ` Left out: ${left.join('; ')}.` : ''}`,
  ];
}

/** Undefined for a review that may be marked up, as `structuredData` has it. */
function whyNot(item: Item): string | undefined {
  if (item['@type'] !== 'Review') return 'postings, which are no reviews';
  if (item.verification.level === 'imported')
    return `brought in from ${item.publisher.name}, which nobody can tell from copied ones`;
  if (!mayMarkUp(item)) return `from ${item.publisher.name}, whose words are not this page’s to mark up`;
  if (item.materialConnection) return 'with a tie to the business, which markup cannot say';
  if (item.reviewRating === undefined) return 'without a rating, which search engines ask for';
  if (item.author.name.trim() === '') return 'without a name';
  if (item.author.name.length >= 100) return 'with a name of 100 characters or more';
  return undefined;
}

import { PolicyError } from '../errors/policy-error.ts';
import type { Item, UntrustedItem } from './model.ts';
import { assertMayStore, sourcePolicy } from './source-policy.ts';

/** What a link card may hold: where it leads, whose account that is, and the business's own note and sorting. */
const OF_LINK = new Set<keyof UntrustedItem>([
  'type',
  'source',
  'sourceId',
  'url',
  'authorName',
  'authorUrl',
  'reply',
  'tags',
  'language',
  'verification',
  'isLinkCard',
]);

/** A posting of no words of its own, which leads to where they stand. */
export function isLinkCard({
  type,
  title,
  body,
  rating,
  url,
  videos,
}: Pick<Item, 'type' | 'title' | 'body' | 'rating' | 'url' | 'videos'>): boolean {
  // Nothing else comes in without words: `sanitize` takes no other posting that has none.
  return (
    type === 'SocialMediaPosting' &&
    body === '' &&
    title === null &&
    rating === null &&
    videos.length === 0 &&
    url !== null
  );
}

/**
 * The one guard of all ways in: words are kept only where their source's terms allow it; a link card is, of any source, as
 * long as it holds nothing of the source's.
 *
 * @throws PolicyError
 */
export function assertMayKeep(untrusted: UntrustedItem): void {
  const policy = sourcePolicy(untrusted.source);
  if (!untrusted.isLinkCard) return assertMayStore(policy);
  const more = (Object.keys(untrusted) as (keyof UntrustedItem)[]).filter(
    (key) => !OF_LINK.has(key) && isFilled(untrusted[key]),
  );
  if (more.length > 0 || untrusted.type !== 'SocialMediaPosting')
    throw new PolicyError(
      `A link card holds nothing of what is said at ${policy.name}. Leave out: ${more.join(', ') || untrusted.type}.`,
    );
}

function isFilled(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}

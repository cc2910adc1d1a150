import { sourcePolicy } from './source-policy.ts';

/** What a picture shows: what the words are about, or who wrote them. */
export type PictureKind = 'image' | 'author';

/** Their terms let no copy of a picture lie elsewhere, or only for as long as an answer may be kept. */
const NO_PICTURES = new Set(['trustpilot', 'tripadvisor', 'yelp', 'tiktok', 'google-places', 'threads', 'youtube']);
/**
 * Profile pictures belong to an account that is not the business's, and change or go with it: nobody gave them along with
 * the words. Those that a customer gave to the business, its review program or an open network may be kept.
 */
const NO_FACES = new Set([
  ...['google', 'google-plus', 'facebook', 'instagram', 'linkedin', 'pinterest', 'reddit', 'steam', 'airbnb', 'etsy'],
  ...['amazon', 'goodreads', 'g2', 'capterra', 'app-store', 'google-play', 'hacker-news', 'disqus'],
]);

/** Why a picture of this source is left where it is; null where a copy of it may be kept and shown. */
export function whyPictureIsLeft(source: string, kind: PictureKind): string | null {
  const { name, mayStore, retentionDays } = sourcePolicy(source);
  if (!mayStore || NO_PICTURES.has(source)) return `The terms of ${name} let no copies of its pictures be kept.`;
  if (retentionDays !== null)
    return `What comes from ${name} may be kept for ${retentionDays} days only: its pictures are left there.`;
  if (kind === 'author' && NO_FACES.has(source))
    return `Profile pictures of ${name} belong to its accounts: nobody gave them to the business.`;
  return null;
}

import { PolicyError } from '../errors/policy-error.ts';
import type { SourcePolicy } from './model.ts';

const FREE = {
  mayStore: true,
  retentionDays: null,
  attribution: null,
  mayMarkUp: false,
  needsPermission: false,
  mayExcerpt: true,
  mayShowCounts: false,
  eraseWhenGone: false,
};

/**
 * What each source's terms allow. `mayMarkUp`: only words given to the business directly may enter a page's structured
 * data; no platform's may. `eraseWhenGone`: terms that ask for it, and networks whose deletions are addressed to everybody
 * who has a copy. `needsPermission`: where terms ask for it, and of what was written in private. `mayShowCounts`: only networks
 * whose answers anybody may read and pass on. Facts as of 2026-11.
 */
export const SOURCE_POLICIES: readonly SourcePolicy[] = [
  { ...FREE, key: 'file', name: 'the business’s own records' },
  { ...FREE, key: 'direct', name: 'Given directly', mayMarkUp: true },
  { ...FREE, key: 'email', name: 'E-mail', needsPermission: true },
  { ...FREE, key: 'google', name: 'Google', attribution: 'Google' },
  { ...FREE, key: 'google-plus', name: 'Google+' },
  { ...FREE, key: 'google-places', name: 'Google Places', mayStore: false, attribution: 'Google' },
  { ...FREE, key: 'youtube', name: 'YouTube', retentionDays: 30, attribution: 'YouTube', eraseWhenGone: true },
  { ...FREE, key: 'x', name: 'X', attribution: 'X', needsPermission: true, mayExcerpt: false, eraseWhenGone: true },
  { ...FREE, key: 'threads', name: 'Threads', mayStore: false, attribution: 'Threads' },
  { ...FREE, key: 'trustpilot', name: 'Trustpilot', attribution: 'Trustpilot' },
  { ...FREE, key: 'facebook', name: 'Facebook', attribution: 'Facebook', eraseWhenGone: true },
  { ...FREE, key: 'instagram', name: 'Instagram', attribution: 'Instagram', eraseWhenGone: true },
  { ...FREE, key: 'linkedin', name: 'LinkedIn', attribution: 'LinkedIn', eraseWhenGone: true },
  { ...FREE, key: 'tiktok', name: 'TikTok', attribution: 'TikTok', eraseWhenGone: true },
  { ...FREE, key: 'pinterest', name: 'Pinterest', attribution: 'Pinterest', eraseWhenGone: true },
  { ...FREE, key: 'mastodon', name: 'Mastodon', mayShowCounts: true, eraseWhenGone: true },
  { ...FREE, key: 'bluesky', name: 'Bluesky', mayShowCounts: true, eraseWhenGone: true },
  { ...FREE, key: 'reddit', name: 'Reddit', attribution: 'Reddit', eraseWhenGone: true },
  { ...FREE, key: 'hacker-news', name: 'Hacker News', mayShowCounts: true },
  { ...FREE, key: 'tripadvisor', name: 'Tripadvisor', attribution: 'Tripadvisor' },
  { ...FREE, key: 'airbnb', name: 'Airbnb' },
  { ...FREE, key: 'yelp', name: 'Yelp', attribution: 'Yelp' },
  { ...FREE, key: 'app-store', name: 'App Store' },
  { ...FREE, key: 'google-play', name: 'Google Play' },
  { ...FREE, key: 'steam', name: 'Steam' },
  { ...FREE, key: 'etsy', name: 'Etsy' },
  { ...FREE, key: 'amazon', name: 'Amazon' },
  { ...FREE, key: 'goodreads', name: 'Goodreads' },
  { ...FREE, key: 'g2', name: 'G2' },
  { ...FREE, key: 'capterra', name: 'Capterra' },
  { ...FREE, key: 'judge-me', name: 'Judge.me' },
  { ...FREE, key: 'loox', name: 'Loox' },
  { ...FREE, key: 'yotpo', name: 'Yotpo' },
  { ...FREE, key: 'okendo', name: 'Okendo' },
  { ...FREE, key: 'stamped', name: 'Stamped' },
  { ...FREE, key: 'reviews-io', name: 'REVIEWS.io' },
  { ...FREE, key: 'powerreviews', name: 'PowerReviews' },
  { ...FREE, key: 'shopify', name: 'Shopify' },
  { ...FREE, key: 'woocommerce', name: 'WooCommerce' },
  { ...FREE, key: 'wordpress', name: 'WordPress' },
  { ...FREE, key: 'disqus', name: 'Disqus' },
  { ...FREE, key: 'feed', name: 'Feed' },
  { ...FREE, key: 'discourse', name: 'Discourse' },
  { ...FREE, key: 'lemmy', name: 'Lemmy', mayShowCounts: true, eraseWhenGone: true },
  { ...FREE, key: 'tumblr', name: 'Tumblr', attribution: 'Tumblr', eraseWhenGone: true },
  { ...FREE, key: 'senja', name: 'Senja' },
  { ...FREE, key: 'feedspace', name: 'Feedspace' },
];

const KNOWN = new Map(SOURCE_POLICIES.map((policy) => [policy.key, policy]));

/** The policy of a source; one that is not in the table has the rights of an own file under its own name. */
export function sourcePolicy(key: string): SourcePolicy {
  return KNOWN.get(key) ?? { ...FREE, key, name: key.charAt(0).toUpperCase() + key.slice(1).replaceAll('-', ' ') };
}

/** @throws PolicyError when the source's words may not be kept at all. */
export function assertMayStore(policy: SourcePolicy): void {
  if (policy.mayStore) return;
  throw new PolicyError(
    `Words from ${policy.name} may not be stored: its terms allow showing them live or linking to them. Link to them instead (smm link add).`,
  );
}

/** @throws PolicyError when the source's words may only be shown whole and unmarked. */
export function assertMayExcerpt(policy: SourcePolicy, what: 'excerpt' | 'highlight'): void {
  if (policy.mayExcerpt) return;
  const did = what === 'excerpt' ? 'cut' : 'marked';
  throw new PolicyError(
    `Words from ${policy.name} may not be ${did}: its terms ask that they are shown whole and as they are. Leave the ${what} out.`,
  );
}

/** What a publication brings along: the rights that were put on record, and how old the words are. */
export interface Publication {
  id: string;
  imported: boolean;
  /** Without words of its source: its terms have nothing to say of a link. */
  isLinkCard?: boolean;
  attested: boolean;
  permission: boolean;
  /** When the words were received, or seen at their source since, and what time it is: milliseconds since 1970. */
  received: number;
  now: number;
}

/** @throws PolicyError when the item may not be shown, with what would make it so. */
export function assertMayPublish(policy: SourcePolicy, publication: Publication): void {
  const { id, imported, isLinkCard = false, attested, permission, received, now } = publication;
  if (!isLinkCard) assertMayStore(policy);
  if (imported && !attested) {
    throw new PolicyError(
      `Item ${id} was brought in by the business: publishing it needs the owner's word that they may show it. Attest it (--attest).`,
    );
  }
  if (isLinkCard) return;
  if (policy.needsPermission && !permission) {
    throw new PolicyError(
      `Item ${id} comes from ${policy.name}, which asks for the author's own permission. Ask the author, then say where the permission is kept (--permission).`,
    );
  }
  if (policy.retentionDays !== null && now - received > policy.retentionDays * 86_400_000) {
    throw new PolicyError(
      `Item ${id} comes from ${policy.name}, whose words must be fetched anew after ${policy.retentionDays} days. Import it again first.`,
    );
  }
}

import * as z from 'zod/mini';
import { Item } from './item.ts';
import { Count, DateText, HideReason, Identifier, Link, Slug, WebUrl } from './primitives.ts';

export const SUBJECT_TYPES = ['LocalBusiness', 'Organization', 'Product', 'Service', 'SoftwareApplication'] as const;

/** What is reviewed. */
export const Subject = z.object({
  '@type': z.enum(SUBJECT_TYPES),
  identifier: Slug,
  name: z.string(),
  url: z.optional(WebUrl),
});

/** Counted over every published review with a rating, never over the selection alone. */
export const AggregateRating = z.object({
  '@type': z.literal('AggregateRating'),
  ratingValue: z.number(),
  worstRating: z.literal(1),
  bestRating: z.literal(5),
  /** Published reviews that carry a rating. */
  ratingCount: Count,
  /** Published reviews that carry words. */
  reviewCount: Count,
  /** Best first: 5, 4, 3, 2, 1, each value rounded to its nearest star. */
  distribution: z.array(z.object({ ratingValue: z.int().check(z.gte(1), z.lte(5)), ratingCount: Count })),
});

/** One condition of a collection, as data and in English words. */
export const SelectionRule = z.object({
  type: z.enum(['tag', 'source', 'language', 'rating', 'since', 'type', 'featured']),
  values: z.array(z.string()),
  text: z.string(),
});

/**
 * What the selection was selected from. For every subject:
 * `received = published + pending + withdrawn + erased + Σ hidden`, and `selected ≤ published`.
 */
export const Selection = z.object({
  /** All items that ever came in for this subject, however they came. */
  received: Count,
  /** Of `received`, those brought in by the business. */
  imported: Count,
  pending: Count,
  published: Count,
  withdrawn: Count,
  erased: Count,
  hidden: z.array(z.object({ reason: HideReason, count: Count })),
  /** Published items that this collection's rules and pins let through: what paging to the end shows. */
  selected: Count,
  /** The part of `published` and `selected` that are social postings rather than reviews. */
  postings: z.object({ published: Count, selected: Count }),
  /** Items moved to the front by hand. */
  pinned: Count,
  order: z.literal('newest'),
  rules: z.array(SelectionRule),
  /** The whole disclosure in English, for readers without the elements. */
  text: z.string(),
  /** Where the published items came from, most first. */
  sources: z.array(z.object({ identifier: Identifier, name: z.string(), count: Count })),
  /** True when the business, its people and their words are invented. */
  sample: z.optional(z.literal(true)),
});

/**
 * Addresses relative to the page itself, so that a folder of files works wherever it lies.
 * A client follows these and builds none; null means "not here".
 */
export const PageLinks = z.object({
  self: Link,
  next: z.nullable(Link),
  /** The endpoint's `v1/` folder. Addresses inside items (`permalink`, images) are relative to it. */
  root: Link,
});

export const HeadLinks = z.object({
  ...PageLinks.shape,
  /** Head page of the full, unfiltered list. */
  all: Link,
  query: z.nullable(Link),
  live: z.nullable(Link),
  /** Any item by its id, which goes in the place of `{id}` (RFC 6570, level 1). Null or absent where none can be asked for. */
  item: z.optional(z.nullable(Link)),
  /** What a review form asks for; null where none can be sent. */
  form: z.nullable(Link),
  /** How reviews are gathered, checked and chosen, for people. */
  policy: z.nullable(Link),
});

export const Collection = z.object({
  slug: Slug,
  name: z.string(),
  /** The last change of anything on this page. */
  dateModified: DateText,
  /** Changes whenever the page does. */
  revision: z.string(),
});

/** `GET /v1/collections/SLUG.json` and `…/SLUG/all.json`: where every reader starts. */
export const HeadPage = z.object({
  collection: Collection,
  subject: Subject,
  aggregateRating: z.nullable(AggregateRating),
  selection: Selection,
  items: z.array(Item),
  links: HeadLinks,
});

/** `GET /v1/collections/SLUG/p-….json`: reached through `links.next` alone. */
export const FurtherPage = z.object({ items: z.array(Item), links: PageLinks });

/** `GET /v1/reviews/ID.json`. */
export const ItemPage = z.object({
  item: Item,
  subject: Subject,
  links: z.object({ self: Link, root: Link, policy: z.nullable(Link) }),
});

export type Subject = z.infer<typeof Subject>;
export type AggregateRating = z.infer<typeof AggregateRating>;
export type SelectionRule = z.infer<typeof SelectionRule>;
export type Selection = z.infer<typeof Selection>;
export type Collection = z.infer<typeof Collection>;
export type HeadPage = z.infer<typeof HeadPage>;
export type FurtherPage = z.infer<typeof FurtherPage>;
export type ItemPage = z.infer<typeof ItemPage>;

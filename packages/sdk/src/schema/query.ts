import * as z from 'zod/mini';
import { Item } from './item.ts';
import { PageLinks, Selection } from './page.ts';
import { Count, Link } from './primitives.ts';

/** Unknown dates and missing ratings come last in every order. */
export const QUERY_SORTS = ['newest', 'oldest', 'highest', 'lowest'] as const;
export const QuerySort = z.enum(QUERY_SORTS);

/** At most so many characters of words, and so many values of each kind, can be asked for at once. */
export const MAX_QUERY_LENGTH = 100;
export const MAX_QUERY_VALUES = 10;

/** What was asked for, as it was understood: parameters of the address, each of which may be given more than once. */
export const ItemQuery = z.object({
  /** Stars, each for the ratings that round to it. Any of them. */
  rating: z.array(z.int().check(z.gte(1), z.lte(5))),
  /** Any of them; case does not matter. */
  tag: z.array(z.string()),
  /** Any of them; `pt` also finds `pt-BR`. */
  lang: z.array(z.string()),
  /** Identifiers of publishers. Any of them. */
  source: z.array(z.string()),
  /** Words that must all be there, in whatever case and with or without accents; the last may be only begun. */
  q: z.string(),
  sort: QuerySort,
});

/** `isAtLeast`: there are more, and they were not counted. */
export const QueryCount = z.object({ count: Count, isAtLeast: z.optional(z.literal(true)) });

export const QueryFacet = z.object({
  value: z.string(),
  /** For people, where it is other than the value. */
  name: z.optional(z.string()),
  ...QueryCount.shape,
});

/**
 * `GET …/query?…`, reached through a head's `links.query` with parameters of {@link ItemQuery} added; further pages
 * through `links.next` alone.
 */
export const QueryPage = z.object({
  query: ItemQuery,
  /** What is shown, of what, and in which order, in English. */
  text: z.string(),
  /** How many items answer, over all pages. */
  found: QueryCount,
  /** False while not everything can be found yet, after a large import: `indexed` of `published` items can. */
  isComplete: z.boolean(),
  indexed: Count,
  published: Count,
  /** What can be asked for in this collection as a whole, most first; ratings best first. */
  facets: z.object({
    rating: z.array(QueryFacet),
    tag: z.array(QueryFacet),
    lang: z.array(QueryFacet),
    source: z.array(QueryFacet),
  }),
  /** As on the head page: what the collection was selected from. */
  selection: Selection,
  items: z.array(Item),
  links: z.object({
    ...PageLinks.shape,
    /** The collection's head page. */
    head: Link,
  }),
});

export type QuerySort = z.infer<typeof QuerySort>;
export type ItemQuery = z.infer<typeof ItemQuery>;
export type QueryFacet = z.infer<typeof QueryFacet>;
export type QueryPage = z.infer<typeof QueryPage>;

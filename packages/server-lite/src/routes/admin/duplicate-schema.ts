import * as z from 'zod/mini';
import { Author, Count, DateText, Identifier, Rating, STATES } from '@smm/sdk/schema';

const strict = z.strictObject;

/** One of two that are the same, as far as it takes to tell them. */
const Told = strict({
  id: Identifier,
  state: z.enum([...STATES, 'merged']),
  source: Identifier,
  sourceId: z.nullable(z.string()),
  url: z.nullable(z.string()),
  title: z.nullable(z.string()),
  body: z.string(),
  rating: z.nullable(Rating),
  author: Author,
  datePublished: z.nullable(DateText),
  dateReceived: DateText,
  tags: z.array(z.string()),
});
/** What shows it: one id at one source, the link of one review, or the same author, words and day. */
const Evidence = z.enum(['id', 'permalink', 'words']);

/** Where an item came from besides, and what may be the same as it. */
export const ItemDuplicates = strict({
  parts: z.array(
    strict({
      item: Told,
      /** The item that it is directly part of: the one asked about, or another part of that. */
      into: Identifier,
      import: z.nullable(strict({ number: Count, fileName: z.string() })),
      evidence: Evidence,
      by: z.string(),
      mergedAt: DateText,
      /** Names of fields in which it says something else. */
      differs: z.array(z.string()),
    }),
  ),
  proposed: z.array(strict({ item: Told, evidence: Evidence, foundAt: DateText })),
});
/** How many items were looked at, of how many. */
export const DuplicateProgress = strict({ done: Count, total: Count });
export const DuplicateList = strict({
  pairs: z.array(
    strict({
      one: Told,
      other: Told,
      evidence: Evidence,
      foundAt: DateText,
      outlook: strict({
        /** The one that would stay. */
        stays: Identifier,
        /** Why they cannot be made one; null where they can. */
        fault: z.nullable(z.string()),
        /** What visitors would see otherwise than now, in sentences. */
        changes: z.array(z.string()),
      }),
    }),
  ),
  progress: DuplicateProgress,
  /** For `after`; null at the end. */
  next: z.nullable(z.string()),
  total: Count,
});
export const DuplicateQuery = strict({
  after: z.optional(z.string().check(z.maxLength(40))),
  limit: z.optional(z.string().check(z.regex(/^[1-9]\d{0,2}$/))),
});
/** The other one. */
export const OtherItem = strict({ other: Identifier });
export const ItemsMerged = strict({ item: Identifier, part: Identifier });
export const ItemSplit = strict({ item: Identifier, part: Identifier, state: z.enum([...STATES, 'merged']) });

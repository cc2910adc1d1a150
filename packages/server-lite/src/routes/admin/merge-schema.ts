import * as z from 'zod/mini';
import { AggregateRating, Count, DateText, Selection, Slug } from '@smm/sdk/schema';
import { AdminSubject } from './schema.ts';

/** The merging of two subjects. */
const Head = z.strictObject({
  subject: AdminSubject,
  published: Count,
  aggregateRating: z.nullable(AggregateRating),
  selection: Selection,
});
export const MergePreview = z.strictObject({
  from: Head,
  into: Head,
  /** The one that is left. */
  after: Head,
  /** What moves, by state. */
  items: z.strictObject({
    pending: Count,
    published: Count,
    hidden: Count,
    withdrawn: Count,
    erased: Count,
  }),
  /** Of both: how many each shows now, and would show then. */
  collections: z.array(
    z.strictObject({
      slug: Slug,
      name: z.string(),
      subject: Slug,
      rules: Count,
      pins: Count,
      before: Count,
      after: Count,
    }),
  ),
  purchases: Count,
  imports: Count,
  views: Count,
  askings: Count,
  /** Items that move and have an equal there; both stay. */
  same: Count,
});
export const MergeSubject = z.strictObject({
  into: Slug,
  /** The owner's word that both are one and the same. */
  attested: z.optional(z.boolean()),
});
const Named = z.strictObject({ slug: Slug, name: z.string() });
export const SubjectMerge = z.strictObject({
  from: Named,
  into: Named,
  by: z.string(),
  state: z.enum(['merging', 'merged', 'returning']),
  done: Count,
  total: Count,
  startedAt: DateText,
  finishedAt: z.nullable(DateText),
  /** Null where it cannot be taken back at all, or (while it is under way) at any time. */
  undoUntil: z.nullable(DateText),
});
export const MergeQuery = z.strictObject({ into: Slug });

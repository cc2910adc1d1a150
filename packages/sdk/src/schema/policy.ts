import * as z from 'zod/mini';
import { Count, HideReason } from './primitives.ts';
import { Subject } from './page.ts';

/** `GET /policy.json`: what `/policy` says in words, computed from the store. */
export const Policy = z.object({
  /** What the business adds in its own words; plain text, an empty line parts paragraphs. Nothing here is computed. */
  ownWords: z.optional(
    z.object({
      gathering: z.optional(z.string()),
      checking: z.optional(z.string()),
      choosing: z.optional(z.string()),
    }),
  ),
  subjects: z.array(
    z.object({
      subject: Subject,
      received: Count,
      imported: Count,
      published: Count,
      pending: Count,
      withdrawn: Count,
      erased: Count,
      /** Every reason with every star: `ratingValue` null for items without a rating. */
      hidden: z.array(
        z.object({
          reason: HideReason,
          ratings: z.array(z.object({ ratingValue: z.nullable(z.int()), count: Count })),
        }),
      ),
      verification: z.array(z.object({ level: z.string(), count: Count })),
    }),
  ),
});
export type Policy = z.infer<typeof Policy>;

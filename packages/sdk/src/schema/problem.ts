import * as z from 'zod/mini';

/** RFC 9457. `type` is one of the documented codes, as a path on the endpoint: `/problems/not-found`. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** What, where, and what to do. */
  detail: z.optional(z.string()),
  instance: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ pointer: z.string(), detail: z.string() }))),
});
export type Problem = z.infer<typeof Problem>;

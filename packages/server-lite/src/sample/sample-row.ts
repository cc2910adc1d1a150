import * as z from 'zod/mini';
import { DateText, HideReason, Language, Slug, SUBJECT_TYPES, VerificationLevel, WebUrl } from '@smm/sdk/schema';

const name = z.string().check(z.minLength(1));

/** `business.json`: who is reviewed, and where it shows. */
export const SampleBusiness = z.strictObject({
  subject: z.strictObject({
    slug: Slug,
    type: z.enum(SUBJECT_TYPES),
    name,
    url: WebUrl,
    sample: z.literal(true),
  }),
  collection: z.strictObject({ slug: Slug, name, rules: z.array(z.never()) }),
  /** Rows moved to the front, by their `id`. */
  pins: z.array(z.string()),
  /** Who signs the replies. */
  replies: name,
});

/** One line of `reviews.ndjson`: what a customer wrote, what was checked, and what became of it. */
export const SampleRow = z.strictObject({
  id: z.string().check(z.regex(/^hr-[a-z0-9]+$/)),
  type: z.optional(z.literal('SocialMediaPosting')),
  /** Key of the source policy; `direct` when left out. */
  source: z.optional(z.enum(['file', 'mastodon'])),
  date: DateText,
  language: Language,
  author: name,
  authorUrl: z.optional(WebUrl),
  /** File name in `photos/`. */
  avatar: z.optional(name),
  jobTitle: z.optional(name),
  worksFor: z.optional(name),
  url: z.optional(WebUrl),
  title: z.optional(name),
  body: z.string(),
  rating: z.optional(z.int().check(z.gte(1), z.lte(5))),
  /** What the author gave, where that was on another scale. */
  sourceRating: z.optional(
    z.strictObject({ ratingValue: z.number(), worstRating: z.number(), bestRating: z.number() }),
  ),
  verification: VerificationLevel,
  connection: z.optional(
    z.strictObject({ type: z.enum(['incentivised', 'employee', 'family', 'free-product', 'other']), text: name }),
  ),
  /** Parts of `body`, word for word. */
  highlight: z.optional(name),
  excerpt: z.optional(name),
  hashtags: z.optional(z.array(name)),
  images: z.optional(z.array(z.strictObject({ file: name, caption: name }))),
  tags: z.optional(z.array(name)),
  reply: z.optional(z.strictObject({ text: name, date: DateText })),
  featured: z.optional(z.literal(true)),
  /** `published` when left out. */
  state: z.optional(z.enum(['pending', 'hidden', 'withdrawn'])),
  hideReason: z.optional(HideReason),
});

export type SampleBusiness = z.infer<typeof SampleBusiness>;
export type SampleRow = z.infer<typeof SampleRow>;

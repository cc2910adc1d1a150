import * as z from 'zod/mini';
import { Count, DateText, DurationText, Identifier, Language, Link, VerificationLevel, WebUrl } from './primitives.ts';

/** A part of a text, as UTF-16 offsets `[start, end)`, and what it is. Text itself is always plain. */
export const Facet = z.object({
  start: Count,
  end: Count,
  type: z.enum(['link', 'mention', 'hashtag', 'highlight']),
  url: z.optional(WebUrl),
});

const Pixels = z.int().check(z.positive());

export const ImageObject = z.object({
  '@type': z.literal('ImageObject'),
  /** From the endpoint's `v1/` folder: `media/HASH.webp`. */
  url: Link,
  width: Pixels,
  height: Pixels,
  /** Text for those who do not see the image; empty when it only decorates. */
  caption: z.string(),
  /** Whose words the caption is: those of where the image came from, or the business's. Absent where that is not on record. */
  captionFrom: z.optional(z.enum(['source', 'business'])),
});

/** WebVTT that goes with a video's own file. */
export const VideoTrack = z.object({
  kind: z.enum(['captions', 'subtitles']),
  /** From the endpoint's `v1/` folder, or absolute. */
  src: Link,
  srclang: Language,
  /** Its name in a player's menu: “Deutsch”. */
  label: z.string(),
});

/**
 * A video that came with the words. Nothing of it is loaded before a visitor asks for it, but its `thumbnail`, which
 * lies on the endpoint as pictures do. At least one of `contentUrl`, `embedUrl` and `url` leads to it.
 */
export const VideoObject = z.object({
  '@type': z.literal('VideoObject'),
  name: z.optional(z.string()),
  description: z.optional(z.string()),
  duration: z.optional(DurationText),
  uploadDate: z.optional(DateText),
  thumbnail: z.optional(ImageObject),
  /** The file itself, MP4 or WebM: from the endpoint's `v1/` folder, or absolute. */
  contentUrl: z.optional(Link),
  /** Its host's player. Readers play those of hosts they know, and link to `url` for others. */
  embedUrl: z.optional(WebUrl),
  /** The page where it can be watched. */
  url: z.optional(WebUrl),
  width: z.optional(Pixels),
  height: z.optional(Pixels),
  captions: z.optional(z.array(VideoTrack)),
  /** What is said and shown, as plain text. */
  transcript: z.optional(z.string()),
});

export const Author = z.object({
  '@type': z.enum(['Person', 'Organization']),
  /** Empty when the author is not known: shown as "Anonymous" in the reader's language. */
  name: z.string(),
  url: z.optional(WebUrl),
  image: z.optional(ImageObject),
  jobTitle: z.optional(z.string()),
  worksFor: z.optional(z.string()),
});

/** Never a bare number: always between its own worst and best. */
export const Rating = z.object({
  ratingValue: z.number(),
  worstRating: z.number(),
  bestRating: z.number(),
});

/** A rating brought to 1–5, with what the author gave when that was on another scale. */
export const ReviewRating = z.object({
  ratingValue: z.number().check(z.gte(0), z.lte(5)),
  worstRating: z.literal(1),
  bestRating: z.literal(5),
  original: z.optional(Rating),
});

/** Where the words first appeared. */
export const Publisher = z.object({
  /** Key of the source policy: `google`, `trustpilot`, `mastodon`, `file`, … */
  identifier: Identifier,
  name: z.string(),
  url: z.optional(WebUrl),
});

/** A tie between author and business that a reader must be told of, in words that are always shown. */
export const MaterialConnection = z.object({
  type: z.enum(['incentivised', 'employee', 'family', 'free-product', 'other']),
  text: z.string(),
});

export const Reply = z.object({
  '@type': z.literal('Comment'),
  text: z.string(),
  author: z.object({ name: z.string() }),
  datePublished: z.optional(DateText),
});

export const Verification = z.object({
  level: VerificationLevel,
  /** The day of the check. */
  date: z.optional(DateText),
});

const shared = {
  identifier: Identifier,
  author: Author,
  facets: z.optional(z.array(Facet)),
  datePublished: z.optional(DateText),
  inLanguage: z.optional(Language),
  /** Where it can be read at its source. */
  url: z.optional(WebUrl),
  publisher: Publisher,
  image: z.optional(z.array(ImageObject)),
  video: z.optional(z.array(VideoObject)),
  keywords: z.optional(z.array(z.string())),
  verification: Verification,
  materialConnection: z.optional(MaterialConnection),
  /** A contiguous part of the text, `[start, end)`, chosen by the business; shown between ellipses. */
  excerpt: z.optional(z.object({ start: Count, end: Count })),
  featured: z.optional(z.literal(true)),
  pinned: z.optional(z.literal(true)),
  reply: z.optional(Reply),
  /** This item alone, from the endpoint's `v1/` folder: `reviews/ID.json`. */
  permalink: Link,
};

export const Review = z.object({
  '@type': z.literal('Review'),
  /** The title the author gave. */
  name: z.optional(z.string()),
  /** Plain text as received; empty when only a rating was given. */
  reviewBody: z.string(),
  reviewRating: z.optional(ReviewRating),
  /** What it was about, where that is narrower than, or was once other than, the page's subject. */
  itemReviewed: z.optional(z.object({ name: z.string(), url: z.optional(WebUrl) })),
  dateExperienced: z.optional(DateText),
  ...shared,
});

export const InteractionCounter = z.object({
  interactionType: z.enum(['LikeAction', 'ShareAction', 'CommentAction']),
  userInteractionCount: Count,
  /** When it was read at the network. */
  endTime: z.optional(DateText),
});

export const SocialMediaPosting = z.object({
  '@type': z.literal('SocialMediaPosting'),
  articleBody: z.string(),
  interactionStatistic: z.optional(z.array(InteractionCounter)),
  sharedContent: z.optional(z.object({ author: z.optional(Author), text: z.string(), url: z.optional(WebUrl) })),
  ...shared,
});

/** A customer's words: a review or a social posting, told apart by `@type`. */
export const Item = z.discriminatedUnion('@type', [Review, SocialMediaPosting]);

export type Facet = z.infer<typeof Facet>;
export type ImageObject = z.infer<typeof ImageObject>;
export type VideoObject = z.infer<typeof VideoObject>;
export type Author = z.infer<typeof Author>;
export type Rating = z.infer<typeof Rating>;
export type ReviewRating = z.infer<typeof ReviewRating>;
export type Publisher = z.infer<typeof Publisher>;
export type MaterialConnection = z.infer<typeof MaterialConnection>;
export type Reply = z.infer<typeof Reply>;
export type Verification = z.infer<typeof Verification>;
export type Review = z.infer<typeof Review>;
export type InteractionCounter = z.infer<typeof InteractionCounter>;
export type SocialMediaPosting = z.infer<typeof SocialMediaPosting>;
export type Item = z.infer<typeof Item>;

import type {
  Author,
  Facet,
  HideReason as HideReasonSchema,
  ImageObject,
  InteractionCounter,
  Rating,
  SocialMediaPosting,
  State as StateSchema,
  Subject as WireSubject,
  VerificationLevel as LevelSchema,
  VideoObject,
} from '@smm/sdk/schema';
import type * as z from 'zod/mini';

export type HideReason = z.infer<typeof HideReasonSchema>;
/** `merged`: part of another item, which stands for it. It is shown, counted and found nowhere by itself. */
export type State = z.infer<typeof StateSchema> | 'merged';
export type VerificationLevel = z.infer<typeof LevelSchema>;

/** What is reviewed. `sample` marks an invented business: every page that shows it says so. */
export interface Subject {
  slug: string;
  type: WireSubject['@type'];
  name: string;
  url?: string;
  sample: boolean;
  /** Since when nothing new is taken about it, ISO 8601; absent while it is. */
  archived?: string;
}

/** A condition on items; a collection shows what meets all of its rules. */
export type Rule =
  | { type: 'tag' | 'source' | 'language'; values: string[] }
  | { type: 'rating'; min: number }
  | { type: 'since'; date: string }
  | { type: 'kind'; value: 'Review' | 'SocialMediaPosting' }
  | { type: 'featured' };

/** Whether visitors may send reviews in through a collection. */
export type FormState = 'open' | 'closed';

export interface Collection {
  slug: string;
  name: string;
  subject: string;
  rules: Rule[];
  form: FormState;
  /** Item ids, front first. */
  pins: string[];
  /** Differs once anything of it has changed. */
  version: string;
}

/** The rights that come with a source. Facts: docs/sources, from each platform's terms. */
export interface SourcePolicy {
  key: string;
  name: string;
  mayStore: boolean;
  /** Days after which stored text must be refreshed or deleted; null for no limit. */
  retentionDays: number | null;
  /** Words that must stand beside the item, if any. */
  attribution: string | null;
  mayMarkUp: boolean;
  /** The author's own permission must be on record before publishing. */
  needsPermission: boolean;
  /** The business may show a part of the words, or mark one. */
  mayExcerpt: boolean;
  /** Numbers of likes and the like may be shown, with the time they were read. */
  mayShowCounts: boolean;
  /** What is deleted or hidden there must be deleted here as well, rather than only taken from view. */
  eraseWhenGone: boolean;
}

/**
 * A review or posting as a source adapter found it: nothing here is trusted.
 * Only `sanitize()` makes an {@link Item} of it.
 */
export interface UntrustedItem {
  type: 'Review' | 'SocialMediaPosting';
  /** Key of its {@link SourcePolicy}. */
  source: string;
  /** Its id at the source, where the source gives one. */
  sourceId?: string;
  title?: string;
  body?: string;
  /** The body is plain text as its author typed it: mark-up in it is words. */
  isPlain?: boolean;
  /** Of a body without mark-up, as it stands here. What HTML links to is told from its tags. */
  facets?: UntrustedFacet[];
  rating?: Rating;
  authorName?: string;
  authorUrl?: string;
  authorImage?: string;
  authorEmail?: string;
  jobTitle?: string;
  worksFor?: string;
  /** ISO 8601 at the precision that is known. */
  datePublished?: string;
  dateExperienced?: string;
  language?: string;
  url?: string;
  itemReviewed?: { name: string; url?: string };
  verification?: VerificationLevel;
  reply?: { text: string; author?: string; date?: string };
  tags?: string[];
  /** Addresses of pictures at the source. Kept for a later fetch; never served from there. */
  images?: string[];
  /** What they show, in the words of their source, by address. */
  imageTexts?: Record<string, string>;
  /** Addresses of videos: their files, or pages and players of their hosts. */
  videos?: string[];
  /** Of a posting: what it quotes or answers. */
  shared?: SharedPosting;
  /** Of a posting: how often it was liked and the like, as counted at `countedAt`. */
  counters?: UntrustedCounter[];
  /** ISO 8601. Without it counts are kept and never shown: nobody could say of when they are. */
  countedAt?: string;
  materialConnection?: Item['materialConnection'];
  /** A posting of no words, which leads to where they stand: `assertMayKeep` says what else it may hold. */
  isLinkCard?: true;
  /** Every column that has no field of its own, kept for the business's own export; never served. */
  extra?: Record<string, unknown>;
}

/** A part of a text in UTF-16 units, `[start, end)`. */
export type UntrustedFacet = Pick<Facet, 'start' | 'end'> & { type: 'link' | 'mention' | 'hashtag'; url?: string };

/** What a posting quotes or answers, as a source adapter found it. */
export interface SharedPosting {
  text: string;
  authorName?: string | undefined;
  authorUrl?: string | undefined;
  url?: string | undefined;
}

export type UntrustedCounter = Pick<InteractionCounter, 'interactionType' | 'userInteractionCount'>;

/** What the store holds of one review or posting. Text is plain, sanitised, otherwise as received. */
export interface Item {
  id: string;
  subject: string;
  type: 'Review' | 'SocialMediaPosting';
  state: State;
  hideReason: HideReason | null;
  source: string;
  sourceId: string | null;
  title: string | null;
  body: string;
  facets: Facet[];
  /** On the author's own scale; `normalizeRating` gives 1–5. */
  rating: Rating | null;
  author: Author;
  authorEmail: string | null;
  datePublished: string | null;
  dateExperienced: string | null;
  dateReceived: string;
  /** When its words were last seen at their source; absent: when they were received. */
  dateFetched?: string;
  language: string | null;
  /** The language was told from the words themselves: its source gave none. */
  isLanguageDetected?: true;
  url: string | null;
  itemReviewed: { name: string; url?: string } | null;
  verification: { level: VerificationLevel; date?: string };
  materialConnection: { type: 'incentivised' | 'employee' | 'family' | 'free-product' | 'other'; text: string } | null;
  excerpt: { start: number; end: number } | null;
  featured: boolean;
  reply: { text: string; author: string; date: string | null } | null;
  tags: string[];
  images: ImageObject[];
  videos: VideoObject[];
  /** Of a posting. */
  sharedContent: SocialMediaPosting['sharedContent'] | null;
  interactionStatistic: InteractionCounter[];
  extra: Record<string, unknown> | null;
}

import * as z from 'zod/mini';
import {
  Author,
  ConsentScope,
  Count,
  DateText,
  Facet,
  HideReason,
  Identifier,
  ImageObject,
  InteractionCounter,
  Language,
  MaterialConnection,
  Rating,
  Slug,
  SocialMediaPosting,
  State,
  SUBJECT_TYPES,
  Verification,
  VerificationLevel,
  VideoObject,
  VideoTrack,
  WebUrl,
} from '@smm/sdk/schema';

/** What the admin API takes and gives. Every object is strict: a key that is not listed is an error, never ignored. */
const Name = z.string().check(z.minLength(1), z.maxLength(200));
export const Text = z.string().check(z.minLength(1), z.maxLength(10_000));
export const Ids = z.array(Identifier).check(z.minLength(1), z.maxLength(1000));

export const AdminSubject = z.strictObject({
  slug: Slug,
  type: z.enum(SUBJECT_TYPES),
  name: Name,
  url: z.optional(WebUrl),
  sample: z.boolean(),
  /** Since when it takes nothing new; absent while it does. */
  archived: z.optional(DateText),
});
export const AddSubject = z.strictObject({
  slug: Slug,
  type: z.enum(SUBJECT_TYPES),
  name: Name,
  url: z.optional(WebUrl),
  sample: z.optional(z.boolean()),
});
export const PatchSubject = z.strictObject({
  type: z.optional(z.enum(SUBJECT_TYPES)),
  name: z.optional(Name),
  url: z.optional(WebUrl),
});

const Values = z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.minLength(1), z.maxLength(100));
export const Rule = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['tag', 'source', 'language']), values: Values }),
  z.strictObject({ type: z.literal('rating'), min: z.number().check(z.gte(1), z.lte(5)) }),
  z.strictObject({ type: z.literal('since'), date: DateText }),
  z.strictObject({ type: z.literal('kind'), value: z.enum(['Review', 'SocialMediaPosting']) }),
  z.strictObject({ type: z.literal('featured') }),
]);
const Rules = z.array(Rule).check(z.maxLength(20));
/** Whether visitors may send reviews in through it. */
const FormState = z.enum(['open', 'closed']);
const Pins = z.array(Identifier).check(z.maxLength(500));
export const AdminCollection = z.strictObject({
  slug: Slug,
  name: Name,
  subject: Slug,
  rules: Rules,
  form: FormState,
  pins: z.array(Identifier),
  /** Differs once anything of it has changed. */
  version: z.string(),
});
export const AddCollection = z.strictObject({
  slug: Slug,
  name: Name,
  subject: Slug,
  rules: z.optional(Rules),
  form: z.optional(FormState),
});
export const PatchCollection = z.strictObject({
  name: z.optional(Name),
  rules: z.optional(Rules),
  form: z.optional(FormState),
  /** All of them, front first: they take the place of those that are there. */
  pins: z.optional(Pins),
  /** What the change was made from: it is refused when somebody else was faster. */
  version: z.optional(z.string().check(z.maxLength(100))),
});
export const CollectionDraft = z.strictObject({ subject: Slug, rules: Rules, pins: Pins });
export const Pin = z.strictObject({ position: z.optional(Count) });

/** What was looked out for and found: UTF-16 units of the field; both 0 for the field as a whole. */
export const Match = z.strictObject({
  watch: Count,
  kind: z.enum(['word', 'name', 'link']),
  text: z.string(),
  field: z.enum(['title', 'body', 'shared', 'url', 'tags']),
  start: Count,
  end: Count,
});

/** An item as the business sees it, e-mail address included. Never part of a public answer. */
export const AdminItem = z.strictObject({
  id: Identifier,
  subject: Slug,
  type: z.enum(['Review', 'SocialMediaPosting']),
  state: State,
  hideReason: z.nullable(HideReason),
  source: Identifier,
  sourceId: z.nullable(z.string()),
  title: z.nullable(z.string()),
  body: z.string(),
  facets: z.array(Facet),
  rating: z.nullable(Rating),
  author: Author,
  authorEmail: z.nullable(z.string()),
  datePublished: z.nullable(DateText),
  dateExperienced: z.nullable(DateText),
  dateReceived: DateText,
  language: z.nullable(z.string()),
  /** The language was told from the words: the source gave none. */
  isLanguageDetected: z.optional(z.literal(true)),
  url: z.nullable(z.string()),
  itemReviewed: z.nullable(z.object({ name: z.string(), url: z.optional(z.string()) })),
  verification: z.object({ level: VerificationLevel, date: z.optional(DateText) }),
  materialConnection: z.nullable(MaterialConnection),
  excerpt: z.nullable(z.object({ start: Count, end: Count })),
  featured: z.boolean(),
  reply: z.nullable(z.object({ text: z.string(), author: z.string(), date: z.nullable(z.string()) })),
  tags: z.array(z.string()),
  images: z.array(ImageObject),
  videos: z.array(VideoObject),
  sharedContent: z.nullable(z.nonoptional(SocialMediaPosting.shape.sharedContent)),
  interactionStatistic: z.array(InteractionCounter),
  extra: z.nullable(z.record(z.string(), z.unknown())),
  /** What the terms of its source ask for. */
  terms: z.strictObject({
    /** The author's own permission before it is shown, and none is on record. */
    needsPermission: z.boolean(),
    /** The day after which the words must be fetched anew to be shown; null where they may stay. */
    until: z.nullable(DateText),
  }),
});
const strict = z.strictObject;
/** What a change was made from: it is refused when somebody else was faster. */
const Version = z.optional(z.string().check(z.maxLength(100)));
export const Feature = strict({ featured: z.boolean(), attested: z.optional(z.boolean()), version: Version });
export const AddReply = strict({ text: Text, author: Name, version: Version });
/** A picture of this endpoint alone: no visitor's browser is sent to a third party. */
const OwnImage = strict({ ...ImageObject.shape, url: z.string().check(z.regex(/^media\/[0-9a-f]{64}\.webp$/)) });
const EditVideo = strict({
  ...VideoObject.shape,
  thumbnail: z.optional(OwnImage),
  captions: z.optional(z.array(strict(VideoTrack.shape)).check(z.maxLength(20))),
});
export const EditItem = strict({
  version: Version,
  subject: z.optional(Slug),
  tags: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(50))),
  language: z.optional(z.nullable(Language)),
  excerpt: z.optional(z.nullable(strict({ start: Count, end: Count }))),
  facets: z.optional(z.array(strict(Facet.shape)).check(z.maxLength(500))),
  images: z.optional(z.array(OwnImage).check(z.maxLength(20))),
  /** Instead of those that are there. One given by its `url` alone gets the player of a host that is known. */
  videos: z.optional(z.array(EditVideo).check(z.maxLength(5))),
  authorImage: z.optional(z.nullable(OwnImage)),
  /** Of a posting, with the time they were read; where its network lets them be shown. */
  interactionStatistic: z.optional(
    z.array(strict({ ...InteractionCounter.shape, endTime: DateText })).check(z.maxLength(3)),
  ),
  materialConnection: z.optional(z.nullable(strict(MaterialConnection.shape))),
  /** What the business can have checked itself; a signature is the author's, and nobody can claim it by hand. */
  verification: z.optional(strict({ ...Verification.shape, level: z.enum(['none', 'imported', 'email', 'order']) })),
});
export const Changed = z.strictObject({ changed: Count });
export const MediaAdded = z.strictObject({ hash: z.string(), url: z.string(), width: Count, height: Count });
/** What an item's author agreed to. For the business alone: no visitor's answer tells of it. */
export const Consents = z.strictObject({
  /** Number of the author's receipt; null for what no author sent in, such as an import. */
  receipt: z.nullable(z.string()),
  consents: z.array(
    z.strictObject({ scope: ConsentScope, text: z.string(), inLanguage: Language, dateGiven: DateText }),
  ),
});
/** Ledger entries, oldest first. */
export const History = z.strictObject({ entries: z.array(z.record(z.string(), z.unknown())) });

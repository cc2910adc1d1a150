import * as z from 'zod/mini';
import { ConsentScope, Count, DateText, HideReason, Identifier, Item as WireItem, Slug, State } from '@smm/sdk/schema';
import { AdminItem, Ids, Match, Text } from './schema.ts';

const strict = z.strictObject;

/** What items may be looked for by. Never by rating: what is done to many is done to what was found. */
const filter = {
  q: z.optional(z.string().check(z.maxLength(200))),
  source: z.optional(Identifier),
  tag: z.optional(z.string().check(z.maxLength(100))),
  /** A language, or one with its region or script. */
  lang: z.optional(z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}$/))),
  subject: z.optional(Slug),
  /** Number of a watch that found it. */
  watch: z.optional(z.string().check(z.regex(/^[1-9]\d{0,14}$/))),
  /** Number of a feed that it came by. */
  feed: z.optional(z.string().check(z.regex(/^[1-9]\d{0,14}$/))),
};
const Sort = z.enum(['newest', 'oldest']);
const Cursor = z.string().check(z.maxLength(200));

export const ItemQuery = strict({
  ...filter,
  state: z.optional(State),
  /** By when they were received. */
  sort: z.optional(Sort),
  limit: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(200))),
  /** The `next` of an earlier answer. */
  cursor: z.optional(Cursor),
  /** Instead of a cursor: how many to pass over from the beginning. */
  at: z.optional(z.coerce.number().check(z.int(), z.gte(0), z.lte(1_000_000_000))),
});
export const ItemCountsQuery = strict({ ...filter, state: z.optional(State) });
/** What is done to everything that is found names the state that it is found in. */
const Filter = strict({ ...filter, state: State });

export const AdminItemList = strict({
  items: z.array(strict({ ...AdminItem.shape, matches: z.array(Match) })),
  next: z.nullable(z.string()),
  /** How many are found; at least so many where `isAtLeast`. */
  total: Count,
  isAtLeast: z.boolean(),
  /** False while some that came in are not searched yet: after a large import, for a while. */
  isComplete: z.boolean(),
});

const Choice = strict({ value: z.string(), name: z.string(), count: Count, isAtLeast: z.boolean() });
/** Each kind counted under all the other conditions. */
export const ItemCounts = strict({
  states: strict({ pending: Count, published: Count, hidden: Count }),
  sources: z.array(Choice),
  tags: z.array(Choice),
  languages: z.array(Choice),
  subjects: z.array(Choice),
  /** Watches that found some, and feeds by which some came, by their numbers. */
  watches: z.array(Choice),
  feeds: z.array(Choice),
  /** False where not everything was counted: then every figure is at least. */
  isComplete: z.boolean(),
});

/** Either `ids` or `filter`; with a filter, `cursor` goes on where the last answer stopped. */
const target = { ids: z.optional(Ids), filter: z.optional(Filter), cursor: z.optional(Cursor) };
export const Publish = strict({
  ...target,
  attested: z.optional(z.boolean()),
  permission: z.optional(Text),
});
export const Hide = strict({ ...target, reason: HideReason });
const Tags = z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(50));
export const TagItems = strict({ ...target, add: z.optional(Tags), remove: z.optional(Tags) });
export const FeatureItems = strict({ ...target, featured: z.boolean(), attested: z.optional(z.boolean()) });

/** What came of an act. */
export const Acted = strict({
  done: Count,
  /** What was left as it is, and why. */
  left: z.array(strict({ id: Identifier, why: z.string() })),
  /** There is more to do: the same call again with this as `cursor` goes on. */
  next: z.nullable(z.string()),
  /** Takes it back within ten minutes, all parts of it; null where nothing was changed. */
  undo: z.nullable(z.string()),
});
export const Undo = strict({ undo: z.string().check(z.maxLength(100)) });

const Standing = strict({
  /** Published reviews and postings about the subject. */
  published: Count,
  ratingCount: Count,
  ratingValue: z.nullable(z.number()),
});
const Place = strict({ slug: Slug, name: z.string(), isPinned: z.boolean() });
/** What the terms of the source and what is on record let the business do with an item. */
const Rights = strict({
  source: strict({ identifier: Identifier, name: z.string() }),
  /** Whether it may be shown now, its owner's word given; `why` says why not. */
  mayShow: z.boolean(),
  why: z.nullable(z.string()),
  /** What publishing it asks for: the owner's word that they may show it, or the author's own permission. */
  needs: z.array(z.enum(['attestation', 'permission'])),
  /** Where the author's permission is kept. */
  permission: z.nullable(z.string()),
  /** The day after which the words must be fetched anew to be shown. */
  until: z.nullable(DateText),
  mayExcerpt: z.boolean(),
  attribution: z.nullable(z.string()),
  /** What its author agreed to; null where no author sent it in. */
  consents: z.nullable(z.array(ConsentScope)),
});

/** One item with what a person decides by. */
export const AdminItemDetail = strict({
  ...AdminItem.shape,
  /** Differs once anything of it has changed. */
  version: z.string(),
  /** As visitors get it once it is published. Addresses are relative to the endpoint's `v1/` folder. */
  card: WireItem,
  rights: Rights,
  /** What led to its state, and when; null while it waits. */
  decision: z.nullable(strict({ type: z.string(), at: DateText, by: z.string(), hideReason: z.nullable(HideReason) })),
  /**
   * Where it is shown: by itself as a page for people (null without a collection) and as data, and in the collections it
   * is in, each page of which shows it at `fragment`.
   */
  shown: z.nullable(
    strict({
      page: z.nullable(z.string()),
      permalink: z.string(),
      fragment: z.string(),
      collections: z.array(Place),
    }),
  ),
  /** What publishing it, or hiding it, would do. Null where neither is possible. */
  effect: z.nullable(
    strict({
      act: z.enum(['publish', 'hide']),
      before: Standing,
      after: Standing,
      /** The collections that it would enter or leave. */
      collections: z.array(Place),
      text: z.string(),
    }),
  ),
  /** What was looked out for and found. */
  matches: z.array(Match),
  /** The feeds by which it came. */
  feeds: z.array(
    strict({
      id: Count,
      /** What the place calls itself. */
      title: z.nullable(z.string()),
      address: z.string(),
      /** Since when it is gone there; null while it is there. */
      goneAt: z.nullable(DateText),
    }),
  ),
});
export const ItemChanged = strict({
  ...AdminItemDetail.shape,
  /** Takes the change back within ten minutes; null where nothing was changed. */
  undo: z.nullable(z.string()),
});

const ViewName = z.string().check(z.minLength(1), z.maxLength(80));
const ViewQuery = strict({ ...filter, state: z.optional(State), sort: z.optional(Sort) });
/** A question to the inbox, kept under a name. */
export const SavedView = strict({
  id: Identifier,
  name: ViewName,
  query: ViewQuery,
  /** Everybody's. Otherwise its owner's alone. */
  isShared: z.boolean(),
});
export const AddView = strict({ name: ViewName, query: ViewQuery, isShared: z.optional(z.boolean()) });
export const PatchView = strict({
  name: z.optional(ViewName),
  query: z.optional(ViewQuery),
  isShared: z.optional(z.boolean()),
});

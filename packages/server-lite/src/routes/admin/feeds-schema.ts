import * as z from 'zod/mini';
import { Count, DateText, HideReason, Slug } from '@smm/sdk/schema';
import { WATCH_KINDS } from '../../domain/watch.ts';

const strict = z.strictObject;
const Line = z.string().check(z.minLength(1), z.maxLength(2000));
const Only = z.nullable(z.enum(['reviews', 'postings']));
/** A month at most; how often at most is for each kind of place to say. */
const Minutes = z.number().check(z.int(), z.gte(1), z.lte(43_200));

/** What the terms of a source ask for, in sentences. */
const Terms = z.array(strict({ name: z.string(), sentences: z.array(z.string()) }));
/** The business's own key to a place: a variable of the server's environment. What is in it is told to nobody. */
const Key = strict({ variable: z.string(), how: z.string(), isSet: z.boolean() });

/** What came of a look, or comes of it while it goes on. */
export const FeedLook = strict({
  feed: Count,
  /** `elsewhere`: another process is at it just now. */
  state: z.enum(['waiting', 'looking', 'elsewhere', 'done']),
  /** Nothing is written: it says what would come. */
  isTried: z.boolean(),
  pages: Count,
  read: Count,
  /** Null before it has come to its end. */
  outcome: z.nullable(
    strict({
      /** `later`: its host was asked as often as it may be. `stopped`: on the way; the next look goes on there. */
      status: z.enum(['done', 'unchanged', 'later', 'failed', 'paused', 'stopped']),
      added: Count,
      published: Count,
      merged: Count,
      edited: Count,
      returned: Count,
      gone: Count,
      erased: Count,
      passedOver: Count,
      keptOut: Count,
      doubted: Count,
      /** What could not be taken, and why; the first of them. */
      rejected: z.array(strict({ where: z.string(), reason: z.string() })),
      rejectedCount: Count,
      why: z.nullable(z.string()),
      next: z.nullable(z.string()),
      terms: Terms,
    }),
  ),
  /** It could not be read at its first look, so it was not added. */
  wasRemoved: z.boolean(),
});

const feed = {
  id: Count,
  kind: z.string(),
  /** Of the kind, for people. */
  kindName: z.string(),
  address: z.string(),
  /** What the place calls itself. */
  title: z.nullable(z.string()),
  subject: Slug,
  /** What comes is shown by itself, on the owner's word; set by command alone. */
  publish: z.boolean(),
  /** Only what a watch finds comes in. */
  listen: z.boolean(),
  only: Only,
  everyMinutes: Count,
  /** The least that the place may be asked after. */
  leastMinutes: Count,
  state: z.enum(['active', 'paused', 'failing']),
  /** It answered that it is there no more, and was paused. */
  isGone: z.boolean(),
  createdAt: DateText,
  createdBy: z.string(),
  lastSyncAt: z.nullable(DateText),
  /** Null while it is paused. */
  nextSyncAt: z.nullable(DateText),
  /** In a row. */
  failures: Count,
  lastError: z.nullable(z.string()),
  /** Where it said for good that it has moved to. */
  movedTo: z.nullable(z.string()),
  /** Since when most of what was there is missing. */
  doubtedAt: z.nullable(DateText),
  /** There now; and what came, was edited and went so far. */
  items: Count,
  received: Count,
  edited: Count,
  gone: Count,
  key: z.nullable(Key),
  look: z.nullable(FeedLook),
};
export const AdminFeed = strict(feed);
export const FeedList = strict({
  feeds: z.array(AdminFeed),
  /** Whether this server looks at feeds by itself. */
  isOn: z.boolean(),
});
export const FeedDetail = strict({
  ...feed,
  terms: Terms,
  limits: z.array(z.string()),
  /** Items that came by it and by nothing else: what erasing it would erase. */
  own: Count,
});
export const FeedKinds = strict({
  kinds: z.array(
    strict({
      kind: z.string(),
      name: z.string(),
      takes: z.array(z.string()),
      examples: z.array(z.string()),
      limits: z.array(z.string()),
      everyMinutes: Count,
      key: z.nullable(Key),
      terms: Terms,
    }),
  ),
});

export const FeedAddress = strict({ address: Line });
/** What an address is, before anybody was asked. */
export const FeedRecognised = strict({
  /** Null where nothing there can be asked. */
  feed: z.nullable(
    strict({
      kind: z.string(),
      name: z.string(),
      /** In the one spelling that is kept. */
      address: z.string(),
      limits: z.array(z.string()),
      everyMinutes: Count,
      key: z.nullable(Key),
      terms: Terms,
      /** Whether the page at the address can be asked which feeds it names. */
      isPage: z.boolean(),
      /** Numbers of the feeds that it is already. */
      known: z.array(strict({ id: Count, subject: Slug })),
    }),
  ),
  /** Words there can be linked to, without being kept. */
  link: z.nullable(strict({ name: z.string(), url: z.string(), author: z.nullable(z.string()), why: z.string() })),
  /** Why nothing there can be asked. */
  refusal: z.nullable(z.string()),
});
/** Feeds that a page names. */
export const FeedsFound = strict({
  offers: z.array(
    strict({
      address: z.string(),
      kind: z.string(),
      kindName: z.string(),
      title: z.nullable(z.string()),
      known: z.array(strict({ id: Count, subject: Slug })),
    }),
  ),
  /** Why there are none. */
  why: z.nullable(z.string()),
});
/** What comes waits for a person: nothing is ever published by a feed that was added here. */
export const AddFeed = strict({
  address: Line,
  subject: z.optional(Slug),
  only: z.optional(Only),
  listen: z.optional(z.boolean()),
  everyMinutes: z.optional(Minutes),
  /** False: without a first look, so that it is added whether it can be read or not. */
  look: z.optional(z.boolean()),
});
export const PatchFeed = strict({
  subject: z.optional(Slug),
  only: z.optional(Only),
  listen: z.optional(z.boolean()),
  everyMinutes: z.optional(Minutes),
  state: z.optional(z.enum(['active', 'paused'])),
  /** What comes waits for a person again. The other way needs the owner's word, by command. */
  publish: z.optional(z.literal(false)),
});
export const LookAtFeed = strict({
  /** Says what would come of it, and writes nothing. */
  try: z.optional(z.boolean()),
  /** What is missing is gone, however much it is. */
  sure: z.optional(z.boolean()),
});
export const FeedErased = strict({ erased: Count });

const Words = z.string().check(z.minLength(1), z.maxLength(1000));
const Some = z.array(Words).check(z.maxLength(50));
const watch = {
  /** What it is; told from the text where absent. */
  kind: z.optional(z.enum(WATCH_KINDS)),
  text: Words,
  /** Other spellings of a name. */
  variants: z.optional(Some),
  /** What tells others from it. */
  not: z.optional(Some),
};
export const AddWatch = strict({ ...watch, subject: z.optional(Slug) });
export const PatchWatch = strict(watch);
export const AdminWatch = strict({
  id: Count,
  kind: z.enum(WATCH_KINDS),
  text: z.string(),
  variants: z.array(z.string()),
  not: z.array(z.string()),
  subject: Slug,
  createdAt: DateText,
  createdBy: z.string(),
  /** Items that have it now, and those of them that wait. */
  items: Count,
  waiting: Count,
  /** Items that it was found in so far. */
  found: Count,
});
export const WatchList = strict({ watches: z.array(AdminWatch) });
/** How many of what came lately has it: a word that is found everywhere finds nothing. */
export const WatchKept = strict({ ...AdminWatch.shape, lately: strict({ found: Count, of: Count }) });
export const RemoveWatch = strict({
  /** Hides, for this reason, what waits and no other watch was found in. */
  hide: z.optional(HideReason),
});
export const WatchRemoved = strict({
  changed: Count,
  /** Items that were hidden, and the word that takes that back (POST /undo); null where none were. */
  hidden: Count,
  undo: z.nullable(z.string()),
});
export const TryWatches = strict({
  text: z.string().check(z.minLength(1), z.maxLength(10_000)),
  subject: z.optional(Slug),
  /** One that is not kept yet; alone, instead of those that are. */
  draft: z.optional(strict(watch)),
});
export const WatchesTried = strict({
  matches: z.array(
    strict({
      /** Null: the draft. */
      watch: z.nullable(Count),
      kind: z.enum(WATCH_KINDS),
      text: z.string(),
      start: Count,
      end: Count,
    }),
  ),
});

export const AddLinkCard = strict({
  address: Line,
  subject: z.optional(Slug),
  /** The business's own words, shown as its own. */
  note: z.optional(z.string().check(z.maxLength(2000))),
  /** Who wrote what it leads to, where the address does not say it. */
  by: z.optional(z.string().check(z.maxLength(200))),
  /** Language in which the card says why the words are not there. */
  lang: z.optional(z.string().check(z.maxLength(35))),
});
export const LinkCardAdded = strict({
  id: z.string(),
  /** It was there before. */
  merged: z.boolean(),
  url: z.string(),
  name: z.string(),
  why: z.string(),
});

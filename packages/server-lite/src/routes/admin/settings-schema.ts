import { Count, DateText, HideReason, Identifier, Slug } from '@smm/sdk/schema';
import * as z from 'zod/mini';
import { BACKUP_KINDS } from '../../backups/backups.ts';
import { RESTORE_STATES } from '../../backups/restores.ts';
import { SETTING_SCHEMAS } from '../../settings.ts';

const { business, origins, policy } = SETTING_SCHEMAS;
const kept = { version: z.string(), modified: z.nullable(DateText), by: z.nullable(z.string()) };
/** What the change was made from: it is refused when somebody else was faster. */
const version = z.optional(z.string().check(z.maxLength(20)));

/** What the business set, each with its own version. */
export const SettingsState = z.strictObject({
  business: z.strictObject({ ...kept, value: z.nullable(business) }),
  policy: z.strictObject({ ...kept, value: policy }),
  origins: z.strictObject({
    ...kept,
    value: z.nullable(origins),
    /** What holds now. */
    allowed: z.array(z.string()),
    /** True: the start of the server gave them (`--allow-origin`), and what is set here has no effect. */
    isGiven: z.boolean(),
  }),
});
/** Each setting as a whole; null takes it back to its default. */
export const PatchSettings = z.strictObject({
  business: z.optional(z.strictObject({ value: z.nullable(business), version })),
  policy: z.optional(z.strictObject({ value: z.nullable(policy), version })),
  origins: z.optional(z.strictObject({ value: z.nullable(origins), version })),
});

/** A source: what came from it, what its terms ask for, and what is due. */
export const SourceState = z.strictObject({
  key: Identifier,
  name: z.string(),
  items: z.strictObject({
    pending: Count,
    published: Count,
    hidden: Count,
    withdrawn: Count,
    erased: Count,
  }),
  lastReceived: z.nullable(DateText),
  policy: z.strictObject({
    attribution: z.nullable(z.string()),
    mayMarkUp: z.boolean(),
    needsPermission: z.boolean(),
    mayExcerpt: z.boolean(),
    mayShowCounts: z.boolean(),
    retentionDays: z.nullable(Count),
  }),
  /** What is shown longer than the terms allow without being fetched anew. */
  overdue: Count,
  /** The day on which the oldest of what is shown must have been fetched anew; null where there is no limit. */
  refreshBy: z.nullable(DateText),
});

const Part = z.strictObject({ received: Count, published: Count, hidden: Count });
export const Figures = z.strictObject({
  from: DateText,
  to: DateText,
  by: z.enum(['day', 'week', 'month']),
  /** All of them, empty ones too. Days are those of UTC. */
  steps: z.array(
    z.strictObject({
      ...Part.shape,
      start: DateText,
      /** Decided about by a person: published, hidden or taken back for the first time. */
      decided: Count,
      /** Median of their days from received to decided; null where there are none. */
      waitingDays: z.nullable(z.number()),
      /** Of what was received: source → how many. */
      sources: z.record(z.string(), Count),
    }),
  ),
  total: z.strictObject({ ...Part.shape, decided: Count, waitingDays: z.nullable(z.number()) }),
  hidden: z.array(z.strictObject({ reason: HideReason, count: Count })),
  sources: z.array(z.strictObject({ key: Identifier, name: z.string(), received: Count })),
  /** Everything received in that time, by stars, and what of it is published now; null: without a rating. */
  ratings: z.array(z.strictObject({ ratingValue: z.nullable(Count), received: Count, published: Count })),
  /** Means of those stars; null where nothing is rated. */
  average: z.strictObject({ received: z.nullable(z.number()), published: z.nullable(z.number()) }),
});
export const FiguresQuery = z.strictObject({
  from: z.optional(z.iso.date()),
  to: z.optional(z.iso.date()),
  by: z.optional(z.enum(['day', 'week', 'month'])),
  subject: z.optional(Slug),
});

/** Nothing need be said. */
export const MakeBackup = z.strictObject({});
export const Backup = z.strictObject({
  name: z.string(),
  /** `before-restore`: what was there until a backup was put in its place. `uploaded`: brought in from elsewhere. */
  kind: z.enum(BACKUP_KINDS),
  bytes: Count,
  /** Of `before-restore`, until when it was what was served; of `uploaded`, when it came. */
  createdAt: DateText,
  /** The command that puts it in place of the store, once the server was stopped. */
  restore: z.string(),
});

/** What a backup holds, and what becomes of what is there now when it is put in its place. */
export const BackupLook = z.strictObject({
  /** Of the tables; what this endpoint knows is as high or higher. */
  schema: Count,
  items: z.strictObject({
    pending: Count,
    published: Count,
    hidden: Count,
    withdrawn: Count,
    erased: Count,
  }),
  people: Count,
  /** Names of what is reviewed, at most ten. */
  subjects: z.array(z.string()),
  /** Of its last change. */
  lastChange: z.nullable(DateText),
  /** Since it went its own way; null where nothing is there now, or what is there cannot be read. */
  since: z.nullable(
    z.strictObject({
      /** False: it is a backup of another store, and nobody can tell by it who is not to be asked here. */
      isSameStore: z.boolean(),
      lastChange: z.nullable(DateText),
      /** Gone, but for the copy that is kept: */
      items: Count,
      changes: Count,
      people: Count,
      asked: Count,
      /** Settings, what is reviewed, collections, or what is kept of people are others. */
      isSetOtherwise: z.boolean(),
      /** Taken back since, and taken back again: */
      withdrawn: Count,
      erased: Count,
      suppressed: Count,
      /** What opens nothing now, and would again; at most ten of each. */
      accounts: z.array(z.string()),
      tokens: z.array(z.string()),
    }),
  ),
});

export const StartRestore = z.strictObject({ backup: z.string().check(z.maxLength(100)) });
/** How far the last restore since the start came. `failed`: everything is as it was. */
export const RestoreState = z.strictObject({
  /** False where the storage cannot be exchanged while it is served. */
  isPossible: z.boolean(),
  state: z.enum(RESTORE_STATES),
  backup: z.nullable(z.string()),
  by: z.nullable(z.string()),
  startedAt: z.nullable(DateText),
  progress: z.nullable(z.strictObject({ done: Count, total: Count })),
  error: z.nullable(z.string()),
  result: z.nullable(
    z.strictObject({
      items: Count,
      /** Name of the backup of what was there. */
      kept: z.nullable(z.string()),
      /** How many were taken back again; null where what was there could not be read. */
      takenBack: z.nullable(Count),
      /** Requests for reviews that were under way then, and do not go on. */
      stopped: Count,
    }),
  ),
});

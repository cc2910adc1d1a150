import { Count, DateText, Identifier, Rating, Slug } from '@smm/sdk/schema';
import * as z from 'zod/mini';
import { IMPORT_STATES } from '../../imports/import-job.ts';
import { FIELDS } from '../../sources/columns/fields.ts';

const counts = {
  read: Count,
  added: Count,
  merged: Count,
  rejected: Count,
  changed: Count,
  held: Count,
  datesUnclear: Count,
  /** What became of the pictures that the rows name; absent where that is not known. */
  pictures: z.optional(
    z.strictObject({
      /** Lay in the same file. */
      broughtAlong: Count,
      /** Fetched once their items are published. */
      toFetch: Count,
      leftOut: z.array(z.strictObject({ reason: z.string(), count: Count, example: z.string() })),
    }),
  ),
};
const Field = z.enum(FIELDS);
const Column = z.nullable(z.string().check(z.maxLength(1000)));
/** Field → column, by the key that the list of columns gives it; null where no column is. */
const ColumnMap = z.partialRecord(Field, Column);

const ImportLooked = z.strictObject({
  ...counts,
  recognised: z.array(z.string()),
  encoding: z.array(z.string()),
  notes: z.array(z.string()),
  columns: z.array(
    z.strictObject({
      name: z.string(),
      key: z.string(),
      field: z.nullable(Field),
      examples: z.array(z.string()),
      form: Count,
    }),
  ),
  rows: z.array(
    z.strictObject({
      line: Count,
      author: z.string(),
      title: z.nullable(z.string()),
      body: z.string(),
      rating: z.nullable(Rating),
      datePublished: z.nullable(DateText),
      source: Identifier,
      language: z.nullable(z.string()),
      tags: z.array(z.string()),
      url: z.nullable(z.string()),
      held: z.boolean(),
    }),
  ),
  rejectedRows: z.array(z.strictObject({ member: z.optional(z.string()), line: Count, reason: z.string() })),
});

/** What an erasure took out of those files, and which are left: nothing but a name, at most, tells whose their rows are. */
export const Forgotten = z.strictObject({
  gone: Count,
  left: z.array(
    z.strictObject({
      name: z.string(),
      rows: Count,
      /** Of them hold the same name, which somebody else may have. */
      named: Count,
    }),
  ),
});
/** A file that was brought in: what it was recognised as, how far it is, what came of it. */
export const ImportJob = z.strictObject({
  id: z.string(),
  name: z.string(),
  bytes: Count,
  by: z.string(),
  state: z.enum(IMPORT_STATES),
  createdAt: DateText,
  hasFile: z.boolean(),
  subject: z.nullable(Slug),
  publish: z.boolean(),
  map: ColumnMap,
  looked: z.nullable(ImportLooked),
  progress: z.nullable(
    z.strictObject({
      step: z.enum(['reading', 'writing', 'publishing', 'pictures', 'undoing']),
      done: Count,
      total: Count,
    }),
  ),
  summary: z.nullable(
    z.strictObject({ ...counts, published: Count, notes: z.array(z.string()), hasRejectedRows: z.boolean() }),
  ),
  error: z.nullable(z.string()),
  undone: z.nullable(
    z.strictObject({
      erased: Count,
      kept: z.array(
        z.strictObject({
          id: Identifier,
          because: z.enum(['published', 'hidden', 'featured', 'replied', 'edited', 'withdrawn', 'pinned']),
        }),
      ),
      keptTotal: Count,
      rejected: z.optional(Forgotten),
    }),
  ),
});
/** What may be brought in by this API; the command line takes files of any size. */
export const ImportLimits = z.strictObject({ bytes: Count });
export const MapImport = z.strictObject({ map: ColumnMap, subject: z.optional(Slug) });
export const StartImport = z.strictObject({
  subject: z.optional(Slug),
  publish: z.optional(z.boolean()),
  attested: z.optional(z.boolean()),
});

/** A file of rows that an import could not take. */
export const RejectedFile = z.strictObject({
  name: z.string(),
  bytes: Count,
  dateCreated: DateText,
  /** When it is deleted by itself. */
  dateDeleted: DateText,
  /** Number of the import; null where the file does not say. */
  import: z.nullable(Count),
});
/** Of an item, or a person. */
export const ItemErased = z.strictObject({ changed: Count, rejected: Forgotten });
export const PersonGone = z.strictObject({ gone: z.literal(true), rejected: Forgotten });

import { Count, DateText, Identifier, Slug, State } from '@smm/sdk/schema';
import * as z from 'zod/mini';
import { STAYED } from '../../storage/people-import.ts';

/** Words that a review is looked for by. */
export const ReviewWords = z.strictObject({ q: z.optional(z.string().check(z.maxLength(200))) });
export const MayBeTheirs = z.strictObject({
  reviews: z.array(
    z.strictObject({
      id: Identifier,
      subject: Slug,
      state: State,
      author: z.string(),
      text: z.string(),
      source: z.string(),
      datePublished: z.nullable(DateText),
      dateReceived: DateText,
    }),
  ),
});

const run = {
  number: Count,
  fileName: z.string(),
  by: z.string(),
  dateImported: DateText,
  added: Count,
  merged: Count,
  known: Count,
  dateUndone: z.nullable(DateText),
};
export const PeopleImportUndone = z.strictObject({
  /** Came by the file, and are gone again. */
  gone: Count,
  /** Were there before, and are as they were. */
  returned: Count,
  kept: z.strictObject({ changed: Count, asked: Count, wrote: Count }),
  keptPeople: z.array(z.strictObject({ id: Identifier, name: z.string(), because: z.enum(STAYED) })),
});
export const PeopleImports = z.strictObject({ imports: z.array(z.strictObject(run)) });
/** With what taking it back would do now. */
export const PeopleImportLook = z.strictObject({ ...run, undo: PeopleImportUndone });

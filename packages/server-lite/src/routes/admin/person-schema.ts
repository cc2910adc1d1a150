import { Count, DateText, Identifier, Rating, Slug, State } from '@smm/sdk/schema';
import * as z from 'zod/mini';
import { SUPPRESSION_REASONS } from '../../storage/people.ts';
import { Forgotten } from './import-schema.ts';
import { Backup } from './settings-schema.ts';

const Said = z.optional(z.string().check(z.minLength(1), z.maxLength(500)));
const Ids = z.array(Identifier).check(z.maxLength(1000));

/** Whom to look for; one of them at least. */
export const PersonWanted = z.strictObject({
  email: Said,
  name: Said,
  person: z.optional(Identifier),
  items: z.optional(Ids),
  receipt: Said,
});
export const PersonFound = z.strictObject({
  person: z.nullable(
    z.strictObject({
      id: Identifier,
      name: z.string(),
      email: z.nullable(z.string()),
      dateAdded: DateText,
      asked: Count,
      purchases: Count,
    }),
  ),
  suppression: z.nullable(z.strictObject({ reason: z.enum(SUPPRESSION_REASONS), since: DateText })),
  items: z.array(
    z.strictObject({
      id: Identifier,
      subject: Slug,
      state: State,
      author: z.string(),
      email: z.nullable(z.string()),
      /** Its beginning. */
      text: z.string(),
      rating: z.nullable(Rating),
      dateReceived: DateText,
      pictures: Count,
      by: z.enum(['email', 'person', 'name', 'item', 'receipt']),
    }),
  ),
  /** Copies that hold what is erased now, until they are deleted. */
  backups: z.array(Backup),
});
/** By id alone, as a search found them: nobody is erased for a name that they share. */
export const ErasePerson = z.strictObject({ items: Ids, person: z.optional(Identifier) });
export const PersonErased = z.strictObject({
  items: Count,
  person: z.boolean(),
  backups: z.array(Backup),
  rejected: Forgotten,
});

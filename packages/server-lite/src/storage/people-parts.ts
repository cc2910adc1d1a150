import type { Kysely } from 'kysely';
import { ConflictError } from '../errors/conflict-error.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import type { ReadyPerson } from './people-rows.ts';
import type { Tables } from './tables.ts';

/** Rows of one statement: engines take only so many values at once. */
const ROWS = 500;

interface Parts extends Pick<ReadyPerson, 'tags' | 'purchases'> {
  person: number;
}

/** Lists and purchases of people who are there. */
export async function addParts(db: Kysely<Tables>, parts: readonly Parts[]): Promise<void> {
  const tags = parts.flatMap((part) => part.tags.map((tag) => ({ person: part.person, tag })));
  const purchases = parts.flatMap((part) =>
    part.purchases.map(({ orderDate, subject, orderedItem, orderNumber }) => ({
      person: part.person,
      order_date: orderDate,
      subject,
      ordered_item: orderedItem,
      order_number: orderNumber,
    })),
  );
  for (let i = 0; i < tags.length; i += ROWS)
    await db
      .insertInto('person_tag')
      .values(tags.slice(i, i + ROWS))
      .onConflict((on) => on.doNothing())
      .execute();
  for (let i = 0; i < purchases.length; i += ROWS)
    await db
      .insertInto('purchase')
      .values(purchases.slice(i, i + ROWS) as never)
      .execute();
}

/** @throws ConflictError when somebody else has the address or the telephone. */
export async function assertFree(db: Kysely<Tables>, key: string | null, but?: string): Promise<void> {
  if (key === null) return;
  const other = await db.selectFrom('person').select('id').where('key', '=', key).executeTakeFirst();
  if (!other || other.id === but) return;
  const what = key.startsWith('e:') ? 'e-mail address' : 'telephone number';
  throw new ConflictError(
    `Somebody with this ${what} is among the people already, as ${other.id}. Change that entry, or give another ${what}.`,
  );
}

/** A purchase that says what it was about must say it truly: a review is worth more for it. */
export async function assertSubjects(db: Kysely<Tables>, { purchases }: ReadyPerson): Promise<void> {
  const wanted = [...new Set(purchases.flatMap(({ subject }) => subject ?? []))];
  if (wanted.length === 0) return;
  const known = await db.selectFrom('subject').select('slug').where('slug', 'in', wanted).execute();
  const unknown = wanted.find((slug) => !known.some((row) => row.slug === slug));
  if (unknown !== undefined)
    throw new InvalidInputError(
      'purchases',
      `there is no subject “${unknown}”. Leave it out, or add it with smm subject add.`,
    );
}

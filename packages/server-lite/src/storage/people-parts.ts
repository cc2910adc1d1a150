import type { Kysely } from 'kysely';
import { ConflictError } from '../errors/conflict-error.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import type { ReadyPerson } from './people-rows.ts';
import { findSubject } from './subjects.ts';
import type { Tables } from './tables.ts';

/** Rows of one statement: engines take only so many values at once. */
const ROWS = 500;
/** What hangs on a person and goes with them. */
const PARTS = ['person_tag', 'purchase', 'person_item', 'person_not_item', 'people_import_row'] as const;

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

/** People with all that is kept of them; of what they were asked, that somebody was. */
export async function removePeople(db: Kysely<Tables>, people: readonly number[]): Promise<void> {
  for (let i = 0; i < people.length; i += ROWS) {
    const some = people.slice(i, i + ROWS);
    await db.updateTable('invitation').set({ person: null }).where('person', 'in', some).execute();
    for (const table of PARTS) await db.deleteFrom(table).where('person', 'in', some).execute();
    await db.deleteFrom('person').where('seq', 'in', some).execute();
  }
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
  for (const purchase of purchases) {
    if (purchase.subject === null) continue;
    const about = await findSubject(db, purchase.subject);
    if (!about)
      throw new InvalidInputError(
        'purchases',
        `there is no subject “${purchase.subject}”. Leave it out, or add it with smm subject add.`,
      );
    // The slug of one that was merged into another leads there.
    purchase.subject = about.slug;
  }
}

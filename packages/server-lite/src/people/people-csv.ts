import { csvLine } from '../exports/csv.ts';
import type { Person, Purchase } from '../storage/people.ts';

export const PEOPLE_HEADER: readonly string[] = [
  'name',
  'email',
  'telephone',
  'language',
  'tags',
  'note',
  'order_date',
  'ordered_item',
  'order_number',
  'date_added',
  'date_asked',
  'suppressed',
];
const NOTHING: Purchase = { orderDate: null, subject: null, orderedItem: null, orderNumber: null };

/** People as a file that comes in again: one line for each purchase, one for who bought nothing. */
export async function* peopleCsv(people: AsyncIterable<Person[]>): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(PEOPLE_HEADER)}`;
  for await (const some of people) yield some.map(linesOf).join('');
}

function linesOf(person: Person): string {
  const { name, email, telephone, language, tags, note, dateAdded, dateAsked, suppressed } = person;
  return (person.purchases.length > 0 ? person.purchases : [NOTHING])
    .map(({ orderDate, subject, orderedItem, orderNumber }) =>
      csvLine([
        ...[name, email, telephone, language, tags.join('; '), note],
        ...[orderDate, orderedItem ?? subject, orderNumber, dateAdded, dateAsked, suppressed],
      ]),
    )
    .join('');
}

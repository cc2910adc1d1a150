import { PEOPLE_HEADER } from '../people/people-csv.ts';
import { COLLECTION_HEADER } from './feeds/tables.ts';
import { ITEM_HEADER } from './item-columns.ts';

const OWN = [ITEM_HEADER, COLLECTION_HEADER, PEOPLE_HEADER].map((header) => header.join(','));

/** Whether a table has the header that `smm export` writes: then apostrophes in front of what looks like a formula are ours. */
export function isOwnTable(names: readonly string[]): boolean {
  return OWN.includes(names.join(','));
}

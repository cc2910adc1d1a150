/**
 * The files of an export that other programs read; `store/` has the same as the store keeps it. A file that is added has its
 * line here, its fields in `schema/readable.ts` and its words in `readme.ts`. A test holds all three.
 */
export const DOCUMENTS = [
  'README.txt',
  'business.json',
  'subjects.json',
  'merges.json',
  'collections.json',
  'views.json',
  'sources.json',
  'imports.json',
  'askings.json',
  'items.ndjson',
  'items.csv',
  'ledger.ndjson',
  'consents.ndjson',
  'people.ndjson',
  'people.csv',
  'invitations.ndjson',
  'suppressions.ndjson',
] as const;

export type DocumentName = (typeof DOCUMENTS)[number];

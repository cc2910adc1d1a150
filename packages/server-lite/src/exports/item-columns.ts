import type { Item } from '../domain/model.ts';

type Cell = string | number | null;

/** Columns of `items.csv`, under names that bringing it in again recognises. */
const COLUMNS: readonly (readonly [name: string, of: (item: Item) => Cell])[] = [
  ['id', ({ id }) => id],
  ['about', ({ subject }) => subject],
  ['type', ({ type }) => type],
  ['state', ({ state }) => state],
  ['hide_reason', ({ hideReason }) => hideReason],
  ['source', ({ source }) => source],
  ['source_id', ({ sourceId }) => sourceId],
  ['title', ({ title }) => title],
  ['body', ({ body }) => body],
  ['rating', ({ rating }) => rating?.ratingValue ?? null],
  ['worst_rating', ({ rating }) => rating?.worstRating ?? null],
  ['best_rating', ({ rating }) => rating?.bestRating ?? null],
  ['author', ({ author }) => author.name],
  ['author_url', ({ author }) => author.url ?? null],
  ['email', ({ authorEmail }) => authorEmail],
  ['job_title', ({ author }) => author.jobTitle ?? null],
  ['company', ({ author }) => author.worksFor ?? null],
  ['date', ({ datePublished }) => datePublished],
  ['date_experienced', ({ dateExperienced }) => dateExperienced],
  ['date_received', ({ dateReceived }) => dateReceived],
  ['language', ({ language }) => language],
  ['url', ({ url }) => url],
  ['verification', ({ verification }) => verification.level],
  ['connection', ({ materialConnection }) => materialConnection?.text ?? null],
  ['tags', ({ tags }) => tags.join(', ')],
  ['featured', ({ featured }) => (featured ? 'yes' : 'no')],
  ['reply', ({ reply }) => reply?.text ?? null],
  ['reply_date', ({ reply }) => reply?.date ?? null],
];

export const ITEM_HEADER: readonly string[] = COLUMNS.map(([name]) => name);
export const itemCells = (item: Item): Cell[] => COLUMNS.map(([, of]) => of(item));

/** An item as `items.ndjson` has it. What it is about is not called its subject: in exports of others that is a title. */
export function itemLine({ subject, ...item }: Item): object {
  return { ...item, about: subject };
}

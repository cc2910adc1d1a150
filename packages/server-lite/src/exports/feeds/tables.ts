import { csvLine } from '../csv.ts';
import { bodyOf, type FeedItem, ownTitleOf, ratingOf } from './feed.ts';

type Cell = string | number | null | undefined;

/** Columns of one collection's CSV, under names that bringing it in again recognises: what everybody may read, and no more. */
const COLUMNS: readonly (readonly [name: string, of: (item: FeedItem['item']) => Cell])[] = [
  ['id', ({ identifier }) => identifier],
  ['type', (item) => item['@type']],
  ['title', ownTitleOf],
  ['body', bodyOf],
  ['rating', (item) => ratingOf(item)?.ratingValue],
  ['worst_rating', (item) => ratingOf(item)?.worstRating],
  ['best_rating', (item) => ratingOf(item)?.bestRating],
  ['author', ({ author }) => author.name],
  ['author_url', ({ author }) => author.url],
  ['job_title', ({ author }) => author.jobTitle],
  ['company', ({ author }) => author.worksFor],
  ['date', ({ datePublished }) => datePublished],
  ['language', ({ inLanguage }) => inLanguage],
  ['url', ({ url }) => url],
  ['source', ({ publisher }) => publisher.identifier],
  ['verification', ({ verification }) => verification.level],
  ['connection', ({ materialConnection }) => materialConnection?.text],
  ['tags', ({ keywords = [] }) => keywords.join(', ')],
  ['reply', ({ reply }) => reply?.text],
  ['reply_date', ({ reply }) => reply?.datePublished],
];

export const COLLECTION_HEADER: readonly string[] = COLUMNS.map(([name]) => name);

export const csvHead = (): string => `\uFEFF${csvLine(COLLECTION_HEADER)}`;
export const csvItem = ({ item }: FeedItem): string => csvLine(COLUMNS.map(([, of]) => of(item)));
/** As readers of the endpoint get it. */
export const ndjsonItem = ({ item }: FeedItem): string => `${JSON.stringify(item)}\n`;

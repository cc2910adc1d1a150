import { conceptsOf } from '../columns/header-stems.ts';
import { fieldsNamed } from '../columns/synonyms.ts';
import { isAlike } from '../records/json-groups.ts';
import { scoreRecords, type Score } from '../records/score-records.ts';
import { SourceError } from '../source-error.ts';
import { isOfReview } from './beside.ts';
import { DumpReader, type Row } from './dump-reader.ts';
import type { Beside, TablesToRead } from './tables.ts';

/** Rows of a table that are looked at, characters of a cell and of all that is held. */
const LOOKED_AT = 100;
const LONGEST_CELL = 1000;
const MOST_HELD = 4 << 20;
const MOST_TABLES = 2000;
const MOST_NAMED = 5;
/** Points that a name counts. */
const BY_NAME = 3;
/** Part of the columns that two tables have in common where they are of one kind. */
const OF_ONE_KIND = 0.8;

/** Tables of content systems and shops that hold whatever else there is, by the last word of their names. */
const OTHER =
  /(?:^|[^a-z])(?:users?|customers?|members?|people|persons?|accounts?|admins?|posts?|pages?|articles?|nodes?|orders?|order_?notes?|carts?|invoices?|products?|items?|options?|settings?|config(?:uration)?|categor(?:y|ies)|terms?|tags?|taxonom(?:y|ies)|links?|sessions?|logs?|migrations?|cache|queue|jobs?|visits?|addresses|\w*meta|replies|reply|likes?|votes?|reports?|notifications?|usefulness|helpful\w*|images?|photos?|media|files?|attachments?|status(?:es)?|types?|entit(?:y|ies)|summary|aggregated?|criteri(?:a|on)(?:_lang|_product|_category)?|fields?|templates?|emails?|subscri\w+|status_?history)$/i;

interface Seen extends Score {
  name: string;
  rows: Row[];
  isNamed: boolean;
}

/**
 * Reads a dump through and says which of its tables hold reviews, and which say something of them.
 *
 * @returns notes sentences for the summary
 * @throws SourceError when it has no rows, or several tables of which none holds reviews
 */
export async function chooseTables(
  name: string,
  texts: AsyncIterable<string>,
): Promise<{ tables: TablesToRead; notes: string[] }> {
  const { samples, cutOff } = await sampled(texts);
  if (samples.size === 0)
    throw new SourceError(
      `${name} is a database dump without a row. Export the table of the reviews with its data, not its structure alone.`,
    );
  const all = [...samples].map(([table, rows]) => seen(table, rows));
  const found = all.filter((table) => isOfReviews(table) || all.length === 1).sort((a, b) => rank(b) - rank(a));
  const [best, ...others] = found;
  if (!best) {
    const shown = all.slice(0, 40).map((table) => `“${table.name.slice(0, 60)}”`);
    throw new SourceError(
      `${name} is a database dump, and none of its tables looks like reviews: ${shown.join(', ')}. Export the table that holds them by itself, and import that.`,
    );
  }
  const columns = new Set(columnsOf(best));
  const read = [best, ...others.filter((other) => isAlike(columnsOf(other), columns, OF_ONE_KIND))];
  const places = new Map(all.map((table, i) => [table.name, i]));
  const { beside, behind } = besideOf(best, all, places);
  const left = others.filter((other) => !read.includes(other));
  return {
    tables: { read: read.map((table) => table.name), beside: read.length === 1 ? beside : [] },
    notes: [
      ...onOthers(best, left),
      ...behind.map(
        (table) =>
          `“${table}” says something of the rows of “${best.name}”, but stands behind it in the dump, and was left out. Export both once more with “${table}” first.`,
      ),
      ...(cutOff === undefined || read.some((table) => table.name === cutOff)
        ? []
        : [`${name} breaks off within “${cutOff.slice(0, 80)}”: what came behind is missing. Export it again.`]),
    ],
  };
}

async function sampled(
  texts: AsyncIterable<string>,
): Promise<{ samples: Map<string, Row[]>; cutOff: string | undefined }> {
  const samples = new Map<string, Row[]>();
  let held = 0;
  const reader = new DumpReader({
    wants: (table) => {
      const rows = samples.get(table);
      return rows ? rows.length < (held > MOST_HELD ? 1 : LOOKED_AT) : samples.size < MOST_TABLES;
    },
    row: (table, row) => {
      const text = JSON.stringify(row, (_, value: unknown) =>
        typeof value === 'string' ? value.slice(0, LONGEST_CELL) : value,
      );
      held += text.length;
      const rows = samples.get(table);
      // Made anew: a piece of a text would keep all of it.
      const copied = JSON.parse(text) as Row;
      if (rows) rows.push(copied);
      else samples.set(table, [copied]);
    },
    refused: () => undefined,
  });
  for await (const text of texts) reader.write(text);
  return { cutOff: reader.end(), samples };
}

function seen(name: string, rows: Row[]): Seen {
  const about = conceptsOf(name);
  const isNamed = (about.has('opinion') || about.has('words') || about.has('rating')) && !about.has('reply');
  return { name, rows, isNamed: isNamed && !OTHER.test(name), ...scoreRecords(rows) };
}

function isOfReviews({ name, score, fields, isNamed }: Seen): boolean {
  if (score === 0 || OTHER.test(name)) return false;
  const hasWords = fields.has('body') || fields.has('pros');
  if (isNamed) return hasWords || fields.has('title') || (fields.has('author') && fields.has('rating'));
  return hasWords && (fields.has('rating') || fields.has('thumb')) && (fields.has('author') || fields.has('date'));
}

function rank({ score, isNamed }: Seen): number {
  return score + (isNamed ? BY_NAME : 0);
}

function columnsOf({ rows }: Seen): string[] {
  return Object.keys(rows[0] ?? {});
}

function onOthers(best: Seen, others: readonly Seen[]): string[] {
  if (others.length === 0) return [];
  const names = others.slice(0, MOST_NAMED).map((other) => `“${other.name.slice(0, 80)}”`);
  const shown = names.join(', ') + (others.length > MOST_NAMED ? ' and others' : '');
  return [
    `${shown} ${others.length === 1 ? 'looks' : 'look'} like reviews too, but only “${best.name.slice(0, 80)}” was read. If customers wrote what is there, export it by itself, and import that.`,
  ];
}

/** Tables that say something of the rows of another: those behind it come too late. */
function besideOf(
  best: Seen,
  all: readonly Seen[],
  places: ReadonlyMap<string, number>,
): { beside: Beside[]; behind: string[] } {
  const found: Beside[] = [];
  for (const table of all) {
    const one =
      table === best ? undefined : (namedValues(best, table) ?? itsWhole(best, table) ?? itsMarks(best, table));
    if (one) found.push(one);
  }
  const isBefore = ({ table }: Beside) => (places.get(table) as number) < (places.get(best.name) as number);
  return {
    beside: found.filter(isBefore),
    behind: found.filter((each) => !isBefore(each)).map(({ table }) => table),
  };
}

/** `comment_id`, `meta_key`, `meta_value`, where some of the keys are those of a review. */
function namedValues(best: Seen, table: Seen): Beside | undefined {
  const columns = columnsOf(table);
  const key = columns.find((column) => /^(?:meta_?)?(?:key|name)$/i.test(column));
  const value = columns.find((column) => /^(?:meta_?)?value$/i.test(column));
  const [here] = columnsOf(best);
  const there = columns.find((column) => column.toLowerCase() === here?.toLowerCase());
  if (key === undefined || value === undefined || here === undefined || there === undefined) return undefined;
  if (!/._?id$/i.test(here) || !table.rows.some((row) => isOfReview(String(row[key])))) return undefined;
  return { table: table.name, on: { here, there }, named: { key, value } };
}

/** `review_detail` refers by `review_id` to `review`, one to one, where its day stands. */
function itsWhole(best: Seen, table: Seen): Beside | undefined {
  const [key] = columnsOf(table);
  const what = /^(\w+)_id$/i.exec(key ?? '')?.[1];
  if (key === undefined || what === undefined || !columnsOf(best).includes(key)) return undefined;
  if (!new RegExp(`(?:^|_)${what}$`, 'i').test(table.name) || !best.name.startsWith(`${table.name}_`)) return undefined;
  if (!isOnceEach(best, key) || !isOnceEach(table, key)) return undefined;
  const columns = columnsOf(table).filter((column) => {
    const fields = fieldsNamed(column).map(({ field }) => field);
    return !columnsOf(best).includes(column) && fields.includes('date') && !best.fields.has('date');
  });
  return columns.length === 0 ? undefined : { table: table.name, on: { here: key, there: key }, columns };
}

/** Marks of a review in a table of votes, where the reviews have none. */
function itsMarks(best: Seen, table: Seen): Beside | undefined {
  if (best.fields.has('rating') || !/rating|grade|score/i.test(table.name)) return undefined;
  const columns = columnsOf(table);
  const key = columns.find(
    (column) => /^(?:id_)?\w*(?:review|comment|testimonial)\w*$/i.test(column) && /id/i.test(column),
  );
  if (key === undefined || !columnsOf(best).includes(key) || !isOnceEach(best, key)) return undefined;
  const mean = columns.find((column) => /^(?:value|rating|grade|score|stars)$/i.test(column));
  return mean === undefined ? undefined : { table: table.name, on: { here: key, there: key }, mean };
}

function isOnceEach({ rows }: Seen, column: string): boolean {
  return new Set(rows.map((row) => row[column])).size === rows.length;
}

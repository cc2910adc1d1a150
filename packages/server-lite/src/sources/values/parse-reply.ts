import { parseDate } from './parse-date.ts';
import { PLAIN_DATES } from './date-style.ts';

/** `'key': 'value'` or `"key": "value"`, as a program prints an object into a cell. */
const PAIR = /['"](\w+)['"]:\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/gs;
const LATEST = 9999;

/** The words of a reply and its date, also where a scraper printed a whole object into the cell. */
export function parseReply(cell: string): { text: string; date?: string } {
  if (!cell.startsWith('{') || !cell.endsWith('}')) return { text: cell };
  const parts = new Map<string, string>();
  for (const [, key, single, double] of cell.matchAll(PAIR))
    parts.set((key as string).toLowerCase(), (single ?? double ?? '').replace(/\\n/g, '\n').replace(/\\(.)/gs, '$1'));
  const text = parts.get('body') ?? parts.get('text') ?? parts.get('comment') ?? parts.get('content');
  if (text === undefined) return { text: cell };
  const given = parts.get('modified') ?? parts.get('date') ?? parts.get('createdat') ?? parts.get('updatetime');
  const found = given === undefined ? undefined : parseDate(given, PLAIN_DATES, LATEST);
  return found?.certain ? { text, date: found.date } : { text };
}

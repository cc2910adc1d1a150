import { ColumnProfile } from '../columns/column-profile.ts';
import { mapColumns } from '../columns/map-columns.ts';
import { postingColumns } from '../postings/posting-record.ts';
import { flatten } from './flatten.ts';
import { EACH_VALUE, type JsonPath } from './json-splitter.ts';
import { parseJson } from './parse-json.ts';

interface Candidate {
  path: string[];
  records: object[];
}

interface Scored {
  path: string[];
  score: number;
  /** Names of the columns that were told. */
  columns: string[];
}

const SAMPLE_RECORDS = 200;
const MOST_CANDIDATES = 500;
const POSTINGS = 2;
const OF_ITEM = ['body', 'dateReceived', 'hideReason', 'verification'];
/** What the business said of a review: nobody's review, whatever else is missing beside it. */
const REPLY = /^(?:(?:owner|business|merchant|seller|company|developer|public|review)[ _-]?(?:reply|response)|reply)$/i;

/** Where the reviews are in a parsed sample: the array or object whose members look most like reviews. Undefined when none does. */
export function findJsonRecords(documents: readonly unknown[]): JsonPath | undefined {
  const candidates = new Map<string, Candidate>();
  for (const document of documents.slice(0, 500)) collect(document, [], candidates);
  let best: Scored | undefined;
  for (const candidate of candidates.values()) {
    const scored = { path: candidate.path, ...scoreOf(candidate.records) };
    if (scored.score > 0 && (!best || isBetter(scored, best))) best = scored;
  }
  return best?.path;
}

/**
 * The values at the start of a text that may be cut off anywhere: what is open there is closed, so that what came
 * before the cut can be looked at. Empty when the text is not JSON.
 */
export function parseJsonSample(sample: string): unknown[] {
  const documents: unknown[] = [];
  for (const piece of pieces(sample)) {
    try {
      documents.push(parseJson(piece));
    } catch {
      // Only a sample is looked at here; the splitter reports every broken record with its line.
      continue;
    }
  }
  return documents;
}

function collect(value: unknown, path: string[], candidates: Map<string, Candidate>): void {
  if (typeof value !== 'object' || value === null || path.length > 12) return;
  if (Array.isArray(value)) {
    for (const element of value.slice(0, SAMPLE_RECORDS)) collect(element, [...path, '*'], candidates);
    return;
  }
  offer(path, value, candidates);
  // An item as smm exports it, of which nothing inside is another: a link card has no words of its own.
  if (OF_ITEM.every((name) => name in value)) return;
  for (const [name, part] of Object.entries(value))
    if (Array.isArray(part) || !REPLY.test(name)) collect(part, [...path, name], candidates);
  if (isMap(value))
    for (const part of Object.values(value).slice(0, SAMPLE_RECORDS))
      offer([...path, EACH_VALUE], part as object, candidates);
}

function offer(path: string[], record: object, candidates: Map<string, Candidate>): void {
  const key = JSON.stringify(path);
  const candidate = candidates.get(key);
  if (candidate) {
    if (candidate.records.length < SAMPLE_RECORDS) candidate.records.push(record);
  } else if (candidates.size < MOST_CANDIDATES) candidates.set(key, { path, records: [record] });
}

/** Records by their ids rather than in a list: every value is an object, and they have most of their keys in common. */
function isMap(value: object): boolean {
  const parts = Object.values(value) as unknown[];
  if (parts.length < 2 || !parts.every((part) => typeof part === 'object' && part !== null && !Array.isArray(part)))
    return false;
  const [first, ...others] = parts.slice(0, 20).map((part) => Object.keys(part as object));
  return others.every(
    (keys) => keys.filter((key) => first?.includes(key)).length >= 0.5 * Math.max(keys.length, first?.length ?? 0),
  );
}

/** What lies inside the best so far must be clearly better, or be where that one takes nearly all of its fields from. */
function isBetter(scored: Scored, best: Scored): boolean {
  if (!startsWith(scored.path, best.path)) return scored.score > best.score;
  const inside = scored.path.slice(best.path.length);
  const wrapped =
    !scored.path.includes('*') &&
    best.columns.filter((name) => name.startsWith(`${inside.join('.')}.`)).length >= 0.6 * best.columns.length;
  return scored.score > best.score + (wrapped ? -1 : 1.5);
}

/** Fields that were told in the records, by weight: words and ratings make a review, the rest adds to it. */
function scoreOf(records: readonly object[]): { score: number; columns: string[] } {
  const columns = new Map<string, ColumnProfile>();
  let seen = 0;
  let postings = 0;
  for (const record of records) {
    const posting = postingColumns(record);
    if (posting) postings++;
    const leaves = flatten(posting ?? record);
    for (const [name, value] of leaves) {
      let profile = columns.get(name);
      if (!profile) columns.set(name, (profile = new ColumnProfile()));
      profile.add(value);
    }
    seen++;
  }
  const names = [...columns.keys()];
  const map = mapColumns(names, [...columns.values()]);
  if (!map.has('body') && !map.has('rating') && !map.has('thumb') && !map.has('pros')) return { score: 0, columns: [] };
  const weights = {
    body: 3,
    rating: 3,
    thumb: 2,
    pros: 2,
    author: 2,
    date: 1.5,
    id: 0.5,
    title: 0.5,
    email: 0.5,
    language: 0.2,
  } as const;
  let score = 0;
  for (const [field, weight] of Object.entries(weights)) if (map.has(field as keyof typeof weights)) score += weight;
  return {
    // What a network's postings are known by says more than any name.
    score: score + Math.log10(seen) + (postings >= 0.5 * seen ? POSTINGS : 0),
    columns: [...map.values()].flat().map((column) => names[column] as string),
  };
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((key, i) => path[i] === key);
}

/** Cuts a text into its documents, and closes the last one where it is cut off. */
function pieces(text: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  let start = -1;
  let safe = -1;
  let closers = '';
  for (let i = 0; i < text.length && open.length < 500; i++) {
    const code = text.charCodeAt(i);
    if (code === 34) {
      for (i++; i < text.length && text.charCodeAt(i) !== 34; i++) if (text.charCodeAt(i) === 92) i++;
    } else if (code === 123 || code === 91) {
      if (open.length === 0) start = i;
      open.push(code === 123 ? '}' : ']');
    } else if (code === 125 || code === 93) {
      open.pop();
      if (open.length === 0 && start !== -1) {
        found.push(text.slice(start, i + 1));
        start = -1;
        safe = -1;
      }
    } else if (code === 44 && open.length > 0) {
      safe = i;
      closers = [...open].reverse().join('');
    }
  }
  if (start !== -1 && safe > start) found.push(text.slice(start, safe) + closers);
  return found;
}

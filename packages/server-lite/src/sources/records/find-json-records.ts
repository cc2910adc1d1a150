import { fieldsNamed } from '../columns/synonyms.ts';
import { collectCandidates, type Candidate } from './json-candidates.ts';
import { areKeys } from './json-groups.ts';
import { EACH_VALUE, type JsonPath } from './json-splitter.ts';
import { type Kinds, kindsIn } from './kinds.ts';
import { parseJson } from './parse-json.ts';
import { scoreRecords, type Score } from './score-records.ts';

/** Where the reviews are in JSON. */
export interface JsonList {
  path: JsonPath;
  score: number;
  /** Keys of the sample's records, where a path through keys may meet others that are none. */
  known?: string[];
  /** Whether the key of each record is its id. */
  isById?: true;
  /** Of which kinds the records are, where not all of them are reviews. */
  kinds?: Kinds;
  /** What looks like reviews as well and is not read, in sentences for the summary. */
  notes: string[];
}

interface Scored extends Candidate, Score {
  /** Records by their keys: each is a review by itself, rather than a part of one. */
  isSure: boolean;
}

/** Where the reviews are in a parsed sample: the array or object whose members look most like reviews. Undefined when none does. */
export function findJsonRecords(documents: readonly unknown[]): JsonPath | undefined {
  return findJsonList(documents)?.path;
}

/** As {@link findJsonRecords}, with what is known of the list. */
export function findJsonList(documents: readonly unknown[]): JsonList | undefined {
  const all = collectCandidates(documents).map((candidate) => scored(candidate));
  let best: Scored | undefined;
  for (const each of all) if (each.score > 0 && (!best || isBetter(each, best))) best = each;
  if (!best) return undefined;
  const { path, score } = best;
  const kinds = kindsIn(best.records);
  return {
    path,
    score,
    ...(kinds && { kinds }),
    ...(path.includes(EACH_VALUE) && { known: [...new Set(best.records.flatMap((record) => Object.keys(record)))] }),
    ...(isById(best) && { isById: true as const }),
    notes: notesOnOthers(all, best),
  };
}

function scored(candidate: Candidate): Scored {
  const score = scoreRecords(candidate.records);
  const has = (...fields: Parameters<typeof score.fields.has>[0][]) => fields.some((field) => score.fields.has(field));
  const { path, keys } = candidate;
  const isSure =
    score.score > 0 &&
    path.includes(EACH_VALUE) &&
    keys.filter((key) => fieldsNamed(key).length > 0).length <= 0.2 * keys.length &&
    (has('author', 'date') || (areKeys(keys) && has('body', 'pros') && has('rating', 'thumb')));
  return { ...candidate, ...score, isSure };
}

/** What lies inside the best so far must be clearly better, or be where that one takes nearly all of its fields from. */
function isBetter(scored: Scored, best: Scored): boolean {
  // All lists together rather than one of them, where both are told alike; by its name where there is but one.
  const isSame = scored.count === best.count;
  if (isWithin(best.path, scored.path, true)) return scored.score > best.score + (isSame ? 0.5 : -0.5);
  if (isWithin(scored.path, best.path, true)) return scored.score > best.score + (isSame ? -0.5 : 0.5);
  if (!isWithin(scored.path, best.path)) return scored.score > best.score;
  const inside = scored.path.slice(best.path.length);
  const named = inside.slice(0, [...inside, EACH_VALUE].indexOf(EACH_VALUE));
  const start = named.map((key) => `${key}.`).join('');
  const within = best.columns.filter(
    (name) => name.startsWith(start) && (named.length === inside.length || name.includes('.', start.length)),
  );
  const wrapped =
    (scored.isSure || !scored.path.some((key) => key === '*' || key === EACH_VALUE)) &&
    within.length >= 0.6 * best.columns.length;
  return scored.score > best.score + (wrapped ? -1 : 1.5);
}

/** Whether a path leads through another, or is one of those that it stands for. */
function isWithin(path: readonly string[], start: readonly string[], isWhole = false): boolean {
  if (isWhole && (path.length !== start.length || !start.includes(EACH_VALUE))) return false;
  return start.every((key, i) => path[i] === key || (key === EACH_VALUE && path[i] !== undefined && path[i] !== '*'));
}

/** Keys that programs make for each record, not those that count rows or name days. */
function isById({ path, keys, fields }: Scored): boolean {
  if (path.at(-1) !== EACH_VALUE || fields.has('id') || new Set(keys).size < keys.length) return false;
  if (!keys.every((key) => /^[-\w:.]{1,128}$/.test(key) && !/^\d{4}[-/.]\d\d?(?:\D|$)/.test(key)) || !areKeys(keys))
    return false;
  const numbers = keys.map((key) => Number(/^[a-z_-]*?(\d{1,9})$/i.exec(key)?.[1] ?? Number.NaN));
  const least = Math.min(...numbers);
  return !(least <= 1 && Math.max(...numbers) - least < 2 * keys.length);
}

const MOST_NAMED = 5;

/** Lists that look like reviews too, and stand neither in those that are read nor around them. */
function notesOnOthers(all: readonly Scored[], best: Scored): string[] {
  const others = all.filter(
    ({ path, fields, score }) =>
      score > 0 &&
      path.at(-1) === '*' &&
      !path.includes(EACH_VALUE) &&
      (fields.has('body') || fields.has('pros')) &&
      ['rating', 'thumb', 'author', 'date'].filter((field) => fields.has(field as 'rating')).length >= 2 &&
      !isWithin(path, best.path) &&
      !isWithin(best.path, path),
  );
  if (others.length === 0) return [];
  const nameOf = (path: JsonPath) => path.filter((key) => key !== '*' && key !== EACH_VALUE).join('.');
  const names = [...new Set(others.map(({ path }) => `“${nameOf(path).slice(0, 120)}”`))];
  const shown = names.slice(0, MOST_NAMED).join(', ') + (names.length > MOST_NAMED ? ' and others' : '');
  const read = nameOf(best.path);
  return [
    `${shown} ${names.length === 1 ? 'looks' : 'look'} like reviews too, but only ${read === '' ? 'the list' : `“${read}”`} was read. If customers wrote what is there, save it as a file of its own, and import that.`,
  ];
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

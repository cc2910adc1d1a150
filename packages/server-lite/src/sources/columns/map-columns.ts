import { SourceError } from '../source-error.ts';
import type { ColumnProfile } from './column-profile.ts';
import { MAP_NAMES, type Field } from './fields.ts';
import { normalizeHeader } from './normalize-header.ts';
import { fieldsNamed } from './synonyms.ts';

/** Columns by field, the best first: a cell that is empty in one is looked for in the next. */
export type ColumnMap = Map<Field, number[]>;

/** Fields where several columns each may hold the value. Others take one column alone. */
const SEVERAL: ReadonlySet<Field> = new Set([
  'body',
  'rating',
  'author',
  'date',
  'title',
  'url',
  'images',
  'status',
  'reply',
  'replyDate',
  'email',
]);

interface Candidate {
  field: Field;
  column: number;
  rank: number;
}

/**
 * Tells what each column is: by its name where the values agree with the name, then by its values.
 *
 * @param names header cells; null where the file has none.
 */
export function mapColumns(
  names: readonly string[] | null,
  profiles: readonly ColumnProfile[],
  overrides: ReadonlyMap<Field, string> = new Map(),
): ColumnMap {
  const map: ColumnMap = new Map();
  const taken = new Set<number>();
  for (const [field, name] of overrides) {
    const column = findColumn(names, profiles.length, name);
    map.set(field, [column]);
    taken.add(column);
  }
  const candidates: Candidate[] = [];
  names?.forEach((name, column) => {
    for (const { field, rank } of fieldsNamed(name)) {
      const profile = profiles[column] as ColumnProfile;
      if (taken.has(column) || map.has(field)) continue;
      if (
        profile.structured > profile.filled
          ? field === 'images' || field === 'tags'
          : profile.filled === 0 || fits(field, profile)
      ) {
        candidates.push({ field, column, rank: rank + (profile.filled === 0 ? 1000 : 0) });
      }
    }
  });
  candidates.sort((a, b) => a.rank - b.rank || a.column - b.column);
  for (const { field, column } of candidates) {
    if (taken.has(column)) continue;
    const columns = map.get(field);
    if (columns && (!SEVERAL.has(field) || overrides.has(field))) continue;
    map.set(field, [...(columns ?? []), column]);
    taken.add(column);
  }
  preferProse(map, profiles, overrides);
  fromValues(map, taken, profiles, names);
  return map;
}

/** `body=Comment,rating=Score` as a map. @throws SourceError on a field that does not exist. */
export function parseOverrides(text: string): Map<Field, string> {
  const overrides = new Map<Field, string>();
  for (const pair of text.split(',').filter((part) => part.trim() !== '')) {
    const at = pair.indexOf('=');
    const field = MAP_NAMES[normalizeHeader(pair.slice(0, at === -1 ? undefined : at))];
    if (at === -1 || !field) {
      throw new SourceError(
        `--map cannot be read at "${pair.trim()}". Write FIELD=COLUMN, several with commas between; fields are ${Object.values(
          MAP_NAMES,
        )
          .filter((name, i, all) => all.indexOf(name) === i)
          .join(', ')}.`,
      );
    }
    overrides.set(field, pair.slice(at + 1).trim());
  }
  return overrides;
}

function findColumn(names: readonly string[] | null, count: number, name: string): number {
  const exact = names?.indexOf(name) ?? -1;
  if (exact !== -1) return exact;
  const alike = names?.findIndex((known) => normalizeHeader(known) === normalizeHeader(name)) ?? -1;
  if (alike !== -1) return alike;
  if (/^\d+$/.test(name) && Number(name) >= 1 && Number(name) <= count) return Number(name) - 1;
  const known = names ? names.map((column) => `"${column}"`).join(', ') : `numbers 1 to ${count}`;
  throw new SourceError(`--map names the column "${name}", which the file does not have. Its columns are ${known}.`);
}

/** Whether values can be what the name says. A name alone proves nothing: `feedback` may hold 0 and 1. */
function fits(field: Field, profile: ColumnProfile): boolean {
  switch (field) {
    case 'body':
    case 'reply':
    case 'pros':
    case 'cons':
    case 'title':
      return profile.isText;
    case 'rating':
      return profile.share('ratings') >= 0.6;
    case 'author':
    case 'firstName':
    case 'lastName':
    case 'product':
      return (
        profile.share('urls') < 0.5 &&
        profile.share('paths') < 0.5 &&
        profile.share('numbers') < 0.9 &&
        profile.meanLength < 80
      );
    case 'date':
    case 'replyDate':
    case 'dateExperienced':
      return profile.meanLength < 48 && profile.share('urls') < 0.5 && profile.share('codes') < 0.5;
    case 'email':
      return profile.share('emails') >= 0.5;
    case 'url':
    case 'authorUrl':
    case 'authorImage':
    case 'productUrl':
      return profile.share('urls') >= 0.5;
    case 'language':
      return profile.meanLength <= 12;
    case 'status':
    case 'verified':
    case 'thumb':
    case 'incentive':
      return profile.meanLength < 30;
    case 'jobTitle':
    case 'worksFor':
      return profile.share('numbers') < 0.5 && profile.meanLength < 100;
    default:
      return true;
  }
}

/** Of several columns named like the words themselves, the one with the most words comes first: `review` may be a headline, `comments` a count. */
function preferProse(map: ColumnMap, profiles: readonly ColumnProfile[], overrides: ReadonlyMap<Field, string>): void {
  const bodies = map.get('body');
  if (!bodies || bodies.length < 2 || overrides.has('body')) return;
  const words = (column: number) => (profiles[column] as ColumnProfile).meanWords;
  const best = Math.max(...bodies.map(words));
  const first = bodies[0] as number;
  if (words(first) * 3 < best) bodies.sort((a, b) => words(b) - words(a));
}

/** Headers of counts and codes: small numbers under them are no ratings. */
const COUNTED =
  /count|votes?|likes?|helpful|qty|quantity|id$|age|year|number|anzahl|menge|label|class|sentiment|polarity|visits|version|price/;

function fromValues(
  map: ColumnMap,
  taken: Set<number>,
  profiles: readonly ColumnProfile[],
  names: readonly string[] | null,
): void {
  const headerless = names === null;
  const free = (fit: (profile: ColumnProfile) => boolean) =>
    profiles.map((_, i) => i).filter((i) => !taken.has(i) && fit(profiles[i] as ColumnProfile));
  const take = (field: Field, column: number | undefined) => {
    if (column === undefined || map.has(field)) return;
    map.set(field, [column]);
    taken.add(column);
  };
  const words = (column: number) => (profiles[column] as ColumnProfile).meanWords;
  const namedBody = map.get('body')?.[0];
  if (namedBody === undefined && !map.has('pros')) {
    const nested = (column: number) => names?.[column]?.includes('.') ?? false;
    const prose = free((profile) => profile.isText && profile.meanWords > 1.5 && profile.variety > 0.1)
      .filter((column) => !nested(column))
      .sort((a, b) => words(b) - words(a));
    if (prose[0] !== undefined) take('body', prose[0]);
    else if (headerless || profiles.length <= 3)
      take('body', free((profile) => profile.isText).sort((a, b) => words(b) - words(a))[0]);
    else if (!map.has('rating') && map.has('title')) {
      map.set('body', map.get('title') as number[]);
      map.delete('title');
    }
  }
  const drawn = free((profile) => profile.share('scaled') >= 0.9);
  const small = free((profile) => profile.looksLikeStars).filter(
    (column) => !COUNTED.test(normalizeHeader(names?.[column] ?? '')),
  );
  if (drawn[0] !== undefined) take('rating', drawn[0]);
  else if (small.length === 1 && (headerless || !map.has('thumb'))) take('rating', small[0]);
  if (headerless) {
    take('date', free((profile) => profile.share('dates') >= 0.9)[0]);
    take('author', free((profile) => profile.looksLikeNames)[0]);
  }
  take('email', free((profile) => profile.share('emails') >= 0.9)[0]);
  take('date', free((profile) => profile.share('dates') >= 0.9)[0]);
}

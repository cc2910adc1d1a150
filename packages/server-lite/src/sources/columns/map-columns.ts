import { recogniseFormat, type KnownFormat } from '../formats.ts';
import { SourceError } from '../source-error.ts';
import type { ColumnMap } from './column-map.ts';
import type { ColumnProfile } from './column-profile.ts';
import { MAP_NAMES, type Field } from './fields.ts';
import { fromValues } from './from-values.ts';
import { conceptsOf } from './header-stems.ts';
import { isOfHelpDesk, isSubject } from './help-desk.ts';
import { joinNameParts, type NamePart, namePartsIn } from './name-parts.ts';
import { normalizeHeader } from './normalize-header.ts';
import { onBehalf, type Wards, wardsIn } from './on-behalf.ts';
import { settleRivals } from './settle-rivals.ts';
import { askedBy, isQuestion, meantBy } from './by-concept.ts';
import type { RowSample } from './row-sample.ts';
import { fieldsNamed } from './synonyms.ts';
import { whatWasBought } from './what-was-bought.ts';
import { whichDay } from './which-day.ts';
import { whichRating } from './which-rating.ts';
import { whichWords } from './which-words.ts';

/** Fields where several columns each may hold the value. Others take one column alone. */
const SEVERAL: ReadonlySet<Field> = new Set([
  'body',
  'rating',
  'author',
  'date',
  'title',
  'url',
  'images',
  'videos',
  'status',
  'reply',
  'replyDate',
  'email',
  'pros',
  'cons',
]);

/** Fields whose cells may be lists of things rather than text. */
const LISTED: ReadonlySet<Field> = new Set(['images', 'videos', 'tags', 'shared', 'counters', 'facets', 'ownReview']);

interface Candidate {
  field: Field;
  column: number;
  rank: number;
}

/**
 * Tells what each column is: by its name where the values agree with the name, then by its values.
 *
 * @param overrides a column's name, or its number from 1; nothing where no column is the field
 * @param names header cells; null where the file has none.
 * @param sample some of its rows, to hold columns against each other.
 */
export function mapColumns(
  names: readonly string[] | null,
  profiles: readonly ColumnProfile[],
  overrides: ReadonlyMap<Field, string> = new Map(),
  sample?: RowSample,
): ColumnMap {
  const map: ColumnMap = new Map();
  const taken = new Set<number>();
  const none: Field[] = [];
  for (const [field, name] of overrides) {
    if (name === '') {
      none.push(field);
      continue;
    }
    const column = findColumn(names, profiles.length, name);
    map.set(field, [column]);
    taken.add(column);
  }
  const candidates: Candidate[] = [];
  const format = names ? recogniseFormat(names) : undefined;
  if (names && format?.isSure) return byLayout(map, names, format, [...taken], none);
  const prefixed = (names?.filter((name) => REVIEW_PREFIX.test(name)).length ?? 0) > 1;
  const asked = names?.some((name) => name.trim().length > 12 && isQuestion(name)) ?? false;
  const parts = namePartsIn(names ?? []);
  const helps = names !== null && isOfHelpDesk(names);
  const wards = wardsIn(names ?? [], profiles);
  names?.forEach((name, column) => {
    const profile = profiles[column] as ColumnProfile;
    const part = format ? undefined : parts.get(column);
    const meant = part ? ofPart(part) : meanings(name, format, { prefixed, asked, wards, helps }, profile);
    for (const { field, rank } of meant) {
      if (taken.has(column) || map.has(field) || none.includes(field)) continue;
      if (helps && field === 'rating' && profile.isGoodAndBad && !none.includes('thumb')) {
        candidates.push({ field: 'thumb', column, rank });
      } else if (
        profile.structured > profile.filled ? LISTED.has(field) : profile.filled === 0 || fits(field, profile)
      ) {
        candidates.push({
          field,
          column,
          rank: rank + (profile.filled === 0 ? 1000 : 0) + (isHandle(field, name) ? 5 : 0),
        });
      } else if (
        field === 'rating' &&
        !none.includes('thumb') &&
        (profile.share('thumbs') >= 0.9 || profile.looksLikeThumbs || profile.isGoodOrBad)
      ) {
        candidates.push({ field: 'thumb', column, rank: rank + 400 });
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
  settleRivals(map, profiles, names, overrides);
  joinNameParts(map, parts);
  proseLetGo(map, taken, profiles);
  for (const field of none) map.set(field, []);
  fromValues(map, taken, profiles, names, sample, overrides);
  if (!format || format.source === 'file') {
    const table = { map, taken, profiles, names, sample, overrides };
    whatWasBought(table);
    whichRating(table);
    whichWords(table);
    whichDay(table);
  }
  if (asked) answersTogether(map, names as readonly string[], overrides);
  for (const field of none) map.delete(field);
  for (const field of ['pros', 'cons'] as const) map.get(field)?.sort((a, b) => a - b);
  return map;
}

/** The columns of a layout that was written here: whatever stands in them, they hold what it says. */
function byLayout(
  map: ColumnMap,
  names: readonly string[],
  { columns = {} }: KnownFormat,
  taken: readonly number[],
  none: readonly Field[],
): ColumnMap {
  names.forEach((name, column) => {
    const field = columns[normalizeHeader(name)];
    if (field && !taken.includes(column) && !map.has(field) && !none.includes(field)) map.set(field, [column]);
  });
  return map;
}

/** Fields of which a second column stands in where the first is empty, and none of sentences can. */
const SHORT: readonly Field[] = ['author', 'date', 'dateExperienced', 'replyDate'];

/** Sentences that a word in their name made the spare of another field (`What the guest said` beside `Guest`) may be anything. */
function proseLetGo(map: ColumnMap, taken: Set<number>, profiles: readonly ColumnProfile[]): void {
  const isProse = (column: number) => {
    const profile = profiles[column] as ColumnProfile;
    if (!profile.isText || profile.looksLikeNames || profile.structured > 0) return false;
    return profile.meanWords >= PROSE && profile.variety > VARIED && profile.share('dates') < 0.1;
  };
  for (const field of SHORT) {
    const [first, ...others] = map.get(field) ?? [];
    if (first === undefined || others.length === 0 || isProse(first)) continue;
    map.set(field, [first, ...others.filter((column) => !isProse(column))]);
  }
  const used = new Set([...map.values()].flat());
  for (const column of [...taken]) if (!used.has(column) && isProse(column)) taken.delete(column);
}

/** Mean of words from which texts are sentences rather than names. */
const PROSE = 3.5;
/** Share of different texts up to which they are chosen from a list. */
const VARIED = 0.3;

/** In a form, what was asked for in a sentence (“Tell us what you loved”) is one of its answers: the others are words too. */
function answersTogether(map: ColumnMap, names: readonly string[], overrides: ReadonlyMap<Field, string>): void {
  const [column, ...others] = map.get('body') ?? [];
  if (column === undefined || others.length > 0 || overrides.has('body') || !(map.has('pros') || map.has('cons')))
    return;
  const name = names[column] as string;
  if (!isQuestion(name) && name.trim().split(/\s+/).length < 3) return;
  map.delete('body');
  map.set('pros', [column, ...(map.get('pros') ?? [])]);
}

/**
 * `body=Comment,rating=Score` as a map, or the same as a JSON object for names with commas; `title=` says that no column is.
 *
 * @throws SourceError on a field that does not exist.
 */
export function parseOverrides(text: string): Map<Field, string> {
  const overrides = new Map<Field, string>();
  for (const [name, column] of pairsOf(text)) {
    const field = fieldNamed(name);
    if (column === undefined || !field) {
      throw new SourceError(
        `--map cannot be read at "${name}". Write FIELD=COLUMN, several with commas between; fields are ${[...new Set(Object.values(MAP_NAMES))].join(', ')}.`,
      );
    }
    overrides.set(field, column.trim());
  }
  return overrides;
}

function fieldNamed(name: string): Field | undefined {
  const bare = normalizeHeader(name);
  return Object.hasOwn(MAP_NAMES, bare) ? MAP_NAMES[bare] : undefined;
}

function pairsOf(text: string): [name: string, column: string | undefined][] {
  if (text.trimStart().startsWith('{')) return jsonPairs(text);
  return text
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      return at === -1 ? [pair.trim(), undefined] : [pair.slice(0, at).trim(), pair.slice(at + 1)];
    });
}

function jsonPairs(text: string): [name: string, column: string | undefined][] {
  try {
    return Object.entries(JSON.parse(text) as object).map(([name, column]) => [
      name,
      typeof column === 'string' ? column : column === null ? '' : undefined,
    ]);
  } catch (cause) {
    throw new SourceError('--map begins with { and is not a JSON object. Write it as {"body":"Comment"}.', { cause });
  }
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
    case 'reply':
      return profile.isText && !profile.isScaleOfWords && !profile.isTicked;
    case 'body':
      return profile.isText && !profile.isNumbered;
    case 'pros':
    case 'cons':
      return profile.isText;
    case 'title':
      return profile.isText && !profile.isCounted;
    case 'rating':
      return (
        (profile.share('ratings') >= 0.6 && !profile.looksLikeThumbs && !profile.isAlways(0)) ||
        (profile.share('verbal') >= 0.9 && !profile.isGoodOrBad) ||
        profile.isScaleOfWords ||
        profile.isGrades
      );
    case 'ratingBest':
    case 'ratingWorst':
      return profile.share('numbers') >= 0.9;
    case 'source':
      return profile.meanLength < 40 && profile.share('urls') < 0.5;
    case 'author':
    case 'firstName':
    case 'lastName':
    case 'product':
      return (
        profile.share('urls') < 0.5 &&
        profile.share('paths') < 0.5 &&
        (field === 'product' || (profile.share('dates') < 0.5 && !profile.isCounted)) &&
        profile.share('numbers') < 0.9 &&
        profile.share('codes') < 0.9 &&
        profile.meanLength < 80
      );
    case 'date':
    case 'replyDate':
    case 'dateExperienced':
      return profile.meanLength < 48 && profile.share('urls') < 0.5 && profile.share('codes') < 0.5;
    case 'tags':
      return profile.share('dates') < 0.6;
    case 'images':
      return profile.share('numbers') < 0.9;
    case 'email':
      return profile.share('emails') >= 0.5;
    case 'url':
    case 'authorUrl':
    case 'authorImage':
    case 'productUrl':
    case 'videos':
      return profile.share('urls') >= 0.5;
    case 'language':
      return profile.meanLength <= 12;
    case 'thumb':
      // How likely of ten is no yes and no.
      return profile.meanLength < 30 && (profile.share('numbers') < 0.9 || profile.distinct <= 2);
    case 'status':
    case 'verified':
    case 'incentive':
      return profile.meanLength < 30;
    case 'jobTitle':
    case 'worksFor':
      return profile.share('numbers') < 0.5 && profile.meanLength < 100;
    default:
      return true;
  }
}

function ofPart({ kind, rank }: NamePart): readonly { field: Field; rank: number }[] {
  return kind === 'given' || kind === 'family' ? [{ field: kind === 'given' ? 'firstName' : 'lastName', rank }] : [];
}

/** What somebody signs in with comes behind what they are called. */
function isHandle(field: Field, name: string): boolean {
  return field === 'author' && /user[\s_-]?(?:name|id)|login|handle|screen[\s_-]?name|nick/i.test(name);
}

const REVIEW_PREFIX = /^reviews?\./i;

/**
 * What a header may mean: as its format says where that is known, else by its name. Beside columns such as
 * `reviews.text` those without the prefix are about what is reviewed.
 */
function meanings(
  name: string,
  format: KnownFormat | undefined,
  { prefixed, asked, wards, helps }: { prefixed: boolean; asked: boolean; wards: Wards; helps: boolean },
  profile: ColumnProfile,
): readonly { field: Field; rank: number }[] {
  const known = format?.columns;
  const bare = normalizeHeader(name);
  const said = known && Object.hasOwn(known, bare) ? known[bare] : undefined;
  if (said === null) return [];
  if (said !== undefined && (profile.filled === 0 || fits(said, profile) || said !== 'body'))
    return [{ field: said, rank: -1 }];
  if (helps && isSubject(name)) return [];
  const someone = onBehalf(name, profile, wards);
  if (someone) return someone;
  if (!prefixed || REVIEW_PREFIX.test(name) || isOfPerson(name)) {
    const named = fieldsNamed(name);
    if (format && format.source !== 'file') return named;
    // What was said to the business alone is shown to nobody, whatever else its name says.
    if (named.some(({ field }) => SAID.has(field)) && conceptsOf(name).has('private')) return [];
    // `Giudizio` may hold what was said as well as how good it was: words of a scale are the latter.
    const isVerdict = profile.isScaleOfWords;
    const about = conceptsOf(name);
    if (
      named[0]?.field === 'body' &&
      ((isVerdict && (['rating', 'opinion', 'reply'] as const).some((one) => about.has(one))) ||
        (profile.share('scaled') >= 0.6 && about.has('rating')))
    )
      return [{ field: 'rating', rank: named[0]?.rank ?? 0 }];
    if (profile.filled === 0 ? named.length > 0 : named.some(({ field }) => fits(field, profile))) return named;
    if (isQuestion(name)) return askedBy(name, profile);
    // What may be a rating as well as words, and is written as ratings are, is one.
    const isRated = isVerdict || profile.share('scaled') >= 0.6;
    const meant = meantBy(name, profile).filter(({ field }) => !isRated || field !== 'body');
    if (isVerdict && meant.length === 0) return [...named, { field: 'rating', rank: 400 }];
    // In a form, what is asked need not be a question: “Tell us how it was”.
    if (meant.length === 0 && asked && /\S\s+\S/.test(name.trim())) return askedBy(name, profile);
    return [...named, ...meant];
  }
  if (bare === 'name' || bare === 'title') return [{ field: 'product', rank: 0 }];
  return fieldsNamed(name)
    .filter(({ field }) => !OF_THE_REVIEW.has(field))
    .map(({ field, rank }) => ({ field, rank: rank + 500 }));
}

/** `customer.name`: of who wrote, not of what is reviewed. */
function isOfPerson(name: string): boolean {
  const at = name.lastIndexOf('.');
  return at !== -1 && conceptsOf(name.slice(0, at)).has('person');
}

const SAID: ReadonlySet<Field> = new Set(['body', 'title', 'pros', 'cons']);

const OF_THE_REVIEW: ReadonlySet<Field> = new Set([
  'body',
  'title',
  'rating',
  'author',
  'id',
  'url',
  'images',
  'videos',
]);

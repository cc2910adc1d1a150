import { areCompanions, isBesideName } from './about-person.ts';
import type { ColumnMap } from './column-map.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { Field } from './fields.ts';
import { isDoneByAnother } from './done-by.ts';
import { conceptsOf, surelyAbout, type Concept } from './header-stems.ts';
import { peopleIn, type People } from './people.ts';
import { isOfLodging } from './lodging.ts';
import { isOfPet } from './on-behalf.ts';
import type { RowSample } from './row-sample.ts';
import { isAfrikaansPair, readAsSurnames } from './surnames.ts';
import { fieldsNamed } from './synonyms.ts';

/** What a column that holds names is, where its header says one of these: not who wrote. */
const OTHERS: readonly Concept[] = ['staff', 'thing', 'place', 'beside', 'reply', 'email', 'recommend', 'kin'];
const NAMES: ReadonlySet<Field> = new Set(['author', 'firstName', 'lastName']);
/** Points from which a column of names is who wrote, whatever its header; and where it is the only one that may be. */
const SURE = 2.6;
const LIKELY = 1.9;
/** Points by which one of two has to lead. */
const MARGIN = 0.35;
/** Values below which shares say little. */
const FEW = 3;
/** Names of which so few are different are of those who serve. */
const SOME = 6;
const AGAIN = 0.35;
const TEAM = 12;
/** Characters up to which a name that comes again and again is none: `M`, `모`. */
const SHORTEST = 2;
/** Share of rows in which a name holds the first name beside it, below which it is another one's. */
const SAME = 0.3;
/** Share of the rows on which a title has to be a name, another one each, and of those that surely are one. */
const NEARLY = 0.8;
const HALF = 0.5;
/** Rows with both, from which two names tell whether they are of one person. */
const PAIRED = 2;
/** Share of different names up to which they are of the few who serve. */
const FEW_PEOPLE = 0.6;
/** Share of yes and no from which a column holds nothing else. */
const YES_OR_NO = 0.9;
/** Pairs of rows among which two customers of one name are to be expected. */
const NAMESAKES = 150;
/** Columns up to which a table is small: a single column of names in it is who wrote. */
const SMALL = 6;

export interface Table {
  map: ColumnMap;
  taken: Set<number>;
  profiles: readonly ColumnProfile[];
  /** Null where the file has no header. */
  names: readonly string[] | null;
  sample: RowSample | undefined;
  overrides: ReadonlyMap<Field, string>;
}

/** Tells who wrote by what the columns hold, where their headers do not say it or say what cannot be. */
export function whoWrote(table: Table): void {
  const { map, names, sample, overrides, profiles } = table;
  if (
    !names ||
    !sample ||
    sample.size < FEW ||
    ['author', 'firstName', 'lastName'].some((field) => overrides.has(field as Field))
  )
    return;
  const looks = new Map<number, People>();
  const people = (column: number): People => {
    const known = looks.get(column) ?? peopleIn(sample.texts(column));
    looks.set(column, known);
    return known;
  };
  ofTheStore(table, people);
  letGo(table, people);
  spareNames(table);
  anotherName(table);
  fullerName(table, people);
  afrikaansSurname(table, people);
  restOfName(table, people);
  titleOnceMore(table);
  // `Name` in a form that is filled in without signing in is there, and empty.
  const known = [...NAMES].flatMap((field) => map.get(field) ?? []);
  if (known.some((column) => (profiles[column] as ColumnProfile).filled > 0)) return;
  if (!map.has('body') && !map.has('rating') && !map.has('title') && !map.has('pros') && !map.has('cons')) return;
  if (titleIsName(table, people)) return;
  const addresses = map.get('email')?.[0] ?? profiles.findIndex((profile) => profile.share('emails') >= 0.9);
  const mails = addresses === -1 ? undefined : sample.texts(addresses);
  const points = freeColumns(table)
    .map((column) => ({ column, score: score(people(column), mails && matched(sample.texts(column), mails)) }))
    .filter(({ score }) => score >= LIKELY)
    .sort((a, b) => b.score - a.score);
  const [best, second] = points;
  if (!best) return;
  const leads =
    !second || best.score - second.score >= MARGIN || leadsByVariety(people(best.column), people(second.column));
  const isEnough =
    best.score >= SURE || (points.length === 1 && (names.length <= SMALL || people(best.column).single < 0.6));
  if (!leads || !isEnough) return;
  const empty = map.get('author') ?? [];
  take(table, 'author', best.column);
  map.set('author', [best.column, ...empty]);
}

/** The name of a record that says again who wrote is no headline. */
function titleOnceMore({ map, taken, sample, overrides }: Table): void {
  const [title, author] = [map.get('title')?.[0], map.get('author')?.[0]];
  if (title === undefined || author === undefined || overrides.has('title')) return;
  const names = (sample as RowSample).texts(author);
  const titles = (sample as RowSample).texts(title);
  const both = titles.filter((text, i) => text !== '' && names[i] !== '').length;
  if (both < FEW || titles.filter((text, i) => text !== '' && text === names[i]).length < NEARLY * both) return;
  map.delete('title');
  taken.delete(title);
}

/** Where nobody else is named as who wrote, a title that is somebody's name on row after row says it: so sites keep what customers said. */
function titleIsName({ map, sample, overrides }: Table, people: (column: number) => People): boolean {
  const [title] = map.get('title') ?? [];
  if (title === undefined || overrides.has('title') || !(map.has('body') || map.has('pros'))) return false;
  if (people(title).filled < NEARLY * (sample as RowSample).size || !areNames(people(title))) return false;
  map.delete('title');
  map.set('author', [title]);
  return true;
}

/** Whether nearly all are names, another one each, and many surely are. */
function areNames({ filled, distinct, namelike, certain }: People): boolean {
  return distinct >= NEARLY * filled && namelike >= NEARLY && certain >= HALF;
}

/** Who keeps the records: `createdBy.user.displayName`. */
const KEPT_BY = /(?:creat|modif|updat|chang|edit|own|assign|add)(?:ed|or|er)?[ _-]?(?:by\b|$)|\bowner\b|assignee/i;

/** One name on every row is that of whoever keeps them, where its header says so or the titles are the customers' names. */
function ofTheStore(table: Table, people: (column: number) => People): void {
  const { map, names, overrides } = table;
  const authors = map.get('author') ?? [];
  const [title] = overrides.has('title') ? [] : (map.get('title') ?? []);
  const isTitled = title !== undefined && people(title).filled >= FEW && areNames(people(title));
  const kept = authors.filter((column) => {
    const { filled, distinct } = people(column);
    if (filled < FEW || distinct > 1) return true;
    const path = ((names as readonly string[])[column] as string).replace(/([a-z])([A-Z])/g, '$1 $2').split('.');
    return !(isTitled || path.slice(0, -1).some((part) => KEPT_BY.test(part)));
  });
  keepAuthors(table, kept);
}

/** Lets those go that were taken for the author and are not among these. */
function keepAuthors({ map, taken }: Table, kept: number[]): void {
  const authors = map.get('author') ?? [];
  if (kept.length === authors.length) return;
  for (const column of authors) if (!kept.includes(column)) taken.delete(column);
  if (kept.length > 0) map.set('author', kept);
  else map.delete('author');
}

function take({ map, taken }: Table, field: Field, column: number): void {
  map.set(field, [column]);
  taken.add(column);
}

/** Who was taken for the author by a word in a header, and cannot be by what stands below it (`Kundenservice`: good, fair). */
function letGo(table: Table, people: (column: number) => People): void {
  const { map, names, profiles } = table;
  const columns = map.get('author');
  if (!columns || !names) return;
  const kept = columns.filter((column) => {
    const header = names[column] as string;
    const { filled, distinct, namelike, certain, handles } = people(column);
    if (fieldsNamed(header).some(({ field }) => field === 'author')) return true;
    const isMarked = filled >= SOME && distinct > 1 && distinct <= AGAIN * filled;
    if (isMarked && (profiles[column] as ColumnProfile).meanLength <= SHORTEST) return false;
    if (surelyAbout(header).has('name')) return true;
    if (filled < FEW) return true;
    if ((profiles[column] as ColumnProfile).share('verbal') >= 0.5) return false;
    if ((profiles[column] as ColumnProfile).share('thumbs') >= YES_OR_NO) return false;
    const isClosed = filled >= 10 && distinct <= Math.max(2, 0.15 * filled) && certain < 0.1;
    return !isClosed && namelike + (distinct >= 0.5 * filled ? handles : 0) >= 0.4;
  });
  keepAuthors(table, kept);
}

/**
 * A name that stands beside the first on its rows, and is another, is somebody else's or that of a thing (`Tour name`): it
 * stands in for none that is missing, unless both are known names of who wrote.
 */
function spareNames({ map, names, sample, profiles }: Table): void {
  const [first, ...others] = map.get('author') ?? [];
  if (first === undefined) return;
  const own = (sample as RowSample).texts(first);
  const isAnother = (column: number) => {
    const both = (sample as RowSample)
      .texts(column)
      .flatMap((text, i) => (text !== '' && own[i] !== '' ? [[text, own[i] as string] as const] : []));
    const alike = both.filter(([text, name]) => text.includes(name) || name.includes(text)).length;
    return both.length >= PAIRED && alike < SAME * both.length;
  };
  const isKnown = (column: number) =>
    (profiles[column] as ColumnProfile).variety > FEW_PEOPLE &&
    fieldsNamed((names as readonly string[])[column] as string).some(({ field }) => field === 'author');
  map.set('author', [first, ...others.filter((column) => isKnown(column) || !isAnother(column))]);
  // A first name alone that is none of the name beside it: a child's.
  const [given, family] = [map.get('firstName'), map.get('lastName')];
  if (given && !family && given.every(isAnother)) map.delete('firstName');
}

/** Beside a first and a last name, whoever is called otherwise on nearly every row is another one (`Contact owner`), unless that is what a review is signed with. */
function anotherName(table: Table): void {
  const { map, names, sample } = table;
  const [first, last] = [map.get('firstName')?.[0], map.get('lastName')?.[0]];
  const authors = map.get('author');
  if (!authors || first === undefined || last === undefined) return;
  const given = (sample as RowSample).texts(first);
  const kept = authors.filter((column) => {
    const header = (names as readonly string[])[column] as string;
    if (fieldsNamed(header).some(({ field }) => field === 'author')) return true;
    const both = (sample as RowSample).texts(column).map((text, i) => [text, given[i] as string] as const);
    const filled = both.filter(([text, name]) => text !== '' && name !== '');
    return filled.length < FEW || filled.filter(([text, name]) => text.includes(name)).length >= SAME * filled.length;
  });
  keepAuthors(table, kept);
}

/** `Jan` beside `Jan Sample`: where a first name alone was taken, and the whole one stands in another column. */
function fullerName(table: Table, people: (column: number) => People): void {
  const { map, sample, taken } = table;
  const [known] = map.get('author') ?? [];
  if (known === undefined || map.has('lastName') || people(known).single < 0.8) return;
  // Another author that was let go beside the first.
  const used = new Set([...map.values()].flat());
  const others = [...taken].filter((column) => !used.has(column));
  const own = (sample as RowSample).texts(known);
  const fuller = [...others, ...freeColumns(table)].find((column) => {
    const both = (sample as RowSample).texts(column).map((text, i) => [text, own[i] as string] as const);
    const filled = both.filter(([text, name]) => text !== '' && name !== '');
    const within = filled.filter(([text, name]) => text.length > name.length && text.split(/\s+/).includes(name));
    return filled.length >= FEW && within.length >= 0.8 * filled.length && people(column).namelike >= 0.7;
  });
  if (fuller === undefined) return;
  taken.delete(known);
  take(table, 'author', fuller);
}

/** `Naam` beside `Van`, which is Dutch for where somebody is from: what stands below them tells. */
function afrikaansSurname({ map, taken, names, sample }: Table, people: (column: number) => People): void {
  const [known, ...others] = map.get('author') ?? [];
  if (known === undefined || others.length > 0 || map.has('firstName') || map.has('lastName')) return;
  const [own, next] = [known, known + 1].map((column) => (names as readonly string[])[column] ?? '');
  if (!isAfrikaansPair(own as string, next as string) || taken.has(known + 1)) return;
  const surnames = (sample as RowSample).texts(known + 1);
  if (people(known).single < 0.7 || people(known + 1).namelike < 0.7 || !readAsSurnames(surnames)) return;
  map.delete('author');
  map.set('firstName', [known]);
  map.set('lastName', [known + 1]);
  taken.add(known + 1);
}

/** Beside a first name stands the last one, and the other way about, whatever they are called. */
function restOfName(table: Table, people: (column: number) => People): void {
  const { map } = table;
  if (map.has('author') || map.has('firstName') === map.has('lastName')) return;
  const isFirst = map.has('firstName');
  const known = map.get(isFirst ? 'firstName' : 'lastName')?.[0] as number;
  const fits = freeColumns(table).filter((column) => {
    const { filled, namelike, distinct, companies, single } = people(column);
    if (filled < FEW || namelike < 0.7 || companies > 0.1 || single < 0.5) return false;
    return distinct >= Math.min(4, 0.5 * filled) && (!isFirst || Math.abs(column - known) === 1);
  });
  const best = isFirst
    ? (fits.find((column) => column === known + 1) ?? fits[0])
    : fits.sort((a, b) => people(b).given - people(a).given || Math.abs(a - known) - Math.abs(b - known))[0];
  if (best === undefined) return;
  if (!isFirst && people(best).given < 0.15 && Math.abs(best - known) !== 1) return;
  // Whole names under a word for the last one stand for themselves.
  if (!isFirst && people(known).single <= HALF && people(best).given <= people(known).given) return;
  take(table, isFirst ? 'lastName' : 'firstName', best);
}

/** Columns that nothing was told of, and whose headers do not say that they are something else. */
function freeColumns({ taken, names, profiles, sample }: Table): number[] {
  return profiles.flatMap((profile, column) => {
    if (taken.has(column) || profile.structured > profile.filled || !profile.isText || profile.meanWords > 5) return [];
    if (profile.share('thumbs') >= YES_OR_NO || areCompanions(sample?.texts(column) ?? [])) return [];
    return isOther((names as readonly string[])[column] as string) ? [] : [column];
  });
}

function isOther(header: string): boolean {
  const named = fieldsNamed(header);
  if (named.length > 0 && !named.some(({ field }) => NAMES.has(field))) return true;
  const about = surelyAbout(header);
  if (about.has('staff') || conceptsOf(header).has('staff') || isDoneByAnother(header)) return true;
  if (isOfPet(header) || (named.length === 0 && !about.has('name') && isBesideName(header))) return true;
  return !about.has('person') && (isOfLodging(header) || OTHERS.some((concept) => about.has(concept)));
}

function score({ filled, distinct, namelike, certain, handles, companies }: People, mail = 0): number {
  const written = namelike + 0.6 * handles;
  if (filled < FEW || written < 0.6 || companies > 0.3) return 0;
  const isClosed =
    (filled >= 20 && distinct <= 4) ||
    (filled >= SOME && distinct <= Math.min(TEAM, AGAIN * filled)) ||
    (filled >= SOME && mail === 0 && filled - distinct > 2 + filled ** 2 / NAMESAKES);
  return (
    Math.min(1, written) +
    1.6 * Math.min(1, certain / 0.3) +
    Math.min(1, distinct / filled / 0.5) +
    2 * Math.min(1, mail / 0.3) -
    3 * companies -
    (isClosed ? 1.5 : 0)
  );
}

/** Customers differ from row to row, those who serve them come again. */
function leadsByVariety(one: People, other: People): boolean {
  return one.distinct / one.filled >= 1.4 * (other.distinct / other.filled);
}

/** Share of the rows with both in which the address holds a part of the name. */
function matched(texts: readonly string[], mails: readonly string[]): number {
  let both = 0;
  let alike = 0;
  texts.forEach((text, i) => {
    const local = plain((mails[i] ?? '').split('@')[0] ?? '');
    if (text === '' || local === '') return;
    both++;
    if (text.split(/[\s.,'-]+/).some((part) => part.length >= 3 && local.includes(plain(part)))) alike++;
  });
  return both < FEW ? 0 : alike / both;
}

function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

import type { ColumnMap } from './column-map.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { Field } from './fields.ts';
import { conceptsOf, wordsOf } from './header-stems.ts';
import { normalizeHeader } from './normalize-header.ts';
import { rivalAuthors } from './rival-authors.ts';

/** Names of columns that are a whole name by themselves, and the rest of one beside a first name. */
const FAMILY = /^(?:name|nom|nome|naam|nombre|namn|navn|nev|nume|isim|nazwisko|jmeno|фамилия|van)$/;

/** Mean of words up to which a column holds one half of each name. */
const HALF = 1.2;

/** Where several columns are named alike, or one could be of either field: their values decide. */
export function settleRivals(
  map: ColumnMap,
  profiles: readonly ColumnProfile[],
  names: readonly string[] | null,
  overrides: ReadonlyMap<Field, string>,
): void {
  townLetGo(map, names, overrides);
  familyNames(map, names, overrides);
  givenNames(map, profiles, names, overrides);
  repliesApart(map, names, overrides);
  answeredOn(map, overrides);
  rivalAuthors(map, profiles, names, overrides);
  for (const field of ['author', 'rating', 'body'] as const) dropSpares(map, field, profiles, overrides);
  companyReviewed(map, profiles, overrides);
  preferProse(map, profiles, overrides);
  variedTitleFirst(map, profiles, overrides);
  swapHeadlines(map, profiles, overrides);
}

/** What headers in Danish or Norwegian are called, where `By` is a town. */
const NORDIC =
  /[æøå]|^(?:dato|navn|kunde|omtale|karakter|stjerner|svar|kilde|butikk?)$|anmeld|omtale|vurdering|stjerne/iu;

/** `By` is who wrote where nothing else says so, in English. */
function townLetGo(map: ColumnMap, names: readonly string[] | null, overrides: ReadonlyMap<Field, string>): void {
  const authors = map.get('author');
  if (!names || !authors || overrides.has('author')) return;
  const others = authors.filter((column) => normalizeHeader(names[column] as string) !== 'by');
  if (others.length === authors.length) return;
  if (others.length > 0) map.set('author', others);
  else if (map.has('firstName') || names.some((name) => NORDIC.test(name.trim()))) map.delete('author');
}

/** `Nom` beside `Prénom` is the family's name. */
function familyNames(map: ColumnMap, names: readonly string[] | null, overrides: ReadonlyMap<Field, string>): void {
  const authors = map.get('author');
  if (!names || !authors || !map.has('firstName') || map.has('lastName') || overrides.has('author')) return;
  const rest = restOf(names[map.get('firstName')?.[0] as number] as string);
  const family = authors.find((column) => {
    const name = names[column] as string;
    return FAMILY.test(normalizeHeader(name)) || (restOf(name) === rest && conceptsOf(name).has('name'));
  });
  if (family === undefined) return;
  map.set('lastName', [family]);
  const others = authors.filter((column) => column !== family);
  if (others.length > 0) map.set('author', others);
  else map.delete('author');
}

/** What a header says beside that it is a name: `patient` in `Nom patient` as in `Prénom patient`. */
function restOf(header: string): string {
  return wordsOf(header)
    .filter((word) => {
      const about = conceptsOf(word);
      return !(about.has('name') || about.has('given') || about.has('family'));
    })
    .join(' ');
}

/** Where nothing was replied, the day of an answer is the day on which somebody answered the form. */
function answeredOn(map: ColumnMap, overrides: ReadonlyMap<Field, string>): void {
  const answered = map.get('replyDate');
  if (!answered || map.has('reply') || map.has('date') || overrides.has('replyDate')) return;
  map.set('date', answered);
  map.delete('replyDate');
}

/** `Nome` beside `Cognome` is the given name. */
function givenNames(
  map: ColumnMap,
  profiles: readonly ColumnProfile[],
  names: readonly string[] | null,
  overrides: ReadonlyMap<Field, string>,
): void {
  const authors = map.get('author');
  if (!names || !authors || map.has('firstName') || !map.has('lastName') || overrides.has('author')) return;
  const rest = restOf(names[map.get('lastName')?.[0] as number] as string);
  const given = authors.find((column) => {
    const about = conceptsOf(names[column] as string);
    // `Kliento vardas` beside `Pavardė`: of one word each.
    const isHalf =
      (profiles[column] as ColumnProfile).meanWords < HALF && !/\buser|login/i.test(names[column] as string);
    return about.has('name') && (!about.has('person') || isHalf || restOf(names[column] as string) === rest);
  });
  if (given === undefined) return;
  map.set('firstName', [given]);
  const others = authors.filter((column) => column !== given);
  if (others.length > 0) map.set('author', others);
  else map.delete('author');
}

/** Where a form's answers hang. */
const FORMS = /^(?:answers|responses)$/i;
const REPLIES = { body: 'reply', author: 'replyAuthor', date: 'replyDate' } as const;

/** What hangs under a reply (`reply.comment`), or is called an answer beside the words, never stands in for the review's own. */
function repliesApart(map: ColumnMap, names: readonly string[] | null, overrides: ReadonlyMap<Field, string>): void {
  if (!names) return;
  for (const [field, reply] of Object.entries(REPLIES) as [keyof typeof REPLIES, Field][]) {
    const columns = map.get(field);
    if (!columns || overrides.has(field)) continue;
    // Beside `plus` and `minus`, `answer.text` is no words of the review even where it is the only text.
    if (columns.length < 2 && !(field === 'body' && map.has('pros') && map.has('cons'))) continue;
    const isReply = (column: number) => {
      const path = (names[column] as string).split('.');
      return path.length > 1 && !FORMS.test(path[0] as string)
        ? conceptsOf(path.slice(0, -1).join(' ')).has('reply')
        : field === 'body' && normalizeHeader(names[column] as string) === 'answer';
    };
    const own = columns.filter((column) => !isReply(column));
    if (own.length === columns.length || (own.length === 0 && columns.length > 1)) continue;
    if (own.length > 0) map.set(field, own);
    else map.delete(field);
    if (!map.has(reply)) map.set(reply, columns.filter(isReply));
  }
}

/** A name or rating beside one that is nearly always there is another's: the shop's, the average. */
function dropSpares(
  map: ColumnMap,
  field: 'author' | 'rating' | 'body',
  profiles: readonly ColumnProfile[],
  overrides: ReadonlyMap<Field, string>,
): void {
  const columns = map.get(field);
  if (!columns || columns.length < 2 || overrides.has(field)) return;
  const [first, ...others] = columns as [number, ...number[]];
  const { filled, seen } = profiles[first] as ColumnProfile;
  if (filled === 0) return;
  const kept =
    field !== 'body' && filled >= 0.9 * seen
      ? []
      : others.filter((column) => !isOneValue(profiles[column] as ColumnProfile));
  map.set(field, [first, ...kept]);
}

function isOneValue({ filled, distinct }: ColumnProfile): boolean {
  return filled >= 3 && distinct === 1;
}

/** A company that is the same on row after row is the one reviewed, not the one the author works for. */
function companyReviewed(
  map: ColumnMap,
  profiles: readonly ColumnProfile[],
  overrides: ReadonlyMap<Field, string>,
): void {
  const column = map.get('worksFor')?.[0];
  if (column === undefined || overrides.has('worksFor') || map.has('jobTitle')) return;
  const { filled, distinct } = profiles[column] as ColumnProfile;
  if (filled < 5 || distinct > 0.3 * Math.min(filled, 2000)) return;
  map.delete('worksFor');
  if (!map.has('product')) map.set('product', [column]);
}

/** Of several columns named like the words themselves, the one with the most words comes first: `review` may be a headline, `comments` a count. */
function preferProse(map: ColumnMap, profiles: readonly ColumnProfile[], overrides: ReadonlyMap<Field, string>): void {
  const bodies = map.get('body');
  if (!bodies || bodies.length < 2 || overrides.has('body')) return;
  const words = (column: number) => (profiles[column] as ColumnProfile).meanWords;
  const best = Math.max(...bodies.map(words));
  const first = bodies[0] as number;
  const { filled, distinct } = profiles[first] as ColumnProfile;
  // `Review`: good, fair, bad, beside what was said.
  const isVerdict = filled >= 6 && distinct <= Math.min(5, 0.5 * filled) && words(first) <= 2 && best > 3;
  if (isVerdict || words(first) * 3 < best) bodies.sort((a, b) => words(b) - words(a));
}

/** `subject` that says `product` on every row is what kind of thing was reviewed, where a `heading` stands beside it. */
function variedTitleFirst(
  map: ColumnMap,
  profiles: readonly ColumnProfile[],
  overrides: ReadonlyMap<Field, string>,
): void {
  const titles = map.get('title');
  if (!titles || titles.length < 2 || overrides.has('title')) return;
  const varied = titles.filter((column) => !isOneValue(profiles[column] as ColumnProfile));
  if (varied.length > 0) map.set('title', varied);
}

/** Where `Summary` holds sentences and `Review` two words, the sentences are the review. */
function swapHeadlines(
  map: ColumnMap,
  profiles: readonly ColumnProfile[],
  overrides: ReadonlyMap<Field, string>,
): void {
  const [body, title] = [map.get('body'), map.get('title')];
  if (body?.length !== 1 || title?.length !== 1 || overrides.has('body') || overrides.has('title')) return;
  const [words, headline] = [
    profiles[body[0] as number] as ColumnProfile,
    profiles[title[0] as number] as ColumnProfile,
  ];
  if (headline.meanWords < 6 || headline.meanWords < 2 * words.meanWords || headline.filled < words.filled) return;
  map.set('body', title);
  map.set('title', body);
}

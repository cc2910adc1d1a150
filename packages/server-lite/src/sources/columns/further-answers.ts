import { areOfOthers } from './business-text.ts';
import { asksWhatItWas, isQuestion, startsAsking, TOWARDS } from './by-concept.ts';
import type { ColumnMap } from './column-map.ts';
import type { ColumnProfile } from './column-profile.ts';
import { conceptsOf, surelyAbout, wordsOf, type Concept } from './header-stems.ts';
import { asksForGood, asksForHalf } from './asks-for-half.ts';
import { UNPARTED } from '../languages/unspaced.ts';
import { hangsUnder } from './from-values.ts';
import { isPickedReason } from './help-desk.ts';
import { isNamedOtherwise } from './synonyms.ts';
import { isTagged } from './went-wrong.ts';
import type { Table } from './who-wrote.ts';

/** Whose text it is where a header says one of these and asks nothing: not the customer's. */
const BUSINESS: readonly Concept[] = ['reply', 'private', 'staff'];
/** What is no text of a review, whoever wrote it. */
const OTHERS: readonly Concept[] = ['beside', 'thing', 'place', 'date', 'visit', 'email', 'person', 'name', 'title'];
/** Words in a text from which somebody wrote it rather than chose it. */
const WRITTEN = 3;
/** Different ones among texts, from which they are no choices of a list; and their share from which they are not what belongs to a product. */
const DISTINCT = 4;
const VARIED = 0.3;
const EACH = 0.9;
const FEW = 3;
/** How headers address whoever fills them in. */
const YOURS =
  /^(?:ihre?|dein|deine|your|votre|vos|su|tu|uw|jouw|je|din|ditt|seu|sua|o seu|a sua|il (?:suo|vostro|tuo)|la (?:sua|vostra|tua)|tw[oó]j|twoja|pa[nń]stwa|v[aá][sš]|va[sš]e|ваш|ваше|ваша)\s/iu;

/**
 * Whatever else customers were asked is a part of what they said: an answer is joined to the words, under its question.
 * Who wrote what stands under a name that asks nothing cannot be told: that stays aside, and {@link textsAside} says so.
 */
export function furtherAnswers(table: Table): void {
  const { map, names, taken, sample } = table;
  const told = wordsIn(map);
  if (!names || told.length === 0) return;
  const own = told.map((column) => names[column] as string);
  for (const column of [...proseLeft(table), ...addedLeft(table), ...shortlyLeft(table)]) {
    const header = names[column] as string;
    if (!isAnswer(header, own) || isSparselyYours(table, column)) continue;
    if (asksWhatItWas(header, table.profiles[column] as ColumnProfile)) continue;
    if (sample && areOfOthers(map, sample, sample.texts(column))) continue;
    const field = asksForGood(header) && !map.has('body') ? 'pros' : 'cons';
    map.set(field, [...(map.get(field) ?? []), column]);
    taken.add(column);
  }
}

/** Beside one half of what was asked, the other half is not the whole: `Worst bit` beside `Best bit`. */
export function neitherIsWhole({ map, names, overrides }: Table): void {
  const [body, ...others] = map.get('body') ?? [];
  if (body === undefined || others.length > 0 || overrides.has('body') || !(map.has('pros') || map.has('cons'))) return;
  const header = (names as readonly string[])[body] as string;
  if (!isHalf(header)) return;
  const field = asksForGood(header) ? 'pros' : 'cons';
  map.set(field, [body, ...(map.get(field) ?? [])]);
  map.delete('body');
}

/** `Ihr Kommentar` asks a customer in a form, and names the shop's answer in the shop's own list: few get one. */
function isSparselyYours({ map, names, profiles }: Table, column: number): boolean {
  const header = (names as readonly string[])[column] as string;
  if (!YOURS.test(header.trim()) || isQuestion(header)) return false;
  const { filled } = profiles[column] as ColumnProfile;
  return wordsIn(map).some((other) => (profiles[other] as ColumnProfile).filled > 2 * filled);
}

/** Columns that hold sentences, of which nobody can tell whose they are. */
export function textsAside(table: Table): number[] {
  const { map, names } = table;
  if (!names || wordsIn(map).length === 0) return [];
  return proseLeft(table).filter((column) => {
    const { filled, variety } = table.profiles[column] as ColumnProfile;
    if (filled > FEW && variety <= VARIED) return false;
    const header = names[column] as string;
    const about = surelyAbout(header);
    return !isNamedOtherwise(header) && ![...BUSINESS, ...OTHERS].some((concept) => about.has(concept));
  });
}

function wordsIn(map: ColumnMap): number[] {
  return (['body', 'pros', 'cons'] as const).flatMap((field) => map.get(field) ?? []);
}

/** Columns of sentences that nothing was told of. */
function proseLeft({ taken, profiles }: Table): number[] {
  return profiles.flatMap((profile, column) => (taken.has(column) || !isWritten(profile) ? [] : [column]));
}

/** A text of some words, in scripts that part them and in those that do not. */
const SENTENCE = new RegExp(`\\p{L}\\P{L}+\\p{L}+\\P{L}+\\p{L}|[${UNPARTED}].{6}`, 'u');

/** Columns of shorter texts, not all of a word or two, whose names say that something was added: `追加评价`, `Muud mõtted`. */
function addedLeft({ taken, profiles, names, sample }: Table): number[] {
  return profiles.flatMap((profile, column) => {
    const { filled, structured, isText, variety } = profile;
    if (taken.has(column) || filled === 0 || structured > filled || !isText || isWritten(profile)) return [];
    const about = conceptsOf((names as readonly string[])[column] as string);
    const isAdded = about.has('further') && (about.has('words') || about.has('opinion'));
    if (!isAdded || (filled > FEW && variety <= VARIED)) return [];
    return sample?.texts(column).some((text) => SENTENCE.test(text)) ? [column] : [];
  });
}

/** Short answers, each another one, to what a form asks of what was good or bad: `3. What was best?`, `Best bit` beside `Worst bit`. */
function shortlyLeft({ map, taken, profiles, names, sample }: Table): number[] {
  return profiles.flatMap((profile, column) => {
    const { filled, structured, isText, variety } = profile;
    if (taken.has(column) || filled < FEW || structured > filled || !isText || isWritten(profile)) return [];
    const header = (names as readonly string[])[column] as string;
    if (variety < EACH || !asksForHalf(header)) return [];
    if (!isQuestion(header) && !wordsIn(map).some((other) => isHalf((names as readonly string[])[other] as string)))
      return [];
    return sample?.texts(column).some((text) => SENTENCE.test(text)) ? [column] : [];
  });
}

/** Whether a header asks for one half of what there is to say, and for nothing else: `Worst bit`, not `Comments and suggestions`. */
function isHalf(header: string): boolean {
  const about = conceptsOf(header);
  return asksForHalf(header) && !about.has('words') && !about.has('opinion') && !about.has('further');
}

function isWritten(profile: ColumnProfile): boolean {
  const { filled, structured, distinct, variety, meanWords } = profile;
  if (filled === 0 || structured > filled || !profile.isText || meanWords < WRITTEN) return false;
  return filled <= FEW || distinct >= DISTINCT || variety > VARIED;
}

/** Whether a header asks the customer for something, of which the words are one half. */
function isAnswer(given: string, own: readonly string[]): boolean {
  // `Additional answers: What can we do better?`
  const behind = given.slice(given.indexOf(':') + 1).trim();
  const header = isQuestion(behind) ? behind : given;
  if (isNamedOtherwise(header) || (header.includes('.') && hangsUnder(header))) return false;
  const about = conceptsOf(header);
  const has = (...concepts: Concept[]) => concepts.some((concept) => about.has(concept));
  if (has('private', 'reply') || isPickedReason(header, own)) return false;
  if (isTagged(header) && !isQuestion(header)) return false;
  if (!has('staff') && own.some((other) => areSiblings(header, other))) return true;
  if (has('reason') && has('rating', 'opinion', 'recommend')) return true;
  if (isHalf(header) && own.some(isHalf)) return true;
  if (isQuestion(header) || startsAsking(header)) return true;
  // `Advice to management`.
  if (has('improve', 'bad', 'good') && TOWARDS.test(header)) return true;
  if (BUSINESS.some((concept) => about.has(concept)) || surelyAbout(header).has('beside')) return false;
  if (has('good', 'bad', 'improve')) return true;
  if (has('words', 'opinion') && has('further', 'person')) return true;
  // What was thought of the shop, and what of the article.
  if (surelyAbout(header).has('opinion') && has('thing', 'place')) return true;
  return !header.includes('.') && own.some((other) => isVariantOf(header, other));
}

/** `Food comments` beside `Service comments`: each of a part, of which neither says who else wrote it. */
function areSiblings(header: string, other: string): boolean {
  const [one, two] = [partsOf(header), partsOf(other)];
  return (
    one !== undefined &&
    two !== undefined &&
    one.said.some((word) => two.said.includes(word)) &&
    one.rest.length > 0 &&
    two.rest.length > 0 &&
    one.rest.join() !== two.rest.join()
  );
}

/** The words of a header that say that something was said, and the others; undefined where it says who did. */
function partsOf(header: string): { said: string[]; rest: string[] } | undefined {
  const about = conceptsOf(header);
  if ((['person', 'reply', 'private', 'beside', 'date', 'name'] as const).some((concept) => about.has(concept)))
    return undefined;
  const said: string[] = [];
  const rest: string[] = [];
  for (const word of wordsOf(header)) {
    const concepts = conceptsOf(word);
    if (concepts.has('words') || concepts.has('opinion')) said.push(word);
    else rest.push(word);
  }
  return { said, rest };
}

/** Most words of a header stand in the other, too: what was liked, and what was not. */
function isVariantOf(header: string, other: string): boolean {
  const [one, two] = [wordsOf(header), new Set(wordsOf(other))];
  const shared = one.filter((word) => two.has(word)).length;
  return one.length >= 3 && shared >= 2 && shared >= 0.6 * Math.min(one.length, two.size);
}

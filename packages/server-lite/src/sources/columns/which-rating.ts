import { isMissingCode } from '../values/missing-code.ts';
import { parseRatingValue, scaleNamed, type RatingScale } from '../values/parse-rating.ts';
import type { ColumnProfile } from './column-profile.ts';
import { conceptsOf, surelyAbout, type Concept } from './header-stems.ts';
import { areMarks } from '../values/verbal-scale.ts';
import { meanOfParts } from './mean-of-parts.ts';
import { normalizeHeader } from './normalize-header.ts';
import { isOneOfSeveral, ownName } from './one-of-several.ts';
import type { RowSample } from './row-sample.ts';
import { isRunning } from './running-numbers.ts';
import { fieldsNamed } from './synonyms.ts';
import type { Table } from './who-wrote.ts';

/** Small numbers under these headers are none that anybody gave. */
const OTHERS: readonly Concept[] = [
  'beside',
  'reckoned',
  'private',
  'date',
  'visit',
  'email',
  'reply',
  'given',
  'family',
];
const COUNTED =
  /count|votes?$|likes?$|helpful|qty|quantity|(?:^|[^a-z])id$|index|^#$|^nr$|^no$|age$|year|number|anzahl|menge|label|class|version|price|guests?|nights?|adults|children|persons|pax|rooms?|hours|days|duration|length|weight|size|level|page|step|row|(?<![a-z])line|wave|group|cluster|rank/;
/** What one aspect is called, of which there are several: not the rating of all. */
const ASPECTS: readonly Concept[] = ['thing', 'place', 'staff', 'part'];
const FEW = 3;
/** The best of any scale. */
const HUNDRED = 100;
/** Share of numbers above it, from which the others are none either. */
const SOME = 0.2;

/** Tells which of several ratings is the one of all, and finds it by what the columns hold where no header says it. */
export function whichRating(table: Table): void {
  const { map, names, sample, overrides } = table;
  if (!names || !sample || overrides.has('rating') || overrides.has('thumb')) return;
  partsLetGo(table);
  marksFirst(table, sample);
  normalisedFirst(table, sample);
  flagLast(table);
  wholeFirst(table);
  numbersFirst(table, sample);
  meanFirst(table);
  wholeBesideNested(table);
  const spare = map.get('rating') ?? [];
  if (spare.some((column) => (table.profiles[column] as ColumnProfile).filled > 0)) return;
  const hasWords = (['body', 'pros', 'cons', 'title'] as const).some((field) => map.has(field));
  // Numbers alone, under a name that says nothing, are no reviews.
  const found = candidates(table, sample).filter(({ points }) => hasWords || points >= 2.5);
  if (found.length === 0) return;
  found.sort((a, b) => b.points - a.points || a.column - b.column);
  const isPart = ({ column }: Candidate) => isBarePart((names as readonly string[])[column] as string);
  const asked = found.find(({ points }) => points === ASKED);
  // Beside several parts, or one in words, how likely somebody is to recommend it is about all of it.
  const [leading] = found as [Candidate];
  const isBesideThumb = map.has('thumb') && isOneOfSeveral(names[leading.column] as string);
  if (isPart(leading) && (isRatedByThumb(table) || isBesideThumb)) return;
  const isOfPart =
    isPart(leading) &&
    (found.filter(isPart).length > 1 || (table.profiles[leading.column] as ColumnProfile).isScaleOfWords);
  const best = (asked && isOfPart ? asked : leading).column;
  // Of several parts, none is the whole.
  if (found.length >= FEW && found.every(({ column }) => isBarePart((names as readonly string[])[column] as string)))
    return;
  map.set('rating', [best, ...spare]);
  table.taken.add(best);
  const thumbs = map.get('thumb');
  if (thumbs?.includes(best)) map.delete('thumb');
}

/** One of several parts in words is not the whole, where it was asked of ten how likely somebody is to recommend all of it. */
function partsLetGo({ map, taken, names, profiles }: Table): void {
  const [first] = map.get('rating') ?? [];
  const header = (column: number) => (names as readonly string[])[column] as string;
  const isWordedPart = (column: number) =>
    (profiles[column] as ColumnProfile).isScaleOfWords && isBarePart(header(column));
  if (first === undefined || !isWordedPart(first) || !profiles.some((_, i) => i !== first && isWordedPart(i))) return;
  const isAsked = profiles.some(
    (profile, i) => conceptsOf(header(i)).has('recommend') && profile.share('numbers') >= 0.9 && profile.distinct > 2,
  );
  if (!isAsked) return;
  map.delete('rating');
  taken.delete(first);
}

/** What is called the rating and was answered with a yes or a no, of which no part is the whole: `Ocena` (polecam, nie polecam). */
function isRatedByThumb({ map, names }: Table): boolean {
  const [thumb] = map.get('thumb') ?? [];
  if (thumb === undefined) return false;
  const about = conceptsOf((names as readonly string[])[thumb] as string);
  return !about.has('recommend') && (about.has('rating') || about.has('opinion'));
}

/** `Feedback type` (positive, neutral, negative), where nothing is rated but a buyer's own score of thousands. */
function marksFirst({ map, taken, names, profiles }: Table, sample: RowSample): void {
  const [first] = map.get('rating') ?? [];
  const isRated = (column: number) =>
    sample.texts(column).filter((text) => Number(text) > HUNDRED).length <
    SOME * (profiles[column] as ColumnProfile).filled;
  if (first !== undefined && isRated(first)) return;
  const used = new Set([...map].flatMap(([field, columns]) => (field === 'thumb' ? [] : columns)));
  const column = (names as readonly string[]).findIndex((name, i) => {
    const about = conceptsOf(name);
    const isSaid = about.has('words') || about.has('opinion') || about.has('rating');
    if (!isSaid || about.has('reckoned') || used.has(i)) return false;
    return areMarks(sample.texts(i).filter((text) => text !== ''));
  });
  if (column === -1) return;
  if (first !== undefined) taken.delete(first);
  map.delete('thumb');
  map.set('rating', [column]);
  taken.add(column);
}

/** Ratings of several places, each on its own scale, come behind what they were brought to: `rating_normalized`. */
function normalisedFirst({ map, taken, names, profiles }: Table, sample: RowSample): void {
  const [first] = map.get('rating') ?? [];
  if (first === undefined) return;
  const { filled } = profiles[first] as ColumnProfile;
  const column = (names as readonly string[]).findIndex(
    (name, i) =>
      i !== first &&
      (BROUGHT.test(name) || /\(\s*%\s*\)|[\s_]%$/.test(name)) &&
      (profiles[i] as ColumnProfile).filled >= filled &&
      conceptsOf(name).has('rating') &&
      arePercent(sample.texts(i)),
  );
  if (column === -1) return;
  const brought = sample.texts(column);
  // Where all are on one scale, that says it.
  if (profiles.some((_, i) => i !== column && isInProportion(sample.texts(i), brought))) return;
  map.set('rating', [column]);
  taken.add(column);
}

/** Stars in numbers say more than the words for them that stand beside: `4,33` than `GUT`. */
function numbersFirst({ map, taken, names, profiles }: Table, sample: RowSample): void {
  const [first] = map.get('rating') ?? [];
  const worded = first === undefined ? undefined : (profiles[first] as ColumnProfile);
  if (first === undefined || !worded?.isScaleOfWords) return;
  const column = (names as readonly string[]).findIndex((name, i) => {
    const about = conceptsOf(name);
    if (i === first || !about.has('rating') || ASPECTS.some((concept) => about.has(concept))) return false;
    return (profiles[i] as ColumnProfile).filled >= worded.filled && areStars(sample.texts(i));
  });
  if (column === -1) return;
  map.set('rating', [column]);
  taken.add(column);
}

function areStars(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  return filled.length >= FEW && filled.every((text) => /^(?:[1-4](?:[.,]\d{1,2})?|5(?:[.,]0{1,2})?)$/.test(text));
}

/** Whether numbers are others times the same. */
function isInProportion(texts: readonly string[], others: readonly string[]): boolean {
  const factors = texts.flatMap((text, i) => {
    const [one, other] = [Number(text.replace(',', '.')), Number((others[i] ?? '').replace(',', '.'))];
    return one > 0 && other > 0 ? [other / one] : [];
  });
  return factors.length >= FEW && Math.max(...factors) <= 1.05 * Math.min(...factors);
}

interface Candidate {
  column: number;
  points: number;
}

/** A name that says nothing of a rating: of a part, or of anything. */
function isBarePart(header: string): boolean {
  const about = conceptsOf(ownName(header));
  return !(['whole', 'rating', 'opinion', 'recommend', 'reply'] as const).some((concept) => about.has(concept));
}

/** `categories.service.rating` beside `average_rating`: what hangs under others of its kind is a part of what stands beside them. */
function wholeBesideNested({ map, taken, names, profiles }: Table): void {
  const [first] = map.get('rating') ?? [];
  const header = (column: number) => (names as readonly string[])[column] as string;
  if (first === undefined || !isNested(header(first), names as readonly string[])) return;
  const { filled } = profiles[first] as ColumnProfile;
  const whole = profiles
    .flatMap((profile, column) => {
      const about = conceptsOf(header(column));
      const isWhole = (about.has('reckoned') || about.has('whole')) && (about.has('rating') || about.has('opinion'));
      if (header(column).includes('.') || !isWhole || COUNT.test(header(column))) return [];
      return profile.filled >= filled && profile.share('numbers') >= 0.9 && profile.distinct > 1 ? [column] : [];
    })
    .sort((a, b) => header(a).length - header(b).length)[0];
  if (whole === undefined) return;
  map.set('rating', [whole]);
  taken.add(whole);
}

const COUNT = /count|number|total|anzahl/i;

/** Whether another name begins and ends alike, and differs between. */
function isNested(header: string, names: readonly string[]): boolean {
  const path = header.split('.');
  if (path.length < 3) return false;
  return names.some((name) => {
    const other = name.split('.');
    return (
      name !== header &&
      other.length === path.length &&
      other[0] === path[0] &&
      other.at(-1) === path.at(-1) &&
      other.filter((part, i) => part !== path[i]).length === 1
    );
  });
}

/** A `rating` of one on every row says that there is one, where `rating_star` beside it varies. */
function flagLast({ map, taken, names, profiles }: Table): void {
  const [first, ...others] = map.get('rating') ?? [];
  const flag = profiles[first ?? -1];
  if (first === undefined || !flag?.isAlways(1)) return;
  const elsewhere = new Set([...map].flatMap(([field, columns]) => (field === 'rating' ? [first] : columns)));
  const told = profiles.findIndex((profile, column) => {
    if (elsewhere.has(column)) return false;
    const about = conceptsOf((names as readonly string[])[column] as string);
    if (!about.has('rating') || ASPECTS.some((concept) => about.has(concept))) return false;
    return profile.distinct > 1 && profile.filled >= flag.filled && profile.share('ratings') >= 0.9;
  });
  if (told === -1) return;
  map.set('rating', [told, ...others.filter((column) => column !== told)]);
  taken.add(told);
}

/** `Overall` comes before those of single aspects. */
function wholeFirst({ map, names, profiles }: Table): void {
  const columns = map.get('rating');
  if (!columns || columns.length < 2) return;
  const weight = (column: number) => {
    const about = conceptsOf((names as readonly string[])[column] as string);
    return (
      (about.has('whole') ? 2 : 0) - (ASPECTS.some((concept) => about.has(concept)) && !about.has('whole') ? 1 : 0)
    );
  };
  const first = columns[0] as number;
  const best = columns.reduce((a, b) => (weight(b) > weight(a) ? b : a), first);
  const { filled } = profiles[best] as ColumnProfile;
  if (best === first || filled < 0.9 * (profiles[first] as ColumnProfile).filled) return;
  map.set('rating', [best, ...columns.filter((column) => column !== best)]);
}

/** What is the mean of several, or of one that was taken for the whole and those beside it, comes before its parts. */
function meanFirst(table: Table): void {
  const { map, taken, names } = table;
  const [first] = map.get('rating') ?? [];
  const header = first === undefined ? '' : ((names as readonly string[])[first] as string);
  const about = conceptsOf(header);
  const isWhole =
    about.has('whole') ||
    (fieldsNamed(header).some(({ field }) => field === 'rating') && !ASPECTS.some((concept) => about.has(concept)));
  if (isWhole) return;
  const mean = meanOfParts(table);
  if (!mean || mean.column === first || (first !== undefined && !mean.parts.includes(first))) return;
  const used = [...map].some(([field, columns]) => field !== 'rating' && columns.includes(mean.column));
  if (used) return;
  map.set('rating', [mean.column]);
  taken.add(mean.column);
}

function candidates({ map, taken, names, profiles }: Table, sample: RowSample): Candidate[] {
  const most = Math.max(...profiles.map(({ filled }) => filled));
  const found = profiles.flatMap((profile, column): Candidate[] => {
    if (taken.has(column) && !(map.get('thumb') ?? []).includes(column)) return [];
    if (profile.filled < FEW || profile.structured > 0 || profile.filled < 0.2 * most) return [];
    const header = (names as readonly string[])[column] as string;
    const bare = normalizeHeader(header);
    const about = conceptsOf(header);
    const isAsked = about.has('recommend');
    const scale = scaleNamed(header);
    // What ratings of several scales were brought to: `average_rating_normalized`.
    if (NORMALISED.test(header) && (about.has('rating') || about.has('opinion')) && arePercent(sample.texts(column)))
      return [{ column, points: 4 }];
    // `Response` over numbers is what was ticked.
    const isTicked =
      about.has('reply') &&
      !about.has('date') &&
      !COUNTED.test(bare) &&
      (profile.share('numbers') >= 0.9 || profile.isScaleOfWords);
    if (
      !isAsked &&
      !scale &&
      !isTicked &&
      (COUNTED.test(bare) ||
        [...surelyAbout(header)].some(
          (concept) => OTHERS.includes(concept) && !(concept === 'beside' && about.has('whole') && about.has('rating')),
        ))
    )
      return [];
    const named = fieldsNamed(header);
    if (!isTicked && named.length > 0 && !named.some(({ field }) => field === 'rating' || field === 'thumb')) return [];
    if (!about.has('rating') && !about.has('opinion') && isRunning(sample.texts(column), column)) return [];
    const held = holds(profile, sample.texts(column), scale, about.has('whole') || about.has('rating'));
    if (held === 0) return [];
    // How likely somebody is to recommend, of ten, is a rating where they gave no other.
    if (isAsked) return held === LIKELIHOOD || scale ? [{ column, points: ASKED }] : [];
    return [
      {
        column,
        points:
          held +
          (about.has('whole') ? 2 : 0) +
          (about.has('rating') || about.has('opinion') ? 2 : 0) -
          (ASPECTS.some((concept) => about.has(concept)) ? 1 : 0),
      },
    ];
  });
  return found;
}

const BROUGHT = /normali[sz]ed|normiert|normalis[ée]|normalizad[oa]|normalizzat[oa]/iu;
const NORMALISED = new RegExp(`${BROUGHT.source}|percent|prozent|pourcent|porcent|_pct(?:_|$)`, 'iu');

/** Numbers up to a hundred, most of them above ten. */
function arePercent(texts: readonly string[]): boolean {
  const numbers = texts
    .filter((text) => text !== '')
    .map((text) => Number(text.replace(',', '.').replace(/\s*%$/, '')));
  if (numbers.length < FEW || !numbers.every((number) => number >= 0 && number <= 100)) return false;
  return numbers.filter((number) => number > 10).length >= 0.5 * numbers.length;
}

const LIKELIHOOD = 1.5;
/** Points of an answer to how likely somebody is to recommend. */
const ASKED = 0.1;

/** Points for what ratings look like: drawn, on a scale, in words, one to five, nought to ten. */
function holds(profile: ColumnProfile, texts: readonly string[], scale?: RatingScale, isRated = false): number {
  if (profile.share('scaled') >= 0.9) return 3;
  if (profile.isScaleOfWords) return 2.5;
  if (profile.looksLikeStars) return 2;
  const numbers = texts.filter((text) => text !== '' && !isMissingCode(text)).map((text) => onScale(text, scale?.best));
  const [worst, best] = [scale && scale.worst > 1 ? scale.worst : 0, scale?.best ?? 10];
  if (numbers.length < FEW || !numbers.every((number) => number >= worst && number <= best)) return 0;
  if (scale !== undefined) return 3;
  const isStepped = numbers.every((number) => Math.abs(number * 10 - Math.round(number * 10)) < 1e-9);
  const distinct = new Set(numbers).size;
  return isStepped && distinct >= FEW && (isRated || Math.max(...numbers) >= 8) ? LIKELIHOOD : 0;
}

/** A number; one that says itself what it is out of (`4/10`) where that is what the header says. */
function onScale(text: string, best: number | undefined): number {
  const said = parseRatingValue(text);
  if (best !== undefined && said?.best === best) return said.value;
  return Number(text.replace(',', '.'));
}

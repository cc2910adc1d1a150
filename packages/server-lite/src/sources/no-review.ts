import type { UntrustedItem } from '../domain/model.ts';
import { isAnswering } from './columns/answering-rows.ts';
import { surelyAbout, wordsOf } from './columns/header-stems.ts';
import { normalizeHeader } from './columns/normalize-header.ts';
import type { GroupPlan } from './group-plan.ts';
import { isMeanOfRatings, isSum } from './names-of-sums.ts';
import { isBlank } from './values/nothing.ts';
import { saysNobodySpoke } from './values/nobody-said.ts';

const LONGEST_MEAN = 40;
/** The same with what was summed up, as the only words of a row. */
const SUMMED =
  /^(?:summe|anzahl|gesamt|insgesamt|total|totals|sum|count|totaal|aantal|totale|somma|somme|suma|soma|razem|liczba|celkem|spolu|počet|összesen|antal|totalt|yhteensä|toplam|σύνολο|итого|всего|разом|общо|ukupno|skupaj|合計|合计|总计|總計|합계|المجموع|jumlah|tổng)(?:$|[^\p{L}])[^.!?]{0,40}\d$/iu;

/** Cells that say the name of their column, from which a row is a header once more. */
const NAMED = 2;

/** Why a row is nobody's review: a line of sums below the others, or what a program notes of its columns. Undefined where it may be one. */
export function noReview(
  cells: readonly unknown[],
  item: UntrustedItem,
  { names, answering, steady = [], map }: Pick<GroupPlan, 'names' | 'answering' | 'steady' | 'map'>,
): string | undefined {
  const [first] = cells;
  if (typeof first === 'string' && first.startsWith('{"ImportId"')) return 'it says what a program calls its columns';
  if (answering !== undefined && item.rating === undefined && isAnswering(cells[answering]))
    return 'it answers another review of the file';
  if (item.rating === undefined && item.datePublished === undefined && isHeader(cells, names))
    return 'it says again what the columns are called';
  if (steady.length > 0 && steady.every((column) => isBlank(cells[column]))) {
    if (item.body !== undefined && item.rating === undefined && isOurs(item.authorName))
      return 'it is what the business answered to the row above it';
    if (
      steady.length > 1 &&
      item.body === undefined &&
      item.title === undefined &&
      item.authorName === undefined &&
      !cells.every(isBlank)
    )
      return 'it has none of what every other row has: it is a line of sums';
  }
  if (item.body !== undefined && isNothingElse(item) && SUMMED.test(item.body)) return 'it is a line of sums';
  if (item.body !== undefined && item.rating && isAlone(cells) && isMean(calledIn(cells), item.rating.ratingValue))
    return 'it is a line of sums';
  // Where the others gave stars, nobody did who was not reached.
  if (item.body !== undefined && item.rating === undefined && map.has('rating') && saysNobodySpoke(item.body))
    return 'it notes that the customer was not reached, or said nothing';
  if (item.body !== undefined || item.datePublished !== undefined || item.title !== undefined) return undefined;
  if (item.authorName !== undefined && !isSum(item.authorName)) return undefined;
  // A mark that is called “average” is a mark.
  const marks = (item.rating && map.get('rating')) ?? [];
  return cells.some((cell, column) => !marks.includes(column) && isSum(cell)) ? 'it is a line of sums' : undefined;
}

/** `Our reply`, `Antwort des Inhabers` where the others have a name. */
function isOurs(author = ''): boolean {
  const about = surelyAbout(author);
  return wordsOf(author).length <= 5 && (about.has('reply') || about.has('staff'));
}

function isNothingElse({ authorName, datePublished, rating, title }: UntrustedItem): boolean {
  return authorName === undefined && datePublished === undefined && rating === undefined && title === undefined;
}

/** Whether a row holds what it is called, a number, and nothing else. */
function isAlone(cells: readonly unknown[]): boolean {
  return cells.filter((cell) => cell !== '' && cell !== undefined && cell !== null).length === 2;
}

/** What a row of a name and a number is called: its words may stand under a heading. */
function calledIn(cells: readonly unknown[]): string {
  return cells.map((cell) => (typeof cell === 'string' ? cell.trim() : '')).find((cell) => /\p{L}/u.test(cell)) ?? '';
}

/** `Average rating` below the words, beside a number; one word alone (`Average`) may be what somebody thought of a place. */
function isMean(words: string, value: number): boolean {
  if (words.length > LONGEST_MEAN || /[.!?]/.test(words)) return false;
  if (isMeanOfRatings(words)) return true;
  return isSum(words) && !Number.isInteger(2 * value);
}

function isHeader(cells: readonly unknown[], names: readonly string[]): boolean {
  let named = 0;
  for (let i = 0; i < cells.length && named < NAMED; i++) {
    const [cell, name] = [cells[i], names[i]];
    if (typeof cell === 'string' && cell !== '' && name !== undefined && cell.length < 80)
      if (cell === name || normalizeHeader(cell) === normalizeHeader(name)) named++;
  }
  return named === NAMED;
}

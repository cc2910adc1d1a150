import type { UntrustedItem } from '../domain/model.ts';
import { isAnswering } from './columns/answering-rows.ts';
import { normalizeHeader } from './columns/normalize-header.ts';
import type { GroupPlan } from './group-plan.ts';

/** What a line of sums is called, as its whole cell. */
const SUMS =
  /^(?:[∑Σ⌀Øø]|(?:sub|grand )?totals?|sum|average|avg|mean|overall average|average rating|summe|gesamt|insgesamt|durchschnitt|durchschnittlich|mittelwert|schnitt|total général|moyenne|moyenne générale|somme|promedio|media|suma|total general|média|soma|totale|somma|media totale|gemiddelde?|totaal|som|snitt|medelvärde|genomsnitt|summa|totalt|gennemsnit|gjennomsnitt|i alt|keskiarvo|yhteensä|summa|średnia|razem|suma|ogółem|průměr|celkem|součet|priemer|spolu|súčet|átlag|összesen|összeg|medie|media|ortalama|toplam|genel toplam|μέσος όρος|σύνολο|среднее|средняя|средний балл|итого|всего|итог|середнє|разом|всього|средно|общо|prosjek|ukupno|povprečje|skupaj|просек|укупно|vidurkis|iš viso|vidēji|kopā|keskmine|kokku|المتوسط|المعدل|المجموع|الإجمالي|ממוצע|סה["״]?כ|میانگین|جمع|औसत|कुल|योग|rata-rata|jumlah|trung bình|tổng|tổng cộng|ค่าเฉลี่ย|รวม|平均|平均点|平均値|合計|평균|합계|총계|平均值|平均分|合计|总计|總計|合計)\s*[:：=]?$/iu;
const LONGEST = 24;
/** The same with what was summed up, as the only words of a row. */
const SUMMED =
  /^(?:summe|anzahl|gesamt|insgesamt|total|totals|sum|count|totaal|aantal|totale|somma|somme|suma|soma|razem|liczba|celkem|spolu|počet|összesen|antal|totalt|yhteensä|toplam|σύνολο|итого|всего|разом|общо|ukupno|skupaj|合計|合计|总计|總計|합계|المجموع|jumlah|tổng)(?:$|[^\p{L}])[^.!?]{0,40}\d$/iu;

/** Cells that say the name of their column, from which a row is a header once more. */
const NAMED = 2;

/** Why a row is nobody's review: a line of sums below the others, or what a program notes of its columns. Undefined where it may be one. */
export function noReview(
  cells: readonly unknown[],
  item: UntrustedItem,
  { names, answering }: Pick<GroupPlan, 'names' | 'answering'>,
): string | undefined {
  const [first] = cells;
  if (typeof first === 'string' && first.startsWith('{"ImportId"')) return 'it says what a program calls its columns';
  if (answering !== undefined && item.rating === undefined && isAnswering(cells[answering]))
    return 'it answers another review of the file';
  if (item.rating === undefined && item.datePublished === undefined && isHeader(cells, names))
    return 'it says again what the columns are called';
  if (item.body !== undefined && isNothingElse(item) && SUMMED.test(item.body)) return 'it is a line of sums';
  if (item.body !== undefined || item.datePublished !== undefined || item.title !== undefined) return undefined;
  if (item.authorName !== undefined && !isSum(item.authorName)) return undefined;
  return cells.some(isSum) ? 'it is a line of sums' : undefined;
}

function isNothingElse({ authorName, datePublished, rating, title }: UntrustedItem): boolean {
  return authorName === undefined && datePublished === undefined && rating === undefined && title === undefined;
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

function isSum(cell: unknown): boolean {
  return typeof cell === 'string' && cell.length <= LONGEST && SUMS.test(cell.trim());
}

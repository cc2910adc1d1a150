import type { UntrustedItem } from '../domain/model.ts';

/** What a line of sums is called, as its whole cell. */
const SUMS =
  /^(?:[∑Σ⌀Øø]|(?:sub|grand )?totals?|sum|average|avg|mean|overall average|average rating|summe|gesamt|insgesamt|durchschnitt|durchschnittlich|mittelwert|schnitt|total général|moyenne|moyenne générale|somme|promedio|media|suma|total general|média|soma|totale|somma|media totale|gemiddelde?|totaal|som|snitt|medelvärde|genomsnitt|summa|totalt|gennemsnit|gjennomsnitt|i alt|keskiarvo|yhteensä|summa|średnia|razem|suma|ogółem|průměr|celkem|součet|priemer|spolu|súčet|átlag|összesen|összeg|medie|media|ortalama|toplam|genel toplam|μέσος όρος|σύνολο|среднее|средняя|средний балл|итого|всего|итог|середнє|разом|всього|средно|общо|prosjek|ukupno|povprečje|skupaj|просек|укупно|vidurkis|iš viso|vidēji|kopā|keskmine|kokku|المتوسط|المعدل|المجموع|الإجمالي|ממוצע|סה["״]?כ|میانگین|جمع|औसत|कुल|योग|rata-rata|jumlah|trung bình|tổng|tổng cộng|ค่าเฉลี่ย|รวม|平均|平均点|平均値|合計|평균|합계|총계|平均值|平均分|合计|总计|總計|合計)\s*[:：=]?$/iu;
const LONGEST = 24;

/** Why a row is nobody's review: a line of sums below the others, or what a program notes of its columns. Undefined where it may be one. */
export function noReview(cells: readonly unknown[], item: UntrustedItem): string | undefined {
  const [first] = cells;
  if (typeof first === 'string' && first.startsWith('{"ImportId"')) return 'it says what a program calls its columns';
  if (item.body !== undefined || item.datePublished !== undefined || item.title !== undefined) return undefined;
  if (item.authorName !== undefined && !isSum(item.authorName)) return undefined;
  return cells.some(isSum) ? 'it is a line of sums' : undefined;
}

function isSum(cell: unknown): boolean {
  return typeof cell === 'string' && cell.length <= LONGEST && SUMS.test(cell.trim());
}

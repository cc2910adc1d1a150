import { isoOf, two, type SampleRow } from './corpus-row.ts';
import type { Spoken } from './spoken.ts';

export type DateHabit = 'numeric' | 'stamp' | 'long' | 'medium' | 'iso' | 'iso-time' | 'compact';
export type RatingHabit = 'plain' | 'ten' | 'percent' | 'stars' | 'slash' | 'digits';

/** A date as people or programs of a country write it. Those of Iran and Thailand count years otherwise. */
export function writeDate(row: SampleRow, habit: DateHabit, spoken: Spoken): string {
  const { year, month, day } = row;
  const at = new Date(Date.UTC(year, month - 1, day, 12));
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(spoken.tag, { timeZone: 'UTC', ...options }).format(at);
  if (habit === 'iso') return isoOf(row);
  if (habit === 'iso-time') return `${isoOf(row)} ${two(day)}:05:33`.replace(/ (2[4-9])/, ' 19');
  if (habit === 'compact') return isoOf(row).replaceAll('-', '');
  if (habit === 'long' || habit === 'medium') return format({ dateStyle: habit });
  const plain =
    spoken.tag === 'fa' || spoken.tag === 'th'
      ? format({ year: 'numeric', month: '2-digit', day: '2-digit' })
      : spoken.date.replace('d', two(day)).replace('m', two(month)).replace('y', String(year));
  return habit === 'numeric' ? plain : `${plain} ${two(day % 24)}:05:33`;
}

const ZEROS: Readonly<Record<string, number>> = { ar: 0x660, fa: 0x6f0, hi: 0x966 };
const OF: Readonly<Record<string, string>> = {
  de: ' von ',
  fr: ' sur ',
  es: ' de ',
  it: ' su ',
  ru: ' из ',
  nl: ' van de ',
};

/** A rating and the scale it must be read on. */
export function writeRating(
  { value }: SampleRow,
  habit: RatingHabit,
  spoken: Spoken,
): { text: string; rating: [number, number] } {
  const sign = (number: number) => String(number).replace('.', spoken.decimal);
  switch (habit) {
    case 'plain':
      return { text: sign(value), rating: [value, 5] };
    case 'ten':
      return { text: sign(value * 2), rating: [value * 2, 10] };
    case 'percent':
      return { text: `${sign(value * 20)}${spoken.decimal === ',' ? ' %' : '%'}`, rating: [value * 20, 100] };
    case 'stars': {
      const full = Math.floor(value);
      return { text: '★'.repeat(full) + '☆'.repeat(5 - full), rating: [full, 5] };
    }
    case 'slash':
      return { text: `${sign(value)}${OF[spoken.tag] ?? '/'}5`, rating: [value, 5] };
    case 'digits': {
      const zero = ZEROS[spoken.tag];
      const full = Math.floor(value);
      return { text: zero === undefined ? String(full) : String.fromCharCode(zero + full), rating: [full, 5] };
    }
  }
}

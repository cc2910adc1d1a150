import { two } from './corpus-row.ts';

const STAMPS: Readonly<Record<string, (at: Date) => string>> = {
  unix: (at) => String(at.getTime() / 1000),
  ms: (at) => String(at.getTime()),
  iso: (at) => at.toISOString().slice(0, 10),
  isoZ: (at) => at.toISOString().replace('.000', ''),
  'iso+': (at) => `${at.toISOString().slice(0, 19)}+0000`,
};

/** A date in a pattern such as `dd.MM.yyyy HH:mm`, with months in words of a language. */
export function writeClerkDate(at: Date, pattern: string, tag: string): string {
  const stamp = STAMPS[pattern];
  if (stamp) return stamp(at);
  const intl = /^intl:(short|medium|long)$/.exec(pattern);
  if (intl)
    return new Intl.DateTimeFormat(tag, { timeZone: 'UTC', dateStyle: intl[1] as 'short' | 'medium' | 'long' }).format(
      at,
    );
  const month = (length: 'long' | 'short') =>
    new Intl.DateTimeFormat(tag, { timeZone: 'UTC', day: 'numeric', month: length, year: 'numeric' })
      .formatToParts(at)
      .find(({ type }) => type === 'month')?.value ?? '';
  const [year, number, day, hour] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours()];
  const parts: Readonly<Record<string, () => string>> = {
    yyyy: () => String(year),
    yy: () => two(year % 100),
    MMMM: () => month('long'),
    MMM: () => month('short'),
    MM: () => two(number),
    M: () => String(number),
    dd: () => two(day),
    d: () => String(day),
    HH: () => two(hour),
    H: () => String(hour),
    h: () => String(hour % 12 || 12),
    mm: () => two(at.getUTCMinutes()),
    ss: () => two(at.getUTCSeconds()),
    a: () => (hour < 12 ? 'AM' : 'PM'),
  };
  return pattern.replace(
    /'([^']*)'|yyyy|yy|M{1,4}|dd?|HH?|h|mm|ss|a/g,
    (part, said?: string) => said ?? parts[part]?.() ?? part,
  );
}

/** One to five as a program writes it: words after `w:`, stars, or a pattern with `#`, `2#` (of ten) or `20#` (of a hundred). */
export function writeClerkRating(
  value: number,
  pattern: string,
): { text: string; rating: [value: number, best: number] } {
  if (pattern.startsWith('w:')) return { text: pattern.slice(2).split(',')[value - 1] as string, rating: [value, 5] };
  if (pattern === '*') return { text: '⭐'.repeat(value), rating: [value, 5] };
  if (pattern === '**') return { text: '★'.repeat(value) + '☆'.repeat(5 - value), rating: [value, 5] };
  const [, times = ''] = /(\d*)#/.exec(pattern) as RegExpExecArray;
  const scaled = value * Number(times || '1');
  return { text: pattern.replace(`${times}#`, String(scaled)), rating: [scaled, times === '' ? 5 : 5 * Number(times)] };
}

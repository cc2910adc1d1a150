import { inLine, kindOf } from '../blocks/line-kinds.ts';

/** A line as it stands behind a name: stars and a day of one line apart (`★★★★☆ 12.03.2024`). */
export function besideName(line: string): string {
  const text = line.trim();
  const kind = kindOf(text);
  if (kind !== 'date' && kind !== 'rating') return text;
  const { rating, date, rest } = inLine(text);
  if (rating === undefined || date === undefined) return text;
  return [rest, rating, date].filter((part) => part !== '').join(', ');
}

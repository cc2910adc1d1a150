import type { CellKind } from './cell-kinds.ts';

/** In UTF-16 units; a sheet's own limit is 32,767. */
export const LONGEST_CELL = 1 << 19;

const DAY = 86_400_000;
/** Day 0 of workbooks that count from 1900, and of those that count from 1904. */
const START = Date.UTC(1899, 11, 30);
const START_1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999. */
const LAST_DAY = 2_958_465;

/**
 * A number of a cell as text: dates as ISO 8601 without a zone, shares with their sign, everything else as it is meant,
 * without the noise of binary fractions.
 */
export function cellText(value: string, kind: CellKind, since1904: boolean): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  if (kind === 'date' && number >= 0 && number <= LAST_DAY) return dateText(number, since1904);
  if (kind === 'percent') return `${rounded(number * 100)}%`;
  return /^-?\d+$/.test(value) ? value : plain(rounded(number));
}

function dateText(days: number, since1904: boolean): string {
  // Workbooks that count from 1900 have a 29 February of that year.
  const shift = !since1904 && days < 60 && days >= 1 ? 1 : 0;
  const at = new Date((since1904 ? START_1904 : START) + Math.round((days + shift) * 86_400) * 1000);
  const iso = at.toISOString();
  if (days < 1 && days > 0) return iso.slice(11, 19);
  return at.getTime() % DAY === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** Workbooks keep 15 digits. */
function rounded(number: number): number {
  return Number(number.toPrecision(15));
}

function plain(number: number): string {
  const text = String(number);
  return text.includes('e') && Number.isInteger(number) ? BigInt(number).toString() : text;
}

/** Characters that XML cannot hold are written as `_x000D_` in workbooks. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}

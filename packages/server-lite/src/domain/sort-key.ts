/**
 * Where an item stands in a list; lists are read from the greatest key down.
 * Digits only and of one width, so that every engine sorts it alike and it can stand in a URL as it is.
 *
 * @param seq the item's received sequence: later received stands first among equals
 */
export function sortKey(datePublished: string | null, seq: number): string {
  return sortKeyAt(instantDigits(datePublished), seq);
}

/** @param instant as {@link instantDigits} gives it */
export function sortKeyAt(instant: string, seq: number): string {
  return `1${instant}${digits(seq, 10)}`;
}

/** The key of a pinned item: before all that are not, the front pin first. */
export function pinnedSortKey(position: number, seq: number): string {
  return `2${digits(99_999_999_999_999 - position, 14)}${digits(seq, 10)}`;
}

/** UTC `YYYYMMDDhhmmss`; what is not known is 0 and so sorts after what is. */
export function instantDigits(date: string | null): string {
  if (date === null) return '00000000000000';
  if (date.length >= 20 && date.endsWith('Z')) {
    return (
      date.slice(0, 4) +
      date.slice(5, 7) +
      date.slice(8, 10) +
      date.slice(11, 13) +
      date.slice(14, 16) +
      date.slice(17, 19)
    );
  }
  if (date.length > 10) {
    const time = Date.parse(date);
    const known = Number.isFinite(time) ? new Date(time).toISOString() : date;
    return `${known.slice(0, 4)}${known.slice(5, 7)}${known.slice(8, 10)}${known.slice(11, 13)}${known.slice(14, 16)}${known.slice(17, 19)}`.padEnd(
      14,
      '0',
    );
  }
  return date.replaceAll('-', '').padEnd(14, '0');
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

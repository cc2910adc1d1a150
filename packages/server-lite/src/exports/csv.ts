/**
 * A spreadsheet takes a cell that begins with one of these for a formula, and runs it. An apostrophe in front makes it text
 * (the rule of OWASP); JSON keeps the words as they are. A telephone number runs nothing, and comes in again.
 */
const FORMULA = /^(?!\+[\d ()/.-]*$)[\t\r\n\0=+\-@＝＋－＠]/;

/** One line of RFC 4180, with its line end. Every cell is quoted. */
export function csvLine(cells: readonly (string | number | boolean | null | undefined)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  // A number of ours is no formula, however it begins.
  if (typeof value !== 'string') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}

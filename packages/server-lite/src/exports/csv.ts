/**
 * A spreadsheet takes a cell that begins with one of these for a formula, and runs it. An apostrophe in front makes it text
 * (the rule of OWASP); where words begin with apostrophes and then one of these, with one more: so it can be taken away again.
 * JSON keeps the words as they are. A telephone number runs nothing, and comes in again.
 */
const FORMULA = /^(?!\+[\d ()/.-]*$)'*[\t\r\n\0=+\-@＝＋－＠]/;

/**
 * Where a spreadsheet splits lines at semicolons or tabs, as it does in half of Europe, a cell may begin in the middle of one of
 * ours. A dash there begins a list far more often than a formula, so it counts only with what a formula needs.
 */
const INNER = /([;\t\r\n][" ]*)(?='*(?:[=@＝＠]|[+\-＋－][^;\t\r\n]*[(|!]))/g;

/** What both put in front, and words that had one before kept behind it. */
const GUARDED = /^'(?='*[\t\r\n\0=+\-@＝＋－＠])/;
const GUARDED_INSIDE = /([;\t\r\n][" ]*)'(?='*(?:[=@＝＠]|[+\-＋－][^;\t\r\n]*[(|!]))/g;

/** One line of RFC 4180, with its line end. Every cell is quoted. */
export function csvLine(cells: readonly (string | number | boolean | null | undefined)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  // A number of ours is no formula, however it begins.
  if (typeof value !== 'string') return String(value);
  const text = `${FORMULA.test(value) ? "'" : ''}${value.replace(INNER, "$1'")}`;
  return `"${text.replaceAll('"', '""')}"`;
}

/** A cell that {@link csvLine} wrote, as it was: for our own tables alone. */
export function unguarded(cell: string): string {
  return cell.replace(GUARDED, '').replace(GUARDED_INSIDE, '$1');
}

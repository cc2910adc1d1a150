const MOST_SHOWN = 3;

/** What stands above a table is left out: a sentence that says so, where there is something. */
export function notesOnTitles(rows: readonly (readonly string[])[]): string[] {
  const lines = rows
    .map((row) =>
      row
        .map((cell) => cell.trim())
        .filter((cell) => cell !== '')
        .join(' '),
    )
    .filter(Boolean);
  if (lines.length === 0) return [];
  const shown = lines.slice(0, MOST_SHOWN).map((line) => `“${line.slice(0, 120)}”`);
  const more = lines.length > MOST_SHOWN ? ` and ${lines.length - MOST_SHOWN} more lines` : '';
  return [`What stands above the table is no review, and was left out: ${shown.join(', ')}${more}.`];
}

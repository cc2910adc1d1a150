/** Rows from which numbers that each are one more than the one before count the rows: in the first column, and in any. */
const FEW = 3;
const SOME = 4;

/** Whether a column counts the rows (1, 2, 3 …), which has the look of stars in a short table. */
export function isRunning(texts: readonly string[], column: number): boolean {
  if (texts.length < (column === 0 ? FEW : SOME)) return false;
  return texts.every((text, i) => /^\d{1,9}$/.test(text) && (i === 0 || Number(text) === Number(texts[i - 1]) + 1));
}

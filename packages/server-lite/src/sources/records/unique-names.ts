/** A header cell that is empty or comes twice gets a name of its own, so that no column hides another. */
export function uniqueNames(row: readonly string[], columns: number): string[] {
  const trimmed = row.map((name) => name.trim().replace(/^\ufeff/, ''));
  while (trimmed.length > columns && trimmed.at(-1) === '') trimmed.pop();
  const seen = new Map<string, number>();
  return trimmed.map((name, i) => {
    const base = name === '' ? `column ${i + 1}` : name;
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    return times === 1 ? base : `${base} (${times})`;
  });
}

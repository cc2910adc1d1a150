/** A row of CSV, at least as wide as is asked. */
export function csvRow(cells: readonly (string | undefined)[], width: number): string {
  const row = Array.from({ length: Math.max(width, cells.length) }, (_, i) => {
    const cell = cells[i] ?? '';
    return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  });
  return `${row.join(',')}\n`;
}

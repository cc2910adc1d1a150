/** A row of CSV, as wide as is asked. */
export function csvRow(cells: readonly (string | undefined)[], width: number): string {
  const row = Array.from({ length: width }, (_, i) => {
    const cell = cells[i] ?? '';
    return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  });
  return `${row.join(',')}\n`;
}

/** A table that was pasted, as a file of its own; undefined for what has not even two rows or columns. */
export function pastedFile(text: string): File | undefined {
  const rows = text.trim();
  if (!/[\n\r\t]/.test(rows)) return undefined;
  const kind = rows.includes('\t') ? 'tsv' : /^[[{]/.test(rows) ? 'json' : 'csv';
  return new File([text], `Pasted table.${kind}`, { type: 'text/plain' });
}

/** Words of a list cell: an array, or text with commas, semicolons or bars between. */
export function listOf(cell: unknown): string[] {
  if (Array.isArray(cell))
    return cell.flatMap((part) =>
      typeof part === 'string'
        ? [part]
        : typeof part === 'object' && part !== null && 'name' in part
          ? [String(part.name)]
          : [],
    );
  if (typeof cell !== 'string') return [];
  // A list as programs print it: ['first', "second"].
  const printed = /^\[\s*(['"].*['"])\s*\]$/s.exec(cell.trim())?.[1];
  return (printed ?? cell)
    .split(/[,;|]/)
    .map((part) => (printed === undefined ? part : part.trim().replace(/^['"]|['"]$/g, '')).trim())
    .filter(Boolean);
}

/** Web addresses in a cell: a list in text, an array of texts, or of objects that hold them under any name. */
export function urlsOf(cell: unknown): string[] {
  if (typeof cell === 'string')
    return (/^\[.*\]$/s.test(cell) ? cell.slice(1, -1).replace(/['"]/g, ' ') : cell)
      .split(/[\s|;]+|,(?=\s*https?:)/)
      .map((part) => part.trim().replace(/,$/, ''))
      .filter((part) => /^https?:\/\//i.test(part));
  if (Array.isArray(cell)) return cell.flatMap(urlsOf);
  if (typeof cell !== 'object' || cell === null) return [];
  for (const value of Object.values(cell)) {
    const found = urlsOf(value);
    if (found[0] !== undefined) return [found[0]];
  }
  return [];
}

/** Web addresses of pictures; bare file names where it is known which folder they lie in. */
export function picturesOf(cell: unknown, folder: string | undefined): string[] {
  const urls = urlsOf(cell);
  if (urls.length > 0 || folder === undefined || typeof cell !== 'string') return urls;
  return listOf(cell)
    .filter((name) => /^[\w.-]+\.\w{3,4}$/.test(name))
    .map((name) => `${folder}${name}`);
}

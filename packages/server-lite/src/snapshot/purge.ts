import { PACKED } from './packed.ts';

/**
 * Addresses whose old bytes a cache may still hold: of files that are gone or other than they were. Sorted, each once.
 *
 * @param base of the folder, absolute; without it addresses begin with a slash
 */
export function purgeList(paths: readonly string[], base: string | undefined): string[] {
  const found = new Set<string>();
  for (const path of paths) {
    const plain = path.replace(PACKED, '');
    found.add((base ?? '/') + plain);
    // Hosts answer with a page under its name without the ending too, and with that of a folder under the folder's.
    if (!plain.endsWith('.html')) continue;
    found.add((base ?? '/') + plain.replace(/(?:\/index)?\.html$/, ''));
    if (plain.endsWith('/index.html')) found.add((base ?? '/') + plain.slice(0, -'index.html'.length));
  }
  return [...found].sort();
}

const PACKED = /\.(?:br|gz)$/;

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
    // A host that looks for the page of a folder answers under the folder's name too.
    if (plain.endsWith('/index.html')) {
      const folder = plain.slice(0, -'index.html'.length);
      found.add((base ?? '/') + folder);
      found.add((base ?? '/') + folder.slice(0, -1));
    }
  }
  return [...found].sort();
}

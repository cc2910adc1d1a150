/** The name of a picture that came in an archive beside the words: what it is, and what it was called there. */
const ALONG = /^archive:([0-9a-f]{64})\/([^/?#]*)$/;
const LONGEST_NAME = 120;

/**
 * What an item names a picture by that lies in the same archive: an address that leads nowhere, and says its bytes.
 *
 * @param digest SHA-256 of its bytes as they came, hex
 * @param path inside the archive; only the last part is kept
 */
export function alongAddress(digest: string, path: string): string {
  const name = [...(path.split('/').at(-1) ?? '')].slice(0, LONGEST_NAME).join('');
  return `archive:${digest}/${encodeURIComponent(name.toWellFormed())}`;
}

/** The SHA-256 of the bytes that such an address names; null for every other address. */
export function alongDigest(address: string): string | null {
  return ALONG.exec(address)?.[1] ?? null;
}

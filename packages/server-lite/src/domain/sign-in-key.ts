/** What a name or an address is found by: people do not remember their capitals. */
export function signInKey(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

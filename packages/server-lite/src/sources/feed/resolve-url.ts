/** An address made whole; as it is where it can't be. Empty stays empty. */
export function resolveUrl(address: string, base: string): string {
  const text = address.trim();
  if (text === '' || base === '') return text;
  return URL.parse(text, base)?.href ?? text;
}

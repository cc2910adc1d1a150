/** The tag in its canonical form, or undefined when `Intl` would throw on it. */
export function validLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined; // A misspelt lang attribute is the page's business, not a reason to break it.
  }
}

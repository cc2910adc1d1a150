/** In English, for the business: `pt-BR` is “Brazilian Portuguese”. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    // Not a well-formed tag: shown as it was written.
    return tag;
  }
}

const NAMES = new Intl.DisplayNames(undefined, { type: 'language' });

/** “German” for `de`. A tag that looks like one and is none stays as it is. */
export function languageName(tag: string): string {
  try {
    return NAMES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

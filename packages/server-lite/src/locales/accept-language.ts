/** The first of `known` (primary tags) that a reader asks for, with the reader's own region; else the first of `known`. */
export function acceptLanguage(header: string | undefined, known: readonly string[]): string {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const weight = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('q='));
      return { tag, quality: weight === undefined ? 1 : Number(weight.slice(2)) };
    })
    .filter(({ tag, quality }) => quality > 0 && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(tag));
  wanted.sort((a, b) => b.quality - a.quality);
  const found = wanted.find(({ tag }) => known.includes(tag.split('-')[0]!.toLowerCase()));
  return (found && canonical(found.tag)) ?? known[0] ?? 'en';
}

/** Undefined for a tag that `Intl` would throw on. */
function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined; // Well-formed by the pattern above, and still no language tag: as good as none.
  }
}

/** Languages written here for one region: readers of another region get them under the language's own name. */
const WRITTEN_FOR: Readonly<Record<string, string>> = { pt: 'BR' };

/**
 * The first of `known` that a reader asks for, with the reader's own region; else the first of `known`.
 *
 * @param header as in Accept-Language; old names of a language count as its own (`iw` as `he`).
 * @param known primary tags.
 * @returns a tag that says truly what the reader gets: `de-AT` for de-AT, but `zh` for zh-TW, which another script is
 *   used for, and `pt` for pt-PT.
 */
export function acceptLanguage(header: string | undefined, known: readonly string[]): string {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .flatMap((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const weight = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('q='));
      const quality = weight === undefined ? 1 : Number(weight.slice(2));
      const locale = quality > 0 ? localeOf(tag) : undefined;
      return locale && known.includes(locale.language) ? { locale, quality } : [];
    });
  wanted.sort((a, b) => b.quality - a.quality);
  return wanted[0] ? inOurWords(wanted[0].locale) : (known[0] ?? 'en');
}

/** Undefined for what is no language tag. */
function localeOf(tag: string): Intl.Locale | undefined {
  if (!/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(tag)) return undefined;
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined; // Well-formed by the pattern above, and still no language tag: as good as none.
  }
}

function inOurWords(locale: Intl.Locale): string {
  const { language, region } = locale;
  const isOurScript = locale.maximize().script === new Intl.Locale(language).maximize().script;
  const isOurRegion = region === (WRITTEN_FOR[language] ?? region);
  return region !== undefined && isOurScript && isOurRegion ? `${language}-${region}` : language;
}

/**
 * The language an element speaks: the nearest `lang` around it, across shadow roots, else the browser's first.
 * Where the page names a language without a region, the reader's own region of it decides how dates look.
 */
export function readerLanguage(element: Element): string {
  const preferred = navigator.languages;
  const page = nearestLanguage(element) || preferred[0] || 'en';
  const regional = page.includes('-') ? undefined : preferred.find((tag) => tag.startsWith(`${page}-`));
  return validLanguage(regional ?? page) ?? 'en';
}

/** The tag in its canonical form, or undefined when `Intl` would throw on it. */
export function validLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined; // A misspelt lang attribute is the page's business, not a reason to break it.
  }
}

function nearestLanguage(element: Element): string {
  for (let at: Element | null = element; at;) {
    const holder: Element | null = at.closest('[lang]');
    if (holder) return holder.getAttribute('lang') ?? '';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

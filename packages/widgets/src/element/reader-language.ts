import { spokenLanguage } from '../locales/spoken-language.ts';

/**
 * The language an element speaks: the nearest `lang` around it, across shadow roots, else the browser's first.
 * Where the page names a language without a region, the reader's own region of it decides how dates look.
 */
export function readerLanguage(element: Element): string {
  const preferred = navigator.languages;
  const page = nearestLanguage(element) || preferred[0] || 'en';
  return spokenLanguage(preferred.find((tag) => tag.startsWith(`${page}-`)) ?? page);
}

/** Empty where no element around it names one. The root of a document has no host. */
function nearestLanguage(element: Element | undefined): string {
  if (!element) return '';
  return element.closest('[lang]')?.getAttribute('lang') ?? nearestLanguage((element.getRootNode() as ShadowRoot).host);
}

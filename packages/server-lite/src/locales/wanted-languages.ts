import type { AppContext } from '../http/context.ts';
import { acceptLanguage } from './accept-language.ts';
import { VISITOR_LANGUAGES } from './visitor.words.ts';

const TAG = /^[\w-]{2,35}$/;

/**
 * What a reader wants, as in Accept-Language: the language that a link or a form names, before those of the browser.
 *
 * @param named where the request says it elsewhere than in `?lang=`.
 */
export function wantedLanguages(c: AppContext, named: string | undefined = c.req.query('lang')): string {
  const header = c.req.header('accept-language') ?? '';
  return named !== undefined && TAG.test(named) ? `${named},${header}` : header;
}

/** The language that a page answers in. */
export function pageLanguage(c: AppContext): string {
  return acceptLanguage(wantedLanguages(c), VISITOR_LANGUAGES);
}

/** What an address needs so that its page comes in this language; nothing where the browser asks for it by itself. */
export function languageFor(c: AppContext, language: string): string {
  const wouldGet = acceptLanguage(c.req.header('accept-language'), VISITOR_LANGUAGES);
  return wouldGet === language ? '' : `?lang=${language}`;
}

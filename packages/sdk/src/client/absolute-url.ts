import { SmmUrlError } from '../errors/smm-url-error.ts';

interface Scope {
  readonly document?: { readonly baseURI: string };
  readonly location?: { readonly href: string };
}

/**
 * The same address in full; a relative one is taken from `base`, or from the document or worker that asks.
 *
 * @throws {SmmUrlError} when it does not lead to the web.
 */
export const absoluteUrl = (url: string | URL, base?: string): string => {
  const { document, location } = globalThis as Scope;
  let cause: unknown;
  try {
    const { href } = new URL(url, base ?? document?.baseURI ?? location?.href);
    if (/^https?:/.test(href)) return href;
  } catch (error) {
    cause = error;
  }
  throw new SmmUrlError(String(url), { cause });
};

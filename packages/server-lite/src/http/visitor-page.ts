import { hash } from 'node:crypto';
import { pageHeaders } from './answer.ts';
import { html, type Markup } from './html.ts';
import { VISITOR_STYLE } from './visitor-style.ts';

const RTL_LANGUAGES = /^(?:ar|fa|he|ps|ur)(?:-|$)/;
const STYLE_HASH = hash('sha256', VISITOR_STYLE, 'base64');

/**
 * Headers of a page that is one person's alone: never kept, never found, sends forms to this endpoint and nowhere else.
 * @param referrer `same-origin` where the page's own forms must say where they come from.
 * @param nonce of the one script that a page with an element has; without it the page can run none.
 */
export function visitorHeaders(referrer: 'same-origin' | 'no-referrer', nonce?: string): Record<string, string> {
  const script =
    nonce === undefined
      ? ''
      : ` script-src 'nonce-${nonce}' 'strict-dynamic'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html;`;
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}';${script} base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
    'Referrer-Policy': referrer,
    'X-Robots-Tag': 'noindex, nofollow',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** Headers of a page for visitors that is the same for everybody, and has neither form nor script: name, value, … */
export const PUBLIC_PAGE_HEADERS: readonly string[] = pageHeaders(STYLE_HASH);

/**
 * A whole document in a visitor's language.
 * @param head of a page that may be found; without it the page asks not to be.
 * @param style of a page that does not look like the others; its headers must name it.
 */
export function visitorPage(
  language: string,
  title: string,
  body: Markup,
  head?: Markup,
  style: string = VISITOR_STYLE,
): string {
  const direction = RTL_LANGUAGES.test(language) ? 'rtl' : 'ltr';
  const inside = html`<title>${title}</title>${head ?? html`<meta name="robots" content="noindex" />`}`;
  const root = html`<html lang="${language}" dir="${direction}"></html>`.text.replace('</html>', '');
  return `<!doctype html>${root}<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">${inside.text}<style>${style}</style></head><body><main>${body.text}</main></body></html>`;
}

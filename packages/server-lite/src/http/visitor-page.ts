import { hash } from 'node:crypto';
import { html, type Markup } from './html.ts';
import { STYLE } from './page.ts';

/** What a form and a receipt need beyond the look of the endpoint's own pages. */
const FORM_STYLE = `
form{display:grid;gap:1.1rem;margin-block-start:1.4rem}
fieldset{border:0;margin:0;padding:0;min-inline-size:0}
legend,.l{display:block;font-weight:600;font-size:.9rem;padding:0;margin-block-end:.25rem}
.l small,.h{font-weight:400;color:var(--ink-2);font-size:.85rem}
input:not([type=radio],[type=checkbox],[type=file]),textarea,select{inline-size:100%;min-block-size:2.6rem;padding:.5rem .7rem;font:inherit;color:inherit;background:var(--page);border:1px solid color-mix(in oklab,var(--ink) 45%,var(--page));border-radius:7px}
textarea{min-block-size:8rem;resize:vertical}
[aria-invalid=true]{border-color:var(--bad);box-shadow:inset 0 0 0 1px var(--bad)}
input[type=radio],input[type=checkbox]{inline-size:1.25rem;block-size:1.25rem;margin:.15rem 0 0;flex:none;accent-color:var(--accent)}
.c{display:flex;gap:.65rem;align-items:flex-start;min-block-size:1.75rem;padding-block:.15rem}
.s{color:var(--accent);letter-spacing:.1em;min-inline-size:5.6em}
.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(12rem,1fr));gap:1.1rem}
.e{color:var(--bad);font-size:.88rem;margin:.3rem 0 0}
.hp{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
button,summary.b{font:inherit;font-weight:600;min-block-size:2.6rem;padding:.5rem 1.1rem;border-radius:7px;border:1px solid var(--line);cursor:pointer;justify-self:start;background:var(--card);color:inherit}
button.main{background:var(--accent);border-color:transparent;color:light-dark(#fff,oklch(.2 .04 158))}
summary.b{display:inline-block;list-style:none}
.h{margin:.3rem 0 0}.note{margin-block-start:1.6rem}
blockquote{margin:.6rem 0;white-space:pre-wrap;overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:auto 1fr;gap:.4rem 1.2rem;margin:.8rem 0}dt{color:var(--ink-2)}dd{margin:0}
.m{font:.9em ui-monospace,monospace;overflow-wrap:anywhere}
:root{--bad:light-dark(oklch(.5 .17 27),oklch(.78 .12 27))}
:is(h1,h2):is(:lang(ar),:lang(he),:lang(hi),:lang(ja),:lang(ko),:lang(zh)){letter-spacing:normal;line-height:1.4}
:lang(ko){word-break:keep-all}
`;
const ALL = STYLE + FORM_STYLE;
const RTL_LANGUAGES = /^(?:ar|fa|he|ps|ur)(?:-|$)/;
const STYLE_ELEMENT = `<style>${ALL}</style>`;

/**
 * Headers of a page that is one person's alone: never kept, never found, sends forms to this endpoint and nowhere else.
 * @param referrer `same-origin` where the page's own forms must say where they come from.
 */
export function visitorHeaders(referrer: 'same-origin' | 'no-referrer'): Record<string, string> {
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${hash('sha256', ALL, 'base64')}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
    'Referrer-Policy': referrer,
    'X-Robots-Tag': 'noindex, nofollow',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** A whole document in a visitor's language. */
export function visitorPage(language: string, title: string, body: Markup): string {
  const direction = RTL_LANGUAGES.test(language) ? 'rtl' : 'ltr';
  const head = html`<title>${title}</title>`;
  const root = html`<html lang="${language}" dir="${direction}"></html>`.text.replace('</html>', '');
  return `<!doctype html>${root}<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">${head.text}${STYLE_ELEMENT}</head><body><main>${body.text}</main></body></html>`;
}

import { hash } from 'node:crypto';
import { html, type Markup } from './html.ts';
import { pageHeaders } from './answer.ts';

/** The look of the endpoint's own pages: text first, one accent, light and dark, no script. */
export const STYLE = `
:root{color-scheme:light dark;--accent:light-dark(oklch(.45 .1 158),oklch(.79 .12 158));--ink:light-dark(oklch(.23 .018 158),oklch(.94 .008 158));--ink-2:light-dark(oklch(.43 .016 158),oklch(.79 .012 158));--page:light-dark(oklch(.985 .004 158),oklch(.175 .01 158));--card:light-dark(#fff,oklch(.222 .012 158));--fill:light-dark(oklch(.962 .007 158),oklch(.268 .014 158));--line:light-dark(oklch(.9 .008 158),oklch(.31 .014 158))}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.6 system-ui,sans-serif;-webkit-text-size-adjust:100%}
main{max-inline-size:46rem;margin-inline:auto;padding:clamp(2rem,6vw,4.5rem) 1.25rem 4rem}
h1{font-size:clamp(1.6rem,4.5vw,2.2rem);line-height:1.18;letter-spacing:-.02em;font-weight:650;margin:0 0 .75rem;text-wrap:balance}
h2{font-size:1.2rem;line-height:1.3;letter-spacing:-.01em;font-weight:650;margin:2.6rem 0 .5rem}
h3{font-size:1rem;font-weight:650;margin:1.6rem 0 .4rem}
p,li,dd{max-inline-size:64ch;text-wrap:pretty;overflow-wrap:anywhere}
p{margin:.6rem 0}
ul{padding-inline-start:1.2rem}
a{color:var(--accent);text-underline-offset:.2em;text-decoration-thickness:1px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
code{font:.9em ui-monospace,monospace;background:var(--fill);border-radius:4px;padding:.1em .35em;overflow-wrap:anywhere}
.lead{color:var(--ink-2);font-size:1.06rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:1.1rem 1.25rem;margin:1rem 0}
.card>:first-child{margin-block-start:0}.card>:last-child{margin-block-end:0}
.note{border-inline-start:3px solid var(--accent);padding-inline-start:.9rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;inline-size:100%;font-variant-numeric:tabular-nums;font-size:.94rem}
th,td{text-align:start;padding:.45rem .6rem;border-block-end:1px solid var(--line);vertical-align:top}
th{font-weight:600;color:var(--ink-2)}
td.n,th.n{text-align:end}
tr:last-child>*{border-block-end:0}
footer{margin-block-start:3rem;color:var(--ink-2);font-size:.9rem}
@media (forced-colors:active){.card,table,th,td{border-color:CanvasText}}
`;

/** Content-Security-Policy and the like for {@link page}. */
export const PAGE_HEADERS: readonly string[] = pageHeaders(hash('sha256', STYLE, 'base64'));

const STYLE_ELEMENT = `<style>${STYLE}</style>`;

/** A whole document. */
export function page(title: string, body: Markup): string {
  const head = html`<title>${title}</title>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">${head.text}${STYLE_ELEMENT}</head><body><main>${body.text}</main></body></html>`;
}

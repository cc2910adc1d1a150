import { hash } from 'node:crypto';
import { cardStyles } from '@smm/widgets/templates';
import { pageHeaders } from './answer.ts';
import { STYLE } from './page.ts';

/** What the page of one review needs beyond the look of the endpoint's own pages. */
const OWN = `
main{max-inline-size:42.5rem;padding-block-start:clamp(1.5rem,5vw,3.5rem)}
:is(h1,.lead,.among){overflow-wrap:anywhere}
.lead{margin-block:0 1.4rem}
.note{margin-block-end:1.2rem}
.among{margin-block-start:1.8rem;padding-inline-start:1rem;border-inline-start:3px solid var(--line);font-size:.9rem;color:var(--ink-2)}
.among b{color:var(--ink)}
h1:is(:lang(ar),:lang(he),:lang(hi),:lang(ja),:lang(ko),:lang(zh)){letter-spacing:normal;line-height:1.4}
:lang(ko){word-break:keep-all}
@media print{:root{color-scheme:light}body{background:none;font-size:11pt}main{max-inline-size:none;padding:0}a{color:inherit}}
`;
/** The rules of the host, which is none here, and of the wall around cards say nothing to a card. */
const CARD = `
.card{margin:0}
.card :is(p,blockquote){max-inline-size:none}
@media print{.card{box-shadow:none;break-inside:auto}summary{display:none}}
`;

/** Without comments and the room that people read by. */
function packed(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();
}

/** The card's own rules reach no further than the box around it. */
export const REVIEW_STYLE: string = STYLE + OWN + packed(`.one{${cardStyles}${CARD}}`);

/** Headers of a page with a review's card and the pictures that lie on this endpoint: name, value, … */
export const REVIEW_HEADERS: readonly string[] = pageHeaders(hash('sha256', REVIEW_STYLE, 'base64'), 'images');

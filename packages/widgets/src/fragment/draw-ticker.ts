import type { Item } from '@smm/sdk/schema';
import { itemFault } from '@smm/sdk/guard';
import { LIST } from '../icons/icons.ts';
import { htmlString, type Markup } from '../templates/html-string.ts';
import { nothing } from '../templates/html.ts';
import { icon } from '../templates/icon.ts';
import { beside } from '../ticker/beside.ts';
import { linesOf, type Line } from '../ticker/lines.ts';
import { lineOf, noteOf } from '../ticker/parts.ts';
import { tickerSheet } from './fragment-styles.ts';
import type { Drawing, Drawn } from './options.ts';
import { pagesOf } from './pages.ts';
import { partOf } from './part-of.ts';
import { quotation } from './quotation.ts';
import { said } from './said.ts';

/** Lines that stand where none turns. */
const STILL = 3;

export function drawTicker(drawing: Drawing): Drawn {
  const { head, page, options, words } = drawing;
  const { src, variant, theme, onLeftOut } = options;
  const whole = head.items.filter((item) => {
    const fault = itemFault(item);
    if (fault) onLeftOut?.(item, fault);
    return !fault;
  });
  const lines = linesOf(whole);
  const items = lines.map(({ item }) => item);
  const all = pagesOf(head, options)?.all;
  return {
    tag: htmlString`<smm-ticker still src=${src} variant=${variant ?? nothing} lang=${words.ticker.language} data-smm-theme=${theme ?? nothing}></smm-ticker>`,
    page: partOf(page, 'ticker', withTheirs(page, items)),
    inside: inside(drawing, lines, all),
    styles: tickerSheet({ variant: (variant ?? 'inline') !== 'inline' }),
    plain: [
      ...items.slice(0, STILL).map((item) => quotation(item, words.speech)),
      said(head, words.speech),
      all ? htmlString`<p><a href=${all}>${words.speech.say('all', { n: head.selection.published })}</a></p>` : nothing,
    ],
  };
}

/** Items as the page has them. */
const withTheirs = ({ items }: { items: readonly Item[] }, chosen: readonly Item[]): Item[] =>
  items.filter((item) => chosen.includes(item));

/** What the element draws when the first line is in turn, with a way to the others where the element has its button. */
function inside({ head, options, words }: Drawing, lines: readonly Line[], all: string | undefined): Markup {
  const html = htmlString;
  const { ticker: speech } = words;
  const kind = options.variant === 'inline' ? undefined : options.variant;
  const className = kind ? `smm ${kind}` : 'smm';
  if (lines.length === 0) return html`<div class=${className} part="base"></div>`;
  const isTurning = lines.length > 1;
  const label = words.speech.say('all', { n: head.selection.published });
  const way = all
    ? html`<a class="round way" href=${all} aria-label=${label}>${icon(html, LIST)}<span>${label}</span></a>`
    : html`<i></i>`;
  const drawn = lines.map((line, at) =>
    lineOf(
      html,
      speech,
      line,
      isTurning && at === 0,
      kind === 'stack' ? beside(html, line.item, speech, head.links.root) : {},
    ),
  );
  return html`<div class=${className} part="base" role="group" aria-label=${speech.say('label')}>
    <div class=${isTurning ? 'row turning' : 'row still'}>
      ${isTurning ? way : nothing}
      <ul part="list">
        ${drawn}
      </ul>
      ${noteOf(html, head, speech)}
    </div>
  </div>`;
}

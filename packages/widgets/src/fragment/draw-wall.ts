import { disclosure } from '../templates/disclosure.ts';
import { htmlString } from '../templates/html-string.ts';
import { nothing } from '../templates/html.ts';
import { drawCards, isWhole, moreButton } from './draw-cards.ts';
import { fragmentStyles } from './fragment-styles.ts';
import { FIRST, type Drawing, type Drawn } from './options.ts';
import { pagesOf } from './pages.ts';
import { quotation } from './quotation.ts';
import { said } from './said.ts';

export function drawWall(drawing: Drawing): Drawn {
  const { head, page, options, words } = drawing;
  const { src, layout = 'wall', card, heading, limit, share, theme } = options;
  const { speech } = words;
  const shown = head.items.filter((item) => isWhole(item, options)).slice(0, limit ?? FIRST);
  const inside = drawCards(drawing, {
    items: shown,
    speech,
    layout,
    label: speech.say('list'),
    foot: foot(drawing, shown.length),
  });
  return {
    tag: htmlString`<smm-testimonials still src=${src} layout=${layout} card=${card ?? nothing} heading=${heading || nothing} page-size=${limit ?? nothing} ?share=${share} lang=${speech.language} data-smm-theme=${theme ?? nothing}></smm-testimonials>`,
    page,
    inside,
    styles: fragmentStyles({
      videos: shown.some(({ video }) => video?.length),
      variant: (card ?? 'plain') !== 'plain',
    }),
    plain: [...shown.map((item) => quotation(item, speech)), said(head, speech)],
    marked: shown,
  };
}

/** Below the cards. */
function foot({ head, words: { speech }, options }: Drawing, count: number): unknown {
  const { links, selection, items } = head;
  const pages = pagesOf(head, options, items[count]?.identifier);
  const hasMore = links.next !== null;
  const left = Math.max(items.length, hasMore ? selection.selected : 0) - count;
  const isMore = count > 0 && (left > 0 || hasMore);
  return htmlString`<p class=${count ? 'vh' : 'note'} role="status">${count ? nothing : speech.say('empty')}</p>
    ${isMore ? moreButton(speech, options, left, pages?.more) : nothing} ${disclosure(htmlString, head, speech, false, pages?.all)}`;
}

import { itemFault } from '@smm/sdk/guard';
import type { HeadPage, Item } from '@smm/sdk/schema';
import { feedDisclosure } from '../feed/feed-disclosure.ts';
import { asPosted } from '../feed/as-posted.ts';
import { escapeHtml, htmlString, Markup } from '../templates/html-string.ts';
import { nothing } from '../templates/html.ts';
import { drawCards, moreButton } from './draw-cards.ts';
import { feedSheet } from './fragment-styles.ts';
import { FIRST, type Drawing, type Drawn } from './options.ts';
import { pagesOf } from './pages.ts';
import { quotation } from './quotation.ts';
import { said } from './said.ts';

export function drawFeed(drawing: Drawing): Drawn {
  const { head, page, options, words } = drawing;
  const { src, layout, heading, limit, theme, onLeftOut } = options;
  const { feed: speech } = words;
  const postings = head.items.flatMap((item): Item[] => {
    if (item['@type'] !== 'SocialMediaPosting') return [];
    const fault = itemFault(item);
    if (fault) onLeftOut?.(item, fault);
    return fault ? [] : [asPosted(item)];
  });
  const shown = postings.slice(0, limit ?? FIRST);
  const inside = drawCards(drawing, {
    items: shown,
    speech,
    layout: layout === 'grid' ? 'grid' : 'list',
    label: speech.say('label'),
    empty:
      amount(head, postings) > 0
        ? nothing
        : htmlString`<slot name="empty"><p class="note">${speech.say('nothing')}</p></slot>`,
    foot: foot(drawing, postings, shown.length),
  });
  return {
    tag: htmlString`<smm-feed still src=${src} layout=${layout ?? nothing} heading=${heading || nothing} page-size=${limit ?? nothing} lang=${speech.language} data-smm-theme=${theme ?? nothing}></smm-feed>`,
    page,
    inside,
    styles: feedSheet({ videos: shown.some(({ video }) => video?.length) }),
    plain: [...shown.map((item) => quotation(item, words.speech)), said(head, words.speech)],
  };
}

/** Below the postings. */
function foot({ head, words: { feed: speech }, options }: Drawing, postings: readonly Item[], count: number): unknown {
  const pages = pagesOf(head, options, postings[count]?.identifier);
  const left = amount(head, postings) - count;
  const told = String(feedDisclosure(htmlString, head, speech, false));
  return htmlString`<p class="vh" role="status"></p>
    ${left > 0 ? moreButton(speech, options, left, pages?.more) : nothing} ${new Markup(pages ? linked(told, pages.all) : told)}`;
}

/** Postings of the collection, also those that stand behind its newest items. */
const amount = ({ links, selection }: HeadPage, postings: readonly Item[]): number =>
  Math.max(postings.length, links.next === null ? 0 : selection.postings.selected);

/** A link in the place of the one button that only a script answers. Nobody's words can look like one. */
const linked = (told: string, all: string): string =>
  told.replace(
    /<button type="button" data-all>([^<]*)<\/button>/,
    (_, way: string) => `<a href="${escapeHtml(all)}" data-all>${way}</a>`,
  );

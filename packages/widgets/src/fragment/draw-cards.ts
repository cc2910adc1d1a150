import { itemFault } from '@smm/sdk/guard';
import type { Item } from '@smm/sdk/schema';
import type { Speech } from '../locales/speech.ts';
import type { Word } from '../locales/words.ts';
import { cardExtras } from '../templates/card-extras.ts';
import { withVideos } from '../templates/card-videos.ts';
import { card, needsExtras } from '../templates/card.ts';
import { withFoldedWords } from '../templates/folded-words.ts';
import { htmlString, type Markup } from '../templates/html-string.ts';
import { nothing } from '../templates/html.ts';
import { FIRST, type Drawing, type FragmentOptions } from './options.ts';

/** What a list of cards is made of. */
interface Cards {
  readonly items: readonly Item[];
  readonly speech: Speech<Word>;
  readonly layout: string;
  /** Of the list, for who cannot see it. */
  readonly label: string;
  /** In the place of the cards, where there are none. */
  readonly empty?: unknown;
  /** Below the cards. */
  readonly foot: unknown;
}

/** What an element with cards draws, element for element. */
export function drawCards(
  { head, words, options }: Drawing,
  { items, speech, layout, label, empty, foot }: Cards,
): Markup {
  const html = htmlString;
  const { heading } = options;
  const context = {
    speech,
    root: head.links.root,
    role: 'listitem',
    extras: withFoldedWords(withVideos(cardExtras, { talk: words.talk, canPlay: false })),
  } as const;
  const title = heading ? html`<h2 part="heading">${heading}</h2>` : nothing;
  const isSample = items.length > 0 && head.selection.sample;
  const note = isSample ? html`<p class="note">${speech.say('sample')}</p>` : nothing;
  const cards = items.map((item) => card(html, item, context));
  const list = items.length
    ? html`<div class=${`cards ${layout}`} part="list" role="list" aria-label=${heading || label}>
        <div class="g rows">${cards}</div>
      </div>`
    : (empty ?? nothing);
  return html`<div class="smm" part="base">
    ${title}${note}${list}
    <div class="foot">${foot}</div>
  </div>`;
}

/** The way to what comes next. What only a script can do keeps its room. @param left items that are not shown */
export function moreButton(speech: Speech<Word>, { limit }: FragmentOptions, left: number, more?: string): unknown {
  const next = speech.say('next', { n: Math.min(limit ?? FIRST, Math.max(1, left)) });
  return more
    ? htmlString`<a class="btn" part="more" href=${more} data-next>${next}</a>`
    : htmlString`<span class="btn kept" aria-hidden="true">${next}</span>`;
}

/** As the element judges it. */
export function isWhole(item: Item, { onLeftOut }: FragmentOptions): boolean {
  const fault = needsExtras(item) && itemFault(item);
  if (fault) onLeftOut?.(item, fault);
  return !fault;
}

import type { CardExtras } from './card-extras.ts';
import { nothing } from './html.ts';
import { SHORT, textLength } from './text.ts';
import { words } from './words.ts';

/** The parts of a card that most reviews do without, its words whole: for a page that is about this review alone. */
export const withWholeWords =
  (extras: CardExtras): CardExtras =>
  (html, item, context) => {
    const text = item['@type'] === 'Review' ? item.reviewBody : item.articleBody;
    const size = textLength(text) > SHORT ? 'words' : 'words short';
    // On one line: line breaks among the words are shown.
    // prettier-ignore
    const whole = html`<blockquote class=${size} part="body" lang=${item.inLanguage ?? nothing}>${words(html, text, item.facets)}</blockquote>`;
    return { ...extras(html, item, context), words: text ? whole : nothing };
  };

import { DOWN } from '../icons/icons.ts';
import type { CardExtras } from './card-extras.ts';
import { nothing } from './html.ts';
import { icon } from './icon.ts';
import { LONG, textLength } from './text.ts';
import { words } from './words.ts';

/**
 * The parts of a card that most reviews do without, its long words behind a control that needs no script. It looks like
 * the button that the others have.
 */
export const withFoldedWords =
  (extras: CardExtras): CardExtras =>
  (html, item, context) => {
    const parts = extras(html, item, context);
    const text = item['@type'] === 'Review' ? item.reviewBody : item.articleBody;
    if (item.excerpt || textLength(text) <= LONG) return parts;
    const { say } = context.speech;
    // On one line: line breaks among the words are shown.
    // prettier-ignore
    const folded = html`<blockquote class="words long" part="body" lang=${item.inLanguage ?? nothing}>${words(html, text, item.facets)}</blockquote><details class="fold"><summary class="more"><span>${say('more')}</span><span>${say('less')}</span>${icon(html, DOWN)}</summary></details>`;
    return { ...parts, words: folded };
  };

import type { HeadPage } from '@smm/sdk/schema';
import { isLarge, ratingTemplate, sizeOf } from '../rating/rating-template.ts';
import { large } from '../rating/large.ts';
import { shownValue, starsOf } from '../rating/scale.ts';
import { htmlString, type Markup } from '../templates/html-string.ts';
import { nothing } from '../templates/html.ts';
import { ratingSheet } from './fragment-styles.ts';
import type { Drawing, Drawn } from './options.ts';
import { pagesOf } from './pages.ts';
import { partOf } from './part-of.ts';

export function drawRating({ head, page, options, words }: Drawing): Drawn {
  const { src, theme, distribution } = options;
  const { rating: speech } = words;
  const size = sizeOf(options.size, distribution);
  const all = pagesOf(head, options)?.all;
  const isRated = head.aggregateRating !== null;
  const link = words.speech.say('all', { n: head.selection.published });
  return {
    tag: htmlString`<smm-rating still src=${src} size=${options.size ?? nothing} ?distribution=${distribution} lang=${speech.language} data-smm-theme=${theme ?? nothing}></smm-rating>`,
    page: partOf(page, 'rating', []),
    inside: ratingTemplate(htmlString, head, { size, draw: large, hasBars: distribution }, speech),
    styles: ratingSheet({ large: isLarge(size) }),
    slotted: all && isRated ? htmlString`<a slot="link" href=${all}>${link}</a>` : nothing,
    plain: [plain(head, words)],
  };
}

/** What the stars say, in a line of words. */
function plain({ aggregateRating, selection }: HeadPage, { rating: { say } }: Drawing['words']): Markup {
  if (!aggregateRating || !isFinite(starsOf(aggregateRating))) return htmlString`<span>${say('none')}</span>`;
  const { bestRating: best, ratingCount: n } = aggregateRating;
  const value = shownValue(aggregateRating);
  const facts = [say(best === (5 as number) ? 'stars' : 'scale', { value, best }), say('count', { n })];
  return htmlString`<span>${[...facts, ...(selection.sample ? [say('sample')] : [])].join(' · ')}</span>`;
}

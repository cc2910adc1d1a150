import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '../api/client.ts';
import { outOfFive } from './rating.ts';

const STAR = 'M10 1.4l2.6 5.6 6 .8-4.4 4.2 1.1 6.1L10 15.2l-5.3 2.9 1.1-6.1L1.4 7.8l6-.8z';

/** A rating on its own scale, in full stars of five; the exact number is said. */
export function stars(rating: Item['rating'], size = ''): TemplateResult | typeof nothing {
  if (rating === null) return nothing;
  const { ratingValue, bestRating = 5 } = rating;
  const full = Math.round(outOfFive(rating));
  return html`<span class="stars ${size}" role="img" aria-label="${ratingValue} of ${bestRating}">
    ${[1, 2, 3, 4, 5].map(
      (place) =>
        html`<svg class=${place > full ? 'off' : ''} viewBox="0 0 20 20" aria-hidden="true"><path d=${STAR} /></svg>`,
    )}
  </span>`;
}

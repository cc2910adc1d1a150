import type { AggregateRating } from '@smm/sdk/schema';
import type { Speech } from '../locales/speech.ts';
import type { RatingWord } from '../locales/words.ts';
import { nothing, type Html } from '../templates/html.ts';

export { largeStyles } from './large.styles.ts';

const STAR = 'M8 .8l2.2 4.5 5 .7-3.6 3.5.9 5L8 12.1l-4.5 2.4.9-5L.8 6l5-.7z';

/** What stands in every size. */
interface Parts {
  readonly figure: unknown;
  readonly image: unknown;
  readonly count: unknown;
  readonly link: unknown;
  readonly rule: unknown;
}

/** A badge or the head of a page. @param rating whose distribution is shown; undefined for none. */
export function large(
  html: Html,
  { figure, image, count, link, rule }: Parts,
  isHero: boolean,
  rating: AggregateRating | undefined,
  speech: Speech<RatingWord>,
): unknown {
  const bars = rating ? barsOf(html, rating, speech) : nothing;
  return isHero
    ? html`<div class="full">
          <div class="sum">${figure}${image}${count}${link}</div>
          ${bars}
        </div>
        ${rule}`
    : html`<div class="badge">${figure}<span>${image}${count}${link}${rule}</span>${bars}</div>`;
}

/** A row for each star, also for those that nobody gave. */
function barsOf(
  html: Html,
  { distribution, ratingCount }: AggregateRating,
  { say, number }: Speech<RatingWord>,
): unknown {
  return html`<ul class="bars" part="distribution">
    ${[5, 4, 3, 2, 1].map((value) => {
      const n = distribution?.find(({ ratingValue }) => ratingValue === value)?.ratingCount ?? 0;
      const width = `${ratingCount ? Math.min(1, n / ratingCount) * 100 : 0}%`;
      return html`<li>
        <span class="vh">${say('bar', { value, n })}</span><span aria-hidden="true">${number(value)}</span
        ><svg class="one" viewBox="0 0 16 16" aria-hidden="true"><path d=${STAR} /></svg
        ><svg class="bar" aria-hidden="true"><rect width=${width} height="6" rx="3" /></svg
        ><span aria-hidden="true">${number(n)}</span>
      </li>`;
    })}
  </ul>`;
}

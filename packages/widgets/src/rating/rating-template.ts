import type { AggregateRating, HeadPage, Rating } from '@smm/sdk/schema';
import type { Speech } from '../locales/speech.ts';
import type { RatingWord } from '../locales/words.ts';
import { nothing, type Html } from '../templates/html.ts';
import { stars } from '../templates/stars.ts';
import type { large } from './large.ts';
import { shownValue, starsOf } from './scale.ts';

export type Size = 'inline' | 'small' | 'medium' | 'large' | 'hero';

interface Look {
  readonly size: Size;
  /** Draws the two large sizes; without it they look like the medium one. */
  readonly draw: typeof large | null | undefined;
  /** With how many gave five stars, four, …, where the size has room for it. */
  readonly hasBars: boolean | undefined;
}

/** @param size as it was asked for, if it is one. */
export function sizeOf(size: string | undefined, hasBars: boolean | undefined): Size {
  if (/^(inline|small|large|hero)$/.test(size!)) return size as Size;
  return hasBars ? 'hero' : 'medium';
}

export const isLarge = (size: Size): boolean => /^[lh]/.test(size);

/** The mean of everything published, and what it was counted from. @param head undefined while it is not there. */
export function ratingTemplate(
  html: Html,
  head: HeadPage | undefined,
  { size, draw, hasBars }: Look,
  speech: Speech<RatingWord>,
): unknown {
  const rating = head?.aggregateRating;
  const isRated = rating && isFinite(starsOf(rating));
  const empty = (): unknown =>
    html`<slot name="empty">${size === 'inline' ? nothing : html`<p class="calm">${speech.say('none')}</p>`}</slot>`;
  // On one line: within a line of text a space is seen.
  // prettier-ignore
  return html`<div class=${`smm ${size}`} part="base">${isRated ? rated(html, rating, head, { size, draw, hasBars }, speech) : html`<span class=${`rating ${size}`}>${head ? empty() : html`<slot></slot>`}</span>`}</div>`;
}

function rated(
  html: Html,
  rating: Rating & AggregateRating,
  head: HeadPage,
  { size, draw, hasBars }: Look,
  speech: Speech<RatingWord>,
): unknown {
  const { say, number } = speech;
  const { ratingCount: n, bestRating: best } = rating;
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const value = new Intl.NumberFormat(speech.language, digits).format(shownValue(rating));
  const isFive = best === (5 as number);
  const isShort = size === 'inline' || size === 'small';
  const image = stars(html, starsOf(rating), say(isFive ? 'stars' : 'scale', { value, best }));
  const figure = html`<b part="value">${value}${isFive ? nothing : html`<small>/${number(best)}</small>`}</b>`;
  const count = html`<span class="count" part="count"
    >${isShort ? html`<span aria-hidden="true">(${number(n)})</span><span class="vh">${say('count', { n })}</span>` : say('count', { n })}${head.selection.sample ? html` · ${say('sample')}` : nothing}</span
  >`;
  const link = html`<slot name="link"></slot>`;
  if (isShort) return html`<span class=${`rating ${size}`}>${image}${figure} ${count}${link}</span>`;
  const rule = ruleOf(html, n, head, speech);
  if (!isLarge(size) || !draw) return html`<span class="rating medium">${image}${figure} ${count}${link}${rule}</span>`;
  return draw(html, { figure, image, count, link, rule }, size === 'hero', hasBars ? rating : undefined, speech);
}

/** What the mean was counted over, and where it came from. */
function ruleOf(
  html: Html,
  n: number,
  { links, selection: { sources = [] } }: HeadPage,
  { say, number, language }: Speech<RatingWord>,
): unknown {
  const from = sources.map(({ name, count }) => `${name} (${number(count)})`);
  const list = from.length ? say('from', { sources: new Intl.ListFormat(language).format(from) }) : '';
  return html`<details>
    <summary>${say('how')}</summary>
    <p>${say('rule', { n })} ${list} ${links.policy ? html`<a href=${links.policy}>${say('check')}</a>` : nothing}</p>
  </details>`;
}

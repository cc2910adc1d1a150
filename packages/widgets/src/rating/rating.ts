import { html, nothing } from 'lit/html.js';
import type { AggregateRating, HeadPage } from '@smm/sdk/schema';
import type { Changed } from '../element/reactive-element.ts';
import { SmmElement } from '../element/smm-element.ts';
import { contrast } from '../styles/contrast.ts';
import { shared } from '../styles/shared.ts';
import { tokens } from '../styles/tokens.ts';
import { stars } from '../templates/stars.ts';
import { CollectionSource } from '../testimonials/collection-source.ts';
import { ratingCatalog, type RatingWord } from './rating.words.ts';
import { styles } from './rating.styles.ts';
import { shownValue } from './shown-value.ts';

const STAR = 'M8 .8l2.2 4.5 5 .7-3.6 3.5.9 5L8 12.1l-4.5 2.4.9-5L.8 6l5-.7z';

/**
 * Shows the mean of everything published, and what it was counted from.
 *
 * @element smm-rating
 * @summary Stars, number and count of a collection's subject.
 * @attr {string} src - Address of the collection's head page.
 * @attr {'inline'|'medium'|'hero'} size - In a line of text, on a line of its own, or large. `medium`; `hero` with `distribution`.
 * @attr {boolean} distribution - Adds how many gave five stars, four, …
 * @attr {string} lang - Language of the element's own words; else that of the page around it.
 * @slot - The page's own words: shown until the rating is there, and when it cannot be had.
 * @slot empty - Instead of "No ratings yet".
 * @fires {SmmErrorEvent} smm-error - Something failed; what was shown stays. Does not bubble.
 * @csspart base - Everything.
 * @csspart value - The number.
 * @csspart count - How many reviews it was counted from.
 * @csspart distribution - The bars.
 * @cssprop [--smm-accent=oklch(0.45 0.1 158)] - Stars, bars, links, focus.
 * @cssprop [--smm-star=var(--smm-accent)] - Stars and bars alone.
 */
export class SmmRating extends SmmElement<RatingWord> {
  static override styles = [tokens, shared, styles, contrast];
  static override properties = {
    src: {},
    size: { reflect: true },
    distribution: { type: Boolean, reflect: true },
    page: { attribute: false },
  };

  declare src: string | undefined;
  declare size: 'inline' | 'medium' | 'hero' | undefined;
  declare distribution: boolean | undefined;
  /** A head page that the page has already: nothing is fetched. */
  declare page: HeadPage | undefined;

  protected readonly catalog = ratingCatalog;
  readonly #source: CollectionSource = new CollectionSource(this, (now, before) => {
    if (now.error && now.error !== before.error) this.fail(now.error);
    this.requestUpdate();
  });

  protected override willUpdate(changed: Changed): void {
    if (this.#source.isOpen && !changed.has('src') && !changed.has('page')) return;
    this.#source.open(this.src, { page: this.page });
  }

  protected override render(): unknown {
    const { head } = this.#source.state;
    const size = this.#size;
    const rating = head?.aggregateRating;
    return html`<div class="smm ${size}" part="base">
      ${
        rating
          ? size === 'hero'
            ? this.#hero(rating, head)
            : this.#line(rating, head, size)
          : head
            ? size === 'inline'
              ? nothing
              : html`<slot name="empty"><p class="calm">${this.speech.say('none')}</p></slot>`
            : html`<slot></slot>`
      }
    </div>`;
  }

  get #size(): 'inline' | 'medium' | 'hero' {
    const { size } = this;
    if (size === 'inline' || size === 'hero') return size;
    return this.distribution ? 'hero' : 'medium';
  }

  #number(value: number): string {
    const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
    return new Intl.NumberFormat(this.speech.language, digits).format(shownValue(value));
  }

  #stars({ ratingValue }: AggregateRating): unknown {
    return stars(html, ratingValue, this.speech.say('stars', { value: this.#number(ratingValue) }));
  }

  #line(rating: AggregateRating, head: HeadPage, size: 'inline' | 'medium'): unknown {
    const { say, number } = this.speech;
    const n = rating.ratingCount;
    const isInline = size === 'inline';
    return html`<span class="rating ${size}"
      >${this.#stars(rating)}<b part="value">${this.#number(rating.ratingValue)}</b>
      <span class="count" part="count"
        >${isInline ? html`<span aria-hidden="true">(${number(n)})</span><span class="vh">${say('count', { n })}</span>` : say('count', { n })}${head.selection.sample ? html` · ${say('sample')}` : nothing}</span
      >
      ${isInline ? nothing : this.#rule(n, head)}</span
    >`;
  }

  #hero(rating: AggregateRating, head: HeadPage): unknown {
    const { say } = this.speech;
    const n = rating.ratingCount;
    return html`<div class="full">
        <div class="sum">
          <b part="value">${this.#number(rating.ratingValue)}</b>${this.#stars(rating)}
          <span class="count" part="count"
            >${say('count', { n })}${head.selection.sample ? html` · ${say('sample')}` : nothing}</span
          >
        </div>
        ${this.distribution ? this.#bars(rating) : nothing}
      </div>
      ${this.#rule(n, head)}`;
  }

  #bars({ distribution, ratingCount }: AggregateRating): unknown {
    const { say, number } = this.speech;
    return html`<ul class="bars" part="distribution">
      ${distribution.map(({ ratingValue: value, ratingCount: n }) => {
        const width = `${ratingCount ? (n / ratingCount) * 100 : 0}%`;
        return html`<li>
          <span class="vh">${say('bar', { value, n })}</span><span aria-hidden="true">${number(value)}</span
          ><svg class="one" viewBox="0 0 16 16" aria-hidden="true"><path d=${STAR} /></svg
          ><svg class="bar" aria-hidden="true"><rect width=${width} height="6" rx="3" /></svg
          ><span aria-hidden="true">${number(n)}</span>
        </li>`;
      })}
    </ul>`;
  }

  #rule(n: number, { links }: HeadPage): unknown {
    const { say } = this.speech;
    return html`<details>
      <summary>${say('how')}</summary>
      <p>${say('rule', { n })} ${links.policy ? html`<a href=${links.policy}>${say('check')}</a>` : nothing}</p>
    </details>`;
  }
}

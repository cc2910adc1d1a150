import { html, nothing } from 'lit/html.js';
import type { AggregateRating, HeadPage, Rating } from '@smm/sdk/schema';
import { adopt } from '../element/css.ts';
import type { Changed } from '../element/reactive-element.ts';
import { SmmElement } from '../element/smm-element.ts';
import type { RatingWord } from '../locales/words.ts';
import { contrast } from '../styles/contrast.ts';
import { shared } from '../styles/shared.ts';
import { starShapes } from '../styles/star-shapes.ts';
import { tokens } from '../styles/tokens.ts';
import { stars } from '../templates/stars.ts';
import { CollectionSource } from '../testimonials/collection-source.ts';
import { ratingCatalog } from './rating.words.ts';
import { styles } from './rating.styles.ts';
import { shownValue, starsOf } from './scale.ts';

type Size = 'inline' | 'small' | 'medium' | 'large' | 'hero';

/**
 * Shows the mean of everything published, and what it was counted from.
 *
 * @element smm-rating
 * @summary Stars, number and count of a collection's subject.
 * @attr {string} src - Address of the collection's head page.
 * @attr {'inline'|'small'|'medium'|'large'|'hero'} size - In a line of text, small or not on a line of its own, as a badge, or at the head of a page. `medium`; `hero` with `distribution`.
 * @attr {boolean} distribution - Adds how many gave five stars, four, …, to a badge or a head.
 * @attr {boolean} live - What is new at the endpoint shows as soon as it is there, while the page is seen.
 * @attr {string} lang - Language of the element's own words; else that of the page around it.
 * @slot - The page's own words: shown until the rating is there, and when it cannot be had.
 * @slot empty - Instead of "No ratings yet".
 * @slot link - A link beside it, to where all of them can be read.
 * @fires {SmmErrorEvent} smm-error - Something failed; what was shown stays. Does not bubble.
 * @csspart base - Everything.
 * @csspart value - The number.
 * @csspart count - How many reviews it was counted from.
 * @csspart distribution - The bars.
 * @cssprop [--smm-accent=oklch(0.45 0.1 158)] - Stars, bars, links, focus.
 * @cssprop [--smm-star=var(--smm-accent)] - Stars and bars alone.
 */
export class SmmRating extends SmmElement<RatingWord> {
  static override styles = [tokens, shared, starShapes, styles, contrast];
  static override properties = {
    src: {},
    size: { reflect: true },
    distribution: { type: Boolean, reflect: true },
    page: { attribute: false },
  };

  declare src: string | undefined;
  declare size: Size | undefined;
  declare distribution: boolean | undefined;
  /** A head page that the page has already: nothing is fetched. */
  declare page: HeadPage | undefined;

  protected readonly catalog = ratingCatalog;
  /** What the two large sizes take; null when it cannot be had. */
  #large: typeof import('./large.ts').large | null | undefined;
  #loading: Promise<void> | undefined;
  readonly #source: CollectionSource = new CollectionSource(this, (now, before) => {
    if (now.error && now.error !== before.error) this.fail(now.error);
    this.requestUpdate();
  });

  protected override willUpdate(changed: Changed): void {
    if (this.#isLarge) this.#loading ??= this.#load();
    if (this.#source.isOpen && !changed.has('src') && !changed.has('page')) return;
    this.#source.open(this.src, { page: this.page });
  }

  protected override updated(): void {
    const { head } = this.#source.state;
    if (!head || !this.hasAttribute('live')) return;
    import('../controllers/live-updates.ts').then(
      ({ follow }) => follow(this, head),
      (error: unknown) => this.fail(error),
    );
  }

  protected override render(): unknown {
    const { head } = this.#source.state;
    const rating = head?.aggregateRating;
    const size = this.#size;
    const isWaiting = this.isLearning || (this.#isLarge && this.#large === undefined);
    const shown =
      !isWaiting && rating && isFinite(starsOf(rating))
        ? this.#rating(rating, head, size)
        : html`<span class="rating ${size}">${head && !isWaiting ? this.#empty(size) : html`<slot></slot>`}</span>`;
    return html`<div class="smm ${size}" part="base">${shown}</div>`;
  }

  get #isLarge(): boolean {
    return /^[lh]/.test(this.#size);
  }

  /** Where it cannot be had the medium size does. */
  async #load(): Promise<void> {
    try {
      const { large, largeStyles } = await import('./large.ts');
      adopt(this.renderRoot, largeStyles);
      this.#large = large;
    } catch (error) {
      this.#large = null;
      this.fail(error);
    }
    this.requestUpdate();
  }

  get #size(): Size {
    const { size } = this;
    if (/^(inline|small|large|hero)$/.test(size!)) return size!;
    return this.distribution ? 'hero' : 'medium';
  }

  #empty(size: Size): unknown {
    const words = size === 'inline' ? nothing : html`<p class="calm">${this.speech.say('none')}</p>`;
    return html`<slot name="empty">${words}</slot>`;
  }

  #rating(rating: Rating & AggregateRating, head: HeadPage, size: Size): unknown {
    const { say, number } = this.speech;
    const { ratingCount: n, bestRating: best } = rating;
    const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
    const value = new Intl.NumberFormat(this.speech.language, digits).format(shownValue(rating));
    const isFive = best === (5 as number);
    const isShort = size === 'inline' || size === 'small';
    const image = stars(html, starsOf(rating), say(isFive ? 'stars' : 'scale', { value, best }));
    const figure = html`<b part="value">${value}${isFive ? nothing : html`<small>/${number(best)}</small>`}</b>`;
    const count = html`<span class="count" part="count"
      >${isShort ? html`<span aria-hidden="true">(${number(n)})</span><span class="vh">${say('count', { n })}</span>` : say('count', { n })}${head.selection.sample ? html` · ${say('sample')}` : nothing}</span
    >`;
    const link = html`<slot name="link"></slot>`;
    if (isShort) return html`<span class="rating ${size}">${image}${figure} ${count}${link}</span>`;
    const rule = this.#rule(n, head);
    if (!this.#isLarge || !this.#large)
      return html`<span class="rating medium">${image}${figure} ${count}${link}${rule}</span>`;
    const parts = { figure, image, count, link, rule };
    return this.#large(parts, size === 'hero', this.distribution ? rating : undefined, this.speech);
  }

  /** What the mean was counted over, and where it came from. */
  #rule(n: number, { links, selection: { sources = [] } }: HeadPage): unknown {
    const { say, number, language } = this.speech;
    const from = sources.map(({ name, count }) => `${name} (${number(count)})`);
    const list = from.length ? say('from', { sources: new Intl.ListFormat(language).format(from) }) : '';
    return html`<details>
      <summary>${say('how')}</summary>
      <p>${say('rule', { n })} ${list} ${links.policy ? html`<a href=${links.policy}>${say('check')}</a>` : nothing}</p>
    </details>`;
  }
}

import { html } from 'lit/html.js';
import type { HeadPage } from '@smm/sdk/schema';
import { adopt } from '../element/css.ts';
import type { Changed } from '../element/reactive-element.ts';
import { SmmElement } from '../element/smm-element.ts';
import type { RatingWord } from '../locales/words.ts';
import { contrast } from '../styles/contrast.ts';
import { shared } from '../styles/shared.ts';
import { starShapes } from '../styles/star-shapes.ts';
import { tokens } from '../styles/tokens.ts';
import { CollectionSource } from '../testimonials/collection-source.ts';
import { isLarge, ratingTemplate, sizeOf, type Size } from './rating-template.ts';
import { ratingCatalog } from './rating.words.ts';
import { styles } from './rating.styles.ts';

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
    this.#source.open(this.src, this);
  }

  protected override updated(): void {
    const { head } = this.#source.state;
    if (!head || !this.hasAttribute('live')) return;
    import('../controllers/live-updates.ts').then(
      ({ follow }) => follow(this, head),
      (error: unknown) => this.fail(error),
    );
  }

  /** What is to be shown, or shown with it, is on its way. @internal */
  get isWaiting(): boolean {
    return !this.#source.state.head || this.isLearning || (this.#isLarge && this.#large === undefined);
  }

  protected override render(): unknown {
    const head = this.isWaiting ? undefined : this.#source.state.head;
    const look = { size: this.#size, draw: this.#large, hasBars: this.distribution };
    return ratingTemplate(html, head, look, this.speech);
  }

  get #size(): Size {
    return sizeOf(this.size, this.distribution);
  }

  get #isLarge(): boolean {
    return isLarge(this.#size);
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
}

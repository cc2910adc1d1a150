import { html } from 'lit/html.js';
import type { Item } from '@smm/sdk/schema';
import { adopt } from '../element/css.ts';
import type { Changed } from '../element/reactive-element.ts';
import { SmmElement } from '../element/smm-element.ts';
import { catalog } from '../locales/catalog.ts';
import type { Word } from '../locales/words.ts';
import { contrast } from '../styles/contrast.ts';
import { shared } from '../styles/shared.ts';
import { tokens } from '../styles/tokens.ts';
import { styles as wallStyles } from '../testimonials/testimonials.styles.ts';
import type { Single } from './single.ts';
import { styles } from './testimonial-card.styles.ts';

// Its place in the map of events comes along.
export type { SmmPlayEvent } from '../video/smm-play-event.ts';

type State = 'own' | 'loading' | 'ready' | 'gone' | 'error';

/**
 * Shows one review: read from its permalink, given as data, or the page's own quotation in the frame of a card.
 * The page's own words stay as they are, and nothing is claimed about them.
 *
 * @element smm-testimonial-card
 * @summary One review, looking as it does on a wall.
 * @example
 * <smm-testimonial-card>
 *   <blockquote>In tune before the kettle had boiled.</blockquote>
 *   <cite>Rosa Whitlock</cite>
 * </smm-testimonial-card>
 * @attr {string} src - Address of the review, `…/v1/reviews/ID.json`.
 * @attr {'plain'|'framed'|'bubble'|'minimal'} card - What kind of card. `plain`.
 * @attr {string} lang - Language of the element's own words; else that of the page around it.
 * @slot - The page's own quotation: the card where there is no data, else shown until it is there and when it cannot be had.
 * @slot gone - Instead of the sentence that the review was withdrawn or erased.
 * @fires {SmmErrorEvent} smm-error - Something failed; what was shown stays. Does not bubble.
 * @fires {SmmPlayEvent} smm-play - A visitor started a video. Does not bubble.
 * @csspart base - Everything.
 * @csspart card - The card.
 * @csspart stars - A rating.
 * @csspart date - A day.
 * @csspart title - A review's own title.
 * @csspart body - The words.
 * @csspart highlight - Words that the business highlighted.
 * @csspart photos - Pictures that came with the words.
 * @csspart video - A video that came with the words, behind a picture until it is started.
 * @csspart connection - A tie to the business, disclosed.
 * @csspart author - The person: picture, name and role.
 * @csspart avatar - The person's picture or initials.
 * @csspart name - The person's name.
 * @csspart role - What the person does, and where.
 * @csspart reply - The reply of the business.
 * @csspart verification - What was checked, and the source.
 * @csspart source - The link to where the words first stood.
 * @cssprop [--smm-accent=oklch(0.45 0.1 158)] - Stars, links, focus, highlight; neutrals borrow its hue.
 * @cssprop [--smm-radius=12px] - Corners of the card.
 * @cssprop [--smm-density=1] - Factor on the space inside the card.
 */
export class SmmTestimonialCard extends SmmElement<Word> {
  static override styles = [tokens, shared, wallStyles, styles, contrast];
  static override properties = {
    src: {},
    card: { reflect: true },
    item: { attribute: false },
  };

  declare src: string | undefined;
  declare card: 'plain' | 'framed' | 'bubble' | 'minimal' | undefined;
  /** A review or posting that the page has already, instead of `src`. */
  declare item: Item | undefined;

  protected readonly catalog = catalog;
  /** Keeps the room that was free for what comes, so that nothing below moves, until nobody sees it go. @internal */
  isRoomy = false;
  #state: State = 'own';
  #isOpen = false;
  /** What shows a review: fetched where there is one to show. */
  #single: Single | undefined;
  #reading: AbortController | undefined;
  /** What a kind of card other than the plain one takes; nothing is framed before it is there. */
  #dressing: Promise<void> | undefined;
  #isBare = false;

  /** Reads the review anew; what is shown stays until the answer is there. */
  async refresh(): Promise<void> {
    if (this.src && !this.item) await this.#read();
  }

  /** @internal */
  get isLoading(): boolean {
    return this.#state === 'loading';
  }

  /** @internal */
  giveBack(): void {
    this.isRoomy = false;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#isOpen && this.#state === 'loading') void this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reading?.abort();
    this.#reading = undefined;
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#onClick);
    return root;
  }

  protected override willUpdate(changed: Changed): void {
    if (this.card && this.card !== 'plain') this.#dressing ??= this.#dress();
    if (this.#isOpen && !changed.has('src') && !changed.has('item')) return;
    this.#isOpen = true;
    this.#reading?.abort();
    this.#reading = undefined;
    this.isRoomy = Boolean(this.item ?? this.src) || this.querySelector(':scope > script') !== null;
    this.#state = this.isRoomy ? 'loading' : 'own';
    if (this.isRoomy) void this.#read();
  }

  async #dress(): Promise<void> {
    this.#isBare = true;
    try {
      adopt(this.renderRoot, (await import('../testimonials/variants.styles.ts')).variantStyles);
    } catch (error) {
      this.fail(error);
    }
    this.#isBare = false;
    this.requestUpdate();
  }

  async #read(): Promise<void> {
    this.#reading?.abort();
    const reading = (this.#reading = new AbortController());
    try {
      const { Single } = await import('./single.ts');
      if (reading !== this.#reading) return;
      await (this.#single ??= new Single(this)).open(reading.signal);
      if (reading !== this.#reading) return;
      this.#state = 'ready';
    } catch (error) {
      if (reading !== this.#reading) return;
      const isGone = this.#single?.isGone(error);
      if (isGone || this.#state !== 'ready') this.#state = isGone ? 'gone' : 'error';
      if (!isGone) this.fail(error);
    }
    this.requestUpdate();
  }

  readonly #onClick = ({ target }: Event): void => {
    const button = (target as Element).closest('button');
    if (button?.matches('.more')) {
      button.ariaExpanded = String(button.ariaExpanded !== 'true');
      this.giveBack();
    }
    if (!button?.matches('[data-retry]')) return;
    this.#state = 'loading';
    this.requestUpdate();
    void this.#read();
  };

  protected override render(): unknown {
    return html`<div class=${this.isRoomy ? 'smm room' : 'smm'} part="base">${this.#content()}</div>`;
  }

  #content(): unknown {
    if (this.#isBare) return html`<slot></slot>`;
    const single = this.#single;
    if (this.#state === 'ready') return single?.template();
    if (this.#state === 'gone') return single?.gone();
    if (this.querySelector(':scope > :not(script, template, [slot])'))
      return html`<div class="card" part="card" role="article"><slot></slot></div>`;
    if (this.#state === 'error') return single?.trouble();
    return this.#state === 'loading' ? html`<div class="card bone"></div>` : html`<slot></slot>`;
  }
}

import { html, nothing } from 'lit/html.js';
import { SmmHttpError } from '@smm/sdk/errors';
import { itemFault } from '@smm/sdk/guard';
import { readItem } from '@smm/sdk/read';
import type { Item, ItemPage } from '@smm/sdk/schema';
import type { Changed } from '../element/reactive-element.ts';
import { SmmElement } from '../element/smm-element.ts';
import { catalog, type Word } from '../locales/catalog.ts';
import { enExtras } from '../locales/en-extras.ts';
import { enLater } from '../locales/en-later.ts';
import { contrast } from '../styles/contrast.ts';
import { controls } from '../styles/controls.ts';
import { shared } from '../styles/shared.ts';
import { starShapes } from '../styles/star-shapes.ts';
import { tokens } from '../styles/tokens.ts';
import { cardExtras } from '../templates/card-extras.ts';
import { card } from '../templates/card.ts';
import { extrasStyles } from '../testimonials/extras.styles.ts';
import { fitWords } from '../testimonials/fit-words.ts';
import { hues, styles as wallStyles } from '../testimonials/testimonials.styles.ts';
import { variantStyles } from '../testimonials/variants.styles.ts';
import { goneWords } from './gone.ts';
import { styles } from './testimonial-card.styles.ts';

type State = 'own' | 'loading' | 'ready' | 'gone' | 'error';

const SCRIPT = ':scope > script[type="application/json"]';

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
 * @csspart base - Everything.
 * @csspart card - The card.
 * @csspart stars - A rating.
 * @csspart date - A day.
 * @csspart title - A review's own title.
 * @csspart body - The words.
 * @csspart highlight - Words that the business highlighted.
 * @csspart photos - Pictures that came with the words.
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
  static override styles = [
    tokens,
    shared,
    starShapes,
    wallStyles,
    hues,
    extrasStyles,
    controls,
    variantStyles,
    styles,
    contrast,
  ];
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
  #state: State = 'own';
  #shown: Item | undefined;
  #root = '';
  #isOpen = false;
  #reading: AbortController | undefined;

  /** Reads the review anew; what is shown stays until the answer is there. */
  async refresh(): Promise<void> {
    if (this.src && !this.item) await this.#read(this.src);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#isOpen && this.#state === 'loading') void this.refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reading?.abort();
    this.#reading = undefined;
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#onClick);
    root.addEventListener('error', this.#onImageError, true);
    return root;
  }

  protected override willUpdate(changed: Changed): void {
    if (this.#isOpen && !changed.has('src') && !changed.has('item')) return;
    this.#isOpen = true;
    this.#reading?.abort();
    this.#reading = undefined;
    this.#shown = undefined;
    this.#state = 'own';
    const { item, src } = this;
    if (item) this.#show(item, document.baseURI);
    else if (src) {
      this.#state = 'loading';
      void this.#read(src);
    } else this.#showScript();
  }

  protected override updated(): void {
    if (this.#state === 'ready') fitWords([this.renderRoot.firstElementChild!]);
  }

  #show(item: Item, root: string): void {
    const fault = itemFault(item);
    this.#state = fault ? 'error' : 'ready';
    this.#shown = fault ? undefined : item;
    this.#root = root;
    if (fault) this.fail(new TypeError(`The item cannot be shown: ${fault}.`));
  }

  #showScript(): void {
    const script = this.querySelector(SCRIPT);
    if (!script) return;
    try {
      const given = JSON.parse(script.textContent) as Item | ItemPage;
      if ('item' in given) this.#show(given.item, new URL(given.links?.root ?? '', document.baseURI).href);
      else this.#show(given, document.baseURI);
    } catch (error) {
      this.#state = 'error';
      this.fail(error);
    }
  }

  async #read(src: string): Promise<void> {
    this.#reading?.abort();
    const reading = (this.#reading = new AbortController());
    try {
      const { item, links } = await readItem(src, { signal: reading.signal });
      if (reading !== this.#reading) return;
      this.#show(item, links.root);
    } catch (error) {
      if (reading !== this.#reading) return;
      const isGone = error instanceof SmmHttpError && error.status === 410;
      if (isGone) this.#shown = undefined;
      if (!this.#shown) this.#state = isGone ? 'gone' : 'error';
      if (!isGone) this.fail(error);
    }
    this.requestUpdate();
  }

  readonly #onClick = ({ target }: Event): void => {
    const button = (target as Element).closest('button');
    if (button?.matches('.more')) button.ariaExpanded = String(button.ariaExpanded !== 'true');
    if (!button?.matches('[data-retry]')) return;
    this.#state = 'loading';
    this.requestUpdate();
    void this.refresh();
  };

  /** A picture that does not come leaves no hole. */
  readonly #onImageError = ({ target }: Event): void => {
    (target as HTMLElement).hidden = true;
  };

  protected override render(): unknown {
    return html`<div class="smm" part="base">${this.#content()}</div>`;
  }

  #content(): unknown {
    const { speech } = this;
    const shown = this.#shown;
    if (shown) {
      speech.learn(enExtras);
      return card(html, shown, { speech, root: this.#root, extras: cardExtras });
    }
    if (this.#state === 'gone')
      return html`<slot name="gone"><p class="note" role="status">${goneWords(speech.language)}</p></slot>`;
    const own = this.querySelector(':scope > :not(script, template, [slot])');
    if (own) return html`<div class="card" part="card" role="article"><slot></slot></div>`;
    if (this.#state === 'error') {
      speech.learn(enLater);
      return html`<p class="note" role="status">
        ${speech.say('failed')}
        ${this.src && !this.item ? html`<button class="btn" type="button" data-retry>${speech.say('retry')}</button>` : nothing}
      </p>`;
    }
    return this.#state === 'loading' ? html`<div class="card bone"></div>` : html`<slot></slot>`;
  }
}

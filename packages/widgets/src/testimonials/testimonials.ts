import { html, nothing } from 'lit/html.js';
import type { HeadPage, Item } from '@smm/sdk/schema';
import type { Changed } from '../element/reactive-element.ts';
import { SmmElement } from '../element/smm-element.ts';
import { SmmLoadEvent } from '../element/smm-load-event.ts';
import { catalog, type Word } from '../locales/catalog.ts';
import { shared } from '../styles/shared.ts';
import { tokens } from '../styles/tokens.ts';
import { embeddedPage } from './embedded-page.ts';
import { hues, styles } from './testimonials.styles.ts';
import { Wall } from './wall.ts';

/**
 * Shows a collection of reviews and postings, and what it was selected from.
 *
 * @element smm-testimonials
 * @summary A wall, grid or list of customers' words.
 * @attr {string} src - Address of the collection's head page.
 * @attr {'wall'|'grid'|'list'} layout - How cards are laid out. `wall`.
 * @attr {'button'|'infinite'} more - How further items come: asked for, or on scrolling (then a button after three times). `button`.
 * @attr {number} page-size - Items shown at first and with each "Show more". 24.
 * @attr {string} heading - A heading above the cards.
 * @attr {string} lang - Language of the element's own words; else that of the page around it.
 * @slot - The page's own quotations: shown until items are there, and when they cannot be had.
 * @slot empty - Instead of "No reviews yet".
 * @fires {SmmLoadEvent} smm-load - Items arrived over the network. Does not bubble.
 * @fires {SmmErrorEvent} smm-error - Something failed; what was shown stays. Does not bubble.
 * @csspart base - Everything.
 * @csspart heading - The heading.
 * @csspart list - The cards together.
 * @csspart card - One card.
 * @csspart more - The button for further items.
 * @csspart disclosure - What the selection was selected from.
 * @cssprop [--smm-accent=oklch(0.45 0.1 158)] - Stars, links, focus, highlight; neutrals borrow its hue.
 * @cssprop [--smm-radius=12px] - Corners of a card.
 * @cssprop [--smm-density=1] - Factor on the space inside and between cards.
 * @cssprop [--smm-gap=20px] - Space between cards.
 */
export class SmmTestimonials extends SmmElement<Word> {
  static override styles = [tokens, shared, styles, hues];
  static override properties = {
    src: {},
    layout: { reflect: true },
    more: { reflect: true },
    pageSize: { type: Number, attribute: 'page-size' },
    heading: {},
    items: { attribute: false },
    page: { attribute: false },
  };

  declare src: string | undefined;
  declare layout: 'wall' | 'grid' | 'list' | undefined;
  declare more: 'button' | 'infinite' | undefined;
  declare pageSize: number | undefined;
  declare heading: string | undefined;
  /** Items that the page has already, instead of `src`: shown as they are, with no claim about a selection. */
  declare items: readonly Item[] | undefined;
  /** A head page that the page has already: nothing is fetched until more is asked for. */
  declare page: HeadPage | undefined;

  /** The head page that came with the document. @internal */
  seed: HeadPage | undefined;
  protected readonly catalog = catalog;
  readonly #wall = new Wall(this);
  /** The server drew into a declared root, and that is still there. */
  #isDeclared = this.shadowRoot !== null;

  /** Reads everything anew; what is shown stays until the answer is there. */
  async refresh(): Promise<void> {
    await (await this.#wall.source.live())?.refresh();
  }

  /** Shows as many further items as a page holds. */
  async showMore(): Promise<void> {
    await this.#wall.need();
    await this.#wall.later?.showMore();
  }

  /** What the server drew stays until there is something to put in its place. */
  protected override willUpdate(changed: Changed): boolean {
    const wall = this.#wall;
    if (!wall.source.isOpen || changed.has('src') || changed.has('items') || changed.has('page')) {
      this.seed ??= embeddedPage(this);
      wall.full = undefined;
      wall.open();
    }
    const { count } = wall;
    if (this.#isDeclared && !count) return false;
    if (this.#isDeclared) this.renderRoot.replaceChildren();
    this.#isDeclared = false;
    wall.slices.begin(count);
    return true;
  }

  protected override updated(changed: Changed): void {
    const wall = this.#wall;
    const { slices, cards, count, source } = wall;
    if (!slices.drawn) return;
    wall.place(cards.changed);
    slices.end(count);
    if (changed.has('layout')) wall.later?.relayout();
    if (slices.drawn >= count) void wall.need();
    if (!wall.isNews) return;
    wall.isNews = false;
    this.dispatchEvent(new SmmLoadEvent(source.state.items.length));
  }

  protected override render(): unknown {
    const { heading, speech } = this;
    const wall = this.#wall;
    const { selection } = wall.source.state.head ?? {};
    const isDrawn = wall.slices.drawn > 0;
    const foot =
      wall.later?.template() ??
      (isDrawn ? html`<p class="disclosure" part="disclosure">${selection?.text}</p>` : nothing);
    // prettier-ignore
    return html`<div class="smm" part="base">${heading ? html`<h2 part="heading">${heading}</h2>` : nothing}${selection?.sample ? html`<p class="note">${speech.say('sample')}</p>` : nothing}${isDrawn ? wall.cardsTemplate() : this.#instead()}<div class="foot">${foot}</div></div>`;
  }

  /** What stands where the items will be, or would have been. */
  #instead(): unknown {
    const { status, items } = this.#wall.source.state;
    if (status === 'ready' && !items.length) {
      void this.#wall.need();
      return html`<slot name="empty"></slot>`;
    }
    if (this.querySelector(':scope > :not(script, template, [slot])')) return html`<slot></slot>`;
    if (status === 'error') return nothing;
    return html`<div class="cards wall">
      <div class="g">${Array(12).fill(html`<div class="card bone"></div>`)}</div>
    </div>`;
  }
}

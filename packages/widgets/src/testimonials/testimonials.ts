import { html, nothing } from 'lit/html.js';
import type { HeadPage, Item } from '@smm/sdk/schema';
import type { Changed } from '../element/reactive-element.ts';
import { SmmElement } from '../element/smm-element.ts';
import { SmmLoadEvent } from '../element/smm-load-event.ts';
import { catalog } from '../locales/catalog.ts';
import type { Word } from '../locales/words.ts';
import { shared } from '../styles/shared.ts';
import { starShapes } from '../styles/star-shapes.ts';
import { tokens } from '../styles/tokens.ts';
import { hues, styles } from './testimonials.styles.ts';
import { Wall } from './wall.ts';

// Its place in the map of events comes along.
export type { SmmLoadEvent } from '../element/smm-load-event.ts';
export type { SmmShareEvent } from '../share-buttons/smm-share-event.ts';
export type { SmmPlayEvent } from '../video/smm-play-event.ts';

/**
 * Shows a collection of reviews and postings, and what it was selected from.
 *
 * @element smm-testimonials
 * @summary A wall, grid, list, carousel, marquee or spotlight of customers' words.
 * @example
 * <smm-testimonials collection="home" layout="grid" heading="What customers say">
 *   <blockquote>Shown until the reviews are there, and where no script runs.</blockquote>
 * </smm-testimonials>
 * @attr {string} src - Address of the collection's head page.
 * @attr {'wall'|'grid'|'list'|'carousel'|'marquee'|'spotlight'} layout - How cards are laid out. `wall`.
 * @attr {'plain'|'framed'|'bubble'|'minimal'} card - What kind of card. `plain`.
 * @attr {number} interval - Seconds after which a spotlight turns by itself, five at least, with a button that stops it. Never.
 * @attr {'button'|'infinite'} more - How further items come: asked for, or on scrolling (then a button after three times). `button`.
 * @attr {number} page-size - Items shown at first and with each "Show more". 24.
 * @attr {string} heading - A heading above the cards.
 * @attr {string} controls - What visitors can choose by, of `rating tag language source search sort`, where the endpoint answers that. None.
 * @attr {'subject'|'source'|'language'|'tag'|'month'|'year'} group-by - Cards of a wall, grid or list under headings, by what they share. None.
 * @attr {boolean} share - Each card offers to copy a link to it and to share it with its words.
 * @attr {boolean} url-state - What a visitor chose stands in the page's address, so that a copied address finds it again.
 * @attr {boolean} live - What is new at the endpoint shows as soon as it is there, while the page is seen.
 * @attr {string} lang - Language of the element's own words; else that of the page around it.
 * @slot - The page's own quotations: shown until items are there, and when they cannot be had.
 * @slot empty - Instead of "No reviews yet".
 * @fires {SmmLoadEvent} smm-load - Items arrived over the network. Does not bubble.
 * @fires {SmmErrorEvent} smm-error - Something failed; what was shown stays. Does not bubble.
 * @fires {SmmShareEvent} smm-share - A visitor chose a way to share one review; cancel it to do something else. Bubbles.
 * @fires {SmmPlayEvent} smm-play - A visitor started a video. Does not bubble.
 * @csspart base - Everything.
 * @csspart heading - The heading.
 * @csspart controls - Search, filters and order.
 * @csspart group - The heading of a group, with how many it shows where that is known.
 * @csspart linked - The review that a link leads to, where it is not among the cards.
 * @csspart list - The cards together, or those of a group.
 * @csspart card - One card.
 * @csspart stars - A rating.
 * @csspart date - A day.
 * @csspart title - A review's own title.
 * @csspart body - The words.
 * @csspart highlight - Words that the business highlighted.
 * @csspart photos - Pictures that came with the words.
 * @csspart video - A video that came with the words, behind a picture until it is started.
 * @csspart connection - A tie to the business, disclosed.
 * @csspart share - The button of a card that offers to share it.
 * @csspart author - The person: picture, name and role.
 * @csspart avatar - The person's picture or initials.
 * @csspart name - The person's name.
 * @csspart role - What the person does, and where.
 * @csspart reply - The reply of the business.
 * @csspart verification - What was checked, and the source.
 * @csspart source - The link to where the words first stood.
 * @csspart button - A button of a carousel, marquee or spotlight.
 * @csspart position - Which of how many a carousel or spotlight shows.
 * @csspart more - The button for further items.
 * @csspart disclosure - What the selection was selected from.
 * @cssprop [--smm-accent=oklch(0.45 0.1 158)] - Stars, links, focus, highlight; neutrals borrow its hue.
 * @cssprop [--smm-radius=12px] - Corners of a card.
 * @cssprop [--smm-density=1] - Factor on the space inside and between cards.
 * @cssprop [--smm-gap=20px] - Space between cards.
 * @cssprop [--smm-font=inherit] - Font of everything.
 * @cssprop [--smm-words-size=16px] - Size of the words.
 * @cssprop [--smm-quote-size=21px] - Size of words so short that they stand large.
 * @cssprop --smm-quote-style - `font-style` of those.
 * @cssprop --smm-quote-weight - `font-weight` of those.
 * @cssprop --smm-ink - Text; quieter text is mixed from it and the card.
 * @cssprop --smm-card - Ground of cards and buttons, opaque.
 * @cssprop --smm-line - Hairlines.
 * @cssprop --smm-shadow - Shadow of a card.
 * @cssprop [--smm-star=var(--smm-accent)] - Stars alone.
 * @cssprop --smm-mark - Behind highlighted words.
 */
export class SmmTestimonials extends SmmElement<Word> {
  static override styles = [tokens, shared, starShapes, styles, hues];
  static override properties = {
    src: {},
    layout: { reflect: true },
    card: { reflect: true },
    interval: { type: Number },
    more: { reflect: true },
    pageSize: { type: Number, attribute: 'page-size' },
    heading: {},
    controls: {},
    groupBy: { attribute: 'group-by' },
    share: { type: Boolean },
    items: { attribute: false },
    page: { attribute: false },
  };

  declare src: string | undefined;
  declare layout: 'wall' | 'grid' | 'list' | 'carousel' | 'marquee' | 'spotlight' | undefined;
  declare card: 'plain' | 'framed' | 'bubble' | 'minimal' | undefined;
  declare interval: number | undefined;
  declare more: 'button' | 'infinite' | undefined;
  declare pageSize: number | undefined;
  declare heading: string | undefined;
  declare controls: string | undefined;
  declare groupBy: 'subject' | 'source' | 'language' | 'tag' | 'month' | 'year' | undefined;
  declare share: boolean | undefined;
  /** Items that the page has already, instead of `src`: shown as they are, with no claim about a selection. */
  declare items: readonly Item[] | undefined;
  /** A head page that the page has already: nothing is fetched until more is asked for. */
  declare page: HeadPage | undefined;

  protected readonly catalog = catalog;
  /** @internal */
  readonly wall = new Wall(this);

  /** Reads everything anew; what is shown stays until the answer is there. */
  async refresh(): Promise<void> {
    await (await this.wall.source.live())?.refresh();
  }

  /** Shows as many further items as a page holds. */
  async showMore(): Promise<void> {
    await this.wall.need();
    await this.wall.later?.showMore();
  }

  protected override willUpdate(changed: Changed): void {
    const { wall } = this;
    if (!wall.source.isOpen || changed.has('src') || changed.has('items') || changed.has('page')) {
      wall.full = undefined;
      wall.open();
    }
    wall.control();
    wall.dress();
    wall.slices.begin(wall.count, wall.items, this);
  }

  protected override updated(changed: Changed): void {
    const { wall } = this;
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
    const { wall } = this;
    const { selection } = wall.source.state.head ?? {};
    const isDrawn = wall.slices.drawn > 0;
    const foot =
      wall.later?.template() ??
      (isDrawn ? html`<p class="disclosure" part="disclosure">${selection?.text}</p>` : nothing);
    // prettier-ignore
    return html`<div class=${wall.isRoomy ? 'smm room' : 'smm'} part="base">${heading ? html`<h2 part="heading">${heading}</h2>` : nothing}${wall.controls?.template()}${isDrawn && selection?.sample ? html`<p class="note">${speech.say('sample')}</p>` : nothing}${isDrawn ? wall.cardsTemplate() : wall.controls?.isNarrowed ? nothing : this.#instead()}<div class="foot">${foot}</div></div>`;
  }

  /** What stands where the items will be, or would have been. */
  #instead(): unknown {
    const { status, items } = this.wall.source.state;
    if (status === 'ready' && !items.length) {
      void this.wall.need();
      return html`<slot name="empty"></slot>`;
    }
    if (this.querySelector(':scope > :not(script, template, [slot])')) return html`<slot></slot>`;
    if (status === 'error') return nothing;
    return html`<div class="cards wall">
      <div class="g">${Array(12).fill(html`<div class="card bone"></div>`)}</div>
    </div>`;
  }
}

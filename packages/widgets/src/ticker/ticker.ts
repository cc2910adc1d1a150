import { html, nothing } from 'lit/html.js';
import type { HeadPage, Item } from '@smm/sdk/schema';
import { pageClock } from '../controllers/page-clock.ts';
import { sightWatch } from '../controllers/sight-observer.ts';
import type { Changed } from '../element/reactive-element.ts';
import { SmmElement } from '../element/smm-element.ts';
import { shared } from '../styles/shared.ts';
import { tokens } from '../styles/tokens.ts';
import { icon } from '../templates/icon.ts';
import { textDirection } from '../templates/text.ts';
import { CollectionSource } from '../testimonials/collection-source.ts';
import { excerpt, type Excerpt } from './excerpt.ts';
import { tickerCatalog, type TickerWord } from './ticker.words.ts';
import { styles } from './ticker.styles.ts';

interface Line extends Excerpt {
  readonly item: Item;
  readonly name: string;
}

/** Length of an excerpt, so that it keeps to one line of a page and three of a phone. */
const LIMIT = 84;
/** Lines in turn, and lines in the list of those who asked for less motion. */
const TURNS = 12;
const STILL = 3;
/** Letters that are read in a second, and the seconds before that to notice a new line. */
const READING = 14;
const NOTICE = 3;

/** @throws {TypeError} one of the items, which came unjudged, is none. */
const linesOf = (items: readonly Item[]): Line[] =>
  items
    .map((item) => {
      const text = item['@type'] === 'Review' ? item.reviewBody : item.articleBody;
      return { item, name: item.author.name, ...excerpt(text, LIMIT, item.excerpt) };
    })
    .filter(({ text }) => text)
    .slice(0, TURNS);

const PAUSE = 'M5.5 3.5v9M10.5 3.5v9';
const PLAY = 'M5 3.2v9.6l7.4-4.8z';

/**
 * Shows what customers said, one line at a time: real words with their real names and days, or nothing.
 *
 * @element smm-ticker
 * @summary Customers are saying: one short line after the other.
 * @attr {string} src - Address of the collection's head page.
 * @attr {boolean} paused - Stands still until continued.
 * @attr {string} lang - Language of the element's own words; else that of the page around it.
 * @slot - The page's own words: shown until lines are there, and when they cannot be had.
 * @fires {SmmErrorEvent} smm-error - Something failed; what was shown stays. Does not bubble.
 * @csspart base - Everything.
 * @csspart button - The button that pauses and continues.
 * @csspart list - The lines.
 * @csspart line - One line.
 * @cssprop [--smm-accent=oklch(0.45 0.1 158)] - Focus; neutrals borrow its hue.
 */
export class SmmTicker extends SmmElement<TickerWord> {
  static override styles = [tokens, shared, styles];
  static override properties = {
    src: {},
    paused: { type: Boolean, reflect: true },
    page: { attribute: false },
  };

  declare src: string | undefined;
  declare paused: boolean | undefined;
  /** A head page that the page has already: nothing is fetched. */
  declare page: HeadPage | undefined;

  protected readonly catalog = tickerCatalog;
  readonly #source: CollectionSource = new CollectionSource(this, (now, before) => {
    if (now.error && now.error !== before.error) this.fail(now.error);
    if (now.items !== before.items) this.#take(now.items);
    this.requestUpdate();
  });
  #lines: readonly Line[] = [];
  #at = 0;
  /** Seconds until the next line. */
  #left = 0;
  #isSeen = false;
  #isHeld = false;
  #leaveClock: (() => void) | undefined;
  #motion: MediaQueryList | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#motion = matchMedia('(prefers-reduced-motion: reduce)');
    this.#motion.addEventListener('change', this.#onMotion);
    sightWatch().watch(this, (isSeen) => {
      this.#isSeen = isSeen;
      this.#turn();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#motion?.removeEventListener('change', this.#onMotion);
    sightWatch().leave(this);
    this.#isSeen = false;
    this.#turn();
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    for (const type of ['pointerenter', 'pointerleave', 'focusin', 'focusout'])
      this.addEventListener(type, this.#onHold);
    return root;
  }

  protected override willUpdate(changed: Changed): void {
    if (this.#source.isOpen && !changed.has('src') && !changed.has('page')) return;
    this.#lines = [];
    this.#source.open(this.src, { page: this.page });
  }

  protected override updated(): void {
    this.#turn();
  }

  #take(items: readonly Item[]): void {
    this.#at = 0;
    try {
      this.#lines = linesOf(items);
    } catch {
      // One of them is no item. The store judges them all, and gives those that are.
      this.#lines = [];
      void this.#source.live();
    }
    this.#left = this.#time;
  }

  get #time(): number {
    return NOTICE + Math.ceil((this.#lines[this.#at]?.text.length ?? 0) / READING);
  }

  get #isStill(): boolean {
    return this.#motion?.matches ?? true;
  }

  /** Listens to the clock only while there is something to turn and somebody to see it. */
  #turn(): void {
    const isTurning = this.#isSeen && !this.paused && !this.#isHeld && !this.#isStill && this.#lines.length > 1;
    if (isTurning) this.#leaveClock ??= pageClock().join(this.#onBeat);
    if (isTurning || !this.#leaveClock) return;
    this.#leaveClock();
    this.#leaveClock = undefined;
  }

  readonly #onBeat = (): void => {
    if (--this.#left > 0) return;
    this.#at = (this.#at + 1) % this.#lines.length;
    this.#left = this.#time;
    this.requestUpdate();
  };

  readonly #onMotion = (): void => this.requestUpdate();

  /** Whoever points at the words or comes by keyboard reads; the button is the way on, also from there. */
  readonly #onHold = ({ type }: Event): void => {
    const isReached = type === 'pointerenter' || type === 'focusin';
    this.#isHeld = isReached || this.matches(':hover') || this.renderRoot.querySelector(':focus-visible') !== null;
    this.#turn();
  };

  readonly #onPause = (): void => {
    this.paused = !this.paused;
    this.#isHeld = false;
  };

  protected override render(): unknown {
    const { state } = this.#source;
    const { say } = this.speech;
    const isStill = this.#isStill;
    const lines = isStill ? this.#lines.slice(0, STILL) : this.#lines;
    if (!lines.length)
      return state.status === 'ready' ? nothing : html`<div class="smm" part="base"><slot></slot></div>`;
    const isTurning = !isStill && lines.length > 1;
    return html`<div class="smm" part="base" role="group" aria-label=${say('label')}>
      <div class="row ${isTurning ? 'turning' : 'still'}">
        ${isTurning ? this.#button() : nothing}
        <ul part="list" aria-live=${isTurning && !this.paused ? 'off' : 'polite'}>
          ${lines.map((line, index) => this.#line(line, isTurning && index === this.#at))}
        </ul>
        ${this.#note(state.head)}
      </div>
    </div>`;
  }

  #button(): unknown {
    const { say } = this.speech;
    const label = say(this.paused ? 'play' : 'pause');
    return html`<button
      class="round"
      part="button"
      type="button"
      aria-label=${label}
      title=${label}
      @click=${this.#onPause}
    >
      ${icon(html, this.paused ? PLAY : PAUSE)}
    </button>`;
  }

  #line({ item, name, text, isCutBefore, isCutAfter }: Line, isOn: boolean): unknown {
    const { say, date } = this.speech;
    const { datePublished, inLanguage, materialConnection: tie } = item;
    const quotation = `${isCutBefore ? '…' : ''}${text}${isCutAfter ? '…' : ''}`;
    return html`<li class=${isOn ? 'on' : nothing} part="line">
      <q lang=${inLanguage || nothing} dir=${textDirection(text) ?? nothing}>${quotation}</q>
      <span class="by"
        ><bdi>${name || say('anonymous')}</bdi
        >${datePublished ? html`, <time datetime=${datePublished}>${date(datePublished)}</time>` : nothing}${tie ? html` · ${say('tie', { text: tie.text })}` : nothing}</span
      >
    </li>`;
  }

  /** What the lines were taken from, where that is not everything; and that people are invented, where they are. */
  #note(head: HeadPage | undefined): unknown {
    if (!head) return nothing;
    const { say } = this.speech;
    const { selected, published, sample } = head.selection;
    const claim = selected < published ? say('selected', { selected, n: published }) : '';
    const { policy } = head.links;
    return html`<span class="note"
      >${policy && claim ? html`<a href=${policy}>${claim}</a>` : claim}${claim && sample ? ' · ' : ''}${sample ? say('sample') : ''}</span
    >`;
  }
}

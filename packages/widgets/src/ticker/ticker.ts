import { html, nothing } from 'lit/html.js';
import type { HeadPage } from '@smm/sdk/schema';
import type { Changed } from '../element/reactive-element.ts';
import { SmmElement } from '../element/smm-element.ts';
import type { TickerWord } from '../locales/words.ts';
import { shared } from '../styles/shared.ts';
import { tokens } from '../styles/tokens.ts';
import { CollectionSource } from '../testimonials/collection-source.ts';
import { linesOf, type Line } from './lines.ts';
import { lineOf, noteOf } from './parts.ts';
import { styles } from './ticker.styles.ts';
import { tickerCatalog } from './ticker.words.ts';
import type { Turns } from './turns.ts';
import type { Variants } from './variants.ts';

/** Lines in the list of those who asked for less motion. */
const STILL = 3;

/**
 * Shows what customers said, one line at a time: real words with their real names and days, or nothing.
 *
 * @element smm-ticker
 * @summary Customers are saying: one short line after the other.
 * @attr {string} src - Address of the collection's head page.
 * @attr {'inline'|'bar'|'toast'|'stack'} variant - One line in the text, a bar across the page, a toast in a corner of it, or a small pile. `inline`.
 * @attr {string} max-age - Says nothing older than so many days: `90d`.
 * @attr {boolean} paused - Stands still until continued.
 * @attr {boolean} live - What is new at the endpoint shows as soon as it is there, while the page is seen.
 * @attr {string} lang - Language of the element's own words; else that of the page around it.
 * @slot - The page's own words: shown until lines are there, and when they cannot be had.
 * @slot empty - Instead of nothing, where there is nothing to say.
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
    variant: { reflect: true },
    maxAge: { attribute: 'max-age' },
    paused: { type: Boolean, reflect: true },
    page: { attribute: false },
  };

  declare src: string | undefined;
  declare variant: 'inline' | 'bar' | 'toast' | 'stack' | undefined;
  declare maxAge: string | undefined;
  declare paused: boolean | undefined;
  /** A head page that the page has already: nothing is fetched. */
  declare page: HeadPage | undefined;

  /** @internal */
  lines: readonly Line[] = [];
  /** The line in turn; -1 for none. @internal */
  index = 0;
  protected readonly catalog = tickerCatalog;
  /** What a line of text does without. @internal */
  variants: Variants | undefined;
  readonly #source: CollectionSource = new CollectionSource(this, (now, before) => {
    if (now.error && now.error !== before.error) this.fail(now.error);
    if (now.items !== before.items) this.take();
    this.requestUpdate();
  });
  /** Keeps its room while there is nothing to say, until nobody sees it go. @internal */
  isRoomy = false;
  /** What turns the lines: fetched when they are there. @internal */
  turns: Turns | undefined;

  /** The variant, unless it is a line of text. @internal */
  get kind(): string | undefined {
    return this.variant === 'inline' ? undefined : this.variant;
  }

  /** Less motion is asked for. @internal */
  get isStill(): boolean {
    return matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  /** What the variant or the age takes is on its way. @internal */
  get isWaiting(): boolean {
    return !this.variants && (this.kind ?? this.maxAge) !== undefined;
  }

  /** @internal */
  get head(): HeadPage | undefined {
    return this.#source.state.head;
  }

  /** Pauses and continues. @internal */
  readonly press = (): void => {
    this.paused = !this.paused;
    this.turns?.pressed();
  };

  protected override willUpdate(changed: Changed): void {
    if (!this.#source.isOpen || changed.has('src') || changed.has('page')) {
      this.lines = [];
      this.#source.open(this.src, this);
      this.isRoomy = !!this.src && !this.head;
    } else if (changed.has('variant') || changed.has('maxAge')) this.take();
  }

  protected override updated(): void {
    if (this.isWaiting) this.#fetch(import('./variants.ts').then((variants) => variants.dress(this)));
    if (this.#source.state.status !== 'loading') this.#fetch(import('./turns.ts').then(({ start }) => start(this)));
  }

  #fetch(fetched: Promise<void>): void {
    fetched.catch((error: unknown) => this.fail(error));
  }

  /** Makes lines of what is there. @internal */
  take(): void {
    const { items } = this.#source.state;
    try {
      this.lines = linesOf(this.variants?.within(items, this.maxAge) ?? items);
    } catch {
      // One of them is no item. The store judges them all, and gives those that are.
      this.lines = [];
      void this.#source.live();
    }
    this.index = 0;
    this.turns?.restart();
    this.requestUpdate();
  }

  protected override render(): unknown {
    const { status } = this.#source.state;
    const { lines, kind, isStill, turns } = this;
    const isWaiting = this.isWaiting || this.isLearning;
    if (!lines.length || isWaiting) {
      // Room for what comes, so that nothing below it moves, also when nothing comes.
      const isKept = kind !== 'toast' && (isWaiting || this.isRoomy);
      return html`<div class="smm ${kind}" part="base">
        <div class=${isKept ? 'row still' : nothing}>
          <div><slot name=${status === 'ready' && !isWaiting ? 'empty' : ''}></slot></div>
        </div>
      </div>`;
    }
    if (kind) return this.variants!.template(this);
    const isTurning = !isStill && lines.length > 1;
    // The first alone until there is something to turn them and to stop that by.
    const shown = isTurning && turns ? lines : lines.slice(0, isTurning ? 1 : STILL);
    return html`<div class="smm" part="base" role="group" aria-label=${this.speech.say('label')}>
      <div class="row ${isTurning ? 'turning' : 'still'}">
        ${isTurning ? (turns?.button ?? html`<i></i>`) : nothing}
        <ul part="list" aria-live=${isTurning && !this.paused ? 'off' : 'polite'}>
          ${shown.map((line, at) => lineOf(html, this.speech, line, isTurning && at === this.index))}
        </ul>
        ${noteOf(html, this.head!, this.speech)}
      </div>
    </div>`;
  }
}

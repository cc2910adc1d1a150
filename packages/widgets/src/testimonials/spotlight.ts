import { html, nothing } from 'lit/html.js';
import type { Item } from '@smm/sdk/schema';
import { pageClock } from '../controllers/page-clock.ts';
import { sightWatch } from '../controllers/sight-observer.ts';
import { cardExtras, type CardExtras } from '../templates/card-extras.ts';
import { excerpt } from '../ticker/excerpt.ts';
import type { StageWords } from '../locales/words.ts';
import { extrasStyles } from './extras.styles.ts';
import { cardsOf } from './place-wall.ts';
import { spotlightStyles as own } from './spotlight.styles.ts';
import { haltButton, labelOf, nameSlides, readOn, stageSpeech, steps, totalOf, type Stage } from './stage.ts';
import type { Wall } from './wall.ts';

export const spotlightStyles = extrasStyles + own;

/** Letters that are set large; what is longer leads to the whole. */
const LIMIT = 200;
/** Seconds that a review is to be seen at least, however short an interval was asked for. */
const LEAST = 5;

/** A contiguous part of long words, marked as one, with the whole behind a click. X allows no part of its postings alone. */
const shortened: (extras: CardExtras) => CardExtras = (extras) => (html, item, context) => {
  const text = item['@type'] === 'Review' ? item.reviewBody : item.articleBody;
  const { text: part } = excerpt(text, LIMIT, item.excerpt);
  const start = part ? Math.max(0, text.indexOf(part, item.excerpt?.start ?? 0)) : 0;
  const isPart = part.length < text.trim().length && item.publisher.identifier !== 'x';
  const cut: Item = isPart ? { ...item, excerpt: { start, end: start + part.length } } : item;
  return extras(html, cut, context);
};

/** One review at a time, large. It turns by itself only where the page sets `interval`, and not again once stopped. */
export class Spotlight implements Stage {
  readonly name = 'spotlight';
  readonly role = 'group';
  readonly #wall: Wall;
  readonly #words: StageWords;
  readonly #life = new AbortController();
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)');
  #at = 0;
  #left = 0;
  #isHalted = false;
  #isPointed = false;
  #isSeen = false;
  #leaveClock: (() => void) | undefined;

  constructor(wall: Wall, words: StageWords) {
    this.#wall = wall;
    this.#words = words;
    const { host } = wall;
    const { signal } = this.#life;
    this.#calm.addEventListener('change', () => host.requestUpdate(), { signal });
    // The focus stops it for good; the button is the way to start it again.
    host.addEventListener('focusin', this.#onFocus, { signal });
    host.renderRoot.addEventListener('smm-hold', () => this.#listen(), { signal });
    sightWatch().watch(host, (isSeen) => {
      this.#isSeen = isSeen;
      this.#listen();
    });
  }

  get extras(): CardExtras {
    return shortened(this.#wall.extras?.cardExtras ?? cardExtras);
  }

  get #cards(): HTMLElement[] {
    return this.#wall.groups.flatMap(cardsOf);
  }

  get #interval(): number {
    const { interval } = this.#wall.host;
    return interval && interval > 0 && !this.#calm.matches && this.#wall.items.length > 1
      ? Math.max(LEAST, interval)
      : 0;
  }

  template(groups: unknown): unknown {
    const wall = this.#wall;
    const speech = stageSpeech(wall, this.#words);
    const all = totalOf(wall);
    const isTurning = this.#interval > 0 && !this.#isHalted;
    return html`<div
      class="stage"
      role="group"
      aria-roledescription=${speech.say('carousel')}
      aria-label=${labelOf(wall)}
      @pointerenter=${this.#onPoint}
      @pointerleave=${this.#onPoint}
    >
      <div class="bar">
        ${this.#interval ? haltButton(speech, this.#isHalted, this.#turnOver) : nothing}
        <span class="date" part="position">${speech.say('place', { n: this.#at + 1, all })}</span>
        ${steps(speech, [this.#at > 0, this.#at + 1 < all], (by) => this.#go(this.#at + by))}
      </div>
      <div class="cards spotlight" part="list" aria-live=${isTurning ? 'off' : 'polite'} @keydown=${this.#onKey}>
        ${groups}
      </div>
    </div>`;
  }

  placed(): void {
    const cards = this.#cards;
    nameSlides(cards, stageSpeech(this.#wall, this.#words), totalOf(this.#wall));
    if (this.#at >= cards.length) this.#at = Math.max(0, cards.length - 1);
    cards.forEach((card, index) => card.classList.toggle('on', index === this.#at));
    this.#listen();
  }

  /** Who came for one review is left with it. */
  show(at: number): void {
    this.#isHalted = true;
    this.#go(at);
  }

  leave(): void {
    this.#life.abort();
    sightWatch().leave(this.#wall.host);
    this.#isSeen = false;
    this.#listen();
  }

  #go(to: number): void {
    this.#at = Math.max(0, Math.min(this.#wall.items.length - 1, to));
    this.#left = this.#interval;
    if (to + 3 >= this.#wall.items.length) void readOn(this.#wall);
    this.#wall.host.requestUpdate();
  }

  #listen(): void {
    const isTurning =
      this.#interval > 0 &&
      this.#isSeen &&
      this.#wall.host.isConnected &&
      !this.#isHalted &&
      !this.#isPointed &&
      !this.#wall.host.renderRoot.querySelector('.playing');
    if (isTurning) {
      this.#left ||= this.#interval;
      this.#leaveClock ??= pageClock().join(this.#onBeat);
    } else {
      this.#leaveClock?.();
      this.#leaveClock = undefined;
    }
  }

  readonly #onBeat = (): void => {
    if (!this.#wall.host.isConnected) return this.#listen();
    if (--this.#left <= 0) this.#go((this.#at + 1) % this.#wall.items.length);
  };

  readonly #turnOver = (): void => {
    this.#isHalted = !this.#isHalted;
    this.#wall.host.requestUpdate();
  };

  readonly #onFocus = (): void => {
    if (!this.#interval || this.#isHalted || !this.#wall.host.matches(':focus-within')) return;
    const { activeElement } = this.#wall.host.renderRoot;
    // On its own button it stops as well, unless the pointer that starts it brought the focus there.
    if (activeElement?.matches('.bar > .round') && !activeElement.matches(':focus-visible')) return;
    this.#isHalted = true;
    this.#wall.host.requestUpdate();
  };

  readonly #onPoint = ({ type }: Event): void => {
    this.#isPointed = type === 'pointerenter';
    this.#listen();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey || !/^Arrow(Left|Right)$/.test(key)) return;
    const isForward = (key === 'ArrowRight') !== (getComputedStyle(this.#wall.host).direction === 'rtl');
    event.preventDefault();
    this.#go(this.#at + (isForward ? 1 : -1));
  };
}

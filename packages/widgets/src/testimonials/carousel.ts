import { html } from 'lit/html.js';
import type { StageWords } from '../locales/words.ts';
import { cardsOf } from './place-wall.ts';
import { isRtl, labelOf, nameSlides, readOn, stageSpeech, steps, totalOf, type Stage } from './stage.ts';
import type { Wall } from './wall.ts';

export { carouselStyles } from './carousel.styles.ts';

/** A row of cards that a person moves by hand, keys or buttons. It never turns by itself. */
export class Carousel implements Stage {
  readonly name = 'carousel';
  readonly role = 'group';
  readonly #wall: Wall;
  readonly #words: StageWords;
  /** The first card that is seen, and how many are seen whole. */
  #at = 0;
  #seen = 1;
  #frame = 0;
  /** How far the row was scrolled when it was last looked at, and how many cards it had. */
  #left = 0;
  #count = 0;

  constructor(wall: Wall, words: StageWords) {
    this.#wall = wall;
    this.#words = words;
  }

  get #list(): HTMLElement | null {
    return this.#wall.host.renderRoot.querySelector('.carousel');
  }

  get #cards(): HTMLElement[] {
    return this.#wall.groups.flatMap(cardsOf);
  }

  template(groups: unknown): unknown {
    const wall = this.#wall;
    const speech = stageSpeech(wall, this.#words);
    const all = totalOf(wall);
    const first = this.#at + 1;
    const last = Math.min(all, this.#at + this.#seen);
    const n = last > first ? `${speech.number(first)}–${speech.number(last)}` : first;
    return html`<div
      class="stage"
      role="group"
      aria-roledescription=${speech.say('carousel')}
      aria-label=${labelOf(wall)}
    >
      <div class="bar">
        <span class="date" part="position" aria-live="polite">${speech.say('place', { n, all })}</span>
        ${steps(speech, [this.#at > 0, last < all], (by) => this.#turn(by * this.#seen))}
      </div>
      <div
        class="cards carousel"
        part="list"
        role="group"
        aria-label=${labelOf(wall)}
        tabindex="0"
        @scroll=${this.#onScroll}
        @keydown=${this.#onKey}
      >
        ${groups}
      </div>
    </div>`;
  }

  placed(): void {
    const cards = this.#cards;
    nameSlides(cards, stageSpeech(this.#wall, this.#words), totalOf(this.#wall));
    // From right to left WebKit holds the far end when a row grows: the person stays where they were.
    if (this.#list && cards.length > this.#count && isRtl(this.#list)) this.#list.scrollLeft = this.#left;
    this.#count = cards.length;
    this.#look();
  }

  show(at: number): void {
    this.#turn(at - this.#at, 'instant');
  }

  leave(): void {
    cancelAnimationFrame(this.#frame);
  }

  /** Every card is as wide as the next, so places follow from one of them. */
  #look(): void {
    const list = this.#list;
    const card = list?.querySelector<HTMLElement>('.card');
    if (!list || !card) return;
    const gap = parseFloat(getComputedStyle(list).columnGap) || 0;
    const step = card.offsetWidth + gap;
    if (!card.offsetWidth) return;
    this.#left = list.scrollLeft;
    const at = Math.min(this.#wall.items.length - 1, Math.round(Math.abs(list.scrollLeft) / step));
    const seen = Math.max(1, Math.floor((list.clientWidth + gap) / step));
    if (at === this.#at && seen === this.#seen) return;
    this.#at = Math.max(0, at);
    this.#seen = seen;
    this.#wall.host.requestUpdate();
  }

  #turn(by: number, behavior?: ScrollBehavior): void {
    const cards = this.#cards;
    const target = Math.max(0, Math.min(cards.length - 1, this.#at + by));
    const list = this.#list;
    if (!list || !cards[0]) return;
    const gap = parseFloat(getComputedStyle(list).columnGap) || 0;
    const left = (isRtl(list) ? -1 : 1) * target * (cards[0].offsetWidth + gap);
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    list.scrollTo({ left, behavior: behavior ?? (isCalm ? 'instant' : 'smooth') });
    this.#near(target);
  }

  #near(at: number): void {
    if (at + 3 * this.#seen >= this.#wall.items.length) void readOn(this.#wall);
  }

  readonly #onScroll = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      const before = this.#at;
      this.#look();
      if (this.#at !== before) this.#near(this.#at);
    });
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const list = this.#list;
    if (event.target !== list || !list || event.altKey || event.ctrlKey || event.metaKey) return;
    const forward = isRtl(list) ? 'ArrowLeft' : 'ArrowRight';
    const back = isRtl(list) ? 'ArrowRight' : 'ArrowLeft';
    const by = { [forward]: 1, [back]: -1, Home: -Infinity, End: Infinity }[event.key];
    if (!by) return;
    event.preventDefault();
    this.#turn(by);
  };
}

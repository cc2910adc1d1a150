import { html, nothing } from 'lit/html.js';
import { sightWatch } from '../controllers/sight-observer.ts';
import type { StageWords } from '../locales/words.ts';
import { cardsOf } from './place-wall.ts';
import { haltButton, isRtl, labelOf, stageSpeech, type Stage } from './stage.ts';
import type { Wall } from './wall.ts';

export { marqueeStyles } from './marquee.styles.ts';

/** Reading speed, in px a second. */
const SPEED = 40;

/**
 * A row that glides past. The glide is one transform that the compositor runs: no script and no layout while it lasts.
 * It stands while somebody points at it or is inside it, off the screen and in a hidden tab; under reduced motion it is
 * a row to scroll.
 */
export class Marquee implements Stage {
  readonly name = 'marquee';
  readonly role = 'listitem';
  readonly isAdrift = true;
  readonly #wall: Wall;
  readonly #words: StageWords;
  readonly #life = new AbortController();
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)');
  #glide: Animation | undefined;
  /** The length of the row that glides, and of the window it glides past, in px. */
  #length = 0;
  #width = 0;
  #isHalted = false;
  #isHeld = false;
  #isSeen = false;
  /** The row is longer than its window. */
  #isLong = true;

  constructor(wall: Wall, words: StageWords) {
    this.#wall = wall;
    this.#words = words;
    const { host } = wall;
    const { signal } = this.#life;
    this.#calm.addEventListener('change', () => host.requestUpdate(), { signal });
    document.addEventListener('visibilitychange', this.#move, { signal });
    host.renderRoot.addEventListener('smm-hold', this.#move, { signal });
    sightWatch().watch(host, (isSeen) => {
      this.#isSeen = isSeen;
      this.#move();
    });
  }

  get #run(): HTMLElement | null {
    return this.#wall.host.renderRoot.querySelector('.run');
  }

  get #isPlaying(): boolean {
    return this.#run?.querySelector('.playing') != null;
  }

  template(groups: unknown): unknown {
    const wall = this.#wall;
    const speech = stageSpeech(wall, this.#words);
    const isCalm = this.#calm.matches;
    const button =
      isCalm || !this.#isLong
        ? nothing
        : html`<div class="bar">${haltButton(speech, this.#isHalted, this.#turn)}</div>`;
    return html`<div class=${isCalm || !this.#isLong ? 'stage calm' : 'stage'} role="group" aria-label=${labelOf(wall)}>
      ${button}
      <div
        class="run"
        tabindex=${isCalm ? 0 : nothing}
        role=${isCalm ? 'group' : nothing}
        aria-label=${isCalm ? labelOf(wall) : nothing}
        @pointerenter=${this.#onHold}
        @pointerleave=${this.#onHold}
        @focusin=${this.#onHold}
        @focusout=${this.#onHold}
      >
        <div class="track">
          <div class="cards marquee" part="list" role="list" aria-label=${labelOf(wall)} aria-live="off">${groups}</div>
          <div class="cards clones" inert aria-hidden="true"></div>
        </div>
      </div>
    </div>`;
  }

  placed(): void {
    const run = this.#run;
    if (!run) return;
    const list = run.querySelector<HTMLElement>('.marquee')!;
    const clones = run.querySelector<HTMLElement>('.clones')!;
    const gap = parseFloat(getComputedStyle(list).columnGap) || 0;
    this.#length = list.offsetWidth + gap;
    this.#width = run.clientWidth;
    const isLong = list.offsetWidth > this.#width;
    if (isLong !== this.#isLong) this.#wall.host.requestUpdate();
    this.#isLong = isLong;
    // As many of the first as fill the window once more: the row then seems to have no end.
    const isStill = this.#calm.matches || !isLong;
    let need = isStill ? 0 : this.#width;
    const copies: Node[] = [];
    for (const card of this.#wall.groups.flatMap(cardsOf)) {
      if (need <= 0) break;
      const copy = card.cloneNode(true) as Element;
      // Whatever plays, plays once.
      for (const player of copy.querySelectorAll('.player, .ends')) player.remove();
      for (const film of copy.querySelectorAll('.playing')) film.classList.remove('playing');
      copies.push(copy);
      need -= card.offsetWidth + gap;
    }
    clones.replaceChildren(...copies);
    this.#start(isStill, run);
  }

  leave(): void {
    this.#life.abort();
    this.#glide?.cancel();
    sightWatch().leave(this.#wall.host);
  }

  #start(isStill: boolean, run: HTMLElement): void {
    const time = this.#glide?.currentTime;
    this.#glide?.cancel();
    this.#glide = undefined;
    if (isStill) return;
    const end = isRtl(run) ? this.#length : -this.#length;
    this.#glide = run.firstElementChild!.animate(
      [{ transform: 'translateX(0)' }, { transform: `translateX(${end}px)` }],
      { duration: (this.#length / SPEED) * 1000, iterations: Infinity },
    );
    if (time) this.#glide.currentTime = time;
    this.#move();
  }

  readonly #move = (): void => {
    const isMoving = this.#isSeen && !document.hidden && !this.#isHalted && !this.#isHeld && !this.#isPlaying;
    if (isMoving) this.#unscroll();
    if (isMoving) this.#glide?.play();
    else this.#glide?.pause();
  };

  /** A focus inside may have scrolled the row: it goes on from where it was seen. */
  #unscroll(): void {
    const run = this.#run;
    const glide = this.#glide;
    if (!run?.scrollLeft || !glide) return;
    glide.currentTime = Number(glide.currentTime ?? 0) + (Math.abs(run.scrollLeft) / SPEED) * 1000;
    run.scrollLeft = 0;
  }

  readonly #turn = (): void => {
    this.#isHalted = !this.#isHalted;
    this.#move();
    this.#wall.host.requestUpdate();
  };

  readonly #onHold = ({ type }: Event): void => {
    const run = this.#run!;
    this.#isHeld =
      type === 'pointerenter' ||
      type === 'focusin' ||
      run.matches(':hover') ||
      // On leaving, the focus is still where it was.
      (type === 'pointerleave' && run.matches(':focus-within'));
    this.#move();
  };
}

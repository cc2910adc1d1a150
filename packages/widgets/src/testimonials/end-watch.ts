import { nearWatch } from '../controllers/sight-observer.ts';
import type { Wall } from './wall.ts';

/** After so many times the button asks, so that what lies below the wall can be reached. */
const UNASKED = 3;

/** For `more="infinite"`: shows more when the end of the wall comes near, a few times. */
export class EndWatch {
  readonly #wall: Wall;
  readonly #more: () => Promise<void>;
  #target: Element | undefined;
  #times = 0;

  constructor(wall: Wall, more: () => Promise<void>) {
    this.#wall = wall;
    this.#more = more;
  }

  /** Call after each update. @param end the button that asks; null while there is none. */
  watch(end: Element | null): void {
    const { host, slices, count } = this.#wall;
    // While cards are still being drawn the end moves, and an observer tells of no end that stays near.
    if (host.more !== 'infinite' || !end || this.#times >= UNASKED || slices.drawn < count) this.stop();
    else if (end !== this.#target) {
      this.stop();
      this.#target = end;
      nearWatch().watch(end, (isNear) => this.#onNear(isNear));
    }
  }

  stop(): void {
    if (this.#target) nearWatch().leave(this.#target);
    this.#target = undefined;
  }

  #onNear(isNear: boolean): void {
    if (!isNear) return;
    this.#times++;
    // Watched anew after each time: an end that is still near is then seen again.
    this.stop();
    void this.#more();
  }
}

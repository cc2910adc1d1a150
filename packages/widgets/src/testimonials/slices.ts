import type { Item, Review } from '@smm/sdk/schema';

/** What a slice may take, in ms, so that the page keeps answering: half a frame. Its layout costs the same for one card as for six. */
const BUDGET = 8;

/**
 * How many cards are in the document, growing towards how many should be: what fills a window at once, the rest in
 * slices that each leave the page free.
 */
export class Slices {
  drawn = 0;
  #began = 0;
  #before = 0;
  #isWaiting = false;
  readonly #draw: () => void;

  /** @param draw asks for an update, which calls `begin` before it renders and `end` after. */
  constructor(draw: () => void) {
    this.#draw = draw;
  }

  /** @param host what the items are drawn in. */
  begin(wanted: number, items: readonly Item[], host: Element): void {
    this.#began = performance.now();
    this.drawn = Math.min(wanted, this.drawn || windowful(items as readonly Partial<Review>[], host) || wanted);
  }

  end(wanted: number): void {
    const grown = this.drawn - this.#before;
    this.#before = this.drawn;
    if (this.drawn >= wanted || this.#isWaiting) return;
    this.#isWaiting = true;
    const room = (BUDGET * grown) / (performance.now() - this.#began);
    // After a frame; by the clock, because a hidden page paints none.
    setTimeout(() => {
      this.#isWaiting = false;
      this.drawn += Math.max(6, Math.min(24, room | 0));
      this.#draw();
    }, 16);
  }
}

/**
 * How many cards fill the window from the top of their host on: rather one too many, so that nothing below them is seen
 * to move. 0 when all of them do not.
 */
function windowful(items: readonly Partial<Review>[], host: Element): number {
  const lanes = Math.min(3, 1 + (innerWidth >> 9));
  let room = (innerHeight - host.getBoundingClientRect().top) * lanes;
  // What the page gives by itself may be no item at all.
  return 1 + items.findIndex((item) => (room -= 200 + (item?.reviewBody?.length ?? 0) / 2) < 0);
}

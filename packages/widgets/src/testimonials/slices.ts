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

  begin(wanted: number): void {
    this.#began = performance.now();
    this.drawn = Math.min(wanted, this.drawn || windowful());
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

/** Cards that fill a window, judged without asking for a layout. */
const windowful = (): number =>
  Math.min(24, (innerWidth < 680 ? 1 : innerWidth < 1024 ? 2 : 3) * Math.ceil(innerHeight / 240 + 0.5));

import { sizeWatch } from '../controllers/size-watch.ts';

/** Tells when cards got another size without the wall: by a theme, a font or a knob of the page. One card speaks for all. */
export class LookWatch {
  readonly #changed: () => void;
  #card: HTMLElement | undefined;
  #size = '';

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  watch(card: HTMLElement | undefined): void {
    if (card === this.#card) return;
    this.stop();
    if (!card) return;
    this.#card = card;
    sizeWatch().watch(card, () => {
      const size = `${card.offsetWidth} ${card.offsetHeight}`;
      if (this.#size && this.#size !== size) this.#changed();
      this.#size = size;
    });
  }

  stop(): void {
    if (this.#card) sizeWatch().leave(this.#card);
    this.#card = undefined;
    this.#size = '';
  }
}

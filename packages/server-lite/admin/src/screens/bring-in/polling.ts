import type { ReactiveController, ReactiveControllerHost } from 'lit';

const SOON_MS = 400;
const LATER_MS = 2000;
/** So long is asked often: most imports are over by then. */
const OFTEN = 25;

/** Asks again and again while something is under way, less often after a while, and never in a window that nobody sees. */
export class Polling implements ReactiveController {
  readonly #ask: () => Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOn = false;
  #asked = 0;

  constructor(host: ReactiveControllerHost, ask: () => Promise<void>) {
    this.#ask = ask;
    host.addController(this);
  }

  /** Begins, goes on, or ends. */
  set(isOn: boolean): void {
    if (this.#isOn === isOn) return;
    this.#isOn = isOn;
    this.#asked = 0;
    clearTimeout(this.#timer);
    if (isOn) this.#next();
  }

  #next(): void {
    const pause = this.#asked++ < OFTEN ? SOON_MS : LATER_MS;
    this.#timer = setTimeout(() => void this.#turn(), pause);
  }

  async #turn(): Promise<void> {
    if (!document.hidden) await this.#ask();
    if (this.#isOn) this.#next();
  }

  hostDisconnected(): void {
    this.set(false);
  }
}

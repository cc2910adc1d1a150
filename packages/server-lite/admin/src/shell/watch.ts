import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What another curator did shows within this time, or when the page is looked at again. */
const EVERY_MS = 30_000;

/** Looks for changes while the page is seen: every half minute, when it comes to the front, and when the network is back. */
export class Watch implements ReactiveController {
  readonly #look: () => Promise<void>;
  #timer: ReturnType<typeof setInterval> | undefined;
  #isLooking = false;

  constructor(host: ReactiveControllerHost, look: () => Promise<void>) {
    this.#look = look;
    host.addController(this);
  }

  readonly #now = (): void => {
    if (document.visibilityState !== 'visible' || this.#isLooking) return;
    this.#isLooking = true;
    void this.#look().finally(() => (this.#isLooking = false));
  };

  hostConnected(): void {
    this.#timer = setInterval(this.#now, EVERY_MS);
    document.addEventListener('visibilitychange', this.#now);
    addEventListener('focus', this.#now);
    addEventListener('online', this.#now);
  }
  hostDisconnected(): void {
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#now);
    removeEventListener('focus', this.#now);
    removeEventListener('online', this.#now);
  }
}

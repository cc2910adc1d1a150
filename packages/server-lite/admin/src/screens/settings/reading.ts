import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { OfflineError } from '../../api/problem.ts';
import { onceBack } from '../../shell/reach.ts';

/** Something that is read when an element is shown: busy, there, or not to be had. */
export class Reading<T> implements ReactiveController {
  value: T | undefined;
  error: Error | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #read: () => Promise<T>;
  #asked = 0;
  #stop: () => void = () => {};

  constructor(host: ReactiveControllerHost, read: () => Promise<T>) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  /** Neither there nor known not to be had: what would stand below it waits, so that nothing moves. */
  get isFirst(): boolean {
    return this.value === undefined && this.error === undefined;
  }

  hostConnected(): void {
    this.#stop = onceBack(() => {
      if (this.error instanceof OfflineError) void this.again();
    });
    void this.again();
  }
  hostDisconnected(): void {
    this.#stop();
  }

  readonly again = async (): Promise<void> => {
    const mine = ++this.#asked;
    try {
      const value = await this.#read();
      if (mine !== this.#asked) return;
      this.value = value;
      this.error = undefined;
    } catch (error) {
      if (mine !== this.#asked) return;
      this.error = error instanceof Error ? error : new Error(String(error));
    }
    this.#host.requestUpdate();
  };

  /** What is said instead of the value, or beside an old one. */
  note(waiting = 'Reading…'): TemplateResult | typeof nothing {
    if (this.error !== undefined)
      return html`<p class="note" role="alert">
        ${this.error.message} <button class="btn" type="button" @click=${this.again}>Try again</button>
      </p>`;
    return this.value === undefined ? html`<p class="quiet" role="status">${waiting}</p>` : nothing;
  }
}

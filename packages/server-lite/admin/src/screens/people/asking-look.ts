import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { api, data } from '../../api/client.ts';
import { messageOf } from '../../api/problem.ts';
import type { AddAsking, AskingPreview } from './calls.ts';

const PAUSE_MS = 300;

/** What a request would be, looked at while it is written: the newest look counts, whichever is answered last. */
export class AskingLook implements ReactiveController {
  preview: AskingPreview | undefined;
  /** Why it could not be looked at. */
  fault: string | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #said: () => AddAsking | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  /** @param said what the form says now; undefined while there is nothing to ask for */
  constructor(host: ReactiveControllerHost, said: () => AddAsking | undefined) {
    this.#host = host;
    this.#said = said;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#pause);
  }

  /** Once nothing was typed for a moment. */
  soon(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.now(), PAUSE_MS);
  }

  async now(): Promise<void> {
    const body = this.#said();
    if (!body) return;
    const mine = ++this.#asked;
    try {
      const preview = await data(api.POST('/admin/api/askings/preview', { body }));
      if (mine !== this.#asked) return;
      this.preview = preview;
      this.fault = undefined;
    } catch (error) {
      if (mine !== this.#asked) return;
      this.fault = messageOf(error);
    }
    this.#host.requestUpdate();
  }
}

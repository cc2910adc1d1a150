import { html, nothing } from 'lit/html.js';
import { ownServerUrl, serverOf } from '@smm/sdk/share';
import type { Asked, ShareHost } from './share-host.ts';
import type { Ways } from './ways.ts';

/** What a visitor gave as their server, by network: kept while the page is, and nowhere else. */
const remembered: Record<string, string> = {};

/** Asks on which server a visitor has their account, and opens its share page: nobody else hears of either. */
export class ServerForm {
  readonly #host: ShareHost;
  readonly #ways: Ways;
  readonly #done: () => void;
  #isWrong = false;

  constructor(host: ShareHost, ways: Ways, done: () => void) {
    this.#host = host;
    this.#ways = ways;
    this.#done = done;
  }

  /** Before it is shown again. */
  reset(): void {
    this.#isWrong = false;
  }

  readonly #onInput = (): void => {
    if (!this.#isWrong) return;
    this.#isWrong = false;
    this.#host.requestUpdate();
  };

  #send(event: Event, { identifier, own = '' }: Asked): void {
    event.preventDefault();
    const field = this.#host.renderRoot.querySelector<HTMLInputElement>('#server');
    const server = serverOf(field?.value ?? '');
    if (server) {
      remembered[identifier] = server;
      window.open(ownServerUrl({ own }, server, this.#ways.shared), '_blank', 'noopener,noreferrer');
      return this.#done();
    }
    this.#isWrong = true;
    this.#host.requestUpdate();
    field?.focus();
  }

  render(network: Asked): unknown {
    const { say } = this.#host.speech;
    const isWrong = this.#isWrong;
    return html`<form novalidate @submit=${(event: Event) => this.#send(event, network)}>
      <label for="server">${say('server', { name: network.name })}</label>
      <input
        id="server"
        type="text"
        inputmode="url"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        dir="ltr"
        aria-describedby="hint wrong"
        aria-invalid=${isWrong ? 'true' : nothing}
        .value=${remembered[network.identifier] ?? ''}
        @input=${this.#onInput}
      />
      <p class="note" id="hint">${say('serverHint')}</p>
      <p class="wrong" id="wrong" role="alert">${isWrong ? say('noServer') : nothing}</p>
      <button class="go">${say('goOn')}</button>
    </form>`;
  }
}

import type { Shared } from '@smm/sdk/share/common';
import type { Later } from './later.ts';
import type { Asked, Panel, ShareHost } from './share-host.ts';
import { SmmShareEvent } from './smm-share-event.ts';

/** What an element shares, and the ways that need no more than a click. The others are fetched when they are wanted. */
export class Ways {
  readonly #host: ShareHost;
  /** Menu, dialogs, quotes and the networks beyond the eight commonest, once they are there. */
  later: Later | undefined;
  /** Whether the address was copied. */
  isCopied = false;

  constructor(host: ShareHost) {
    this.#host = host;
    // What a server wrote is drawn anew, once.
    host.shadowRoot?.replaceChildren();
  }

  /** The attributes, else the review, else the page by its canonical address. */
  get shared(): Record<keyof Shared, string> {
    const { url, heading, text } = this.#host;
    const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
    const address = new URL(url || canonical || location.href.split('#')[0]!, document.baseURI);
    if (!/^https?:/.test(address.href)) throw new TypeError(`No https address: ${address}`);
    return { url: address.href, title: heading || document.title, text: text || this.later?.quote || '' };
  }

  /** Whether the system's own share sheet takes it. */
  get hasSheet(): boolean {
    return navigator.canShare?.(this.shared);
  }

  /** @returns whether to go on. */
  tell(way: string): boolean {
    return this.#host.dispatchEvent(new SmmShareEvent(way));
  }

  /** Fetches what a first view does without. Undefined when it cannot be had, which was told of. */
  async load(): Promise<Later | undefined> {
    try {
      const { Later } = await import('./later.ts');
      return (this.later ??= new Later(this.#host, this));
    } catch (error) {
      this.#host.fail(error);
      return undefined;
    }
  }

  readonly open = async (panel: Panel): Promise<void> => (await this.load())?.open(panel);

  /** Where a network has servers, the visitor's own is asked for; a click with a key held down is the browser's. */
  follow(event: MouseEvent, network: Asked): void {
    const isTold = this.tell(network.identifier);
    const isAsked = network.own && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!isTold || isAsked) event.preventDefault();
    if (isTold && isAsked) void this.open({ kind: 'server', network });
  }

  // The two below reach the browser within the click, which is when it lets them.

  readonly onSheet = (): Promise<void> => this.#try('device', () => navigator.share(this.shared));

  readonly onCopy = (): Promise<void> =>
    this.#try('copy', async () => {
      // Emptied first, so that a second copy is told of as well.
      this.#show(false);
      await navigator.clipboard.writeText(this.shared.url);
      this.#show(true);
    });

  async #try(way: 'copy' | 'device', act: () => Promise<unknown>): Promise<void> {
    try {
      if (this.tell(way)) await act();
    } catch (error) {
      (await this.load())?.failed(way, error);
    }
  }

  #show(isCopied: boolean): void {
    this.isCopied = isCopied;
    this.#host.requestUpdate();
  }
}

import type { HeadPage } from '@smm/sdk/schema';
import { followLive } from '@smm/sdk/live';
import type { Companion, ReactiveElement } from '../element/reactive-element.ts';
import { liveStore } from '../testimonials/live.ts';

type Host = ReactiveElement & { readonly src?: string | undefined };

const followed = new WeakSet<Host>();

/** Shows what is new at the endpoint as soon as it is there, from now on and for as long as the element has the attribute `live`. */
export function follow(host: Host, head: HeadPage | undefined): void {
  if (followed.has(host)) return;
  followed.add(host);
  host.addController(new LiveUpdates(host, head));
}

class LiveUpdates implements Companion {
  readonly #host: Host;
  #head: HeadPage | undefined;
  #address: string | undefined;
  #stop: (() => void) | undefined;

  constructor(host: Host, head: HeadPage | undefined) {
    this.#host = host;
    this.#head = head;
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const { src, isConnected } = this.#host;
    const address =
      src && isConnected && this.#host.hasAttribute('live') ? new URL(src, document.baseURI).href : undefined;
    if (address === this.#address) return;
    this.hostDisconnected();
    if (address === undefined) return;
    this.#address = address;
    // What is shown already is not read again.
    const seed = this.#head?.links.self === address ? this.#head : undefined;
    this.#head = undefined;
    this.#stop = followLive(liveStore(address, undefined, seed));
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = this.#address = undefined;
  }
}

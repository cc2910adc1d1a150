import type { HeadPage, Item } from '@smm/sdk/schema';
import { headFrom, headOf, registry, waitingFor } from '@smm/sdk/first-view';
import type { TestimonialsState, TestimonialsStore } from '@smm/sdk/stores';
import type { Companion, ReactiveElement } from '../element/reactive-element.ts';

type State = Pick<TestimonialsState, 'status' | 'head' | 'items' | 'hasMore'> & Partial<TestimonialsState>;

const NOTHING: State = { status: 'loading', head: undefined, items: [], hasMore: false };

const ready = (head: HeadPage): State => ({
  status: 'ready',
  head: head as State['head'],
  items: head.items,
  hasMore: head.links.next !== null,
});

/**
 * Where an element's items come from: the head page alone at first, its items not judged yet; then, as soon as more
 * is wanted of it or reading failed, a store that is listened to while the host is in the page.
 */
export class CollectionSource implements Companion {
  state = NOTHING;
  /** There once `live` was called, by this element or by another one that shows the same address. */
  store: TestimonialsStore | undefined;
  isOpen = false;
  #address = '';
  /** The page that the caller owns: it shares nothing. */
  #given: HeadPage | undefined;
  #leave: (() => void) | undefined;
  readonly #host: ReactiveElement;
  readonly #changed: (now: State, before: State) => void;

  constructor(host: ReactiveElement, changed: (now: State, before: State) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    const host = this.#host;
    if (!host.renderRoot)
      import('../take-over/take-over.ts').then(
        ({ takeOver }) => takeOver(host),
        (error: unknown) => host.fail(error),
      );
    const address = this.#address;
    if (!address || this.#leave || !host.isConnected) return;
    const known = (registry()['testimonials'] as Map<string, TestimonialsStore> | undefined)?.get(address);
    if (this.store) this.take(this.store);
    else if (!this.#given) {
      const take = (store: TestimonialsStore): void => this.take(store);
      const waiting = waitingFor(address);
      waiting.add(take);
      this.#leave = () => waiting.delete(take);
      if (known?.$testimonials) take(known);
      else if (!this.state.head) {
        this.#set({ ...NOTHING, busy: 'head' });
        headOf(address).then(
          (head) => {
            if (address === this.#address && !this.store) this.#set(ready(head));
          },
          () => {
            if (address === this.#address) void this.live();
          },
        );
      }
    }
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  /** Shows what lies at an address, or what is given; the page given stays the caller's, untouched. */
  open(
    src: string | undefined,
    {
      items,
      page,
      seed,
    }: { items?: readonly Item[] | undefined; page?: HeadPage | undefined; seed?: HeadPage | undefined },
  ): void {
    this.hostDisconnected();
    const head = items ? undefined : (page ?? seed);
    this.isOpen = true;
    this.store = undefined;
    this.#given = items ? undefined : page;
    this.#address = '';
    this.state = { ...NOTHING, items: [] };
    this.#set(items ? { ...NOTHING, status: 'ready', items } : NOTHING);
    const address = (!items && (src || head?.links?.self)) || '';
    if (!address && !head) return;
    try {
      const { href, protocol } = new URL(address, document.baseURI);
      if (!/^http/.test(protocol)) throw TypeError(href);
      this.#address = href;
      if (head) this.#set(ready(headFrom(head, href)));
      this.hostConnected();
    } catch {
      this.#address = address;
      void this.live();
    }
  }

  /** The store, which tells of trouble, reads on and reads anew. Undefined where nothing can be read. */
  async live(): Promise<TestimonialsStore | undefined> {
    const address = this.#address;
    const given = this.#given;
    if (this.store || (!address && !given)) return this.store;
    try {
      const { liveStore } = await import('./live.ts');
      if (address !== this.#address || given !== this.#given) return undefined;
      if (!this.store) this.take(liveStore(address, given, this.state.head));
    } catch (error) {
      this.#set({ ...this.state, status: 'error', failed: 'head', error: error as Error });
    }
    return this.store;
  }

  /** Shows what another store has, until the next `take` or `open`. */
  take(store: TestimonialsStore): void {
    this.hostDisconnected();
    this.store = store;
    if (!this.#host.isConnected) return;
    // What is shown stays until there is something better, also where another element's reading failed.
    if (this.state.head) store.seed(this.state.head);
    this.#leave = store.$testimonials.subscribe((state) => this.#set(state));
  }

  #set(state: State): void {
    const before = this.state;
    this.state = state;
    this.#changed(state, before);
  }
}

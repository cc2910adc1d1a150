import { StoreController } from '@nanostores/lit';
import type { VirtualizerController } from '@tanstack/lit-virtual';
import type { ReactiveController, ReactiveElement } from 'lit';
import { atom } from 'nanostores';
import type { Item } from '../../api/client.ts';
import { nameOf } from '../../parts/person.ts';
import { sayError } from '../../shell/notices.ts';
import { $route, isTab } from '../../shell/router.ts';
import { $chosen, NOTHING } from './chosen.ts';
import { $counts, count } from './counts.ts';
import { EVERYTHING, filterOf, inboxAddress, isSame, type InboxFilter } from './inbox-filter.ts';
import { $inbox, open, reach, refresh } from './inbox-list.ts';
import type { OpenItem } from './open-item.ts';

/** Rows are asked for before they come into view. */
const AHEAD = 20;

/** How long until counts that were not whole are asked for again. */
const BEHIND_MS = 2000;

/** Said to those who are read to, as another review is opened. */
export const $announced = atom('');

/** What the address names: which list, and which review of it is open. */
export class InboxPlace implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #rows: VirtualizerController<HTMLElement, Element>;
  readonly #opened: OpenItem;
  readonly #route: StoreController<ReturnType<typeof $route.get>>;
  readonly #inbox: StoreController<ReturnType<typeof $inbox.get>>;
  #filter: InboxFilter = EVERYTHING;
  /** Id in the address. */
  #current: string | undefined;
  #hasBegun = false;
  #counting: ReturnType<typeof setTimeout> | undefined;
  /** Whether the list had the review that is open. */
  #wasListed = false;

  constructor(host: ReactiveElement, rows: VirtualizerController<HTMLElement, Element>, opened: OpenItem) {
    this.#host = host;
    this.#rows = rows;
    this.#opened = opened;
    this.#route = new StoreController(host, $route);
    this.#inbox = new StoreController(host, $inbox);
    host.addController(this);
  }

  get filter(): InboxFilter {
    return this.#filter;
  }
  /** Id in the address; without one the first of the list is open beside it. */
  get current(): string | undefined {
    return this.#current;
  }
  get item(): Item | undefined {
    const id = this.#id;
    const { detail } = this.#opened;
    return detail !== undefined && detail.id === id ? detail : this.#copy(id);
  }
  /** From 0; −1 when the list does not reach to it. */
  get place(): number {
    const id = this.#id;
    return id === undefined ? -1 : $inbox.get().items.findIndex((item) => item?.id === id);
  }
  get #id(): string | undefined {
    return this.#current ?? this.#inbox.value.items[0]?.id;
  }
  #copy(id: string | undefined): Item | undefined {
    return id === undefined ? undefined : this.#inbox.value.items.find((item) => item?.id === id);
  }

  hostConnected(): void {
    this.#hasBegun = false;
  }
  hostDisconnected(): void {
    clearTimeout(this.#counting);
  }

  hostUpdate(): void {
    const route = this.#route.value;
    const isHere = route?.route === 'inbox';
    const filter = isHere ? filterOf(route.params.state, route.search) : EVERYTHING;
    const id = (isHere && route.params.id) || undefined;
    if (id !== this.#current) this.#wasListed = false;
    this.#current = id;
    if (!this.#hasBegun || !isSame(filter, this.#filter)) this.#turnTo(filter);
    const { items } = this.#inbox.value;
    const virtualizer = this.#rows.getVirtualizer();
    if (virtualizer.options.count !== items.length)
      virtualizer.setOptions({ ...virtualizer.options, count: items.length });
    const copy = this.#copy(this.#id);
    this.#wasListed ||= copy !== undefined;
    this.#opened.show(this.#id, copy);
  }

  /** Another list: what was chosen in the one before is chosen no longer. */
  #turnTo(filter: InboxFilter): void {
    if (this.#hasBegun) {
      $chosen.set(NOTHING);
      this.#rows.getVirtualizer().scrollToIndex(0);
    }
    this.#hasBegun = true;
    this.#filter = filter;
    void open(filter);
    this.count();
  }

  count(): void {
    void this.#countAnew(false).catch(sayError);
  }
  /** Figures of an index that is behind grow: they are asked for until they are whole. */
  readonly #countOn = (): void => {
    clearTimeout(this.#counting);
    if ($counts.get()?.isComplete === false && this.#host.isConnected)
      this.#counting = setTimeout(() => void this.#countAnew(true).catch(sayError), BEHIND_MS);
  };
  /** The list holds more or fewer than are counted: somebody else acted before this look. */
  #isBehind(): boolean {
    const { total, isAtLeast, isLoading } = $inbox.get();
    const counted = $counts.get();
    if (isLoading || isAtLeast || total === undefined || !counted?.isComplete) return false;
    return counted.states[this.#filter.state] !== total;
  }
  /** Figures, and the list where it is not theirs. @param isOthers what is other than it was is nothing that was done here */
  async #countAnew(isOthers: boolean): Promise<void> {
    const isOther = await count(this.#filter);
    if ((isOthers && isOther) || this.#isBehind())
      await refresh(this.#rows.getVirtualizer().getVirtualItems()[0]?.index ?? 0);
    this.#countOn();
  }

  hostUpdated(): void {
    const seen = this.#rows.getVirtualizer().getVirtualItems();
    if (seen.length > 0) void reach(seen[0]!.index - AHEAD, seen.at(-1)!.index + AHEAD);
    // An address that was sent may name a state in which the review is no longer.
    const { detail } = this.#opened;
    const { isLoading, total } = this.#inbox.value;
    if (detail === undefined || detail.id !== this.#current || this.#wasListed || isLoading || total === undefined)
      return;
    if (detail.state !== this.#filter.state && isTab(detail.state)) this.show(detail.id, detail.state);
  }

  /** Opens a review, wherever it is. */
  show(id: string, state: InboxFilter['state']): void {
    $route.open(inboxAddress(state === this.#filter.state ? this.#filter : { ...EVERYTHING, state }, id), true);
  }

  /** @param isPassing what is typed leaves no trail of addresses */
  turn(filter: InboxFilter, isPassing = false): void {
    $route.open(inboxAddress(filter), isPassing);
  }

  /** What others did shows, and what is open is read anew. */
  readonly look = async (): Promise<void> => {
    try {
      await this.#countAnew(true);
    } catch {
      // Nobody asked for this look: the next act, or the next look, says what is wrong.
      return;
    }
    await this.#opened.read();
  };

  async go(step: number): Promise<void> {
    const place = Math.max(0, this.place + step);
    await reach(place, place);
    const { items } = $inbox.get();
    const at = Math.min(place, items.length - 1);
    const item = items[at];
    if (item === undefined) return;
    $route.open(inboxAddress(this.#filter, item.id), true);
    this.#rows.getVirtualizer().scrollToIndex(at, { align: 'auto' });
    const rated = item.rating ? `, rated ${item.rating.ratingValue} of ${item.rating.bestRating}` : '';
    $announced.set(`${nameOf(item.author)}${rated}. ${at + 1} of ${items.length}`);
    await this.#host.updateComplete;
  }

  /** Many rows may have gone from above it. */
  async #bringIntoView(id: string): Promise<void> {
    await this.#host.updateComplete;
    const at = $inbox.get().items.findIndex((item) => item?.id === id);
    if (at >= 0) this.#rows.getVirtualizer().scrollToIndex(at, { align: 'auto' });
  }

  /** The review to open once some have left: the next one below, else the one above. @param isGone of a loaded one */
  after(isGone: (item: Item) => boolean): (() => void) | undefined {
    const { item } = this;
    if (item === undefined || !isGone(item)) return undefined;
    const { items } = $inbox.get();
    const place = Math.max(0, this.place);
    const order = [...items.slice(place), ...items.slice(0, place).reverse()];
    const next = order.find((each) => each !== undefined && !isGone(each));
    return () => {
      // On a phone the list alone may be shown: it stays.
      const id = this.#current === undefined ? undefined : next?.id;
      $route.open(inboxAddress(this.#filter, id), true);
      if (next === undefined) return;
      $announced.set(`Next: ${nameOf(next.author)}`);
      void this.#bringIntoView(next.id);
    };
  }
}

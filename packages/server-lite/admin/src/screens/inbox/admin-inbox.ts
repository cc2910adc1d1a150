import { StoreController } from '@nanostores/lit';
import { VirtualizerController } from '@tanstack/lit-virtual';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import type { Item } from '../../api/client.ts';
import { $names, readNames } from '../../parts/who.ts';
import { attempt } from '../../shell/fresh.ts';
import { Keys, keyName, type Key } from '../../shell/keys.ts';
import { $undoable, say, undoLatest } from '../../shell/notices.ts';
import { $proposed } from '../../shell/proposed-count.ts';
import { duplicatesPath, isTab } from '../../shell/router.ts';
import { $session, may } from '../../shell/session.ts';
import { Watch } from '../../shell/watch.ts';
import { bulkBar } from './bulk-bar.ts';
import { keepItemsApart, mergeItems, readItem, splitItem, type Detail, type Left } from './calls.ts';
import type { ChooseWords } from './choose-words.ts';
import { $chosen, isAnyChosen, NOTHING } from './chosen.ts';
import { choose, chooseAll, onChosen, onOne, reachTo, settle } from './choosing.ts';
import { $counts } from './counts.ts';
import type { InboxDesk, On } from './desk.ts';
import { detailHead } from './detail-head.ts';
import { detail } from './detail.ts';
import { onUndone } from './inbox-acts.ts';
import { inboxAddress, type InboxFilter } from './inbox-filter.ts';
import { FOOTER, inboxKeys } from './inbox-keys.ts';
import { $inbox } from './inbox-list.ts';
import { $announced, InboxPlace } from './inbox-place.ts';
import { KeepFocus } from './keep-focus.ts';
import { listHead } from './list-head.ts';
import { listed } from './listed.ts';
import { OpenItem } from './open-item.ts';
import { ROW_PX } from './row.ts';
import { $running } from './running.ts';
import './choose-words.ts';
import './desk.ts';

/** How long nothing is typed before it is looked for. */
const PAUSE_MS = 200;

/** Words as they came in: read, published or hidden with a reason, one after another or several at once. */
export class AdminInbox extends LitElement {
  static override properties = {
    isNarrowing: { attribute: false, state: true },
    isChoosing: { attribute: false, state: true },
  };
  declare isNarrowing: boolean;
  /** Every row shows what it is chosen by. */
  declare isChoosing: boolean;

  readonly #inbox = new StoreController(this, $inbox);
  readonly #counts = new StoreController(this, $counts);
  readonly #chosen = new StoreController(this, $chosen);
  readonly #running = new StoreController(this, $running);
  readonly #undoable = new StoreController(this, $undoable);
  readonly #proposed = new StoreController(this, $proposed);
  readonly #names = new StoreController(this, $names);
  readonly #announced = new StoreController(this, $announced);
  readonly #scroller = createRef<HTMLElement>();
  readonly #field = createRef<HTMLInputElement>();
  readonly #words = createRef<Element>();
  readonly #chooser = createRef<ChooseWords>();
  readonly #desk = createRef<InboxDesk>();
  readonly #rows = new VirtualizerController<HTMLElement, Element>(this, {
    count: 0,
    getScrollElement: () => this.#scroller.value ?? null,
    estimateSize: () => ROW_PX,
    overscan: 8,
  });
  readonly #opened = new OpenItem(this);
  readonly #place = new InboxPlace(this, this.#rows, this.#opened);
  readonly #pressed = new Keys(this, () => this.#keys());
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.isNarrowing = false;
    this.isChoosing = false;
    // What may be done is drawn anew when somebody else signs in.
    new StoreController(this, $session);
    new Watch(this, this.#place.look);
    new KeepFocus(this, () => this.#place.current);
  }

  protected override createRenderRoot(): this {
    return this;
  }
  override connectedCallback(): void {
    super.connectedCallback();
    readNames();
    onUndone((ids, left) => void this.#showAgain(ids, left));
  }

  protected override updated(_: PropertyValues<this>): void {
    // What is typed is the person's: neither an answer nor an address writes into it meanwhile.
    const field = this.#field.value;
    if (field && field !== document.activeElement && this.#pause === undefined) field.value = this.#place.filter.q;
  }

  /** What was taken back is open again; what was not is said. */
  async #showAgain(ids: readonly string[], left: readonly Left[]): Promise<void> {
    this.#place.count();
    if (left.length > 0) this.#desk.value?.sayLeft('Not taken back', left, []);
    const id = ids.find((each) => !left.some((other) => other.id === each));
    await attempt(async () => {
      if (id === undefined) return this.#opened.read();
      const { state } = await readItem(id);
      if (isTab(state)) this.#place.show(id, state);
    });
  }

  readonly #choose = (id: string, isRange: boolean): void => {
    choose(id, isRange);
    this.isChoosing = true;
  };
  readonly #chooseNone = (): void => {
    $chosen.set(NOTHING);
    this.isChoosing = false;
  };

  readonly #search = (event: Event): void => {
    const q = (event.target as HTMLInputElement).value.trim();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#pause = undefined;
      this.#place.turn({ ...this.#place.filter, q }, true);
    }, PAUSE_MS);
  };
  /** Enter and Escape lead back to the list and its keys. */
  readonly #leaveSearch = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || (event.key === 'Escape' && this.#field.value?.value === '')) this.#field.value?.blur();
  };

  /** @param on the chosen, else the one that is open */
  #do(run: (desk: InboxDesk, on: On) => void, on = onChosen(this.#place)): void {
    const desk = this.#desk.value;
    if (desk && on) run(desk, on);
  }
  /** To the one that is open alone. */
  #doOne(run: (desk: InboxDesk, item: Item, on: On) => void): void {
    const { item } = this.#place;
    this.#do((desk, on) => item && run(desk, item, on), onOne(item));
  }
  readonly #tag = (desk: InboxDesk, on: On): void => desk.tag(on, this.#counts.value?.tags ?? []);

  #keys(): readonly Key[] {
    return inboxKeys({
      state: this.#place.filter.state,
      isAnyChosen: isAnyChosen(this.#chosen.value),
      go: (step) => void this.#place.go(step),
      reachTo: (step) => {
        this.isChoosing = true;
        void reachTo(this.#place, step);
      },
      publish: () => this.#do((desk, on) => desk.publish(on)),
      hide: () => this.#do((desk, on) => desk.hide(on)),
      tag: () => this.#do(this.#tag),
      feature: () =>
        isAnyChosen(this.#chosen.value)
          ? this.#do((desk, on) => desk.featureAll(on))
          : this.#doOne((desk, item) => desk.feature(item)),
      answer: () => this.#doOne((desk, item) => desk.answer(item)),
      chooseWords: () => this.#chooser.value?.open(),
      choose: () => this.#doOne((_, { id }) => this.#choose(id, false)),
      chooseAll,
      chooseNone: this.#chooseNone,
      search: () => this.#field.value?.focus(),
    });
  }

  protected override render(): TemplateResult {
    const { filter, item } = this.#place;
    const inbox = this.#inbox.value;
    const mayChoose = may('curate');
    return html`<section class="list" aria-label="Reviews" tabindex="-1" ?data-choosing=${this.isChoosing}>
        ${listHead({
          filter,
          counts: this.#counts.value,
          field: this.#field,
          isNarrowing: this.isNarrowing,
          isChoosing: this.isChoosing,
          mayChoose,
          canUndo: this.#undoable.value.length > 0,
          go: (to: InboxFilter) => this.#place.turn(to),
          search: this.#search,
          leaveSearch: this.#leaveSearch,
          toggleNarrowing: () => (this.isNarrowing = !this.isNarrowing),
          toggleChoosing: () => (this.isChoosing ? this.#chooseNone() : (this.isChoosing = true)),
          undo: () => void undoLatest(),
        })}
        ${this.#bulk()}
        <div class="rows" ${ref(this.#scroller)}>
          ${listed({
            inbox,
            filter,
            rows: this.#rows.getVirtualizer(),
            opened: item?.id,
            chosen: this.#chosen.value,
            choose: mayChoose ? this.#choose : undefined,
          })}
        </div>
        ${this.#mayBeSame()}
      </section>
      <section class="detail" aria-label="The review that is open" tabindex="-1">
        ${item === undefined ? this.#nothing() : this.#open(item)}
      </section>
      <p class="vh" role="status">${this.#announced.value}</p>
      <inbox-desk
        .settle=${(on: On, isLeaving: boolean) => settle(this.#place, on, isLeaving)}
        .address=${(id: string) => inboxAddress(filter, id)}
        .whenOutdated=${() => void this.#place.look()}
        ${ref(this.#desk)}
      ></inbox-desk>`;
  }

  /** Pairs that wait for a decision. Below the rows, so that nothing moves when it is known. */
  #mayBeSame(): TemplateResult | typeof nothing {
    const proposed = this.#proposed.value ?? 0;
    return proposed === 0
      ? nothing
      : html`<p class="list-foot small">
          <a href=${duplicatesPath()}
            >${proposed === 1 ? 'One pair' : `${proposed.toLocaleString()} pairs`} may be the same review</a
          >
        </p>`;
  }

  #bulk(): TemplateResult | typeof nothing {
    const { ids, isAll } = this.#chosen.value;
    const running = this.#running.value;
    if (!isAnyChosen(this.#chosen.value) && running === undefined) return nothing;
    const { items, isAtLeast } = this.#inbox.value;
    return bulkBar({
      state: this.#place.filter.state,
      count: isAll ? items.length : ids.size,
      isAll,
      total: items.length,
      isAtLeast,
      running,
      mayPublish: may('publish'),
      publish: () => this.#do((desk, on) => desk.publish(on)),
      feature: () => this.#do((desk, on) => desk.featureAll(on)),
      hide: () => this.#do((desk, on) => desk.hide(on)),
      tag: () => this.#do(this.#tag),
      all: chooseAll,
      none: this.#chooseNone,
    });
  }

  #nothing(): TemplateResult | typeof nothing {
    const { current, filter } = this.#place;
    if (!this.#opened.isMissing) return nothing;
    return html`<div class="nothing">
      <p>It is not here, or no longer. Choose another one from the list.</p>
      ${current === undefined ? nothing : html`<a class="btn to-list" href=${inboxAddress(filter)}>All</a>`}
    </div>`;
  }

  #open(item: Item): TemplateResult {
    const { filter, place } = this.#place;
    const { total, isAtLeast } = this.#inbox.value;
    const names = this.#names.value;
    const mayCurate = may('curate');
    const mayPublish = may('publish');
    const answer = (): void => this.#doOne((desk) => desk.answer(item));
    return html`${detailHead({
      item,
      detail: this.#opened.detail,
      filter,
      names,
      place,
      total,
      isAtLeast,
      mayPublish,
      mayCurate,
      isChoosing: isAnyChosen(this.#chosen.value),
      publish: () => this.#doOne((desk, _, on) => desk.publish(on)),
      hide: () => this.#doOne((desk, _, on) => desk.hide(on)),
      feature: () => this.#doOne((desk) => desk.feature(item)),
      answer,
      go: (step) => void this.#place.go(step),
    })}
    ${detail({
      item,
      opened: this.#opened,
      names,
      words: this.#words,
      chooser: this.#chooser,
      mayChange: mayCurate,
      mayPublish,
      takeExcerptAway: () => this.#doOne((desk) => desk.takeExcerptAway(item)),
      removeTag: (tag) => this.#doOne((desk) => desk.removeTag(item, tag)),
      addTags: () => this.#doOne((desk, _, on) => this.#tag(desk, on)),
      declare: () => this.#doOne((desk) => desk.disclose(item)),
      askPermission: () => this.#doOne((desk) => desk.askPermission(item as Detail)),
      answer,
      address: (id) => inboxAddress(filter, id),
      split: (part) => this.#one(async () => (await splitItem(part)).item, 'They are two again.'),
      merge: (other) => this.#one(async () => (await mergeItems(item.id, other)).item, 'They are one review now.'),
      keepApart: (other) => this.#one(() => keepItemsApart(item.id, other).then(() => item.id), 'They stay two.'),
    })}
    ${this.#footer()}`;
  }

  /** Makes two reviews one, or leads one back; what is open then is the one that stays. */
  #one(run: () => Promise<string>, said: string): void {
    void attempt(async () => {
      const open = await run();
      say(said);
      this.#place.count();
      await this.#place.look();
      const { state } = await readItem(open);
      if (isTab(state)) this.#place.show(open, state);
    });
  }

  #footer(): TemplateResult {
    const shown = this.#keys().filter(({ key }) => FOOTER.includes(key));
    return html`<footer class="keys">
      <span><kbd>J</kbd><kbd>K</kbd> move</span>
      ${shown.map(({ key, label }) => html`<span><kbd>${keyName(key)}</kbd> ${label.toLowerCase()}</span>`)}
      <button class="link" @click=${() => this.#pressed.list()}><kbd>?</kbd> all keys</button>
    </footer>`;
  }
}
customElements.define('admin-inbox', AdminInbox);

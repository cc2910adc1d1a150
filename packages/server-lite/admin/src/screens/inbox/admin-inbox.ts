import { StoreController } from '@nanostores/lit';
import { VirtualizerController } from '@tanstack/lit-virtual';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { api, data, type Item } from '../../api/client.ts';
import { ApiError } from '../../api/problem.ts';
import { icon } from '../../parts/icon.ts';
import { Keys, type Key } from '../../shell/keys.ts';
import { sayError } from '../../shell/notices.ts';
import { $session, may } from '../../shell/session.ts';
import { $route, inboxPath, TABS, type Tab } from '../../shell/router.ts';
import { detail, type Entry } from './detail.ts';
import { feature, publish, setExcerpt } from './inbox-acts.ts';
import { $inbox, more, open } from './inbox-list.ts';
import { listed } from './listed.ts';
import { ROW_PX } from './row.ts';
import './hide-dialog.ts';
import './choose-words.ts';
import type { ChooseWords } from './choose-words.ts';
import './reply-dialog.ts';
import type { HideDialog } from './hide-dialog.ts';
import type { ReplyDialog } from './reply-dialog.ts';

const TITLES: Readonly<Record<Tab, string>> = { pending: 'To read', published: 'Published', hidden: 'Hidden' };
/** How long nothing is typed before it is looked for. */
const PAUSE_MS = 200;
/** How long a review is open before its history is asked for: not while a key is held down. */
const REST_MS = 80;
/** The next page is asked for before the last row that is loaded comes into view. */
const AHEAD = 20;

/** Words as they came in: read, published or hidden with a reason, one after another from the keyboard. */
export class AdminInbox extends LitElement {
  static override properties = {
    tab: {},
    current: {},
    history: { attribute: false, state: true },
    apart: { attribute: false, state: true },
  };
  declare tab: Tab;
  /** Id of the item that is open. */
  declare current: string | undefined;
  declare history: readonly Entry[] | undefined;
  /** The item that is open when the list does not reach to it yet; null when it is nowhere. */
  declare apart: Item | null | undefined;

  readonly #inbox = new StoreController(this, $inbox);
  readonly #scroller = createRef<HTMLElement>();
  readonly #hide = createRef<HideDialog>();
  readonly #reply = createRef<ReplyDialog>();
  readonly #words = createRef<Element>();
  readonly #field = createRef<HTMLInputElement>();
  #pause: ReturnType<typeof setTimeout> | undefined;
  readonly #chooser = createRef<ChooseWords>();
  readonly #rows = new VirtualizerController<HTMLElement, Element>(this, {
    count: 0,
    getScrollElement: () => this.#scroller.value ?? null,
    estimateSize: () => ROW_PX,
    overscan: 8,
  });
  /** As it was when its history was read: an act makes it another. */
  #historyOf: Item | undefined;
  #isActing = false;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** Id of the item that was read by itself. */
  #askedFor: string | undefined;

  constructor() {
    super();
    this.tab = 'pending';
    new Keys(this, () => this.#keys());
    // What may be done is drawn anew when somebody else signs in.
    new StoreController(this, $session);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  get #item(): Item | undefined {
    const { items } = this.#inbox.value;
    if (this.current === undefined) return items[0];
    const apart = this.apart?.id === this.current && this.apart.state === this.tab ? this.apart : undefined;
    return items.find(({ id }) => id === this.current) ?? apart;
  }
  /** Rows to make room for: what is not loaded yet too, where it is known how many that is. */
  get #count(): number {
    const { total, items } = this.#inbox.value;
    return Math.max(total ?? 0, items.length);
  }
  get #place(): number {
    const item = this.#item;
    return item === undefined ? -1 : this.#inbox.value.items.indexOf(item);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('tab')) void open(this.tab, $inbox.get().q);
    if (changed.has('current')) this.#askedFor = this.apart = undefined;
    const total = this.#count;
    const virtualizer = this.#rows.getVirtualizer();
    if (virtualizer.options.count !== total) virtualizer.setOptions({ ...virtualizer.options, count: total });
    const item = this.#item;
    if (item !== this.#historyOf) {
      if (item?.id !== this.#historyOf?.id) this.history = undefined;
      this.#historyOf = item;
      clearTimeout(this.#rest);
      if (item !== undefined) this.#rest = setTimeout(() => void this.#readHistory(item.id), REST_MS);
    }
  }

  protected override firstUpdated(): void {
    // From here on the field is the person's: an answer that comes late never writes into it.
    if (this.#field.value) this.#field.value.value = $inbox.get().q;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.toggleAttribute('data-open', this.current !== undefined);
    // Where list and review take turns, the focus goes along.
    if (changed.has('current') && document.activeElement?.checkVisibility() === false) {
      const before = this.querySelector<HTMLElement>(`a.row[href$="/${changed.get('current')}"]`);
      const list = before ?? this.querySelector<HTMLElement>('.list');
      (this.current === undefined ? list : this.querySelector<HTMLElement>('.detail'))?.focus();
    }
    const { items, next, isLoading, error } = this.#inbox.value;
    void this.#readApart();
    const last = this.#rows.getVirtualizer().getVirtualItems().at(-1)?.index ?? 0;
    if (next !== null && !isLoading && !error && last + AHEAD > items.length) void more();
  }

  /** An address is kept, sent or loaded anew: what it names is read by itself, and shown among its own. */
  async #readApart(): Promise<void> {
    const { current } = this;
    const { items, state } = this.#inbox.value;
    if (current === undefined || this.#askedFor === current || state !== this.tab) return;
    if (items.some(({ id }) => id === current)) return;
    this.#askedFor = current;
    try {
      const item = await data(api.GET('/admin/api/items/{id}', { params: { path: { id: current } } }));
      const tab = TABS.find((each) => each === item.state);
      if (this.current !== current) return;
      this.apart = tab === undefined ? null : item;
      if (tab !== undefined && tab !== this.tab) $route.open(inboxPath(tab, current), true);
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) this.apart = null;
      else sayError(error);
    }
  }

  async #readHistory(id: string): Promise<void> {
    try {
      const { entries } = await data(api.GET('/admin/api/items/{id}/history', { params: { path: { id } } }));
      if (this.#historyOf?.id === id) this.history = entries as unknown as readonly Entry[];
    } catch (error) {
      sayError(error);
    }
  }

  #go(step: number): void {
    const { items } = this.#inbox.value;
    const next = items[Math.min(items.length - 1, Math.max(0, this.#place + step))];
    if (next === undefined) return;
    $route.open(inboxPath(this.tab, next.id), true);
    this.#rows.getVirtualizer().scrollToIndex(items.indexOf(next), { align: 'auto' });
  }

  /** The item that comes after it is open when the act is done. A second press while it lasts does nothing. */
  async #act(act: (item: Item) => Promise<void>, leaves: boolean): Promise<void> {
    const item = this.#item;
    if (item === undefined || this.#isActing) return;
    this.#isActing = true;
    const { items } = this.#inbox.value;
    const place = items.indexOf(item);
    const next = items[place + 1] ?? items[place - 1];
    try {
      await act(item);
      if (leaves && this.#item?.id !== next?.id) $route.open(inboxPath(this.tab, next?.id), true);
      else if (!leaves && item === this.apart) this.#askedFor = undefined;
    } catch (error) {
      sayError(error);
    } finally {
      this.#isActing = false;
    }
  }

  readonly #publish = (): void => void this.#act((item) => publish([item]), true);
  readonly #feature = (): void => void this.#act((item) => feature(item, !item.featured), false);
  readonly #ask = (): void => {
    const item = this.#item;
    if (item !== undefined) this.#hide.value?.ask([item], (act) => void this.#act(act, true));
  };

  readonly #answer = (): void => {
    const dialog = this.#reply.value;
    if (dialog) dialog.item = this.#item;
  };

  readonly #search = (event: Event): void => {
    const q = (event.target as HTMLInputElement).value.trim();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      if (this.current !== undefined) $route.open(inboxPath(this.tab), true);
      void open(this.tab, q);
    }, PAUSE_MS);
  };
  /** Enter and Escape lead back to the list and its keys. */
  readonly #leaveSearch = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || (event.key === 'Escape' && this.#field.value?.value === '')) this.#field.value?.blur();
  };

  #keys(): readonly Key[] {
    const own = (key: string, label: string, run: () => void): Key => ({ key, label, run });
    const first = this.tab === 'published' ? own('f', 'Feature', this.#feature) : own('p', 'Publish', this.#publish);
    return [
      { key: 'j', label: 'Next', run: () => this.#go(1), repeats: true },
      { key: 'k', label: 'Back', run: () => this.#go(-1), repeats: true },
      ...(may('publish') ? [first] : []),
      ...(may('curate') && this.tab !== 'hidden' ? [own('h', 'Hide with a reason', this.#ask)] : []),
      own('/', 'Search', () => this.#field.value?.focus()),
      ...(may('curate')
        ? [own('r', 'Reply', this.#answer), own('w', 'Choose words', () => this.#chooser.value?.open())]
        : []),
    ];
  }

  protected override render(): TemplateResult {
    return html`<section class="list" aria-label="Reviews" tabindex="-1">
        <header><h1>Inbox</h1></header>
        <nav class="tabs" aria-label="States">
          ${TABS.map(
            (tab) =>
              html`<a href=${inboxPath(tab)} aria-current=${tab === this.tab ? 'page' : nothing}
                >${TITLES[tab]}
                ${tab === this.tab ? html`<small>${this.#inbox.value.total?.toLocaleString() ?? ''}</small>` : nothing}</a
              >`,
          )}
        </nav>
        <label class="find"
          >${icon('search')}<span class="vh">Search words, names, sources</span
          ><input
            type="search"
            placeholder="Search words, names, sources"
            autocomplete="off"
            @input=${this.#search}
            @keydown=${this.#leaveSearch}
            ${ref(this.#field)}
          /><kbd>/</kbd></label
        >
        <div class="rows" ${ref(this.#scroller)}>
          ${listed({ inbox: this.#inbox.value, tab: this.tab, rows: this.#rows.getVirtualizer(), opened: this.#item?.id })}
        </div>
      </section>
      <section class="detail" aria-label="The review that is open" tabindex="-1">${this.#opened()}</section>
      <hide-dialog ${ref(this.#hide)}></hide-dialog><reply-dialog ${ref(this.#reply)}></reply-dialog>`;
  }

  #opened(): TemplateResult {
    const item = this.#item;
    const { items, total } = this.#inbox.value;
    if (item === undefined) {
      return html`<div class="nothing">
        <p>${this.apart === null ? 'It is not here, or no longer. Choose another one from the list.' : ''}</p>
        ${this.current === undefined ? nothing : html`<a class="btn to-list" href=${inboxPath(this.tab)}>All</a>`}
      </div>`;
    }
    const place = this.#place;
    return html`<div class="acts" role="group" aria-label="What to do with it">
        <a class="btn bare to-list" href=${inboxPath(this.tab)}>${icon('before')}<span>All</span></a>
        ${
          !may('publish')
            ? nothing
            : this.tab === 'published'
              ? html`<button class="btn" @click=${this.#feature} aria-pressed=${item.featured}>
                  Feature <kbd>F</kbd>
                </button>`
              : html`<button class="btn main" @click=${this.#publish}>Publish <kbd>P</kbd></button>`
        }
        ${this.tab === 'hidden' || !may('curate') ? nothing : html`<button class="btn" @click=${this.#ask}>Hide… <kbd>H</kbd></button>`}
        ${may('curate') ? html`<button class="btn" @click=${this.#answer}>Reply <kbd>R</kbd></button>` : nothing}
        <span class="where small quiet"
          >${`${place < 0 ? 'Further down' : (place + 1).toLocaleString()} of ${total?.toLocaleString() ?? 'those found so far'}`}
          <button class="btn bare" aria-label="Back" ?disabled=${place <= 0} @click=${() => this.#go(-1)}>
            ${icon('before')}
          </button>
          <button class="btn bare" aria-label="Next" ?disabled=${place >= items.length - 1} @click=${() => this.#go(1)}>
            ${icon('after')}
          </button></span
        >
      </div>
      ${detail({
        item,
        history: this.history,
        words: this.#words,
        chooser: this.#chooser,
        mayChange: may('curate'),
        takeExcerptAway: () => void this.#act((open_) => setExcerpt(open_, null), false),
      })}
      <footer class="keys">
        <span><kbd>J</kbd><kbd>K</kbd> move</span>
        ${this.#keys()
          .slice(2)
          .map(({ key, label }) => html`<span><kbd>${key.toUpperCase()}</kbd> ${label.toLowerCase()}</span>`)}
      </footer>`;
  }
}
customElements.define('admin-inbox', AdminInbox);

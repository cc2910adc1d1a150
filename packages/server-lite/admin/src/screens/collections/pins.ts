import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { api, data, type Item } from '../../api/client.ts';
import { icon } from '../../parts/icon.ts';
import { avatar, nameOf } from '../../parts/person.ts';
import { attempt } from '../../shell/fresh.ts';
import { change } from './draft.ts';

const WORDS = 70;

/** What comes first, in an order that a pointer drags and the keyboard moves. */
export class PinList extends LitElement {
  static override properties = {
    pins: { attribute: false },
    items: { attribute: false, state: true },
    dragged: { attribute: false, state: true },
  };
  declare pins: readonly string[];
  declare items: ReadonlyMap<string, Item>;
  declare dragged: string | undefined;
  /** Ids that were asked for, whatever came of it. */
  readonly #asked = new Set<string>();
  /** What was read since the list was drawn last. */
  #read: Item[] = [];
  /** There may be hundreds: each is read when it comes into view. */
  readonly #inView = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting) void attempt(() => this.#ask((target as HTMLElement).dataset['id']!));
  });

  constructor() {
    super();
    this.pins = [];
    this.items = new Map();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#inView.disconnect();
  }
  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override updated(): void {
    this.#inView.disconnect();
    for (const row of this.querySelectorAll('li')) if (!this.#asked.has(row.dataset['id']!)) this.#inView.observe(row);
  }

  async #ask(id: string): Promise<void> {
    if (this.#asked.has(id)) return;
    this.#asked.add(id);
    const item = await data(api.GET('/admin/api/items/{id}', { params: { path: { id } } }));
    // Several answers of one frame are drawn at once.
    if (this.#read.push(item) === 1) requestAnimationFrame(() => this.#take());
  }

  #take(): void {
    this.items = new Map([...this.items, ...this.#read.map((item) => [item.id, item] as const)]);
    this.#read = [];
  }

  /** Here at once, so that the focus can follow; the editor hears of it. */
  #set(pins: readonly string[]): void {
    this.pins = pins;
    change({ pins });
  }

  #move(id: string, to: number): void {
    const order = this.pins.filter((each) => each !== id);
    order.splice(Math.max(0, Math.min(order.length, to)), 0, id);
    if (order.join() !== this.pins.join()) this.#set(order);
  }

  /** The button that moved it keeps the focus, wherever it goes. */
  async #step(id: string, by: number): Promise<void> {
    this.#move(id, this.pins.indexOf(id) + by);
    await this.updateComplete;
    // At the end of its way that one has nothing more to do.
    const buttons = [by, -by].map((way) => this.querySelector<HTMLElement>(`[data-id="${id}"] [data-by="${way}"]`));
    buttons.find((button) => button?.matches(':enabled'))?.focus();
  }

  /** The one that takes its place has the focus. */
  async #unpin(id: string, place: number): Promise<void> {
    this.#set(this.pins.filter((each) => each !== id));
    await this.updateComplete;
    const buttons = [...this.querySelectorAll<HTMLElement>('.unpin')];
    (buttons[place] ?? buttons.at(-1))?.focus();
  }

  protected override render(): TemplateResult {
    return html`<ol class="pins">
      ${this.pins.map((id, place) => this.#pin(id, place))}
    </ol>`;
  }

  #pin(id: string, place: number): TemplateResult {
    const item = this.items.get(id);
    const name = item ? nameOf(item.author) : '…';
    const over = (event: DragEvent): void => {
      if (this.dragged === undefined) return;
      event.preventDefault();
      if (this.dragged !== id) this.#move(this.dragged, place);
    };
    return html`<li
      data-id=${id}
      draggable="true"
      class=${this.dragged === id ? 'moving' : ''}
      @dragstart=${() => (this.dragged = id)}
      @dragover=${over}
      @drop=${(event: Event) => event.preventDefault()}
      @dragend=${() => (this.dragged = undefined)}
    >
      ${icon('grip')}${avatar(name)}
      <span
        ><b><bdi>${name}</bdi></b
        ><span class="small quiet" dir="auto">${item?.body.slice(0, WORDS) ?? ''}</span></span
      >
      <button
        class="btn bare"
        data-by="-1"
        ?disabled=${place === 0}
        @click=${() => void this.#step(id, -1)}
        aria-label="Move ${name} up"
      >
        ${icon('up')}
      </button>
      <button
        class="btn bare"
        data-by="1"
        ?disabled=${place === this.pins.length - 1}
        @click=${() => void this.#step(id, 1)}
        aria-label="Move ${name} down"
      >
        ${icon('down')}
      </button>
      <button class="btn bare unpin" @click=${() => void this.#unpin(id, place)} aria-label="Unpin ${name}">
        ${icon('close')}
      </button>
      ${item?.state !== undefined && item.state !== 'published' ? html`<small class="fault">No longer published</small>` : nothing}
    </li>`;
  }
}
customElements.define('pin-list', PinList);

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { components } from '../../api/api.generated.ts';
import { api, data, type Item } from '../../api/client.ts';
import { sayError } from '../../shell/notices.ts';
import { fullTime } from '../../parts/when.ts';
import { describe } from './inbox-acts.ts';
import { pictureText } from './picture-text.ts';

type Picture = components['schemas']['ItemPictures']['pictures'][number];
type Action = components['schemas']['DecidePicture']['action'];

const STATES: Readonly<Record<Picture['state'], string>> = {
  waiting: 'Waits to be fetched',
  fetched: 'Shown with the review',
  failed: 'Could not be fetched',
  refused: 'Not taken',
  left: 'Left out',
};
const ACTIONS: Readonly<Record<Action, string>> = {
  fetch: 'Fetch now',
  'leave-out': 'Leave out',
  'take-in': 'Show again',
};
/** How soon somebody who waits for a picture sees that it is here; a slow host is looked after less often. */
const LOOK_MS = 1500;
const SELDOM_MS = 15_000;

/** The pictures that came along with a review by their addresses, as they stand. The browser asks this endpoint alone. */
export class ItemPictures extends LitElement {
  static override properties = {
    item: { attribute: false },
    pictures: { attribute: false, state: true },
    busy: { attribute: false, state: true },
  };
  declare item: Item | undefined;
  declare pictures: readonly Picture[];
  /** The place of the one that something is done to. */
  declare busy: number | null;
  #version = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.pictures = [];
    this.busy = null;
  }

  protected override createRenderRoot(): this {
    return this;
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }
  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('item');
    if (!changed.has('item')) return;
    if (before?.id === this.item?.id && before?.state === this.item?.state) {
      // What is said of them was changed, or taken back.
      if (this.item && JSON.stringify(before?.images) !== JSON.stringify(this.item.images))
        void this.#read(this.item.id);
      return;
    }
    clearTimeout(this.#timer);
    this.busy = null;
    this.pictures = [];
    if (this.item && namesPictures(this.item)) void this.#read(this.item.id);
  }

  #take({ pictures, version }: components['schemas']['ItemPictures']): void {
    this.pictures = pictures;
    this.#version = version;
  }

  async #read(id: string): Promise<void> {
    try {
      const found = await data(api.GET('/admin/api/items/{id}/pictures', { params: { path: { id } } }));
      if (this.item?.id === id) this.#take(found);
    } catch (error) {
      sayError(error);
    }
  }

  async #decide(position: number, action: Action): Promise<void> {
    const id = this.item?.id;
    if (id === undefined || this.busy !== null) return;
    this.busy = position;
    try {
      const path = { id, position: String(position) };
      const found = await data(
        api.POST('/admin/api/items/{id}/pictures/{position}', { params: { path }, body: { action } }),
      );
      if (this.item?.id !== id) return;
      this.#take(found);
      if (action !== 'leave-out') this.#await(id, position, LOOK_MS);
    } catch (error) {
      sayError(error);
    } finally {
      if (this.item?.id === id) this.busy = null;
    }
  }

  async #describe(position: number, text: string): Promise<void> {
    const { item } = this;
    if (!item || this.busy !== null) return;
    this.busy = position;
    try {
      await describe(item, position, text, this.#version);
    } catch (error) {
      sayError(error);
    } finally {
      if (this.item?.id === item.id) this.busy = null;
    }
  }

  /** Looks again until it is no longer waiting. */
  #await(id: string, position: number, wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      void this.#read(id).then(() => {
        const isWaiting = this.pictures.find((each) => each.position === position)?.state === 'waiting';
        if (this.isConnected && this.item?.id === id && isWaiting)
          this.#await(id, position, Math.min(wait * 1.2, SELDOM_MS));
      });
    }, wait);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { item, pictures } = this;
    if (!item || pictures.length === 0) return nothing;
    return html`<section class="pictures">
      <h2 class="term">Pictures that came along</h2>
      ${item.state === 'published' ? nothing : html`<p class="small quiet">They are fetched once the review is published.</p>`}
      <ul>
        ${pictures.map((picture) => this.#one(picture))}
      </ul>
    </section>`;
  }

  #one({ position, kind, address, state, detail, nextAt, url, text, ownText, may }: Picture): TemplateResult {
    const isHere = url !== null && state === 'fetched' && this.item?.state === 'published';
    const name = kind === 'author' ? 'Of the author' : `Picture ${position + 1}`;
    return html`<li>
      ${isHere ? html`<img src=${`/v1/${url}`} alt=${text ?? ownText ?? ''} loading="lazy" />` : html`<span class="none" aria-hidden="true"></span>`}
      <div>
        <b>${name}</b>
        <span>${this.item?.state === 'published' || state !== 'waiting' ? STATES[state] : 'At its source'}</span>
        ${detail === null ? nothing : html`<p class="small quiet">${detail}</p>`}
        ${nextAt === null || state !== 'failed' ? nothing : html`<p class="small quiet">Asked for again on ${fullTime(nextAt)}.</p>`}
        <p class="small quiet address"><bdi>${told(address)}</bdi></p>
        ${pictureText({
          ...{ name, text, ownText, mayDescribe: may.includes('describe'), isBusy: this.busy !== null },
          save: (said) => void this.#describe(position, said),
        })}
        ${may
          .filter((action) => action !== 'describe')
          .map(
            (action) =>
              html`<button class="btn" ?disabled=${this.busy !== null} @click=${() => this.#decide(position, action)}>
                ${ACTIONS[action]}<span class="vh">: ${name}</span>
              </button>`,
          )}
      </div>
    </li>`;
  }
}

/** Where it lies; of one that came in a file, what it is called there. */
function told(address: string): string {
  const name = /^archive:[0-9a-f]{64}\/(.*)$/.exec(address)?.[1];
  return name === undefined ? address : `Came in the file as ${decodeURIComponent(name)}`;
}

function namesPictures({ extra }: Item): boolean {
  return Array.isArray(extra?.['images']) || typeof extra?.['authorImage'] === 'string';
}

customElements.define('item-pictures', ItemPictures);
